const { dataset } = document.documentElement;
dataset.script = '';
onkeydown = ({ key }) => {
  if (key === 'Tab') delete dataset.fresh;
};
try {
  if (performance.getEntriesByType('navigation')[0].type === 'navigate') dataset.fresh = '';
  const theme = localStorage.getItem('handbook:theme');
  if (theme) dataset.theme = theme;
} catch {}

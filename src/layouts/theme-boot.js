document.documentElement.dataset.script = '';
try {
  if (performance.getEntriesByType('navigation')[0].type === 'navigate')
    document.documentElement.dataset.fresh = '';
  var theme = localStorage.getItem('handbook:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (error) {}

// Fields that need a script keep their room from the first paint on.
document.documentElement.dataset.script = '';
try {
  var theme = localStorage.getItem('handbook:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (error) {}

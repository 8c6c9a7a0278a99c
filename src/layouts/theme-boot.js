// Fields that need a script, and what is due in the month, keep their room from the first paint on.
document.documentElement.dataset.script = '';
document.documentElement.dataset.month = new Date().getMonth() + 1;
try {
  var theme = localStorage.getItem('handbook:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (error) {}

module.exports = {
  title: '办公室手册',
  url: 'https://intranet.example',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: { format: 'detect' },
  i18n: { defaultLocale: 'zh-Hans', locales: ['zh-Hans'] },
  future: { v4: true, faster: true },
  presets: [
    ['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.js' }, blog: false }],
  ],
};

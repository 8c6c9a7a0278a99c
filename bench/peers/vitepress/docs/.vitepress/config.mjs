import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

export default defineConfig({
  title: '办公室手册',
  lang: 'zh-CN',
  ignoreDeadLinks: true,
  themeConfig: {
    // VitePress lists no folders by itself.
    sidebar: JSON.parse(readFileSync(new URL('../../sidebar.json', import.meta.url), 'utf8')),
    search: { provider: 'local' },
  },
});

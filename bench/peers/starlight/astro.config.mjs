import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [
    starlight({
      title: '办公室手册',
      locales: { root: { label: '简体中文', lang: 'zh-CN' } },
    }),
  ],
});

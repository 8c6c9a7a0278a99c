/** The site as it is built, and the pages under /dev/ with it, whose examples lead nowhere. */
import site from '../../astro.config.mjs';
import { devRoutes } from '../../src/integrations/dev-pages.ts';

const gallery = {
  name: 'gallery',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => devRoutes().forEach((route) => injectRoute(route)),
  },
};

export default {
  ...site,
  integrations: [...site.integrations.filter(({ name }) => name !== 'link-check'), gallery],
};

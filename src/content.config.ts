import { defineCollection } from 'astro:content';
import { pageLoader } from '#data/page-loader.ts';

/** Only what has a body is a collection; everything else is data, which pages take from the library. */
export const collections = {
  handbook: defineCollection({ loader: pageLoader('handbook') }),
  procedures: defineCollection({ loader: pageLoader('procedures') }),
};

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { KINDS, type Kind } from '#schemas/kinds.ts';

/** Ids are paths without the ending; the default would rewrite them. */
const collection = <K extends Kind>(kind: K) =>
  defineCollection({
    loader: glob({
      base: KINDS[kind].base,
      pattern: KINDS[kind].pattern,
      generateId: ({ entry }) => entry.replace(/\.(mdx|yaml)$/, ''),
    }),
    schema: KINDS[kind].schema as (typeof KINDS)[K]['schema'],
  });

export const collections = {
  catalogue: collection('catalogue'),
  office: collection('office'),
  posts: collection('posts'),
  glossary: collection('glossary'),
  synonyms: collection('synonyms'),
  scenarios: collection('scenarios'),
  paper: collection('paper'),
  redirects: collection('redirects'),
  wording: collection('wording'),
  questionnaire: collection('questionnaire'),
  areas: collection('areas'),
  questions: collection('questions'),
  duties: collection('duties'),
  regulations: collection('regulations'),
  forms: collection('forms'),
  handbook: collection('handbook'),
  procedures: collection('procedures'),
} satisfies Record<Kind, unknown>;

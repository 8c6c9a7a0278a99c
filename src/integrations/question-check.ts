import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readLibrary } from '#data/content-files.ts';
import { sectionTexts } from '#domain/questions/section-text.ts';
import { findUnanswered } from '#domain/questions/unanswered.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { readBuiltPages } from './built-site.ts';
import { extractPage } from './search/extract.ts';
import { stopBuild } from './stop-build.ts';

/** Stops a build in which a page does not say, where content/questions claims it, what its readers ask. */
export function questionCheck(): AstroIntegration {
  return {
    name: 'question-check',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { askedPages } = readLibrary();
        const asked = new Map(
          askedPages.flatMap((page) => [
            [addressOf('procedure', page.slug), page],
            [addressOf('chapter', page.slug), page],
          ]),
        );
        const problems = readBuiltPages(fileURLToPath(dir)).flatMap((built) => {
          const questions = asked.get(built.path);
          const page = questions && extractPage(built);
          return questions && page ? findUnanswered(questions, sectionTexts(page)) : [];
        });
        if (problems.length > 0) stopBuild(problems, logger);
      },
    },
  };
}

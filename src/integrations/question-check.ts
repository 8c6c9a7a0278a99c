import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContentFiles, readLibrary } from '#data/content-files.ts';
import { sectionTexts } from '#domain/questions/section-text.ts';
import { askedPageOf } from '#domain/questions/asked-page.ts';
import { findUnanswered } from '#domain/questions/unanswered.ts';
import { pageFacts } from './page-facts.ts';
import { stopBuild } from './stop-build.ts';

/** Stops a build in which a page does not say, where content/questions claims it, what its readers ask. */
export function questionCheck(): AstroIntegration {
  return {
    name: 'question-check',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const library = readLibrary();
        const asked = new Map(
          askedPages().map((page) => [askedPageOf(library, page.slug)?.href ?? '', page]),
        );
        const problems = pageFacts(fileURLToPath(dir)).flatMap(({ path, source }) => {
          const questions = asked.get(path);
          return questions && source ? findUnanswered(questions, sectionTexts(source)) : [];
        });
        if (problems.length > 0) stopBuild(problems, logger);
      },
    },
  };
}

/**
 * What our pages say changes where an office merges posts, fills in values or writes pages of its own, so that only the
 * general edition can be held to our questions; an office is held to its own.
 */
function askedPages() {
  const isOffice = readContentFiles().some(({ file }) => file.startsWith('office/'));
  return readLibrary().askedPages.filter(({ file }) => !isOffice || file.startsWith('office/'));
}

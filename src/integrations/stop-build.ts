import type { AstroIntegrationLogger } from 'astro';
import { describeProblems, type Problem } from '#domain/content/problem.ts';

/**
 * Ends a build with the report and nothing else: around an error that is thrown Astro prints the stack of its own code
 * and hints about browsers, which send whoever edits content looking in the wrong place.
 */
export function stopBuild(problems: readonly Problem[], logger: AstroIntegrationLogger): never {
  logger.error(describeProblems(problems));
  process.exit(1);
}

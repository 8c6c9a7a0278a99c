/** A file of queries with the pages that must be found: the format of npm run search:eval. */
import { z } from 'zod';
import { addressOf } from '#domain/site/addresses.ts';

const asked = { q: z.coerce.string().min(1), kind: z.string().min(1) };

export const evalQueries = z.array(
  z.union([
    z.strictObject({
      ...asked,
      /** Slugs of chapters and procedures, duties/id for a duty; none for a query that must find nothing. */
      want: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)),
    }),
    z.strictObject({
      ...asked,
      /** Addresses of the site; one without # stands for the page and for every place on it. */
      urls: z.array(z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/)).min(1),
    }),
  ]),
);

export type EvalQuery = z.output<typeof evalQueries>[number];

/** What is wanted, as written, with the addresses any of which it may have. */
export function wantedBy(query: EvalQuery): ReadonlyMap<string, readonly string[]> {
  if ('urls' in query) return new Map(query.urls.map((url) => [url, [url]]));
  return new Map(query.want.map((slug) => [slug, addressesOf(slug)]));
}

function addressesOf(slug: string): string[] {
  const duty = /^duties\/(.+)$/.exec(slug)?.[1];
  if (duty !== undefined) return [addressOf('duty', duty)];
  return [addressOf('chapter', slug), addressOf('procedure', slug)];
}

/** A file of queries with the pages that must be found: the format of npm run search:eval. */
import { z } from 'zod';

export const evalQueries = z.array(
  z.strictObject({
    q: z.coerce.string().min(1),
    kind: z.string().min(1),
    /** Slugs of chapters and procedures, duties/id for a duty; none for a query that must find nothing. */
    want: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)),
  }),
);

export type EvalQuery = z.output<typeof evalQueries>[number];

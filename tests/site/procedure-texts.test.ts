/** Every text of a procedure's data stands on its page, whatever is folded or moved there. */
import { expect, test } from 'vitest';
import { readLibrary } from '#data/content-files.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { eachBuiltPage, type BuiltElement } from '#integrations/built-site.ts';

/** Texts of a page without white space, since a page sets it where its author did not. */
const bare = (text: string) => text.replace(/\s/g, '');
const SITE = process.env['SITE_DIR'] ?? 'dist';
const pages = new Map([...eachBuiltPage(SITE)].map((page) => [page.path, page]));

function textOf(node: unknown): string {
  const { value, children } = node as { value?: string; children?: readonly unknown[] };
  return value ?? (children ?? []).map(textOf).join('');
}

test.each(readLibrary().procedures.map((procedure) => [procedure.slug, procedure] as const))(
  '%s',
  (slug, procedure) => {
    const main = pages
      .get(addressOf('procedure', slug))
      ?.elements.find(({ tagName }: BuiltElement) => tagName === 'main');
    const page = bare(textOf(main));
    const { steps, urgent, mistakes, records, basis, calendar, revisions } = procedure;
    const texts = [
      ...[procedure.code, procedure.title, procedure.summary, procedure.trigger],
      ...[...procedure.inputs, ...procedure.outputs],
      ...steps.flatMap(({ action, detail, output, check, risk, limit, decision = [] }) => [
        ...[action, detail, output, check, risk, limit && 'by' in limit ? limit.by : undefined],
        ...decision.flatMap(({ when, output: made, say }) => [
          when,
          made,
          say?.replace(/^“|”$/g, ''),
        ]),
      ]),
      ...[urgent?.when, urgent?.note],
      ...mistakes.flatMap((each) => [each.mistake, each.consequence, each.remedy]),
      ...records.flatMap(({ what, keep }) => [what, keep]),
      ...basis.map((cited) => cited.for),
      ...calendar.flatMap(({ title, note }) => [title, note]),
      ...revisions.flatMap(({ version, date, note }) => [version, date, note]),
    ];
    const lost = texts.filter((text) => text !== undefined && !page.includes(bare(text)));
    expect(lost).toEqual([]);
  },
);

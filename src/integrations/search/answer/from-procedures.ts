/** What the procedures set themselves: how long the whole and each step take, and which form is filled in. */
import type { Library } from '#domain/content/library.ts';
import type { Published } from '#domain/content/content.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { describeAmount, describeOrigin } from '#domain/procedures/limit-text.ts';
import { DATA } from '#domain/search/answer/choose.ts';
import { TOTAL } from '#schemas/deadlines.ts';
import type { Procedure } from '#schemas/procedure.ts';
import { ANSWER_LINE } from '#strings.ts';
import { basisOf, NO_BASIS } from './basis-of.ts';
import { entryOf, type Subject } from './entry-of.ts';
import { fromSteps } from './from-steps.ts';
import { namesOf, wholeNames } from './names-of.ts';

export function fromProcedures(library: Library): Subject[] {
  return library.procedures.flatMap((procedure) => [
    ...totalOf(library, procedure),
    wayOf(procedure),
    ...fromSteps(library, procedure),
    ...formsOf(library, procedure),
    ...keptBy(procedure),
  ]);
}

type Page = Published<Procedure>;

function totalOf(library: Library, procedure: Page): Subject[] {
  const { total, slug, title } = procedure;
  const isRule = library.deadlines.some(
    ({ page, steps }) => page === slug && steps.includes(TOTAL),
  );
  if (total === undefined || isRule) return [];
  const from = total.from === undefined ? '' : `，${describeOrigin(total.from)}`;
  const cited = basisOf(library, total.citation);
  return [
    entryOf({
      subject: `procedures/${slug}`,
      kinds: ['long'],
      names: wholeNames(procedure).map((name) => [name]),
      around: [...namesOf(procedure), '办结'],
      rank: DATA,
      line: {
        text: `${title}：${describeAmount(total)}${from}。`,
        ...(cited.basis === '' ? { basis: ANSWER_LINE.advice, binds: '' } : cited),
        url: `${addressOf('procedure', slug)}#steps`,
        label: title,
      },
    }),
  ];
}

/** 介绍信怎么开 asks for the whole way, not for one of the cases that the page tells besides. */
function wayOf(procedure: Page): Subject {
  const { slug, title, steps } = procedure;
  return entryOf({
    subject: `procedures/${slug}`,
    kinds: ['how'],
    names: namesOf(procedure).map((name) => [name]),
    rank: DATA,
    line: {
      text: ANSWER_LINE.way(
        title,
        steps.map(({ action }) => action),
      ),
      ...NO_BASIS,
      url: `${addressOf('procedure', slug)}#steps`,
      label: title,
    },
  });
}

/** The form with which somebody begins is the one that is meant by 填什么单. */
function formsOf(library: Library, procedure: Page): Subject[] {
  const first = procedure.steps.find(({ form }) => form !== undefined);
  const form = library.forms.find(({ id }) => id === first?.form);
  if (form === undefined || first === undefined) return [];
  return [
    entryOf({
      kinds: ['form'],
      names: wholeNames(procedure).map((name) => [name]),
      around: [...wholeNames(procedure), first.action],
      rank: 0,
      line: {
        text: `${form.title}。${form.summary}`,
        ...NO_BASIS,
        url: addressOf('form', form.id),
        label: form.title,
      },
    }),
  ];
}

function keptBy({ slug, title, aliases, records }: Page): Subject[] {
  return records.flatMap(({ what, keep }) =>
    entryOf({
      subject: `procedures/${slug} 归档`,
      kinds: ['keep'],
      names: what
        .replace(/（[^（）]*）/g, '')
        .split(/、|和/)
        .map((each) => [each]),
      around: [title, ...aliases],
      rank: 2,
      line: {
        text: `${what}：${keep}。`,
        ...NO_BASIS,
        url: `${addressOf('procedure', slug)}#records`,
        label: title,
      },
    }),
  );
}

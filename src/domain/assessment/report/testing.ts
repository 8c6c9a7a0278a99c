/** Small questionnaires with their words, for the tests of this folder. */
import type { OutlineItem } from '#domain/assessment/outline.ts';
import type { ResultContent } from './result-content.ts';

const AREAS = [
  { id: 'scope', weight: 1, title: '职责范围', href: '/assessment/scope/' },
  { id: 'division', weight: 1, title: '内部分工', href: '/assessment/division/' },
  { id: 'workflow', weight: 1, title: '工作流程', href: '/assessment/workflow/' },
];

export const PAGE = { title: '收文办理', href: '/procedures/a/b/', code: 'GW-01' };

export type Form = ResultContent['outline']['instruments'][number];

export const form = (id: string, effort: Form['effort'] = 'today'): Form => ({
  id,
  title: `表 ${id}`,
  href: `/forms/${id}/`,
  effort,
  page: PAGE,
});

type Special = Readonly<Record<string, Partial<OutlineItem>>>;

/** Two areas of three items each, or more; what differs from a plain item is given by id. */
export function contentWith(
  special: Special = {},
  { count = 2, forms = [] }: { readonly count?: number; readonly forms?: readonly Form[] } = {},
): ResultContent {
  const areas = AREAS.slice(0, count);
  const items = areas.flatMap(({ id: area, href }) =>
    [1, 2, 3].map((number) => {
      const id = `${area}-${number}`;
      return {
        weight: 1,
        critical: false,
        naAllowed: true,
        target: 3,
        procedures: [],
        forms: [],
        ...special[id],
        id,
        area,
        number,
        question: `题 ${id}？`,
        href: `${href}#${id}`,
      };
    }),
  );
  return {
    outline: {
      id: 'demo',
      version: '2.0.0',
      areas,
      items,
      instruments: [...forms],
      migrations: [],
    },
    levels: ['没有', '口头', '书面', '记录', '改进'].map((name) => ({ name })),
    details: Object.fromEntries(
      items.map(({ id }) => [
        id,
        {
          levels: [0, 1, 2, 3, 4].map((level) => `${id} 在 ${level} 级`),
          advice: [0, 1, 2, 3].map((level) => `${id} 从 ${level} 级起`),
          ask: '办公室主任、文秘岗',
          check: `查 ${id}`,
          pages: [PAGE],
        },
      ]),
    ),
  };
}

/** Answers by item id, the same for all that are not named. */
export function sheetOf(
  content: ResultContent,
  others: unknown,
  named: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const ids = content.outline.items.map(({ id }) => id);
  return { ...Object.fromEntries(ids.map((id) => [id, others])), ...named };
}

/** What can be begun with a skeleton, where it belongs and what it takes to fill it in. */
import type { Kind } from '#schemas/kinds.ts';
import { nearest } from '#domain/text/nearest.ts';
import type { WrittenContent } from '#domain/content/written.ts';

/** A file of its own, or an entry of a list. */
export interface Skeleton {
  readonly kind: Kind;
  /** Its name begins with what it belongs to, such as seals/scanning. */
  readonly within?: 'part' | 'category' | 'area' | 'duties';
  readonly ending: 'mdx' | 'yaml';
  /** The file that holds the list, or that holds one for each place; of whole files absent. */
  readonly list?: { readonly key: string; readonly file: (place: string) => string };
  readonly example: string;
}

const entry = (kind: Kind, key: string, file: string, example: string): Skeleton => ({
  kind,
  ending: 'yaml',
  list: { key, file: () => file },
  example,
});

export const SKELETONS: Readonly<Record<string, Skeleton>> = {
  chapter: { kind: 'handbook', within: 'part', ending: 'mdx', example: 'rules/my-rule' },
  procedure: {
    kind: 'procedures',
    within: 'category',
    ending: 'mdx',
    example: 'seals/my-procedure',
  },
  form: { kind: 'forms', within: 'category', ending: 'yaml', example: 'seals/my-form' },
  regulation: { kind: 'regulations', ending: 'yaml', example: 'my-rule' },
  duty: {
    kind: 'duties',
    within: 'duties',
    ending: 'yaml',
    list: { key: 'duties', file: (place) => `duties/${place}.yaml` },
    example: 'administration/my-duty',
  },
  question: {
    kind: 'areas',
    within: 'area',
    ending: 'yaml',
    list: { key: 'items', file: (place) => `assessment/area-${place}.yaml` },
    example: 'scope/scope-09',
  },
  term: entry('glossary', 'terms', 'glossary.yaml', 'my-term'),
  post: entry('posts', 'posts', 'posts.yaml', 'my-post'),
  scenario: entry('scenarios', 'scenarios', 'scenarios.yaml', 'my-scenario'),
  local: entry('locals', 'locals', 'locals.yaml', 'my-limit'),
};

const PLACE_WORDS: Readonly<Record<NonNullable<Skeleton['within']>, string>> = {
  part: '手册的部分',
  category: '流程类别',
  area: '自评的部分',
  duties: '职责文件',
};

/** Where something new goes, or why it cannot. */
export type Target =
  | { readonly place: string; readonly id: string; readonly refused?: undefined }
  | { readonly refused: string };

/**
 * @param name as typed, such as seals/scanning
 * @returns the place and the id in it; or what is wrong with the name, with the nearest right one
 */
export function targetOf(skeleton: Skeleton, name: string, content: WrittenContent): Target {
  const parts = name.split('/');
  const wanted = skeleton.within === undefined ? 1 : 2;
  if (parts.length !== wanted || !parts.every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part))) {
    return {
      refused: `名称“${name}”不对，应写成 ${skeleton.example} 这样：小写字母、数字和连字符`,
    };
  }
  const [first = '', second = ''] = parts;
  if (skeleton.within === undefined) return { place: '', id: first };
  const places = placesOf(skeleton.within, content);
  if (places.includes(first)) return { place: first, id: second };
  const match = nearest(first, places);
  const meant = match === undefined ? `可以写的有：${places.join('、')}` : `是不是想写 ${match}`;
  return { refused: `没有这个${PLACE_WORDS[skeleton.within]}：${first}。${meant}` };
}

function placesOf(within: NonNullable<Skeleton['within']>, content: WrittenContent): string[] {
  const { catalogue, questionnaire, dutyAreas } = content;
  const items = {
    part: catalogue.parts,
    category: catalogue.categories,
    area: questionnaire.areas,
    duties: dutyAreas,
  }[within];
  return items.map(({ id }) => id);
}

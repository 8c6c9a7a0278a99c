/** An office that asks something else than everybody has a questionnaire of its own: nobody may take the two for one. */
import { labelOf } from '#domain/content/label.ts';
import type { Problem } from '#domain/content/problem.ts';
import type { ContentFile } from '#domain/reading/content-file.ts';
import type { Edition } from './edition.ts';

/** Fields of an item by which answers come to mean something else. */
const MEANING: ReadonlySet<string> = new Set([
  'question',
  'levels',
  'weight',
  'critical',
  'naAllowed',
  'target',
  'hidden',
]);

/** @returns a problem at the first change of meaning, unless the questionnaire has an id or a version of its own */
export function findUnnamedQuestionnaire({ raw, ours, own }: Edition): Problem[] {
  const [head] = raw.questionnaire;
  const before = ours.find(({ kind }) => kind === 'questionnaire');
  if (!head || !isFields(before?.data)) return [];
  const { id, version } = before.data;
  if (id !== head.data.id || version !== head.data.version) return [];
  const change = own
    .filter(({ kind }) => kind === 'areas')
    .flatMap((file) =>
      changesIn(
        file,
        ours.find(({ id: name }) => name === file.id),
      ),
    )
    .at(0);
  if (!change) return [];
  return [
    {
      ...change,
      message: `改了题目，问卷还叫 ${head.data.id} ${head.data.version}，和别的单位的答案分不清`,
      hint: `在 office/assessment/questionnaire.yaml 里写一个自己的 id，如 id: own-${head.data.id}`,
    },
  ];
}

/** Where a file of an office changes what is asked. */
function changesIn(file: ContentFile, ours: ContentFile | undefined): Problem[] {
  const place = (path: readonly (string | number)[]): Problem => ({
    ...file.placeOf(path),
    field: labelOf(path, file.data),
    message: '',
  });
  if (!ours) return [place([])];
  const known = new Set(itemsOf(ours.data).map(({ id }) => id));
  return [
    ...(isFields(file.data) && 'weight' in file.data ? [place(['weight'])] : []),
    ...itemsOf(file.data).flatMap((item, index) => {
      const key = known.has(item['id']) ? Object.keys(item).find((one) => MEANING.has(one)) : 'id';
      return key === undefined ? [] : [place(['items', index, key])];
    }),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function itemsOf(data: unknown): Fields[] {
  const items = isFields(data) ? data['items'] : undefined;
  return Array.isArray(items) ? items.filter(isFields) : [];
}

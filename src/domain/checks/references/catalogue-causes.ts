/** Mistakes in the lists that give everything its place, behind which many references break at once. */
import { alignmentDistance, nearest } from '#domain/text/nearest.ts';
import type { Edition } from '../edition.ts';
import { areaCauses } from './area-causes.ts';
import type { Cause } from './cause.ts';
import type { Missed } from './missed.ts';
import { cutOffCause, folderCause } from './folder-causes.ts';
import { CATALOGUE, folderOf, isPageOf, unlistedPages, type Unlisted } from './unlisted.ts';

/** Where an office lists the pages that only it has. */
const OWN_CATALOGUE = 'office/catalogue.yaml';
/** As many pages of one folder that are not listed are told as one mistake. */
const MANY = 2;

/** @returns pages that the catalogue does not list, and areas that the questionnaire does not */
export function catalogueCauses(
  edition: Edition,
  missed: readonly Missed[],
  used: ReadonlySet<string>,
): Cause[] {
  const unlisted = unlistedPages(edition);
  const folders = [
    ...Map.groupBy(unlisted, ({ kind, slug }) => `${kind} ${folderOf(slug)}`).values(),
  ];
  const whole = folders.filter((pages) => pages.length >= MANY && !pages.some(isOwn));
  const single = folders.filter((pages) => !whole.includes(pages)).flat();
  return [
    ...(whole.length > MANY
      ? [cutOffCause(unlisted)]
      : [
          ...whole.map((pages) => folderCause(pages, edition)),
          ...single.map((page) =>
            isOwn(page) ? ownPageCause(page, edition) : pageCause(page, edition, missed, used),
          ),
        ]),
    ...areaCauses(edition, missed),
  ];
}

function isOwn({ file }: Unlisted): boolean {
  return file.startsWith('office/');
}

/** A page of an office is either laid over one of ours, or is listed by the office itself. */
function ownPageCause({ kind, slug, file }: Unlisted, { library }: Edition): Cause {
  const [list, inner] = kind === 'chapter' ? ['parts', 'chapters'] : ['categories', 'procedures'];
  const { parts, categories } = library.catalogue;
  const known =
    kind === 'chapter'
      ? parts.flatMap(({ chapters }) => chapters)
      : categories.flatMap(({ procedures }) => procedures);
  const close = nearest(slug, known);
  const toReplace = close === undefined ? '' : `要改的是手册里的那一页，文件名写成 ${close}；`;
  return {
    problem: {
      file,
      field: '文件名',
      message: `手册里没有这一页，${OWN_CATALOGUE} 里也没有列：${slug}`,
      hint: `${toReplace}是本单位新加的，在 ${OWN_CATALOGUE} 里写 ${list}: [{ id: ${folderOf(slug)}, ${inner}: [${slug}] }]`,
    },
    explains: ({ target, id }) => isPageOf(target, id, new Set([slug])),
  };
}

function pageCause(
  { kind, slug, file }: Unlisted,
  { library }: Edition,
  missed: readonly Missed[],
  used: ReadonlySet<string>,
): Cause {
  const entries =
    kind === 'chapter'
      ? library.catalogue.parts.map(({ id, chapters }) => ({
          field: `${id}.chapters`,
          slugs: chapters,
        }))
      : library.catalogue.categories.map(({ id, procedures }) => ({
          field: `${id}.procedures`,
          slugs: procedures,
        }));
  const written = new Set([...library.chapters, ...library.procedures].map((page) => page.slug));
  const empty = entries.flatMap(({ slugs }) => slugs).filter((other) => !written.has(other));
  const close = nearest(slug, empty);
  const isNear = close !== undefined && alignmentDistance(slug, close) <= 3;
  const explains = ({ target, id }: Missed) => isPageOf(target, id, new Set([slug]));
  const isUsed = (id: string) =>
    [kind, 'page'].some((target) => used.has(`${target}\n${id}`)) || false;
  if (isNear && (missed.some(explains) || !isUsed(close))) {
    const entry = entries.find(({ slugs }) => slugs.includes(close));
    return {
      problem: {
        file: CATALOGUE,
        field: `${entry?.field ?? ''}.${entry?.slugs.indexOf(close) ?? 0}`,
        message: `写了 ${close}，没有这一页；文件 ${file} 却没有列进来`,
        hint: `是不是想写 ${slug}`,
      },
      explains,
    };
  }
  return {
    problem: {
      file,
      field: '文件名',
      message: `${CATALOGUE} 里没有列这一页：${slug}`,
      hint: isNear ? `在目录里加一行；文件名是不是想写 ${close}` : '在目录里加一行',
    },
    explains,
  };
}

/** A form has one name in running text: its title or the end of it, not what else people call it. */
import type { Form } from '#schemas/form.ts';
import type { PreferredWord, Wording } from '#schemas/wording.ts';

/** Endings that name a paper, each with what may follow and make another word of it: 单 in 单位, 表 in 表示. */
const PAPER: Readonly<Record<string, string>> = {
  单: '位独据元纯一',
  表: '示格决现面明扬',
  书: '记面',
  簿: '',
  台账: '',
  日志: '',
  清册: '',
};

/** A list of people or things is no form. */
const LIST = /[名清]单$/;

/**
 * @param forms with the names people search for
 * @param common names that also mean other things, such as 签收单
 * @returns preferred words: the title of each form in place of its other names. A name that is the end of a title,
 *   such as 接待清单 of 公务接待清单, is a short form of it and may stand, and so may a title with something before it.
 */
export function formNames(
  forms: readonly (Pick<Form, 'title' | 'aliases'> & { readonly id: string })[],
  common: readonly string[] = [],
): PreferredWord[] {
  const titles = forms.map(({ title }) => title.replace(/（[^（）]*）/g, ''));
  return forms.flatMap(({ id, title, aliases }, index) => {
    const prefer = titles[index] ?? title;
    const avoid = aliases.filter(
      (alias) =>
        endingOf(alias) !== undefined &&
        !common.includes(alias) &&
        !alias.endsWith(prefer) &&
        !titles.some((other) => other.endsWith(alias)),
    );
    if (avoid.length === 0) return [];
    return [
      {
        id: `form-${id}`,
        prefer,
        avoid,
        except: [
          ...[...titles, title].filter((other) => avoid.some((alias) => other.includes(alias))),
          ...avoid.flatMap((alias) =>
            [...(PAPER[endingOf(alias) ?? ''] ?? '')].map((next) => alias + next),
          ),
        ],
        allowed: [],
        why: '一张表单一个名字，别的叫法只写进它的 aliases',
      },
    ];
  });
}

/** @returns the table with the names of forms added; undefined where there is no table */
export function withFormNames(
  wording: Wording | undefined,
  forms: Parameters<typeof formNames>[0],
): Wording | undefined {
  if (!wording) return undefined;
  const common = wording.common.map(({ word }) => word);
  return { ...wording, words: [...wording.words, ...formNames(forms, common)] };
}

function endingOf(name: string): string | undefined {
  if (LIST.test(name)) return undefined;
  return Object.keys(PAPER).find((ending) => name.endsWith(ending));
}

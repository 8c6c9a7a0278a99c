/** Terms that rules set, with the article and whom it binds. */
import type { Library } from '#domain/content/library.ts';
import { pageOf } from '#domain/content/lookup.ts';
import { describeAmount, describeOrigin } from '#domain/procedures/limit-text.ts';
import { anchorOf } from '#domain/procedures/step-view.ts';
import { DATA } from '#domain/search/answer/choose.ts';
import { TOTAL, type Deadline } from '#schemas/deadlines.ts';
import { basisOf } from './basis-of.ts';
import { entryOf, type Subject } from './entry-of.ts';
import { wholeNames } from './names-of.ts';

/** A remedy is what one turns to in disagreement. */
const REMEDY = /复查|复核|复议|起诉|申诉|质疑|异议/;

const APPLYING = /^单位申请/;

export function fromDeadlines(library: Library): Subject[] {
  return library.deadlines.map((deadline) => {
    const { group, title, note = '', steps, page: slug } = deadline;
    const page = pageOf(library, slug);
    const procedure = library.procedures.find((each) => each.slug === slug);
    const step = steps.find((id) => id !== TOTAL);
    const whole = steps.includes(TOTAL) && procedure ? wholeNames(procedure) : [];
    const plain = title.replace(/（[^（）]*）/g, '');
    return entryOf({
      subject: `deadlines/${deadline.id}`,
      kinds: /提前/.test(title) ? ['long', 'ahead'] : ['long'],
      names: [[plain], ...whole.map((name) => [name])],
      parts: [plain],
      within: [group, ...(procedure ? wholeNames(procedure) : [])],
      around: [
        ...(page ? [page.title] : []),
        ...(steps.includes(TOTAL) ? ['办结', ...whole] : []),
        deadline.from,
        ...(REMEDY.test(title) ? ['不服'] : []),
      ],
      // 工伤认定几天 asks how long it takes others, not by when one applies.
      keys: APPLYING.test(title) ? [['申请', '提出']] : [],
      rank: DATA,
      line: {
        text: `${amountOf(deadline)}。${note}`,
        ...basisOf(library, deadline.basis),
        url: `${page?.href ?? '/deadline/'}${step === undefined ? '' : `#${anchorOf(step)}`}`,
        label: page?.title ?? title,
      },
    });
  });
}

function amountOf(deadline: Deadline): string {
  const least = deadline.least ? '不少于 ' : '';
  return `${deadline.title}：${least}${describeAmount(deadline)}，${describeOrigin(deadline.from)}`;
}

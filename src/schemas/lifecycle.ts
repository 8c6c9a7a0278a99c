/** How the days and versions of a page follow from each other. */
import type { z } from 'zod';
import { daysBetween } from './days.ts';
import { refuse } from './rules.ts';

/** A page is looked at again within so many days. */
const LONGEST_REVIEW = 5 * 366;

interface Dated {
  readonly status: string;
  readonly version: string;
  readonly effective: string;
  readonly review: string;
  readonly successor?: string | undefined;
  readonly revisions: readonly { readonly version: string; readonly date: string }[];
}

/** Effect before review, revisions before both of its ends, the version among them, a successor for what is withdrawn. */
export function checkLifecycle(page: Dated, context: z.core.$RefinementCtx): void {
  const { status, version, effective, review, successor, revisions } = page;
  if (review <= effective) {
    const message = `复核日期 ${review} 不在施行日期 ${effective} 之后`;
    refuse(context, ['review'], message, '一般写施行后一年');
  } else if (daysBetween(effective, review) > LONGEST_REVIEW) {
    const message = `复核日期 ${review} 离施行日期 ${effective} 超过五年`;
    refuse(context, ['review'], message, '一般写施行后一年');
  } else checkRevisionDays(page, context);
  if (!revisions.some((revision) => revision.version === version)) {
    const known = revisions.map((one) => one.version).join('、');
    const hint = `revisions 里加一行，或把版本写成 ${known}`;
    refuse(context, ['version'], `修订记录里没有 ${version} 版`, hint);
  }
  if (status === 'withdrawn' && successor === undefined) {
    refuse(
      context,
      ['successor'],
      '废止的页面没有写现行做法在哪一页',
      '写上接替它的页面，如 successor: documents/incoming',
    );
  }
}

function checkRevisionDays({ review, revisions }: Dated, context: z.core.$RefinementCtx): void {
  revisions.forEach(({ date }, index) => {
    if (date < review) return;
    const message = `修订日期 ${date} 不在复核日期 ${review} 之前`;
    refuse(context, ['revisions', index, 'date'], message, '改修订日期，或把复核日期往后推');
  });
}

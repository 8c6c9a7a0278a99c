/** Lists what must be looked at again, and when. Usage: npm run review:due [-- --days 60] [-- --today 2027-12-01] [-- --unread] */
import { parseArgs } from 'node:util';
import { readLibrary } from '#data/content-files.ts';
import { reviewsDue, unreadRegulations } from '#domain/revisions/reviews-due.ts';
import { NO_ARTICLE } from '#schemas/no-article.ts';
import { READ } from '#schemas/regulation.ts';
import { HOLIDAYS_NAME, KIND } from '#strings.ts';

const values = readOptions();
const within = Number(values.days);
if (!Number.isInteger(within) || Number.isNaN(Date.parse(values.today))) refuse();
const library = readLibrary();
const reviews = reviewsDue(library, values.today, within);
for (const { due, days, kind, title, file, reason } of reviews) {
  const when = days < 0 ? `已过 ${-days} 天` : `还有 ${days} 天`;
  console.log(
    [due, when, kind === 'holidays' ? HOLIDAYS_NAME : KIND[kind].name, title, file, reason]
      .filter(Boolean)
      .join('  '),
  );
}
console.log(`${values.today} 起 ${within} 天内要复核的共 ${reviews.length} 项。`);
const unread = unreadRegulations(library);
const count = unread.reduce((sum, { facts }) => sum + facts.length, 0);
if (values.unread)
  for (const { title, file, facts } of unread) {
    console.log(`${title}  ${file}  ${facts.length} 条`);
    for (const { article, claim, read } of facts)
      console.log(`  ${article === NO_ARTICLE ? '条号不明' : article}  ${READ[read]}  ${claim}`);
  }
console.log(
  `没有对照原文的要点共 ${count} 条，在 ${unread.length} 部依据里${values.unread ? '' : '；逐条列出：npm run review:due -- --unread'}。`,
);

function readOptions() {
  const options = {
    days: { type: 'string', default: '60' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    unread: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch {
    return refuse();
  }
}

function refuse(): never {
  console.error(
    '用法：npm run review:due -- --days 60 --today 2027-12-01 --unread（天数为整数，日期为 年-月-日）',
  );
  process.exit(2);
}

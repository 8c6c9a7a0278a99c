/** Lists pages and regulations whose review date is near or past. Usage: npm run review:due [-- --days 60] [-- --today 2027-12-01] */
import { parseArgs } from 'node:util';
import { reviewsDue } from '#domain/revisions/review.ts';
import { readLibrary } from '#integrations/content-files.ts';

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '60' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const within = Number(values.days);
if (!Number.isInteger(within) || Number.isNaN(Date.parse(values.today))) {
  console.error(
    '用法：npm run review:due -- --days 60 --today 2027-12-01（天数为整数，日期为 年-月-日）',
  );
  process.exit(2);
}
const reviews = reviewsDue(readLibrary(), values.today, within);
for (const { due, days, kind, title, file } of reviews) {
  const when = days < 0 ? `已过 ${-days} 天` : `还有 ${days} 天`;
  console.log(`${due}  ${when}  ${kind}  ${title}  ${file}`);
}
console.log(`${values.today} 起 ${within} 天内要复核的共 ${reviews.length} 项。`);

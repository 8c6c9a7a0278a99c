/** Lists pages and regulations whose review date is near or past. Usage: npm run review:due [-- --days 60] [-- --today 2027-12-01] */
import { parseArgs } from 'node:util';
import { reviewsDue } from '#domain/revisions/review.ts';
import { readLibrary } from '#data/content-files.ts';

const values = readOptions();
const within = Number(values.days);
if (!Number.isInteger(within) || Number.isNaN(Date.parse(values.today))) refuse();
const reviews = reviewsDue(readLibrary(), values.today, within);
for (const { due, days, kind, title, file } of reviews) {
  const when = days < 0 ? `已过 ${-days} 天` : `还有 ${days} 天`;
  console.log(`${due}  ${when}  ${kind}  ${title}  ${file}`);
}
console.log(`${values.today} 起 ${within} 天内要复核的共 ${reviews.length} 项。`);

function readOptions() {
  const options = {
    days: { type: 'string', default: '60' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch {
    return refuse();
  }
}

function refuse(): never {
  console.error(
    '用法：npm run review:due -- --days 60 --today 2027-12-01（天数为整数，日期为 年-月-日）',
  );
  process.exit(2);
}

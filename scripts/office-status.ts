/** What has changed in the handbook since this office looked at it last. Usage: npm run office:status */
import { existsSync } from 'node:fs';
import { readOfficeFolder } from '#data/office-folder.ts';
import { describeStatus } from '#domain/office/describe-status.ts';
import { officeStatus } from '#domain/office/status.ts';

if (!existsSync('office')) {
  console.log(
    '还没有 office 文件夹，现在是通用版。运行 npm run new -- office 开始做本单位的版本。',
  );
} else {
  const folder = readOfficeFolder();
  console.log(describeStatus(officeStatus(folder), folder.edition.version).text);
}

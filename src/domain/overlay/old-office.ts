import type { Problem } from '#domain/content/problem.ts';
import type { ContentFile } from '#domain/reading/content-file.ts';
import { isFields } from './entry.ts';

/**
 * @param file office/office.yaml
 * @returns a problem where it is written as before edition 1.0, when it held our definitions beside the office's values
 */
export function oldOfficeProblem({ file, data, placeOf }: ContentFile): Problem | undefined {
  if (!isFields(data) || !Array.isArray(data['local'])) return undefined;
  return {
    ...placeOf(['local']),
    field: 'local',
    message: '这是旧版的写法：local 写成了一条条的清单',
    hint: `把 ${file} 移出 office 文件夹，改名 old-office.yaml，再运行 npm run office:convert -- old-office.yaml 转成新的`,
  };
}

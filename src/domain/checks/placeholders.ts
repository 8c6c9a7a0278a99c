/** Skeletons of new pages say what has to be written; nothing of that may be published. */
import type { ContentFile } from '#domain/reading/content-file.ts';
import type { Problem } from '#domain/content/problem.ts';
import { textsOf } from './strings.ts';

/** How a skeleton marks what is still to be written. */
export const PLACEHOLDER = '待填';
const MARK = /[「【［[（(]\s*待填|待填\s*[」】］\])）]/;

/** @returns a problem for each file in which marks of a skeleton are left, with the first and how many there are */
export function findPlaceholders(files: readonly ContentFile[]): Problem[] {
  return files.flatMap(({ file, data, body, bodyLine }) => {
    const fields = textsOf(data)
      .filter(({ text }) => MARK.test(text))
      .map(({ field, text }) => ({ field, text, line: undefined }));
    const lines = body
      .split('\n')
      .map((text, index) => ({ field: '', text: text.trim(), line: bodyLine + index }))
      .filter(({ text }) => MARK.test(text));
    const [first] = [...fields, ...lines];
    if (!first) return [];
    const { field, line, text } = first;
    const count = fields.length + lines.length;
    const more = count > 1 ? `，全文还有 ${count - 1} 处` : '';
    return [
      {
        file,
        field,
        line,
        message: `样板里的“${PLACEHOLDER}”还没有填：“${text}”${more}`,
        hint: `逐处写上自己的内容，把「${PLACEHOLDER}」连同说明一起换掉`,
      },
    ];
  });
}

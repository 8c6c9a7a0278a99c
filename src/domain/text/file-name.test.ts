import { expect, test } from 'vitest';
import { asFileName } from './file-name.ts';

test('a name holds nothing that a file system refuses', () => {
  expect(asFileName('a\\b/c:d*e?f"g<h>i|j')).toBe('a-b-c-d-e-f-g-h-i-j');
  expect(asFileName('用印审批单 2026-11-29.docx')).toBe('用印审批单 2026-11-29.docx');
});

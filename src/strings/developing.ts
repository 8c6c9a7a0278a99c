/** What whoever edits content sees while the development server runs. */

export const DEVELOPING = {
  title: '内容要改',
  lead: '改好保存，这一页会自己恢复。',
  close: '收起',
  holds: '内容检查通过。',
} as const;

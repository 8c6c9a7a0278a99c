/** What a Chinese keyboard makes of YAML. Each test reads one line in which, or below which, the parser gave up. */

interface Slip {
  readonly test: RegExp;
  readonly message: string;
  readonly hint: string;
}

/** A key at the beginning of a line, or of an item or bracket in it. */
const KEY = String.raw`(?:^\s*(?:- +)*|[{,，]\s*)["']?[A-Za-z_][\w-]*["']?`;

const COLON_HINT = '改成半角冒号，后面空一格，如 title: 请示报告';

export const SLIPS: readonly Slip[] = [
  { test: new RegExp(`${KEY}\\s*：`), message: '冒号写成了全角“：”', hint: COLON_HINT },
  {
    test: /^\s*(?:- +)*(?:[A-Za-z_][\w-]*:\s*)?[｛［【]|[｝］]\s*$/,
    message: '括号写成了全角',
    hint: '改成半角括号，如 { post: director } 或 [甲, 乙]',
  },
  {
    test: new RegExp(`["'\\]}]\\s*[，、]\\s*["'[{]|^[^{]*[{].*[，、]\\s*[A-Za-z_][\\w-]*\\s*[:：]`),
    message: '两项之间的逗号写成了全角“，”',
    hint: '改成半角逗号加一个空格，如 ["开会", "办公会"]',
  },
  {
    test: new RegExp(`${KEY}:(?![\\s/])(?=.)`),
    message: '冒号后面没有空格',
    hint: '冒号后面空一格，如 title: 请示报告',
  },
  {
    test: /^\s*-[^\s\-\d]/,
    message: '列表的 - 后面没有空格',
    hint: '- 后面空一格，如 - 请示报告',
  },
];

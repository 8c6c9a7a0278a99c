import { quote, type Fault } from '../fault.ts';

const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |$)/;
const TAB_INDENT = /^ *\t/;
/** A no-break blank, blanks of print and the blank that is as wide as a character. */
const WIDE_INDENT = /^[ \t]*[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** @returns what single lines show before YAML is read: marks of a merge, and indents that are not made of blanks */
export function findLineFaults(text: string): Fault[] {
  const lines = text.split('\n');
  const at = (test: RegExp) => lines.findIndex((line) => test.test(line));
  const conflict = at(CONFLICT);
  if (conflict !== -1) {
    return [
      {
        line: conflict + 1,
        message: `这里有合并留下的冲突记号：${quote(lines[conflict] ?? '')}`,
        hint: '在 <<<<<<<、=======、>>>>>>> 之间选一份留下，删去这三行记号',
      },
    ];
  }
  const faults: Fault[] = [];
  const tab = at(TAB_INDENT);
  if (tab !== -1) {
    faults.push({
      line: tab + 1,
      message: `缩进用了制表符（Tab）：${quote(lines[tab] ?? '')}`,
      hint: `缩进只能用空格，每层两格${more(lines, TAB_INDENT)}`,
    });
  }
  const wide = at(WIDE_INDENT);
  if (wide !== -1) {
    faults.push({
      line: wide + 1,
      message: `缩进用了全角空格或不换行空格：${quote(lines[wide] ?? '')}`,
      hint: `缩进只能用半角空格，每层两格${more(lines, WIDE_INDENT)}`,
    });
  }
  return faults;
}

function more(lines: readonly string[], test: RegExp): string {
  const count = lines.filter((line) => test.test(line)).length;
  return count > 1 ? `；全文 ${count} 行` : '';
}

/** What may be written into the cells of a column: a value of a list, a day, a number. */
import { escapeMarkup } from '#domain/text/escape-markup.ts';
import { REGISTERS } from '#strings.ts';
import { letterOf, listedRows, type Holds, type Table, type TableColumn } from './table.ts';

const WORDS = REGISTERS.excel;
/** Excel cuts off longer messages. */
const LONGEST = 255;
/** 1 October 1949 and 31 December 2099 as Excel counts days, so that 20260312 is no day. */
const DAYS = ['18172', '73050'] as const;
const NUMBERS = ['-999999999999', '999999999999'] as const;

interface Rule {
  readonly type: 'date' | 'decimal';
  readonly between: readonly [string, string];
  readonly title: string;
  readonly message: string;
}

const RULES: Readonly<Partial<Record<Holds, Rule>>> = {
  date: { type: 'date', between: DAYS, title: WORDS.dateTitle, message: WORDS.date },
  time: { type: 'date', between: DAYS, title: WORDS.timeTitle, message: WORDS.time },
  clock: { type: 'decimal', between: ['0', '1'], title: WORDS.clockTitle, message: WORDS.clock },
  number: {
    type: 'decimal',
    between: NUMBERS,
    title: WORDS.numberTitle,
    message: WORDS.number,
  },
  money: { type: 'decimal', between: NUMBERS, title: WORDS.numberTitle, message: WORDS.number },
};

/** @returns the markup of all rules of a sheet, columns with the same rule together; empty where it has none */
export function dataValidations(table: Table): string {
  const { from, to } = listedRows(table);
  if (to < from) return '';
  const cells = new Map<string, string[]>();
  table.columns.forEach((column, index) => {
    const rule = ruleOf(column);
    const letter = letterOf(index);
    if (rule !== '')
      cells.set(rule, [...(cells.get(rule) ?? []), `${letter}${from}:${letter}${to}`]);
  });
  if (cells.size === 0) return '';
  const rules = [...cells].map(([rule, ranges]) =>
    rule.replace('<dataValidation', `<dataValidation sqref="${ranges.join(' ')}"`),
  );
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function ruleOf({ choices, open = false, holds = 'text', works }: TableColumn): string {
  if (works) return '';
  if (choices) {
    const message = WORDS.list(choices.join('、')).slice(0, LONGEST);
    // An open list is offered and asks for nothing.
    const refusal = open ? '' : refusing(WORDS.listTitle, message);
    return (
      `<dataValidation type="list" allowBlank="1"${refusal}>` +
      `<formula1>"${escapeMarkup(choices.join(','))}"</formula1></dataValidation>`
    );
  }
  const rule = RULES[holds];
  if (!rule) return '';
  const [least, most] = rule.between;
  // A warning, not a refusal: now and then a register says 长期 where a day belongs.
  return (
    `<dataValidation type="${rule.type}" errorStyle="warning" allowBlank="1"` +
    `${refusing(rule.title, rule.message)}>` +
    `<formula1>${least}</formula1><formula2>${most}</formula2></dataValidation>`
  );
}

function refusing(title: string, message: string): string {
  return ` showErrorMessage="1" errorTitle="${escapeMarkup(title)}" error="${escapeMarkup(message)}"`;
}

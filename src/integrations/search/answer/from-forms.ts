/** Which form, who keeps it and for how long. */
import type { Library } from '#domain/content/library.ts';
import { byId } from '#domain/content/lookup.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { DATA } from '#domain/search/answer/choose.ts';
import type { AnswerLine } from '#domain/search/answer/entry.ts';
import { ANSWER_LINE } from '#strings.ts';
import { NO_BASIS } from './basis-of.ts';
import { entryOf, type Subject } from './entry-of.ts';
import { wholeNames } from './names-of.ts';

/** What says only that it is a paper: 用印审批单 is the paper for 用印审批. */
const PAPER = /(?:及存根|日志|单|表|簿|台账|清单|目录|清册|登记簿|登记表|申请表|审批表|记录){1,3}$/;

/** A form with it is a document as it shall look when it is written. */
const SAMPLE = '（范本）';

export function fromForms(library: Library): Subject[] {
  return library.forms.flatMap(({ id, title, aliases, summary, keeper, keep }) => {
    const place = { url: addressOf('form', id), label: title };
    const called = [title.replace(/（[^（）]*）/g, ''), ...aliases];
    const matters = called
      .flatMap((name) => [name.replace(/[单表簿册本]$/, ''), name.replace(PAPER, '')])
      .filter((name) => name.length > 1);
    const isSample = title.includes(SAMPLE);
    const users = library.procedures.filter(({ steps }) => steps.some(({ form }) => form === id));
    return [
      entryOf({
        subject: `forms/${id}`,
        kinds: ['form'],
        parts: matters,
        within: users.flatMap(wholeNames),
        tells: true,
        rank: 2,
        line: { text: `${title}。${summary}`, ...NO_BASIS, ...place },
      }),
      entryOf({
        subject: `forms/${id}`,
        kinds: ['form'],
        names: [...called, ...matters].map((name) => [name]),
        tells: true,
        rank: DATA,
        line: { text: `${title}。${summary}`, ...NO_BASIS, ...place },
      }),
      ...(isSample
        ? [howWritten(id, called, { text: `${title}。${summary}`, ...NO_BASIS, ...place })]
        : []),
      entryOf({
        subject: `forms/${id}`,
        kinds: ['keep'],
        names: called.map((name) => [name]),
        rank: 2,
        line: { text: `${title}：${keep}。`, ...NO_BASIS, ...place },
      }),
      entryOf({
        subject: `forms/${id}`,
        kinds: ['who'],
        parts: ['保管', '保存'],
        within: called,
        keys: [['保管', '保存']],
        rank: 2,
        line: {
          text: ANSWER_LINE.keptBy(title, byId(library.posts, keeper).title, keep),
          ...NO_BASIS,
          ...place,
        },
      }),
    ];
  });
}

/** 请示怎么写 is answered by what shows one. */
function howWritten(id: string, called: readonly string[], line: AnswerLine): Subject {
  return entryOf({
    subject: `forms/${id}`,
    kinds: ['how'],
    names: called.map((name) => [name, '写']),
    rank: DATA,
    line,
  });
}

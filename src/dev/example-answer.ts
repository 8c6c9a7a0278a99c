/** An answer of the search with everything that a list of results can show. While developing there is no index. */
import type { ResultView, SearchAnswer } from '#domain/search/show/answer.ts';

const piece = (text: string, isHit = false) => ({ text, isHit });

const WRITTEN: ResultView = {
  url: '/procedures/',
  code: 'YZ-01',
  kind: '流程',
  isLiteral: true,
  terms: ['用印'],
  title: [piece('用'), piece('印', true), piece('审批')],
  said: [piece('盖'), piece('章', true)],
  excerpt: [piece('先登记，再审批，最后用'), piece('印', true), piece('。')],
  sections: [
    {
      url: '/procedures/#steps',
      title: [piece('步骤')],
      excerpt: [piece('经办人填写'), piece('用印', true), piece('申请。')],
    },
  ],
};

const RELATED: ResultView = {
  ...WRITTEN,
  code: '',
  kind: '手册',
  isLiteral: false,
  title: [piece('印章管理')],
  said: [],
  sections: [],
};

const LINE = {
  text: '答复公开申请：20 个工作日，从收到申请之日算起。',
  basis: '《信息公开条例》第三十三条',
  binds: '行政机关和被授权组织；公共企事业单位另有规定',
  url: '/procedures/#steps',
  label: '政府信息依申请公开',
};

/** @returns one page as written and one that is related, out of many */
export function exampleAnswer(): SearchAnswer {
  return {
    text: '用印',
    isCut: false,
    instead: [],
    missing: [],
    unread: 0,
    total: 12,
    kind: undefined,
    counts: [
      { kind: 'procedure', count: 8 },
      { kind: 'chapter', count: 4 },
    ],
    results: [WRITTEN, RELATED],
    line: LINE,
  };
}

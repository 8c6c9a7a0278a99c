import { beforeEach, expect, test, vi } from 'vitest';
import FormText from '#components/forms/FormText.astro';
import { viewForm } from '#domain/forms/form-view.ts';
import { aForm } from '#domain/forms/testing.ts';
import { lived } from '#tests/fixture.ts';
import { get, getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import './free-text.ts';

const form = aForm({
  official: true,
  blocks: [{ type: 'text', paragraphs: ['各科室：', { free: ['一、____{任务}。____'] }] }],
  cautions: [
    {
      words: ['请批示', '妥否'],
      basis: { regulation: 'seal-rules', article: '第三条', for: '不夹带请示事项' },
    },
  ],
});
const { blocks, cautions } = viewForm(form, '文秘岗', lived.regulations);
const paragraphs = blocks.flatMap((block) => (block.type === 'text' ? block.paragraphs : []));
const html = await render(FormText, { paragraphs, official: true, cautions });
const printed = () => getAll('[data-written] p').map(({ innerHTML }) => innerHTML);

beforeEach(() => {
  show(html);
});

test('shows how it may run, for the pen too', () => {
  expect(get('[data-blank]').dataset['empty']).toBe('　　一、［任务］。［写在这里］');
  expect(get('.outline').textContent.trim()).toBe('一、［任务］。［写在这里］');
  expect(printed()).toEqual([]);
  expect('ready' in get('free-text').dataset).toBe(true);
});

test('is parted into paragraphs for paper, typed or brought back, with headings apart', async () => {
  get('[data-blank]').textContent = '　　第一段。\n\n一、时间：下周。';
  await vi.waitUntil(() => printed().length > 0);
  expect(printed()).toEqual(['<span></span>第一段。', '<span>一、时间：</span>下周。']);
  expect(getAll('[data-written] p').map(({ className }) => className)).toEqual(['body', 'first']);
  get('[data-blank]').textContent = '';
  await vi.waitUntil(() => printed().length === 0);
});

test('speaks of words that do not belong into such a document while they stand there', async () => {
  const said = get('[data-caution]');
  expect(said.hidden).toBe(true);
  get('[data-blank]').textContent = '以上妥否。';
  await vi.waitUntil(() => !said.hidden);
  expect(said.textContent.trim()).toMatch(/^不夹带请示事项（《.*》第三条）$/u);
  get('[data-blank]').textContent = '特此报告。';
  await vi.waitUntil(() => said.hidden);
});

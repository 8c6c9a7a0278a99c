/** 整改方案: the plan of a sheet as an official document. */
import type { OfficialDocument, OfficialParagraph } from '#domain/forms/word/official/model.ts';
import { PLAN_DOCUMENT as WORDS } from '#strings.ts';
import type { SheetRecord } from '../../record/sheet-record.ts';
import type { PlanContent } from '../plan-content.ts';
import { answersAnnex, planAnnex } from './annexes.ts';
import { basics } from './basics.ts';
import { brokenTitle, dayWords, planFacts, signatureOf } from './facts.ts';
import { findings } from './findings.ts';
import { measures } from './measures.ts';
import { problems } from './problems.ts';

/** @param today the day of the document */
export function planDocument(
  content: PlanContent,
  sheet: SheetRecord,
  today: string,
): OfficialDocument {
  const facts = planFacts(content, sheet, today);
  const parts = [basics, findings, problems, measures];
  return {
    title: brokenTitle(signatureOf(facts), WORDS.title),
    paragraphs: parts.flatMap((part, index): OfficialParagraph[] => {
      const told = part(facts);
      return told.length === 0 ? [] : [{ role: 'first', text: WORDS.heads[index] ?? '' }, ...told];
    }),
    signature: { name: signatureOf(facts), date: dayWords(today) },
    annexes: [answersAnnex(facts), planAnnex(facts)],
  };
}

/** The paper's claims with the places that answer them. */
import { pagesOf, type PageLink } from '#domain/content/lookup.ts';
import type { Content } from '#domain/content/content.ts';
import type { Problem } from '#domain/content/problem.ts';
import { listOf } from '#domain/site/page-kinds.ts';
import { ADDRESS } from '#domain/site/addresses.ts';
import { PAPER } from '#strings.ts';

export interface ClaimView {
  readonly id: string;
  readonly claim: string;
  readonly pages: readonly PageLink[];
  /** Question ids of the self-assessment, with their area. */
  readonly questions: readonly {
    readonly id: string;
    readonly area: string;
    readonly text: string;
  }[];
}

export interface PaperSection {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly ClaimView[];
}

/** @returns the claims by section of the paper */
export function paperView(library: Content): PaperSection[] {
  const { sections, claims } = library.paper;
  const items = library.questionnaire.areas.flatMap((area) =>
    area.items.map((item) => ({ area: area.id, ...item })),
  );
  return sections
    .map(({ id, title }) => ({
      id,
      title,
      claims: claims
        .filter(({ section }) => section === id)
        .map((claim) => ({
          id: claim.id,
          claim: claim.claim,
          pages: [
            ...pagesOf(library, [...claim.handbook, ...claim.procedures]),
            ...(claim.procedures.includes('*')
              ? [{ title: PAPER.allProcedures, href: ADDRESS.procedures }]
              : []),
            ...(claim.tool === 'duties' ? [listOf('duty')] : []),
          ],
          questions: items
            .filter((item) => item.claims.includes(claim.id))
            .map(({ id: item, area, question }) => ({ id: item, area, text: question })),
        })),
    }))
    .filter((section) => section.claims.length > 0);
}

/** @returns a problem for each claim that no published page answers */
export function findUnansweredClaims(library: Content): Problem[] {
  return paperView(library).flatMap(({ claims }) =>
    claims
      .filter(({ pages }) => pages.length === 0)
      .map(({ id, claim }) => ({
        file: 'content/paper.yaml',
        field: id,
        message: `没有一个已发布的页面回答“${claim}”`,
        hint: '在 handbook 或 procedures 里写上回答它的页面',
      })),
  );
}

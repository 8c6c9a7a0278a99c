/** Cross-references: every id that one file uses must exist in another. */
import { nearest } from '#domain/text/nearest.ts';
import type { Citation } from '#schemas/common.ts';
import { articlesOf } from '#domain/regulations/articles.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import type { Problem } from '#domain/content/problem.ts';

/** The ids that may be referred to, by kind, with the Chinese word for the kind. */
interface Known {
  readonly word: string;
  readonly ids: ReadonlySet<string>;
}

/**
 * @returns a problem for every id that nothing answers to, naming file, field, value and nearest valid id.
 *   Pages of the catalogue count as known even while unpublished.
 */
export function findBrokenReferences(library: WrittenContent): Problem[] {
  const problems: Problem[] = [];
  const known = knownIds(library);
  const articles = new Map(library.regulations.map(({ id, facts }) => [id, articlesOf(facts)]));

  const expect = (file: string, field: string, found: string, kind: keyof typeof known) => {
    const { word, ids } = known[kind];
    if (ids.has(found)) return;
    problems.push({ file, field, message: `没有这个${word}：${found}`, hint: suggest(found, ids) });
  };
  const expectAll = (
    file: string,
    field: string,
    found: readonly string[],
    kind: keyof typeof known,
  ) => found.forEach((id, index) => expect(file, `${field}.${index}`, id, kind));
  const expectCitations = (file: string, field: string, citations: readonly Citation[]) =>
    citations.forEach(({ regulation, article }, index) => {
      expect(file, `${field}.${index}.regulation`, regulation, 'regulation');
      const valid = articles.get(regulation);
      if (!article || !valid || valid.has(article)) return;
      problems.push({
        file,
        field: `${field}.${index}.article`,
        message: `${regulation} 的核对表里没有这一条：${article}`,
        hint: suggest(article, valid),
      });
    });

  for (const { file, ...p } of library.procedures) {
    expect(file, 'category', p.category, 'category');
    expect(file, 'lead', p.lead, 'post');
    p.steps.forEach((step, index) => {
      const at = `steps.${index}`;
      expect(file, `${at}.post`, step.post, 'post');
      expectAll(file, `${at}.with`, step.with, 'post');
      expectAll(file, `${at}.inform`, step.inform, 'post');
      if (step.form) expect(file, `${at}.form`, step.form, 'form');
      if (step.limit && 'local' in step.limit) {
        expect(file, `${at}.limit.local`, step.limit.local, 'local');
      }
    });
    if (p.total?.citation) expectCitations(file, 'total.citation', [p.total.citation]);
    expectCitations(file, 'basis', p.basis);
    expectAll(file, 'local', p.local, 'local');
    expectAll(file, 'related', p.related, 'page');
    if (p.successor) expect(file, 'successor', p.successor, 'page');
  }
  for (const { file, ...chapter } of library.chapters) {
    if (chapter.post) expect(file, 'post', chapter.post, 'post');
    expectAll(file, 'procedures', chapter.procedures, 'procedure');
    expectAll(file, 'forms', chapter.forms, 'form');
    expectCitations(file, 'basis', chapter.basis);
    expectAll(file, 'local', chapter.local, 'local');
    expectAll(file, 'related', chapter.related, 'page');
    if (chapter.successor) expect(file, 'successor', chapter.successor, 'page');
  }
  for (const { file, id, ...post } of library.posts) {
    if (post.chapter) expect(file, `${id}.chapter`, post.chapter, 'chapter');
    if (post.cover) expect(file, `${id}.cover`, post.cover, 'post');
    post.incompatible.forEach((other, index) =>
      expect(file, `${id}.incompatible.${index}`, other.post, 'post'),
    );
    for (const [period, items] of Object.entries(post.calendar ?? {})) {
      items.forEach(({ procedure }, index) => {
        if (procedure) expect(file, `${id}.calendar.${period}.${index}`, procedure, 'procedure');
      });
    }
  }
  for (const duty of library.dutyAreas.flatMap(({ duties }) => duties)) {
    expect(duty.file, `${duty.id}.owner`, duty.owner, 'post');
    expectAll(duty.file, `${duty.id}.assist`, duty.assist, 'post');
    duty.barred.forEach(({ post }, index) =>
      expect(duty.file, `${duty.id}.barred.${index}`, post, 'post'),
    );
    expectCitations(duty.file, `${duty.id}.basis`, duty.basis);
    expectAll(duty.file, `${duty.id}.procedures`, duty.procedures, 'procedure');
    if (duty.chapter) expect(duty.file, `${duty.id}.chapter`, duty.chapter, 'chapter');
  }
  for (const { file, ...form } of library.forms) {
    expect(file, 'category', form.category, 'category');
    expect(file, 'keeper', form.keeper, 'post');
  }
  for (const { file, id, ...term } of library.terms) {
    term.confused.forEach((other, index) =>
      expect(file, `${id}.confused.${index}`, other.term, 'term'),
    );
    expectAll(file, `${id}.pages`, term.pages, 'page');
    expectCitations(file, `${id}.basis`, term.basis);
  }
  const scenarios = 'content/scenarios.yaml';
  for (const { id, procedures, fork } of library.scenarios) {
    expectAll(
      scenarios,
      `${id}.procedures`,
      procedures.map(({ slug }) => slug),
      'page',
    );
    expectAll(
      scenarios,
      `${id}.fork`,
      (fork?.options ?? []).map(({ slug }) => slug),
      'page',
    );
  }
  const paper = 'content/paper.yaml';
  for (const claim of library.paper.claims) {
    expectAll(paper, `${claim.id}.handbook`, claim.handbook, 'chapter');
    const named = claim.procedures.filter((slug) => slug !== '*');
    expectAll(paper, `${claim.id}.procedures`, named, 'procedure');
    if (claim.questions) expect(paper, `${claim.id}.questions`, claim.questions, 'dimension');
  }
  for (const { file, ...area } of library.questionnaire.areas) {
    for (const item of area.items) {
      expectAll(file, `${item.id}.claims`, item.claims, 'claim');
      expectAll(file, `${item.id}.chapters`, item.chapters, 'chapter');
      expectAll(file, `${item.id}.procedures`, item.procedures, 'procedure');
    }
  }
  const office = 'office/office.yaml';
  library.choices.posts.forEach(({ post, mergedInto, cover }, index) => {
    expect(office, `posts.${index}.post`, post, 'post');
    if (mergedInto) expect(office, `posts.${index}.mergedInto`, mergedInto, 'post');
    if (cover) expect(office, `posts.${index}.cover`, cover, 'post');
  });
  expectAll(office, 'hidden', library.choices.hidden, 'page');
  for (const local of Object.keys(library.choices.local)) {
    expect(office, `local.${local}`, local, 'local');
  }
  return problems;
}

function knownIds(library: WrittenContent) {
  const chapters = library.catalogue.parts.flatMap((part) => part.chapters);
  const procedures = library.catalogue.categories.flatMap((category) => category.procedures);
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  const dimensions = library.questionnaire.areas.flatMap((area) =>
    area.items.map(({ dimension }) => `${area.id}.${dimension}`),
  );
  return {
    post: known('岗位', ids(library.posts)),
    form: known('表单', ids(library.forms)),
    regulation: known('法规', ids(library.regulations)),
    term: known('术语', ids(library.terms)),
    local: known('本地规定', ids(library.locals)),
    category: known('流程类别', ids(library.catalogue.categories)),
    claim: known('论点', ids(library.paper.claims)),
    dimension: known('问卷维度', dimensions),
    chapter: known('手册章节', chapters),
    procedure: known('流程', procedures),
    page: known('页面', [...chapters, ...procedures]),
  } as const;
}

function known(word: string, ids: readonly string[]): Known {
  return { word, ids: new Set(ids) };
}

function suggest(found: string, ids: Iterable<string>): string | undefined {
  const match = nearest(found, ids);
  return match === undefined ? undefined : `是不是想写 ${match}`;
}

import { actualPost } from './actual-post.ts';
import type { Content } from './content.ts';
import type { Library } from './library.ts';
import { livedDuties } from './lived-duties.ts';
import { livedPosts } from './lived-posts.ts';
import type { WrittenContent } from './written.ts';

/** Forms are hidden by their address, like pages. */
const FORMS = 'forms';

/**
 * A small office merges posts; the merged post then does whatever its parts did, everywhere.
 *
 * @param written content with every post on its own
 * @returns the same as this office lives it
 */
export function asLived(written: WrittenContent): Library {
  const { choices, locals, ...content } = written;
  const hidden = new Set(choices.hidden);
  const isShown = ({ slug }: { readonly slug: string }) => !hidden.has(slug);
  const isFormShown = (id: string) => !hidden.has(`${FORMS}/${id}`);
  const actual = actualPost(choices);
  const actualAll = (posts: readonly string[], except: string): string[] =>
    [...new Set(posts.map(actual))].filter((post) => post !== except);

  return {
    ...content,
    office: {
      unit: choices.unit,
      title: choices.title ?? content.site.office,
      contacts: choices.contacts,
      documents: choices.documents,
    },
    locals: locals.map((local) => ({
      ...local,
      value: choices.local[local.id]?.value ?? '',
      source: choices.local[local.id]?.source ?? '',
    })),
    posts: livedPosts(written),
    questionnaire: withActual(content.questionnaire, actual),
    askedPages: content.askedPages.filter(isShown),
    chapters: content.chapters
      .filter(isShown)
      .map((chapter) => ({ ...chapter, forms: chapter.forms.filter(isFormShown) })),
    procedures: content.procedures.filter(isShown).map((procedure) => ({
      ...procedure,
      lead: actual(procedure.lead),
      steps: procedure.steps.map(({ form, ...step }) => {
        const post = actual(step.post);
        return {
          ...step,
          ...(form !== undefined && isFormShown(form) && { form }),
          post,
          with: actualAll(step.with, post),
          inform: actualAll(step.inform, post),
        };
      }),
    })),
    dutyAreas: livedDuties(written),
    forms: content.forms
      .filter(({ id }) => isFormShown(id))
      .map((form) => ({ ...form, keeper: actual(form.keeper) })),
  };
}

/** Who answers for a plan, or does what it asks for, may have been merged into another post. */
function withActual(
  { head, areas, ...rest }: Content['questionnaire'],
  actual: (post: string) => string,
): Content['questionnaire'] {
  const { leader, checker } = head.plan;
  return {
    ...rest,
    head: { ...head, plan: { leader: actual(leader), checker: actual(checker) } },
    areas: areas.map(({ items, ...area }) => ({
      ...area,
      items: items.map((item) => ({
        ...item,
        work: item.work.map(({ owner, days }) => ({ owner: actual(owner), days })),
      })),
    })),
  };
}

import { keepPost, readPost, watchPost } from '#stores/my-post.ts';
import { KEEPING } from '#strings/keeping.ts';

/**
 * Marks the steps of the post that somebody holds, on every procedure.
 *
 * Markup: a `select` of posts and an `output` in the element; steps are
 * `.step` and name their posts in `data-post`, `data-with` and `data-inform`; `.mine` in a step is told what the post
 * does there; the link to a step in `.strip` is marked. The output says how many these are, and where the browser keeps
 * nothing.
 */
class MyPost extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const restore = () => {
      select.value = readPost();
      // A post that has no part in this procedure is not among its options.
      if (select.selectedIndex < 0) select.selectedIndex = 0;
      this.mark(readPost(), true);
    };
    select.onchange = () => this.mark(select.value, keepPost(select.value));
    watchPost(restore);
    // Chosen before this had come.
    if (select.value) this.mark(select.value, keepPost(select.value));
    else restore();
  }

  /** Marks the steps of a post, and no others; an empty one has none. */
  mark(post: string, kept: boolean): void {
    let count = 0;
    for (const step of document.querySelectorAll<HTMLElement>('.step[data-post]')) {
      const part = post && partOf(step, post);
      const words = part ? KEEPING.mine[part] : '';
      const segment = document.querySelector(`.strip [href="#${step.id}"]`);
      for (const marked of [step, segment]) marked?.toggleAttribute('data-mine', words !== '');
      step.querySelector('.mine')?.replaceChildren(words);
      if (words) count += 1;
    }
    const told = count > 0 ? KEEPING.mySteps(String(count)) : KEEPING.noneMine;
    this.querySelector('output')?.replaceChildren((post && told) + (kept ? '' : KEEPING.postLost));
  }
}

/** @returns what a post has to do with a step; empty when it has nothing to do with it */
function partOf({ dataset }: HTMLElement, post: string): keyof typeof KEEPING.mine | '' {
  const has = (posts = '') => posts.split(' ').includes(post);
  if (has(dataset['post'])) return 'approves' in dataset ? 'approve' : 'do';
  if (has(dataset['with'])) return 'assist';
  return has(dataset['inform']) ? 'inform' : '';
}

customElements.define('my-post', MyPost);

/** Opens what asks before something goes for good: a `dialog` with an `h2` that takes the focus, and a `data-lost`. */
import { say } from '#elements/typing.ts';

/**
 * @param lost what would go
 * @param title the question, where it is another one than the dialog stands with
 */
export function ask(
  dialog: HTMLDialogElement | null | undefined,
  lost: string,
  title?: string,
): void {
  const heading = dialog?.querySelector<HTMLElement>('h2');
  if (title !== undefined) say(heading, title);
  say(dialog?.querySelector('[data-lost]'), lost);
  dialog?.showModal();
  // A browser gives the focus to the first button, which deletes; in a low window it also scrolls past what is said.
  heading?.focus();
}

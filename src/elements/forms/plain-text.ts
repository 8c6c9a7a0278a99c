/** What is pasted or dropped comes in as plain text, since a table from Word would burst its cell. */
export function insertPlainly(event: InputEvent): void {
  const { inputType, dataTransfer } = event;
  if (inputType.startsWith('format')) event.preventDefault();
  if (inputType !== 'insertFromPaste' && inputType !== 'insertFromDrop') return;
  const text = dataTransfer?.getData('text/plain');
  if (text === undefined) return;
  event.preventDefault();
  // Deprecated, but the only way that the browser can undo.
  document.execCommand('insertText', false, text);
}

/** Hands a file to the person. Nothing leaves the machine. */
export function handOut(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over once the click is dispatched; older ones want a moment.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Files as a person chooses them: one by one, as a folder, or dropped on the page. */

export type Chosen = {
  /** With the folders that were chosen with it. */
  readonly name: string;
  readonly file: File;
};

/**
 * Listens for files: buttons `data-pick` open the fields `data-input` (files, folder) of an element; files may be
 * dropped anywhere on the page, which would otherwise open them and be gone. `data-drop` is where one is told so.
 */
export function listenForFiles(
  root: HTMLElement,
  signal: AbortSignal,
  take: (chosen: Chosen[]) => void,
): void {
  for (const kind of ['files', 'folder']) {
    const input = root.querySelector<HTMLInputElement>(`[data-input="${kind}"]`);
    const button = root.querySelector<HTMLElement>(`[data-pick="${kind}"]`);
    if (!input || !button) continue;
    button.hidden = kind === 'folder' && !('webkitdirectory' in input);
    button.addEventListener('click', () => input.click(), { signal });
    const change = () => {
      const chosen = filesOf(input);
      // So that the same choice made again is told of again.
      input.value = '';
      take(chosen);
    };
    input.addEventListener('change', change, { signal });
  }
  const zone = root.querySelector('[data-drop]');
  const hover = (event: DragEvent) => {
    event.preventDefault();
    zone?.toggleAttribute('data-over', event.type === 'dragover');
    if (event.type === 'drop' && event.dataTransfer)
      void droppedFiles(event.dataTransfer).then(take);
  };
  for (const event of ['dragover', 'dragleave', 'drop'] as const) {
    document.addEventListener(event, hover, { signal });
  }
}

/** The files of a file field. */
function filesOf(input: HTMLInputElement): Chosen[] {
  return [...(input.files ?? [])].map((file) => ({
    name: file.webkitRelativePath || file.name,
    file,
  }));
}

/** The files that were dropped, those of folders with them. Must be called while the drop is told of. */
async function droppedFiles(data: DataTransfer): Promise<Chosen[]> {
  // Both lists are emptied once the event is over.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = [...data.files].map((file) => ({ name: file.name, file }));
  if (entries.length === 0) return plain;
  const found = await Promise.all(entries.map(filesIn));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<Chosen[]> {
  if (isFile(entry)) {
    const file = await new Promise<File | undefined>((resolve) =>
      entry.file(resolve, () => resolve(undefined)),
    );
    return file ? [{ name: entry.fullPath.replace(/^\//, ''), file }] : [];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const all: Chosen[] = [];
  // A reader hands out its entries in parts, and an empty one at the end.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (part.length === 0) return all;
    for (const inner of part) all.push(...(await filesIn(inner)));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

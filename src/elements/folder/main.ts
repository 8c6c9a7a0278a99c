/** The first script of every page of the folder edition. `npm run pack` bundles it; no page of the site has it. */
import { folderAddress } from '#domain/folder/folder-address.ts';
import { OFFICE_GLOBAL } from '#domain/folder/office-script.ts';
import { readOfficeWords, type OfficeWords } from '#domain/folder/office-words.ts';
import { keepLinksInFolder } from './file-links.ts';
import { tellFault, tellKeeping, tellNeedsBuild } from './folder-notes.ts';
import { fetchHeld } from './held-files.ts';
import { fillMarks } from './office-marks.ts';
import { startSearchWorker } from './search-worker.ts';

/** The way from this page to the root of the site. */
const root = document.documentElement.dataset['folder'] ?? './';
let office: OfficeWords | undefined;

window.handbookFolder = {
  fetch: (address) => fetchHeld(root, address),
  placeOf: (address) => folderAddress(address, root),
  searchWorker: () => startSearchWorker(root),
  office: () => office,
};
keepLinksInFolder(root);
tellKeeping();

// The next script is office.js. One that cannot be read as a program ends as loaded, without having set anything; one
// that is not there is no mistake.
document.querySelector('script[data-office-script]')?.addEventListener('load', () => {
  const read = readOfficeWords((window as unknown as Record<string, unknown>)[OFFICE_GLOBAL]);
  if (typeof read === 'string') {
    tellFault(read);
    return;
  }
  office = read;
  fillMarks(read);
  if (read.needsBuild) tellNeedsBuild();
});

/** A page of the site as a page of the folder: every address a file beside it, scripts as a disk lets them run. */
import { RewritingStream } from 'parse5-html-rewriting-stream';
import { OFFICE_SCRIPT } from '../../src/domain/folder/office-script.ts';
import { folderAddress, wayToRoot } from '../../src/domain/folder/folder-address.ts';
import { SCRIPTS } from '../../src/elements/folder/held-files.ts';
import { folderPolicy } from './policy.ts';

/** The script that stands before all others. */
export const FIRST_SCRIPT = 'folder.js';

/** Attributes that hold an address which the browser follows. */
const ADDRESSES = new Set(['href', 'src', 'action', 'poster']);
const POLICY = 'content-security-policy';

interface Tag {
  readonly tagName: string;
  readonly attrs: { readonly name: string; value: string }[];
}

export interface Site {
  /** The path under which it was built, with slashes. */
  readonly base: string;
  /** True for the path of a file from its root, without a slash in front. */
  readonly has: (path: string) => boolean;
  /** The classic script that does what these modules do, as a path within the folder. */
  readonly classic: (modules: readonly string[]) => string;
}

/**
 * @param html a page as it was built
 * @param path of its file within the site
 * @returns the page as it stands in the folder
 */
export function folderPage(html: string, path: string, site: Site): Promise<string> {
  const root = wayToRoot(path);
  const lead = (address: string) => folderAddress(address, root, site.base);
  const modules: string[] = [];
  /** The text of data so far: a long one comes in pieces. */
  let data: string | undefined;
  let isModule = false;
  /** Nothing is made ready in a folder, where there is nothing to wait for. */
  let isRules = false;

  const stream = new RewritingStream();
  stream.on('startTag', (tag, raw) => {
    if (tag.tagName === 'meta' && valueOf(tag, 'http-equiv')?.toLowerCase() === POLICY) return;
    const source = tag.tagName === 'script' ? valueOf(tag, 'src') : undefined;
    isModule = source !== undefined && valueOf(tag, 'type') === 'module';
    if (isModule && source !== undefined) {
      modules.push(source);
      return;
    }
    isRules = tag.tagName === 'script' && valueOf(tag, 'type') === 'speculationrules';
    if (isRules) return;
    if (tag.tagName === 'script' && /json$/u.test(valueOf(tag, 'type') ?? '')) data = '';
    if (data !== undefined || !changed(tag, root, lead)) stream.emitRaw(raw);
    else stream.emitStartTag(tag);
  });
  stream.on('text', (_, raw) => {
    if (isRules) return;
    if (data === undefined) stream.emitRaw(raw);
    else data += raw;
  });
  stream.on('endTag', (tag) => {
    if (tag.tagName === 'script' && (isModule || isRules)) {
      isModule = false;
      isRules = false;
      return;
    }
    if (data !== undefined) stream.emitRaw(withLinks(data, site, lead));
    data = undefined;
    if (tag.tagName === 'head') stream.emitRaw(SCRIPTS_HERE);
    stream.emitEndTag(tag);
  });

  return new Promise((resolve, reject) => {
    let done = '';
    stream.on('data', (piece: Buffer | string) => (done += String(piece)));
    stream.on('error', reject);
    stream.on('end', () => {
      const own = modules.length === 0 ? undefined : site.classic(modules);
      const page = done.replace(SCRIPTS_HERE, () => scriptTags(root, own));
      resolve(page.replace(CHARSET, (charset) => charset + policyTag(page)));
    });
    stream.end(html);
  });
}

/** Stands where the scripts of the page will, once all of them are known; a comment that no page has. */
const SCRIPTS_HERE = '<!--scripts of the folder edition-->';
const CHARSET = /<meta charset="utf-8"\s*\/?>|(?=<title>)/iu;

/** In this order: what replaces the server, what the office has written, what the page does. */
function scriptTags(root: string, own: string | undefined): string {
  return [
    `<script defer src="${root}${SCRIPTS}/${FIRST_SCRIPT}"></script>`,
    `<script defer src="${root}${OFFICE_SCRIPT}" data-office-script></script>`,
    own === undefined ? '' : `<script defer src="${root}${own}"></script>`,
  ].join('');
}

function policyTag(page: string): string {
  return `<meta http-equiv="${POLICY}" content="${folderPolicy(page)}">`;
}

/** @returns true where an attribute of the tag is another in the folder; it then has its new value */
function changed(tag: Tag, root: string, lead: (address: string) => string): boolean {
  if (tag.tagName === 'html') {
    tag.attrs.push({ name: 'data-folder', value: root });
    return true;
  }
  // Where an address has gone, the page leads on by itself.
  const leadsOn = valueOf(tag, 'http-equiv')?.toLowerCase() === 'refresh';
  const before = tag.attrs.map(({ value }) => value);
  for (const attribute of tag.attrs) {
    const { name, value } = attribute;
    if (ADDRESSES.has(name)) attribute.value = lead(value);
    else if (leadsOn && name === 'content') {
      attribute.value = value.replace(/(?<=url=).+$/iu, (address) => lead(address));
    }
  }
  return tag.attrs.some(({ value }, index) => value !== before[index]);
}

/** Data of a page in which every text that is the address of a page or file of the site leads there from this page. */
function withLinks(json: string, site: Site, lead: (address: string) => string): string {
  const isAddress = (text: string) =>
    text.startsWith(site.base) &&
    site.has(folderAddress(text.replace(/[?#].*$/su, ''), '', site.base));
  const data: unknown = JSON.parse(json, (_, value: unknown) =>
    typeof value === 'string' && isAddress(value) ? lead(value) : value,
  );
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function valueOf(tag: Tag, name: string): string | undefined {
  return tag.attrs.find((attribute) => attribute.name === name)?.value;
}

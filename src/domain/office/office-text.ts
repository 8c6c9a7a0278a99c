/** The text of office/office.yaml, as commands write it. */
import { Document, isMap, isSeq, visit } from 'yaml';

export interface OfficeData {
  readonly unit: string;
  readonly title?: string;
  readonly contacts: object;
  readonly documents?: object;
  readonly posts: readonly object[];
  readonly duties?: Readonly<Record<string, object>>;
  readonly hidden: readonly string[];
  readonly local: Readonly<Record<string, object>>;
}

/** What each post, duty and local value is called, by its id. */
export interface OfficeNotes {
  readonly posts: ReadonlyMap<string, string>;
  readonly duties: ReadonlyMap<string, string>;
  readonly local: ReadonlyMap<string, string>;
}

/**
 * @param head comments that explain the file
 * @param notes is written beside what they name
 * @returns the file; what belongs together stands on one line, as people write it by hand
 */
export function officeText(head: string, data: OfficeData, notes?: OfficeNotes): string {
  const document = new Document(data);
  visit(document, {
    Collection(_, node, path) {
      // The file itself, and the lists and tables in it, stand line by line.
      if (path.length > 3) node.flow = true;
      if ((isSeq(node) || isMap(node)) && node.items.length === 0) node.flow = true;
    },
  });
  const contacts = document.get('contacts', true);
  if (isMap(contacts)) contacts.flow = true;
  if (notes) annotate(document, notes);
  return `${head.trimEnd()}\n${document.toString({ lineWidth: 0 })}`;
}

function annotate(document: Document, { posts, duties, local }: OfficeNotes): void {
  const note = (node: unknown, title: string | undefined) => {
    if (isMap(node) && title !== undefined) node.comment = ` ${title}`;
  };
  const choices = document.get('posts');
  for (const node of isSeq(choices) ? choices.items : []) {
    if (isMap(node)) note(node, posts.get(String(node.get('post'))));
  }
  for (const [name, titles] of Object.entries({ duties, local })) {
    const values = document.get(name);
    for (const { key, value } of isMap(values) ? values.items : []) {
      note(value, titles.get(String(key)));
    }
  }
}

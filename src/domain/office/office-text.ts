/** The text of office/office.yaml, as commands write it. */
import { Document, isMap, isSeq, visit } from 'yaml';

export interface OfficeData {
  readonly unit: string;
  readonly title?: string;
  readonly contacts: object;
  readonly posts: readonly object[];
  readonly hidden: readonly string[];
  readonly local: Readonly<Record<string, object>>;
}

/**
 * @param head comments that explain the file
 * @returns the file; what belongs together stands on one line, as people write it by hand
 */
export function officeText(head: string, data: OfficeData): string {
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
  return `${head.trimEnd()}\n${document.toString({ lineWidth: 0 })}`;
}

/**
 * Content controls: places to write in that show what to write, are filled by typing over it, and vanish when they are.
 * The library has none for running text, so they are put together from elements, in the order of the schema
 * (CT_SdtPr): what is set for the text, alias, tag, id, temporary, showingPlcHdr, and what kind it is.
 */
import { BuilderElement, RunProperties, TextRun, type IRunOptions, type XmlComponent } from 'docx';

export interface Control {
  /** Named beside it when it is chosen, and by what reads the page aloud. */
  readonly alias: string;
  /** Stays the same while the form does: entries.ts. */
  readonly tag: string;
  /** What stands in it until something is written. */
  readonly placeholder: string;
  /** Whether it looks like what is printed, because people write over it with a pen. */
  readonly isPlain?: boolean;
  readonly kind: 'text' | 'date' | { readonly choices: readonly string[] };
  /** What is set for the words around it and holds for what is written there: another font, a size, a colour. */
  readonly run?: IRunOptions;
}

/** The character style of what vanishes. */
export const PLACEHOLDER = 'FormPlaceholder';
/** Word takes no longer name. */
const LONGEST = 64;

/** @returns the control, to stand within a paragraph */
export function control({
  alias,
  tag,
  placeholder,
  kind,
  isPlain = false,
  run,
}: Control): XmlComponent {
  return element('w:sdt', [
    element('w:sdtPr', [
      ...(run ? [new RunProperties(run)] : []),
      value('w:alias', [...alias].slice(0, LONGEST).join('')),
      value('w:tag', tag),
      value('w:id', String(numberOf(tag))),
      element('w:temporary'),
      element('w:showingPlcHdr'),
      kindOf(kind),
    ]),
    element('w:sdtContent', [
      new TextRun({ ...run, text: placeholder, ...(!isPlain && { style: PLACEHOLDER }) }),
    ]),
  ]);
}

function kindOf(kind: Control['kind']): XmlComponent {
  if (kind === 'text') return element('w:text');
  if (kind === 'date') {
    // Written as GB/T 9704—2012, 7.3.5.4 asks for: Arabic digits, without leading zeros.
    return element('w:date', [
      value('w:dateFormat', 'yyyy年M月d日'),
      value('w:lid', 'zh-CN'),
      value('w:storeMappedDataAs', 'dateTime'),
      value('w:calendar', 'gregorian'),
    ]);
  }
  return element(
    'w:dropDownList',
    kind.choices.map(
      (choice) =>
        new BuilderElement({
          name: 'w:listItem',
          attributes: {
            text: { key: 'w:displayText', value: choice },
            value: { key: 'w:value', value: choice },
          },
        }),
    ),
  );
}

function element(name: string, children: readonly XmlComponent[] = []): XmlComponent {
  return new BuilderElement({ name, children });
}

function value(name: string, text: string): XmlComponent {
  return new BuilderElement({ name, attributes: { value: { key: 'w:val', value: text } } });
}

/** A number for the tag, positive and of thirty-one bits, the same on every build (FNV-1a). */
function numberOf(tag: string): number {
  let hash = 0x811c9dc5;
  for (const character of tag) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 1) + 1;
}

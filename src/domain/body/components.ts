/** What authors may use in running text: each component, what it must and may be told, and where it stands. */
export interface ComponentRule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Words within a sentence, a block of its own, or a block that may also stand behind the words of an item or cell. */
  readonly place: 'words' | 'block' | 'block or item';
  /** How it is written. */
  readonly example: string;
}

export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Cite: {
    required: ['of'],
    optional: ['at'],
    place: 'words',
    example: '<Cite of="gongwen-tiaoli" at="第十五条（一）" />',
  },
  Local: {
    required: ['id'],
    optional: [],
    place: 'words',
    example: '<Local id="seal-authority" />',
  },
  Total: {
    required: [],
    optional: [],
    place: 'words',
    example: '<Total />',
  },
  Say: {
    required: [],
    optional: [],
    place: 'block or item',
    example: '<Say>我先登记，再去问。</Say>',
  },
  RedLine: {
    required: [],
    optional: [],
    place: 'block',
    example: '<RedLine>、空行、内容、空行、</RedLine>',
  },
  Example: {
    required: ['title'],
    optional: [],
    place: 'block',
    example: '<Example title="样例：一封介绍信">、空行、内容、空行、</Example>',
  },
  Bars: {
    required: ['title', 'of'],
    optional: ['mark'],
    place: 'block',
    example: '<Bars title="各岗的工时" of="工时">、空行、一张表、空行、</Bars>',
  },
};

/** @returns the rule of a component, or undefined for what is none of ours */
export function ruleOf(name: string): ComponentRule | undefined {
  return Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
}

/**
 * The import rules of ARCHITECTURE.md: one direction only, from content to pages.
 * Each layer lists what it may reach for and everything else is refused, so a new folder is out of reach
 * until somebody writes here who may know it. tests/code/layers.test.ts has seen every rule refuse.
 */
import { builtinModules } from 'node:module';

const LABELS = ['strings', 'strings.ts'];
const BELOW_PAGES = ['elements', 'data', 'domain', 'schemas', ...LABELS, 'site.ts'];

/** The folders and files of src/, and what of src/ each may import. */
export const LAYERS = {
  strings: [],
  'strings.ts': ['strings'],
  'site.ts': [],
  schemas: ['schemas'],
  domain: ['domain', 'schemas', ...LABELS],
  stores: ['stores', 'domain', 'schemas', ...LABELS],
  elements: ['elements', 'stores', 'domain', 'schemas', ...LABELS, 'site.ts'],
  data: ['data', 'markdown', 'domain', 'schemas', ...LABELS, 'site.ts'],
  markdown: ['markdown', 'domain', 'schemas', ...LABELS],
  integrations: ['integrations', 'markdown', 'data', 'domain', 'schemas', ...LABELS],
  components: ['components', ...BELOW_PAGES],
  layouts: ['layouts', 'components', 'styles', ...BELOW_PAGES],
  pages: ['layouts', 'components', ...BELOW_PAGES],
  /** Every component in every state, served while developing. */
  dev: ['dev', 'layouts', 'components', 'styles', ...BELOW_PAGES],
};

const BUILTIN = builtinModules.filter((name) => !/^_|:|\//.test(name)).join('|');

/** Packages by what they reach for, and the layers that may use them. */
const PACKAGES = [
  {
    names: '(?!astro:content$)(?:astro(?:[:/].*)?|@astrojs/.*)',
    layers: ['data', 'integrations', 'components', 'layouts', 'pages', 'dev'],
    message: 'Only what makes pages knows Astro.',
  },
  {
    names: 'astro:content',
    layers: [],
    message: 'Content is read by src/data/content-files.ts; there are no collections.',
  },
  {
    names: `(?!node:crypto$)(?:node:.*|(?:${BUILTIN})(?:/.*)?)`,
    layers: ['data', 'integrations'],
    message: 'Only data and integrations read the disk.',
  },
  {
    names: '(?:node:)?(?:https?|http2|net|tls|dgram|dns|inspector)(?:/.*)?|undici|ws',
    layers: [],
    message: 'Nothing is asked of another computer.',
  },
  {
    names: 'node:crypto',
    layers: ['data', 'integrations', 'layouts'],
    message: 'This layer also runs in a browser, which has no node: modules.',
  },
  {
    names: '(?:nanostores|@nanostores/.*|idb)',
    layers: ['stores'],
    message: 'State and storage live in src/stores.',
  },
  {
    names: '(?![.#/]).*',
    layers: Object.keys(LAYERS).filter((layer) => !/^(?:strings|site)/.test(layer)),
    message: 'Labels and addresses stand on nothing.',
  },
];

/** Folders may be nested this deep below a layer before climbing within it is no longer told from climbing out. */
export const DEEPEST = 4;

/** @returns the addresses that a file must not import, as regular expressions with the reason for each */
function refusals(layer, depth) {
  const isFile = layer.includes('.');
  const inside = LAYERS[layer].map((name) => (name.includes('.') ? `${name}$` : `${name}/`));
  const but = inside.length > 0 ? `(?!${inside.join('|').replaceAll('.', '\\.')})` : '';
  const upward = `src/${layer} must not know this part. Nothing imports upward: schemas → domain → stores → elements → components → layouts → pages.`;
  return [
    { regex: `^#${but}`, message: upward },
    // Beside a file of src/ itself lie the layers.
    ...(isFile ? [{ regex: `^\\./${but}`, message: upward }] : []),
    {
      // Within a layer one may climb; a step up anywhere but at the start hides where it leads.
      regex: `^(?:\\./)*(?:\\.\\./){${depth + 1}}|^[./]*[^./].*/\\.\\.(?:/|$)|^/|^src/`,
      message: 'Name other folders by #, as in #domain/…, so that the layer is seen.',
    },
    ...PACKAGES.filter(({ layers }) => !layers.includes(layer)).map(({ names, message }) => ({
      regex: `^(?:${names})$`,
      message,
    })),
  ];
}

/** Where the name of a module may stand other than in an import or export declaration. */
const LATE = [
  'ImportExpression > Literal.source',
  'TSImportType > Literal',
  'TSImportType > TSLiteralType > Literal',
  'TSExternalModuleReference > Literal',
  'NewExpression[callee.name="URL"][arguments.1.object.type="MetaProperty"] > Literal',
  'JSXOpeningElement[name.name="script"] > JSXAttribute[name.name="src"] > Literal',
];

/**
 * @param layer a folder or file of src/
 * @param depth how many folders below that folder a file lies
 * @returns the rules for import declarations, and the selectors for every other way to import
 */
export function layerRules(layer, depth) {
  const refused = refusals(layer, depth);
  return {
    patterns: refused,
    selectors: [
      ...refused.map(({ regex, message }) => ({
        // A slash would end the expression within a selector.
        selector: `:matches(${LATE.join(',')})[value=/${regex.replaceAll('/', '\\u002F')}/]`,
        message,
      })),
      {
        selector:
          'ImportExpression[source.type!="Literal"], [object.type="MetaProperty"]:matches([property.name=/^(?:glob|resolve)/], [property.value=/^(?:glob|resolve)/])',
        message: 'Name the module in full, so that its layer is seen.',
      },
    ],
  };
}

import { readFileSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { DEEPEST, LAYERS, layerRules } from './eslint.layers.mjs';

/** All that a page has by name, as TypeScript knows it, and what stands for the whole of it. */
const PAGE = new Set(
  [
    ...readFileSync(new URL(import.meta.resolve('typescript/lib/lib.dom.d.ts')), 'utf8').matchAll(
      /^declare (?:var|function) (\w+)/gm,
    ),
  ]
    .map(([, name]) => name)
    .concat('globalThis', 'global'),
);
/** Of that, what every program has, and what turns values into values and does nothing else. */
const VALUES = ['TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'atob', 'btoa'];
/** What keeps something, and the few files that speak to it; all that is kept by them stands in src/stores/registry.ts. */
const KEPT = ['localStorage', 'indexedDB'];
const DOORS = [
  'src/stores/kept-texts.ts',
  'src/stores/keys.ts',
  'src/stores/theme.ts',
  'src/stores/drafts/draft-hint.ts',
  'src/stores/drafts/any-drafts.ts',
  'src/stores/kept/database.ts',
  'src/stores/inventory/raw-database.ts',
];
const STORAGE = [...KEPT, 'sessionStorage', 'caches', 'cookieStore'];
/** What the stores have besides: what tells other tabs, and when. */
const STORES = [
  ...[...VALUES, 'BroadcastChannel', 'setTimeout', 'clearTimeout', 'crypto'],
  ...['Event', 'EventTarget', 'DOMException', 'IDBKeyRange', 'globalThis'],
];

const pageWithout = (allowed) => [...PAGE].filter((name) => !allowed.includes(name));

const SERVER = ['process', 'Buffer', 'require'];
/** What runs in any program whatever: values in, values out. */
const PURE = [...pageWithout(VALUES), ...SERVER];
/** The globals that a layer must do without. Files that stand alone in src/ are as pure as their folder. */
const GLOBALS = {
  stores: [...pageWithout(STORES), ...SERVER],
  elements: STORAGE,
  data: pageWithout(VALUES),
  integrations: STORAGE,
  components: STORAGE,
  layouts: STORAGE,
  pages: STORAGE,
  dev: STORAGE,
};

/** What a layer must not reach through another name either, such as window.localStorage. */
const propertiesOf = (layer) =>
  layer === 'stores'
    ? [{ object: 'globalThis', allowProperties: STORES }]
    : [...STORAGE, 'cookie'].map((property) => ({ property }));

/** Text from content, storage or an address must never become markup or code. */
const MARKUP = {
  selector: [
    'AssignmentExpression[left.property.name=/^(?:(?:inner|outer)HTML|srcdoc)$/]',
    'AssignmentExpression[left.property.value=/^(?:(?:inner|outer)HTML|srcdoc)$/]',
    'CallExpression[callee.property.name=/^(?:insertAdjacentHTML|createContextualFragment|(?:set|parse)HTML(?:Unsafe)?)$/]',
    'CallExpression[callee.property.name=/^write(?:ln)?$/]:matches([callee.object.name="document"], [callee.object.property.name="document"])',
    'CallExpression[callee.property.name=/^setAttribute(?:NS)?$/] > Literal[value=/^srcdoc$/i]',
    'JSXAttribute[name.name=/^srcdoc$/i]',
  ].join(', '),
  message: 'Set textContent or clone a template instead.',
};

/** What is parsed runs nothing yet, but it is a step from there into the page; tests read pages so. */
const PARSED = {
  selector: 'CallExpression[callee.property.name="parseFromString"]',
  message: MARKUP.message,
};

/**
 * A pattern put together while a program runs is one that the checks of regexp/ cannot read. In a browser it would meet
 * what somebody has typed; what is written out, or joined of constants, is read and must be linear.
 */
const PATTERN = {
  selector:
    ':function NewExpression[callee.name="RegExp"], :function CallExpression[callee.name="RegExp"]',
  message: 'Write the pattern out, or say beside it how what goes into it is escaped.',
};
/** Layers that meet what was typed. */
const TYPED = ['domain', 'stores', 'elements'];

const layers = Object.keys(LAYERS).flatMap((layer) =>
  (layer.includes('.') ? [0] : depths()).map((depth) => {
    const { patterns, selectors } = layerRules(layer, depth);
    return {
      files: filesOf(layer, depth),
      ignores: ['**/*.test.ts'],
      rules: {
        'no-restricted-imports': ['error', { patterns }],
        'no-restricted-globals': ['error', ...(GLOBALS[layer] ?? PURE)],
        'no-restricted-properties': ['error', ...propertiesOf(layer)],
        'no-restricted-syntax': [
          'error',
          MARKUP,
          PARSED,
          ...(TYPED.includes(layer) ? [PATTERN] : []),
          ...selectors,
        ],
      },
    };
  }),
);

/** The deepest first: later entries win. */
function depths() {
  return Array.from({ length: DEEPEST + 1 }, (_, index) => DEEPEST - index);
}

/** A script within a component is linted as a file in a folder of the component's name. */
function filesOf(layer, depth) {
  if (layer.includes('.')) return [`src/${layer}`];
  const below = `src/${layer}/${'*/'.repeat(depth)}`;
  return depth === DEEPEST ? [`${below}**`] : [`${below}*`, `${below}*.astro/*`];
}

/** The doors to what the browser keeps may do what stores may, and open them. */
const doors = {
  // Tests put a browser of their own in its place.
  files: [...DOORS, 'src/stores/**/testing.ts'],
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'globalThis', allowProperties: [...STORES, ...KEPT] },
    ],
    'no-restricted-globals': ['error', ...GLOBALS.stores.filter((name) => !KEPT.includes(name))],
  },
};

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'dist-*/**',
      '.astro/**',
      'node_modules/**',
      // A project of its own, with packages of its own.
      'bench/**',
      'test-results/**',
      'playwright-report/**',
      // Run before anything else on the page, so they read storage by themselves.
      'src/layouts/theme-boot.js',
      'src/components/forms/resume-boot.js',
    ],
  },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      'no-else-return': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**'],
    plugins: { regexp },
    rules: {
      // A text that somebody typed must not keep a browser or a build busy for minutes.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-syntax': ['error', MARKUP],
    },
  },
  ...layers,
  doors,
  {
    // Measures and reports are meant to print.
    files: ['scripts/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
);

import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { DEEPEST, LAYERS, layerRules } from './eslint.layers.mjs';

const STORAGE = ['localStorage', 'sessionStorage', 'indexedDB'];
const DOM = ['document', 'window', 'navigator', 'location', 'globalThis', 'self'];
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

/** What runs in no browser page, or in any program whatever: values in, values out. */
const PURE = [...STORAGE, ...DOM, ...NETWORK, 'process'];
/** The globals that a layer must do without. Files that stand alone in src/ are as pure as their folder. */
const GLOBALS = {
  stores: ['document', ...NETWORK],
  elements: STORAGE,
  data: [...STORAGE, ...DOM, ...NETWORK],
  integrations: STORAGE,
  components: STORAGE,
  layouts: STORAGE,
  pages: STORAGE,
  dev: STORAGE,
};

/** Text from content, storage or an address must never become markup or code. */
const MARKUP = {
  selector:
    'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name="insertAdjacentHTML"]',
  message: 'Set textContent or clone a template instead.',
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
        'no-restricted-properties':
          layer === 'stores' ? 'off' : ['error', ...STORAGE.map((property) => ({ property }))],
        'no-restricted-syntax': [
          'error',
          MARKUP,
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
      // Runs before anything else on the page, so it reads storage by itself.
      'src/layouts/theme-boot.js',
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
  {
    // Measures and reports are meant to print.
    files: ['scripts/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
);

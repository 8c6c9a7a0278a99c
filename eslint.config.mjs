import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * The import rules of ARCHITECTURE.md: one direction only, from content to pages.
 * Each layer lists what it must not reach for.
 */
const BROWSER = [
  'document',
  'window',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'navigator',
  'location',
  'globalThis',
];
const STORAGE = ['localStorage', 'sessionStorage', 'indexedDB'];

const forbid = (files, { imports = [], globals = [], ignores = [] }) => ({
  files,
  ignores: ['**/*.test.ts', ...ignores],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: imports.map(([group, message]) => ({ group, message })) },
    ],
    'no-restricted-globals': ['error', ...globals],
  },
});

const ASTRO = [
  ['astro', 'astro:*', 'astro/*', '@astrojs/*'],
  'Only data, layouts, pages and integrations know Astro.',
];
const CONTENT = [['astro:content'], 'Only src/data and src/content.config.ts read collections.'];
const up = (...names) => [
  names.flatMap((name) => [`#${name}/*`, `**/${name}/*.ts`, `**/${name}/*.astro`]),
  'Nothing imports upward: schemas → domain → stores → elements → components → layouts → pages.',
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'dist-*/**',
      '.astro/**',
      'node_modules/**',
      'test-results/**',
      'playwright-report/**',
      'src/stores/theme-boot.js',
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
  forbid(['src/schemas/**'], {
    imports: [
      ASTRO,
      up('domain', 'data', 'stores', 'elements', 'components', 'layouts', 'pages', 'integrations'),
    ],
    globals: BROWSER,
  }),
  forbid(['src/domain/**'], {
    imports: [
      ASTRO,
      [['node:*', 'nanostores', '@nanostores/*'], 'Domain code is pure: no disk, no state.'],
      up('data', 'stores', 'elements', 'components', 'layouts', 'pages', 'integrations'),
    ],
    globals: BROWSER,
  }),
  forbid(['src/stores/**'], {
    imports: [ASTRO, up('data', 'elements', 'components', 'layouts', 'pages', 'integrations')],
    globals: ['document'],
  }),
  forbid(['src/elements/**'], {
    imports: [ASTRO, up('data', 'components', 'layouts', 'pages', 'integrations')],
    globals: STORAGE,
  }),
  forbid(['src/data/**'], {
    imports: [up('stores', 'elements', 'components', 'layouts', 'pages', 'integrations')],
    globals: BROWSER,
  }),
  forbid(['src/components/**', 'src/layouts/**', 'src/pages/**'], {
    imports: [CONTENT, up('stores', 'integrations')],
    globals: STORAGE,
  }),
  {
    // Text from content, storage or an address must never become markup or code.
    files: ['src/**'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name="insertAdjacentHTML"]',
          message: 'Set textContent or clone a template instead.',
        },
      ],
    },
  },
  {
    // Measures and reports are meant to print.
    files: ['scripts/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
);

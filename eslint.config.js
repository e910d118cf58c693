import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

const ours = ['src/**/*.ts', 'tests/**/*.ts', 'db/**/*.ts', 'bench/**/*.ts', 'vite.config.ts'];

export default tseslint.config(
  { ignores: ['node_modules', 'build', '.svelte-kit', 'data'] },
  ...svelte.configs['flat/recommended'],
  {
    files: ours,
    languageOptions: { parser: tseslint.parser, parserOptions: { project: './tsconfig.json' } },
  },
  {
    files: ['src/**/*.svelte'],
    // Types across components would make the linter three times as slow; svelte-check has them.
    languageOptions: { parserOptions: { parser: tseslint.parser, project: null } },
  },
  {
    files: [...ours, 'src/**/*.svelte'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-empty': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': 'error',
    },
  },
  // Written from the database.
  { files: ['src/modules/*/server/tables.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/platform/db/sql*'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'kysely',
          importNames: ['sql', 'RawBuilder'],
          message: 'The fast one is in #platform/db/sql.ts.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.svelte'],
    rules: { 'svelte/no-navigation-without-resolve': 'off' },
  },
  {
    // What is shown there as it stands is sanitised at write (platform/markdown.ts), or made by us.
    files: ['src/lib/ui/{Kept,Prose}.svelte', 'src/modules/community/ui/seo/Known.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    files: ours,
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/routes/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
      ],
    },
  },
  {
    files: ['src/modules/**/*.ts'],
    ignores: ['src/modules/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Time comes in as an argument (ctx.now).',
        },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'Time comes in as an argument (ctx.now).',
        },
        {
          selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
          message: 'Chance comes in as an argument (ctx.newId).',
        },
      ],
    },
  },
);

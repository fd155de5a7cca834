import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { layerRules } from './tools/lint/layers.mjs';

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true },
      ],
      // `void task()` says on purpose that nobody waits.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: false },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Use a named export: one name everywhere, easy to find.',
        },
        {
          selector: 'ExportAllDeclaration',
          message: 'Import from the file itself: barrels hide the layers.',
        },
        {
          selector:
            'AssignmentExpression > MemberExpression[property.name=/^(inner|outer)HTML$/]',
          message: 'Use textContent or Preact: markup from data is a hole.',
        },
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Render elements: markup from data is a hole.',
        },
        {
          selector: 'ClassDeclaration:not([superClass.name="Error"])',
          message: 'Use a createFoo() factory: a closure does.',
        },
      ],
    },
  },
  {
    // What WXT and the tools' own configuration want.
    files: ['entrypoints/**', 'modules/**', '*.config.{ts,mjs}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly' },
    },
  },
  ...layerRules(),
);

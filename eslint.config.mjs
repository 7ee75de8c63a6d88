// What the compiler does not see: patterns that backtrack, values of any type, states that may change.
import js from '@eslint/js';
import { configs as regexp } from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/** No flag that changes what a function does: two functions, or a word for each way. */
const booleanParameter = {
  selector:
    ':matches(FunctionDeclaration, FunctionExpression, ArrowFunctionExpression) > Identifier.params > TSTypeAnnotation > TSBooleanKeyword',
  message: 'A boolean parameter does not say what it means where it is called.',
};

/** A line of a draft may end with `\n`, `\r\n` or `\r`. */
const lineFeedAlone = [
  {
    selector:
      'CallExpression[callee.property.name=/^(includes|indexOf|lastIndexOf|startsWith|endsWith)$/] > Literal[value="\n"]',
    message: 'A line may end with \\r alone: report/text/lines.ts knows where.',
  },
  {
    selector: 'Literal[regex.pattern=/^(?!.*\\\\r).*\\\\n/]',
    message: 'A line may end with \\r alone: name it beside \\n.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'out/', '.hosts/', 'node_modules/', '.vscode-test/']),
  js.configs.recommended,
  regexp['flat/recommended'],
  {
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
      'regexp/require-unicode-regexp': 'error',
      // Chinese beside its full-width forms is what the patterns are about.
      'regexp/no-obscure-range': 'off',
      'no-irregular-whitespace': ['error', { skipTemplates: true, skipRegExps: true }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-param-reassign': 'error',
      'max-lines': ['warn', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'hack', 'xxx'] }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A callback that gives nothing may be an arrow on one line.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': ['error', booleanParameter],
    },
  },
  {
    files: ['server/{report,facts,rules}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', booleanParameter, ...lineFeedAlone] },
  },
  {
    files: ['server/**/*.ts'],
    ignores: ['server/features/lsp.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          name: 'vscode-languageserver',
          allowTypeImports: true,
          message: 'Values of the protocol come from features/lsp.ts.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    rules: { 'regexp/no-super-linear-move': 'off' },
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        TextDecoder: 'readonly',
        TextEncoder: 'readonly',
        performance: 'readonly',
        module: 'writable',
      },
    },
  },
);

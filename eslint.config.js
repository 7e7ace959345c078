import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const clock = [
  { object: 'Date', property: 'now', message: 'The domain has no clock: take the date as an argument.' },
  { object: 'Math', property: 'random', message: 'The domain has no chance: take the choice as an argument.' },
];
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain has no clock: take the date as an argument.' },
];
const packages = (message) => ({ regex: '^[^.]', message });

/** What the compiler cannot see. Which folder may import which, it sees itself: tsconfig.json of each folder. */
export default tseslint.config(
  { ignores: ['build/', '.build/', 'node_modules/', 'docs/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/{domain,sheet,text,functions,checks,reports,jobs}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [packages('Left of the hosts no package is imported.')] }] },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-properties': ['error', ...clock], 'no-restricted-syntax': ['error', ...noClock] },
  },
  {
    // The files that wrap the libraries which read and write files: a workbook's, a document's, and what documents are written of.
    files: ['src/sheet/files/parse-workbook.ts', 'src/sheet/files/calendar/write-calendar.ts', 'src/sheet/files/word/parse-document.ts', 'src/sheet/files/word/write-*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      ...reactHooks.configs.recommended.rules,
      'no-restricted-globals': ['error', ...['fetch', 'localStorage', 'sessionStorage', 'alert', 'confirm', 'prompt', 'history', 'XMLHttpRequest', 'Office', 'Excel'].map((name) => ({ name, message: 'The pane draws: ask its environment.' }))],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', 300] },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/**/strings.ts', 'src/text/*.ts', 'scripts/reference/words.ts'],
    rules: { 'max-lines': 'off' },
  },
);

import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const CLOCK = 'Take the time from ctx.nowAt / ctx.todayOn or pass it in: rules and use cases must give the same answer at any hour.'
const RANDOM = 'Take ids from the database or pass them in: chance does not belong into rules.'
const NO_CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: CLOCK },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: RANDOM },
]
const NO_RAW_IPC = { group: ['electron'], importNames: ['ipcMain', 'ipcRenderer'], message: 'Go through electron/shell/ipc-handle.ts, which checks who is asking.' }

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'node_modules/', 'test-results/', 'playwright-report/', 'electron/core/db/migrations/index.ts', '.dependency-cruiser.cjs'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommended],
    languageOptions: { parserOptions: { project: ['tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': ['error', { patterns: [{ group: ['**/../../**'], message: 'Use the package imports #shared, #core, #jobs, #host, #shell, #renderer, #test.' }, NO_RAW_IPC] }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ['shared/**/*.ts', 'electron/core/**/*.ts'],
    ignores: ['electron/core/kit/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_CLOCK] },
  },
  { files: ['renderer/**/*.{ts,tsx}'], plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  // Layouts and texts are long by nature; the entry of the starter data names every file once.
  { files: ['electron/core/documents/**', 'renderer/texts/**', 'shared/reference/starter.ts', 'shared/contract/orders.ts', 'shared/contract/access.ts'], rules: { 'max-lines': 'off' } },
  { files: ['electron/shell/**', 'electron/preload.ts', 'electron/core/system/app-version.ts', 'shared/law/*.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['electron/shell/**', 'electron/main.ts'],
    ignores: ['electron/shell/ipc-handle.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [NO_RAW_IPC] }] },
  },
  {
    files: ['electron/**'],
    ignores: ['electron/shell/external-links.ts'],
    rules: { 'no-restricted-properties': ['error', { object: 'shell', property: 'openExternal', message: 'Go through electron/shell/external-links.ts, which lets only web, mail and phone addresses pass.' }] },
  },
  { files: ['*.config.ts', 'test/e2e/**', 'test/kit/one-page.ts'], rules: { 'no-restricted-exports': 'off' } },
)

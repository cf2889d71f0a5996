import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';

/** The arrows of docs/architecture.md: domain ← sheets ← excel ← actions ← taskpane, cli; share ← taskpane, cli; the host knows none of them. */
const rooms = ['domain', 'sheets', 'excel', 'actions', 'share', 'taskpane', 'host', 'cli'];
const mayImport = {
  domain: [],
  sheets: ['domain'],
  excel: ['domain', 'sheets'],
  actions: ['domain', 'sheets', 'excel'],
  // Builds a file of sheet plans in a workbook of the embedded Excel.
  share: ['sheets', 'excel', 'host'],
  taskpane: ['domain', 'sheets', 'actions', 'share'],
  host: [],
  cli: ['domain', 'sheets', 'actions', 'share', 'host'],
};
const officeGlobals = ['Excel', 'Office', 'OfficeExtension'];
const outsideWorld = ['window', 'document', 'process', 'localStorage', 'fetch', 'setTimeout', 'setInterval', 'Buffer'];
const named = (names, why) => names.map((name) => ({ name, message: why }));

const arrows = rooms.map((room) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        { group: rooms.filter((r) => r !== room && !mayImport[room].includes(r)).flatMap((r) => [`**/${r}/**`, `../${r}`, `**/../${r}/*`]), message: `src/${room} may import only: ${mayImport[room].join(', ') || 'nothing of the others'} (docs/architecture.md).` },
        ...(room === 'domain' || room === 'sheets' ? [{ group: ['node:*', 'react*', '@fluentui/*', '@microsoft/*', 'excelize-wasm'], message: 'This room is pure.' }] : []),
      ],
    }],
    'no-restricted-globals': ['error',
      ...(room === 'excel' ? [] : room === 'host' || room === 'cli' || room === 'taskpane' ? named(['Excel'], 'Only src/excel speaks to Excel.') : named(officeGlobals, 'Only src/excel speaks to Office.')),
      ...(room === 'domain' || room === 'sheets' ? named(outsideWorld, 'This room is pure: no DOM, Node or timers.') : []),
    ],
    ...(room === 'domain' || room === 'sheets' ? {
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Deterministic: no random.' }, { object: 'Date', property: 'now', message: 'Deterministic: the clock is passed in.' }],
    } : {}),
  },
}));

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: 'error',
    },
  },
  { files: ['src/cli/**', 'bench/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'warn',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
    },
  },
  ...arrows,
);

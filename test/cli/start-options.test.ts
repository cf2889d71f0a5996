import { readStartOptions, UsageError } from '../../src/cli/start-options';

const usual = { where: 'browser', openBrowser: true, port: undefined, production: false, workbook: undefined, language: 'ja' };

test.each([
  [[], usual],
  [['--no-open', '--port', '4000'], { ...usual, openBrowser: false, port: 4000 }],
  [['候補.xlsx', '--lang', 'en'], { ...usual, workbook: '候補.xlsx', language: 'en' }],
  [['excel'], { ...usual, where: 'excel' }],
  [['--production'], { ...usual, production: true }],
])('%j', (args, expected) => {
  expect(readStartOptions(args, 'ja')).toEqual(expected);
});

test.each([[['--fast']], [['--port', 'x']], [['--port', '0']], [['--port']], [['--lang', 'fr']], [['名簿.csv']], [['a.xlsx', 'b.xlsx']], [['excel', 'a.xlsx']]])('%j is refused', (args) => {
  expect(() => readStartOptions(args, 'ja')).toThrow(UsageError);
});

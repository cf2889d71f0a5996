import { readCsv } from '../../src/cli/csv';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 「団体名,内容」 and 「表の会,能」 in CP932; 表 and 能 contain the byte of a backslash, ㈱ is one of its own characters. */
const CP932 = Uint8Array.from([0x92, 0x63, 0x91, 0xcc, 0x96, 0xbc, 0x2c, 0x93, 0xe0, 0x97, 0x65, 0x0d, 0x0a, 0x87, 0x8a, 0x95, 0x5c, 0x82, 0xcc, 0x89, 0xef, 0x2c, 0x94, 0x5c, 0x0d, 0x0a]);

test.each([
  ['UTF-8', utf8('団体名,内容\r\n甲の会,清掃\r\n'), [['団体名', '内容'], ['甲の会', '清掃']]],
  ['UTF-8 with byte order mark', utf8('\uFEFF団体名,内容\n甲の会,清掃'), [['団体名', '内容'], ['甲の会', '清掃']]],
  ['two byte order marks', utf8('\uFEFF\uFEFF団体名\n甲の会'), [['団体名'], ['甲の会']]],
  ['UTF-16 with mark', Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([...'団体\n甲'].map((c) => c.charCodeAt(0))).buffer)]), [['団体'], ['甲']]],
  ['Shift_JIS (CP932)', CP932, [['団体名', '内容'], ['㈱表の会', '能']]],
  ['quotes, commas and line breaks in cells', utf8('a,b\n"x, y","1行目\n2行目"\n"say ""hi""",z'), [['a', 'b'], ['x, y', '1行目\n2行目'], ['say "hi"', 'z']]],
  ['tabs', utf8('団体名\t内容\n甲の会\t清掃、案内\n'), [['団体名', '内容'], ['甲の会', '清掃、案内']]],
  ['rows of different lengths and empty rows', utf8('a,b,c\n1\n\n2,3\n'), [['a', 'b', 'c'], ['1', '', ''], ['', '', ''], ['2', '3', '']]],
  ['one column', utf8('名称\n甲の会\n乙の会\n'), [['名称'], ['甲の会'], ['乙の会']]],
  ['what looks like a formula or a number stays text', utf8('=1+1,0123,+81\n'), [['=1+1', '0123', '+81']]],
  ['nothing', utf8(''), []],
])('%s', (_, bytes, rows) => {
  const grid = readCsv('一覧', bytes);
  expect(grid.values).toEqual(rows);
  expect(grid).toMatchObject({ name: '一覧', visibility: 'visible', top: 0, left: 0, merges: [], tables: [] });
});

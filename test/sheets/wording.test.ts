import { nominal } from '../../src/sheets/deeds';
import { evidenceText, fieldEvidenceText } from '../../src/sheets/evidenceText';
import { rowLink } from '../../src/sheets/link';
import { phraseOf } from '../../src/sheets/phrase';
import { reasonText } from '../../src/sheets/reason';
import { fullAddress } from '../../src/sheets/sourceText';
import { candidate, decision, evidence } from './rows';

const row = candidate({
  name: '(一社)みなとまちづくり機構', address: '香川県高松市',
  activity: '空き店舗の再生と公共空間の活用。移住相談窓口の運営、首都圏からの企業誘致を行う。\n駅前（西口）の清掃', members: '地元企業12社、商店街',
});
const tags = decision({
  elements: { multi: 'yes', town: 'yes', bridge: 'yes' }, cross: 'yes', places: ['香川県高松市'], categories: ['urban', 'migration'], incentives: ['biz_growth'],
  evidence: [
    evidence(row, 'type', 'business', 'name', 'まちづくり機構'),
    evidence(row, 'multi', 'yes', 'members', '地元企業12社'),
    evidence(row, 'town', 'yes', 'activity', '公共空間'),
    evidence(row, 'bridge', 'yes', 'activity', '移住相談窓口'),
    evidence(row, 'bridge', 'yes', 'activity', '企業誘致'),
    evidence(row, 'cross', 'no', 'activity', '清掃'),
    evidence(row, 'cross', 'yes', 'activity', '移住相談窓口の運営'),
    evidence(row, 'wide', 'no', 'address', '高松市'),
    evidence(row, 'categories', 'urban', 'activity', '公共空間'),
    evidence(row, 'categories', 'migration', 'activity', '移住相談'),
    evidence(row, 'incentives', 'biz_growth', 'activity', '公共空間'),
  ],
});

it.each([
  ['移住相談窓口', '移住相談窓口の運営'],
  ['公共空間', '空き店舗の再生と公共空間の活用'],
  ['企業誘致', '首都圏からの企業誘致を行う'],
  ['清掃', '清掃'],
])('quotes 「%s」 as 「%s」', (words, phrase) => {
  expect(phraseOf(row, evidence(row, 'town', 'yes', 'activity', words))).toBe(phrase);
});

it('quotes a name whole when the word in it tells nothing alone', () => {
  const other = candidate({ name: '(一社)太陽の会', activity: '清掃' });
  expect(phraseOf(other, evidence(other, 'type', 'residents', 'name', '会'))).toBe('太陽の会');
  expect(phraseOf(row, evidence(row, 'type', 'business', 'name', 'まちづくり機構'))).toBe('まちづくり機構');
});

it('every quote stands in the row', () => {
  const all = Object.values(row.texts).flat().map((t) => t.text).join('\n');
  for (const item of tags.evidence) expect(all).toContain(phraseOf(row, item).replace(/…$/u, ''));
});

it('gives the evidence as a person would write it', () => {
  expect(evidenceText(row, tags, [], 'ja').split(/ ／ |\n/)).toEqual([
    '類型（地元事業者組織型）：『まちづくり機構』（name）',
    '複数者・団体：『地元企業12社』（members）',
    'まちづくりに関係：『空き店舗の再生と公共空間の活用』（活動内容）',
    '域内外を繋げる役割：『移住相談窓口の運営』『首都圏からの企業誘致を行う』（活動内容）',
    '多分野連携：『移住相談窓口の運営』（活動内容）',
    '非該当：広域連携『香川県高松市』（address）',
  ]);
  expect(fieldEvidenceText(row, tags, [], 'ja').split(/ ／ |\n/)).toEqual([
    '都市整備・公共空間・インフラ、地域活性化によるビジネス創出や地元経済の活性化：『空き店舗の再生と公共空間の活用』（活動内容）',
    '移住・定住・関係人口：『移住相談窓口の運営』（活動内容）',
  ]);
  // What speaks for the tags is one paragraph, what speaks against them the next.
  expect(evidenceText(row, tags, [], 'ja').split('\n')).toHaveLength(2);
});

it('leaves what a person changed to the person', () => {
  const lines = evidenceText(row, tags, ['bridge', 'type'], 'ja').split('\n');
  expect(lines.some((line) => line.startsWith('域内外') || line.startsWith('類型'))).toBe(false);
  expect(lines.at(-1)).toBe('人が修正したもの：域内外を繋げる役割、類型');
});

it('says what the row does not tell', () => {
  expect(evidenceText(row, decision({ elements: { multi: 'unknown', town: 'no', bridge: 'unknown' } }), [], 'ja')).toBe('行からは読み取れないもの：複数者・団体、域内外を繋げる役割');
});

describe('the reason in one sentence', () => {
  it('is built from the row', () => {
    expect(reasonText(row, tags, 'ja')).toBe(
      '高松市で「空き店舗の再生と公共空間の活用」「移住相談窓口の運営」などを手がけ、「地元企業12社」などからなる地元事業者の組織として複数の分野にわたって活動しているため。');
    expect(reasonText(row, tags, 'en')).toBe(
      'Local business organisation joined by “地元企業12社” working on “空き店舗の再生と公共空間の活用” and “移住相談窓口の運営” in 高松市, across several fields.');
  });

  it.each([
    ['地域の活性化を図るとともに', '地域の活性化'],
    ['もって多文化共生社会の実現に寄与することを目的とする', '多文化共生社会の実現'],
    ['・まちづくりの推進などを行うこと', 'まちづくりの推進'],
    ['センターの運営を通じて', 'センターの運営'],
    ['まち・ひと・しごと', 'まち・ひと・しごと'],
    ['制度の見直し', '制度の見直し'],
  ])('quotes 「%s」 as the deed 「%s」', (clause, deed) => {
    expect(nominal(clause)).toBe(deed);
  });

  it('names work, not what work is about, where both are told', () => {
    const of = (activity: string, ...words: string[]): string => {
      const one = candidate({ name: '甲', activity });
      return reasonText(one, decision({ type: 'other', cross: 'yes', evidence: words.map((text) => evidence(one, 'town', 'yes', 'activity', text)) }), 'ja');
    };
    expect(of('長野市の産業、コンベンションの誘致を図り', '産業', 'コンベンション')).toBe('「コンベンションの誘致」などを手がけ、複数の分野にわたって活動しているため。');
    expect(of('活力ある地域', '地域')).toBe('「活力ある地域」などを手がけ、複数の分野にわたって活動しているため。');
  });

  it('says that work was carried through, as one among its deeds or by itself', () => {
    expect(reasonText(row, { ...tags, stage: 'advanced' }, 'ja')).toContain('などを手がけ、実装に至った取組もあり、「地元企業12社」などからなる');
    expect(reasonText(candidate({ name: '浜町自治会' }), decision({ type: 'residents', stage: 'advanced' }), 'ja')).toBe('実装に至った取組がある住民の組織であるため。');
  });

  it('says little when the row says little, and what is to be confirmed', () => {
    const thin = decision({ type: 'residents', elements: { multi: 'yes', town: 'yes', bridge: 'unknown' } });
    expect(reasonText(candidate({ name: '浜町自治会' }), thin, 'ja')).toBe('複数の者・団体からなる住民の組織であるため（域内外を繋げる役割は要確認）。');
  });

  it.each([
    ['17社の企業が参画', '「17社の企業」が参画する'],
    ['商工会議所が出資している', '「商工会議所」が出資する'],
    ['農家24戸', '「農家24戸」などからなる'],
  ])('members 「%s」', (members, said) => {
    const one = candidate({ name: '会', members });
    const yes = decision({ elements: { multi: 'yes', town: 'no', bridge: 'no' }, evidence: [evidence(one, 'multi', 'yes', 'members', members)] });
    expect(reasonText(one, yes, 'ja')).toContain(said);
  });
});

it.each([
  ['候補', 12, `=HYPERLINK("#'候補'!A12",12)`],
  [`県's "一覧"`, 3, `=HYPERLINK("#'県''s ""一覧""'!A3",3)`],
])('links to a row of 「%s」', (sheet, at, formula) => {
  expect(rowLink(sheet, at)).toEqual({ formula });
});

it.each([
  [{ prefecture: '香川県', municipality: '高松市', address: '番町1-1' }, '香川県高松市番町1-1'],
  [{ prefecture: '香川県', municipality: '高松市', address: '高松市番町1-1' }, '香川県高松市番町1-1'],
  [{ prefecture: '香川県', municipality: '高松市', address: '香川県高松市番町1-1' }, '香川県高松市番町1-1'],
  [{ municipality: '香川県高松市' }, '香川県高松市'],
  [{}, ''],
])('joins an address of several columns: %j', (texts, whole) => {
  expect(fullAddress(candidate(texts))).toBe(whole);
});

import { sheet } from '../support/sheet';
import type { Layout } from './layout';

/** What cells hold. */
export const CELL_LAYOUTS: readonly Layout[] = [
  {
    layout: '法人番号 as a number that Excel shows as 1.23E+12, phones as text, full-width digits',
    grid: sheet([['法人番号', '団体名', '電話番号', '所在地'], [1010001001111, 'アの会', '０２７－１１１－１１１１', '前橋市大手町１－１'], ['２０１０００１００１１１２', 'イの会', '(027)222-2222', '前橋市大手町２－２']], { shown: { A2: '1.01E+12' } }),
    lists: [{ headerRows: [1], fields: { 法人番号: 'corporateNumber', 電話番号: 'phone' }, names: ['アの会', 'イの会'], texts: { アの会: { corporateNumber: '1010001001111', phone: '０２７－１１１－１１１１' }, イの会: { corporateNumber: '２０１０００１００１１１２' } } }],
  },
  {
    layout: 'a column too narrow for its number, formula errors, dates',
    grid: sheet([['団体名', '法人番号', '指定日', '備考'], ['ウの会', 3010001001113, 45383, '#N/A'], ['エの会', 4010001001114, 45384, '']], { shown: { B2: '#######', B3: '4,010,001,001,114', C2: 'R6.4.1', C3: 'R6.4.2' } }),
    lists: [{ headerRows: [1], names: ['ウの会', 'エの会'], texts: { ウの会: { corporateNumber: '3010001001113', designation: 'R6.4.1', notes: '' }, エの会: { corporateNumber: '4010001001114' } } }],
  },
  {
    layout: 'name and address on two lines, number in brackets',
    grid: sheet([
      ['支出元府省', '事業名', '契約の相手方の商号又は名称、住所及び法人番号', '契約金額', '備考'],
      ['総務省', '調査', '公益財団法人\n未来研究所\n東京都江東区深川2-6-11\n（法人番号4010605000134）', 100, '-'],
      ['総務省', '運営', '公益財団法人環境センター\n理事長　鈴木　英一\n三重県四日市市桜町3684番地\n法人番号9190005009729', 200, '-'],
      ['財務省', '測定', '公益財団法人計測協会 茨城県那珂郡東海村白方４\n法人番号4050005010671', 300, ''],
    ]),
    lists: [
      {
        headerRows: [1],
        fields: { '契約の相手方の商号又は名称、住所及び法人番号': 'name', 支出元府省: null, 事業名: 'activity', 契約金額: null },
        names: ['公益財団法人 未来研究所', '公益財団法人環境センター', '公益財団法人計測協会'],
        texts: {
          '公益財団法人 未来研究所': { address: '東京都江東区深川2-6-11', corporateNumber: '4010605000134', notes: '' },
          公益財団法人環境センター: { contactPerson: '理事長　鈴木　英一', address: '三重県四日市市桜町3684番地', corporateNumber: '9190005009729' },
          公益財団法人計測協会: { address: '茨城県那珂郡東海村白方４', corporateNumber: '4050005010671' },
        },
      },
    ],
  },
  {
    layout: 'list numbers before the names',
    grid: sheet([['団体名', '電話'], ['１．朝の会', '026-1-1111'], ['２．昼の会', '026-2-2222'], ['３．夜の会', '026-3-3333']]),
    lists: [{ headerRows: [1], names: ['朝の会', '昼の会', '夜の会'] }],
  },
  {
    layout: 'bullets before all names are not headings',
    grid: sheet([['参加団体'], ['●前橋の会'], ['●高崎の会'], ['●桐生の会']]),
    lists: [{ headerRows: [1], names: ['前橋の会', '高崎の会', '桐生の会'] }],
  },
  {
    layout: 'line breaks and blanks around texts',
    grid: sheet([['団体名', '活動内容'], [' 特定非営利活動法人　わが町 ', '・見守り\n・配食\n'], ['NPO法人\nさくら', '－']]),
    lists: [{ headerRows: [1], names: ['特定非営利活動法人　わが町', 'NPO法人 さくら'], texts: { 'NPO法人 さくら': { activity: '' }, '特定非営利活動法人　わが町': { activity: '・見守り\n・配食' } } }],
  },
  {
    layout: 'ticks under fields and designations read as their headings',
    grid: sheet([['団体名', '所在地', '観光', '防災', '都市再生推進法人'], ['丸の会', '前橋市1-1', '○', '', '○'], ['三角の会', '前橋市2-2', '', '○', '×'], ['四角の会', '前橋市3-3', '○', '○', '']]),
    lists: [{ headerRows: [1], fields: { 観光: 'fields', 防災: 'fields', 都市再生推進法人: 'designation', 団体名: 'name' }, names: ['丸の会', '三角の会', '四角の会'], texts: { 丸の会: { fields: '観光', designation: '都市再生推進法人' }, 三角の会: { fields: '防災', designation: '' }, 四角の会: { fields: '観光\n防災' } } }],
  },
  {
    layout: 'fields recognised by content under odd headings',
    grid: sheet([['団体', 'その１', 'その２', 'その３', 'その４'], ['一番会', 'info@example.jp', 'https://example.jp', '0279-11-1111', '群馬県'], ['二番会', 'b@example.jp', 'https://b.example.jp', '0279-22-2222', '栃木県'], ['三番会', 'c@example.jp', '', '0279-33-3333', '群馬県']]),
    lists: [{ headerRows: [1], fields: { 団体: 'name', その１: 'email', その２: 'url', その３: 'phone', その４: 'prefecture' }, names: ['一番会', '二番会', '三番会'] }],
  },
  {
    layout: 'contact column by what it holds',
    grid: sheet([['会社名', '部署', '役職', '氏名', '連絡先'], ['株式会社甲', '営業部', '課長', '山田 太郎', 'taro@example.jp'], ['株式会社乙', '企画室', '室長', '鈴木 花子', 'hanako@example.jp']]),
    lists: [{ headerRows: [1], fields: { 会社名: 'name', 部署: 'department', 役職: 'contactPerson', 氏名: 'contactPerson', 連絡先: 'email' }, names: ['株式会社甲', '株式会社乙'] }],
  },
];

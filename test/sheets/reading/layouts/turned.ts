import { sheet } from '../support/sheet';
import type { Layout } from './layout';

/** Organisations that stand in columns: each column is read as one. Sheets that are only like that are refused with how to turn them. */
export const TURNED_LAYOUTS: readonly Layout[] = [
  {
    layout: 'organisations as columns',
    grid: sheet([['項目', 'A社', 'B社'], ['団体名', '株式会社甲', '乙協議会'], ['所在地', '前橋市1-1', '高崎市2-2'], ['電話番号', '027-1-1111', '027-2-2222'], ['活動内容', '清掃', '朝市']]),
    lists: [{ headerRows: [], names: ['株式会社甲', '乙協議会'], fields: { 団体名: 'name', 所在地: 'address', 活動内容: 'activity' }, texts: { 乙協議会: { address: '高崎市2-2', activity: '朝市' } }, notes: ['turned'] }],
  },
  {
    layout: 'organisations as columns beside merged groups of labels, with a cell left empty',
    grid: sheet([['回答一覧（企業）'], [null, '概要', '企業名', '株式会社ろ組', '有限会社は屋', 'に工業株式会社'], [null, null, '所在地', '山形市1', '上山市2', '天童市3'], [null, null, '従業員数', 30, 5, 12], [null, '取組', '地域での活動', '雪かき', null, '植樹'], [null, null, 'メール', 'a@a.example', 'b@b.example', 'c@c.example']], { merges: ['A1:F1', 'B2:B4', 'B5:B6'] }),
    lists: [{ headerRows: [], names: ['株式会社ろ組', '有限会社は屋', 'に工業株式会社'], texts: { に工業株式会社: { address: '天童市3', email: 'c@c.example' } }, notes: ['turned'] }],
  },
  {
    layout: 'a hearing of bodies in columns with long answers',
    grid: sheet([['令和６年度ヒアリング参加団体'], ['', '①', '②'], ['団体名', 'NPO法人ひなの手', '飛島漁師の会'], ['所在地', '酒田市1', '酒田市飛島'], ['活動内容', '子どもの居場所づくりと学習支援を、空き店舗を使って続けている。', '海岸清掃。\n島内の移動の支援。'], ['課題', '後継者が足りない。', '船便が減った。']]),
    lists: [{ headerRows: [], names: ['NPO法人ひなの手', '飛島漁師の会'], texts: { 飛島漁師の会: { activity: '海岸清掃。\n島内の移動の支援。\n船便が減った。' } } }],
  },
];

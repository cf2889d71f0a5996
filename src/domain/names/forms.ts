import type { Kind } from './kinds';

/** A legal form as it is written before or after a name, or alone in a column of its own. */
export interface LegalForm {
  readonly id: string;
  readonly kind: Kind;
  /** Spellings, full and short. NFKC makes ㈱ into (株), so the sign itself need not be listed. */
  readonly spellings: readonly string[];
  /** Spellings so short that they count only beside the name (first or last) or as the whole cell of the legal-form column. */
  readonly short?: readonly string[];
}

/** Legal forms of Japanese bodies. Sources: 会社法, 一般法人法, NPO法, 地方自治法, 各組合法; abbreviations as lists use them. */
export const LEGAL_FORMS: readonly LegalForm[] = [
  { id: 'kabushiki', kind: 'company', spellings: ['株式会社', '特例有限会社', 'kabushiki-gaisha', 'kabushiki gaisha', 'kabushiki kaisha', 'co., ltd', 'co.,ltd', 'inc.', 'corporation', 'k.k.', 'stock company'], short: ['(株)', '(kk)', 'カブシキガイシャ'] },
  { id: 'yugen', kind: 'company', spellings: ['有限会社'], short: ['(有)'] },
  { id: 'godo', kind: 'company', spellings: ['合同会社', 'godo kaisha', 'llc'], short: ['(同)', '(合)'] },
  { id: 'gomei', kind: 'company', spellings: ['合名会社', '合資会社'], short: ['(名)', '(資)'] },
  { id: 'sogo', kind: 'company', spellings: ['相互会社'], short: ['(相)'] },
  { id: 'llp', kind: 'company', spellings: ['有限責任事業組合'] },
  { id: 'shikaku', kind: 'company', spellings: ['税理士法人', '監査法人', '弁護士法人', '司法書士法人', '行政書士法人', '社会保険労務士法人', '土地家屋調査士法人', '特許業務法人', '弁理士法人'] },
  { id: 'jigyo-kyodo', kind: 'trade', spellings: ['事業協同組合', '協業組合', '企業組合', '商工組合', '協同組合', '協同組合連合会'], short: ['(協)', '(協組)', '(企)'] },
  { id: 'shoten-gai', kind: 'shops', spellings: ['商店街振興組合', '商店街振興組合連合会'], short: ['(振)'] },
  { id: 'nogyo', kind: 'producers', spellings: ['農業協同組合', '農事組合法人', '漁業協同組合', '森林組合', '土地改良区', '農業協同組合連合会', '水産業協同組合'], short: ['(農)'] },
  { id: 'seikyo', kind: 'trade', spellings: ['生活協同組合'] },
  { id: 'rodosha', kind: 'npo', spellings: ['労働者協同組合'], short: ['(労協)'] },
  { id: 'shinyo', kind: 'regionalFirm', spellings: ['信用金庫', '信用組合', '信用協同組合', '労働金庫'], short: ['(信金)', '(信組)'] },
  { id: 'npo', kind: 'npo', spellings: ['特定非営利活動法人', '認定特定非営利活動法人', '認定npo法人', 'npo法人', '特定非営利法人', '非営利活動法人'], short: ['(特非)', '(特)', '(npo)', '(認特非)', '(認npo)', 'npo'] },
  { id: 'ippan-shadan', kind: 'association', spellings: ['一般社団法人', '公益社団法人', '社団法人'], short: ['(一社)', '(公社)', '(社)', '(一般社団)', '(公益社団)'] },
  { id: 'zaidan', kind: 'foundation', spellings: ['一般財団法人', '公益財団法人', '財団法人'], short: ['(一財)', '(公財)', '(財)', '(一般財団)', '(公益財団)'] },
  { id: 'shafuku', kind: 'welfare', spellings: ['社会福祉法人'], short: ['(福)', '(社福)'] },
  { id: 'iryo', kind: 'welfare', spellings: ['医療法人社団', '医療法人財団', '社会医療法人', '医療法人'], short: ['(医)', '(医社)', '(社医)'] },
  { id: 'shukyo', kind: 'religious', spellings: ['宗教法人'], short: ['(宗)'] },
  { id: 'gakko', kind: 'university', spellings: ['学校法人', '準学校法人', '国立大学法人', '公立大学法人', '大学共同利用機関法人', '国立大学', '公立大学'], short: ['(学)', '(国大)', '(大)', '(国)'] },
  { id: 'kosen-kiko', kind: 'university', spellings: ['独立行政法人国立高等専門学校機構', '(独)国立高等専門学校機構', '国立高等専門学校機構'] },
  { id: 'kokken', kind: 'agency', spellings: ['国立研究開発法人', '独立行政法人', '地方独立行政法人', '特殊法人', '認可法人'], short: ['(国研)', '(独)', '(地独)'] },
  { id: 'chiho', kind: 'government', spellings: ['地方公共団体', '特別地方公共団体', '普通地方公共団体', '広域連合', '一部事務組合', '財産区'] },
  { id: 'chien', kind: 'neighbourhood', spellings: ['認可地縁団体', '地縁団体', '地縁による団体'] },
  { id: 'kanri', kind: 'neighbourhood', spellings: ['管理組合法人'] },
];

/**
 * Kinds of bodies that a Japanese organisation's name or legal form can tell apart. The kind is what the
 * conventions of the classification rules (§1, §2, §8) speak about: a chamber, a neighbourhood association, a single firm …
 */
export type Kind =
  /** A firm for profit; what it is to the town must show in its row. */
  | 'company'
  /** A firm or body whose very name says town management: まちづくり会社, TMO, エリアマネジメント, 家守. */
  | 'townCompany'
  /** A firm that serves one region by its nature: local bank, gas, power, railway, bus, community radio. */
  | 'regionalFirm'
  /** A branch of a firm from elsewhere. */
  | 'branch'
  /** 商工会議所, 商工会, 青年会議所 and other bodies of local entrepreneurs. */
  | 'chamber'
  /** 商店街, 商店会, 発展会. */
  | 'shops'
  /** 観光協会, DMO. */
  | 'tourism'
  /** Trade association or cooperative of firms. */
  | 'trade'
  /** 農協, 漁協, 森林組合, 土地改良区. */
  | 'producers'
  /** 自治会, 町内会, 区, 管理組合 and their federations. */
  | 'neighbourhood'
  /** 地域運営組織, まちづくり協議会 and other community bodies wider than a neighbourhood association. */
  | 'community'
  /** Volunteers, 〜を守る会, 友の会, PTA, 消防団, 青年団. */
  | 'volunteers'
  /** Group that pursues a pastime. */
  | 'hobby'
  /** Club that may be a pastime or serve the town: スポーツクラブ, 少年団. */
  | 'club'
  /** Students acting by themselves. */
  | 'students'
  /** NPO corporation. */
  | 'npo'
  /** University, college, 高専, school corporation or a unit of one. */
  | 'university'
  /** State, prefecture, municipality or a unit of one. */
  | 'government'
  /** 独立行政法人, 国立研究開発法人 and other state agencies. */
  | 'agency'
  /** 公益財団法人, 一般財団法人, 事業団, 公社, 基金. */
  | 'foundation'
  /** 一般社団法人, 公益社団法人 whose name says no more. */
  | 'association'
  /** 協議会, コンソーシアム, プラットフォーム: whoever sits in it must show in the row. */
  | 'council'
  /** A body of universities, government and firms: アーバンデザインセンター, 産学官〜. */
  | 'mixed'
  /** 社会福祉法人, 医療法人, 社会福祉協議会. */
  | 'welfare'
  /** 宗教法人. */
  | 'religious'
  /** The name says nothing about the kind. */
  | 'unknown';

/** Whether a name of this kind is a firm's that trades for itself. */
export const isFirm = (kind: Kind): boolean => kind === 'company' || kind === 'regionalFirm' || kind === 'branch';

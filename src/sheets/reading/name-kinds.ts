import { headingMeaning } from './heading-match';
import { looksLikeOrganisation } from './organisation-words';

/** What stands where names of bodies should, in sheets that list none. */

/** A heading in so many words: of a form's labels, or of the columns that a sheet describes. */
export function isLabel(text: string): boolean {
  const meaning = headingMeaning(text);
  return meaning !== null && meaning.endOnly !== true;
}

const OWN_PART = /^(?:本所|当所|本会|当会|本部|本社|本店|本市|当市|[市町村県]|本所・市|事務局|青年部|女性部|補助金?|負担金|委託|直営|市単|県単|共催|(?:推進|作業|検討)チーム|委託(?:業者|先)|実行委員会|準備会|[^(（\s市町村県]{1,10}課)$/u;
const BRANCH = /^([^(（\s]{1,5})(?:支店|営業所|出張所|支所)$/u;
const COMPANY = /銀行|信金|信組|農協|通運|証券|生命|損保|新聞|電力|ガス|工業|運輸/u;

/** 「本所」, 「市」, 「推進チーム」, 「高松中央支店」 without a company's name: a part of whoever keeps the sheet. */
export function isOwnPart(text: string): boolean {
  const name = text.normalize('NFKC').trim();
  const branch = BRANCH.exec(name)?.[1];
  return branch === undefined ? OWN_PART.test(name) : !COMPANY.test(branch) && !looksLikeOrganisation(branch);
}

const KIND = /^(?:市役所|役場|市町村|県庁|行政|国|県|自治体|金融機関|銀行|商工会議所|商工会|観光協会|社会福祉協議会|社協|同業他社|企業|民間企業|事業者|商店街|商店街(?:組織|組合)|商店会|大学|高専|学校|教育機関|研究機関|NPO|NPO法人|市民団体|ボランティア(?:団体)?|団体|自治会|町内会|PTA|子ども会|老人クラブ|婦人会|青年団|消防団|自主防災組織|まちづくり協議会|まちづくり団体|(?:スポーツ|文化)(?:クラブ|サークル|団体)?|サークル|地域住民|住民|その他|特に(?:なし|ない)|無回答|参加していない|選択肢)$/iu;

/** 「大学・高専」, 「NPO・市民団体」, 「その他（…）」: kinds of bodies as questionnaires offer them. */
export function isKind(text: string): boolean {
  return text.normalize('NFKC').replace(/[(（].*$/u, '').split(/[・、/／]/u).every((word) => KIND.test(word.trim()));
}

/** 「白坂コミュニティセンター」, 「旗宿集会所」: a house to be in, whoever runs it. */
export function isPublicHouse(text: string): boolean {
  return /(?:会館|集会所|公民館|(?<!支援|相談|人材|研究|福祉|保健)センター|プラザ|ホール|体育館|図書館|公園|広場|分館|交流館|ふれあい館|体験館|温泉館|荘|の家|アリーナ|施設|講堂|スペース|多目的室|室|道の駅.*|テラス|工房)$/u.test(text.normalize('NFKC').trim());
}

import type { Cell, NameHit, Row } from '../reading/row';
import { SLOT } from '../reading/slots';
import { tableOf } from '../text/scripts';
import type { PlaceNames } from './placeNames';
import type { LegalForm } from './forms';
import type { NameHead } from './heads';
import type { Kind } from './kinds';

/** Words in the row, at their position, that a statement rests on. */
export interface Ground {
  readonly cell: Cell;
  readonly start: number;
  readonly end: number;
}

/** What name and legal form tell about an organisation. */
export interface Profile {
  readonly kind: Kind;
  /** The words that told the kind; the whole name when nothing did. */
  readonly ground: Ground;
  /** Words of the name that told most about it, if any. */
  readonly head: NameHit<NameHead> | null;
  /** The word of the name that tells whether several act together, if any. */
  readonly membership: NameHit<NameHead> | null;
  /** All heads that hold in the name, for the fields that it states. */
  readonly heads: readonly NameHit<NameHead>[];
  readonly form: NameHit<LegalForm> | null;
  /** 「〜支店」 and the like at the end of the name. */
  readonly branch: Ground | null;
  /** Whether the name proper begins or ends with a place: 「四国ガス」. */
  readonly namesPlace: boolean;
  /** Whether the body is only being prepared: 「準備会」, 「（仮称）」. */
  readonly inPreparation: boolean;
  /** The name proper: without legal form, brackets and branch. */
  readonly core: Ground | null;
}

/** Endings of a branch's name. */
const BRANCH = /(?:支店|支社|支局|支部|営業所|出張所|事業本部|事業部|営業部|統括事務所|地方事務所|オフィス|支所|センター支店|統括支店|法人営業部|総支社|駐在所)(?=$|[\s(])/;

/** Those of firms alone, so that no legal form need say so: 「西日本通信　岐阜支店」. */
const OFFICE_OF_A_FIRM = /^(?:支店|支社|営業所|法人営業部|総支社|統括支店|事業本部)$/;

/** Last characters of these. */
const BRANCH_LAST = tableOf('店社局部所ス');
const BRANCH_NEXT = tableOf(' \n(');

/** The branch's name in a name; most names are seen to have none without a search. */
function branchIn(name: Cell): Ground | null {
  const text = name.text.text;
  for (let i = 0; i < text.length; i++) {
    if (BRANCH_LAST[text.charCodeAt(i)] === 1 && (i + 1 === text.length || BRANCH_NEXT[text.charCodeAt(i + 1)] === 1)) {
      const found = BRANCH.exec(text);
      return found === null ? null : { cell: name, start: found.index, end: found.index + found[0].length };
    }
  }
  return null;
}

/**
 * Kinds in the order in which they win when a name holds words of several: a students' group of a university is no university,
 * a shopping street before one is no university either, and a foundation named after a museum is a foundation.
 */
const PRECEDENCE: readonly Kind[] = ['students', 'neighbourhood', 'shops', 'chamber', 'producers', 'volunteers', 'university', 'government', 'agency', 'mixed', 'tourism', 'trade', 'community', 'townCompany', 'welfare', 'club', 'regionalFirm', 'council', 'foundation', 'association', 'religious', 'company', 'npo', 'branch', 'unknown'];

/** Kinds that a legal form settles whatever the name says, apart from the heads listed with it. */
const FORM_SETTLES: Partial<Record<Kind, readonly Kind[]>> = {
  foundation: ['tourism'],
  npo: ['students', 'neighbourhood', 'shops', 'chamber', 'volunteers', 'mixed', 'tourism', 'trade', 'community', 'club', 'producers'],
  government: [],
  university: ['students'],
  religious: [],
  welfare: ['welfare'],
  agency: ['university', 'chamber', 'shops', 'trade'],
  company: ['townCompany', 'regionalFirm', 'shops', 'university', 'tourism', 'community'],
};

/** What the row's name and legal form tell; null for a row without a name. */
export function profileOf(row: Row, places: PlaceNames): Profile | null {
  const { cells } = row;
  const name = cells[0];
  // The columns of names are read first.
  if (name === undefined || name.field !== 'name') return null;
  const isRecognised = row.hits.some((hit) => hit.rule.slot === SLOT.type.residents && hit.rule.id === 'type.residents.chien');
  const { memo } = name;
  // Beside a name and a form in a cell each nothing else tells.
  const legalForm = cells[1]?.field === 'legalForm' ? cells[1] : undefined;
  const next = cells[legalForm === undefined ? 1 : 2]?.field;
  if (memo === null || next === 'name' || next === 'legalForm' || legalForm?.memo === null) return readProfile(row, name, isRecognised, places);
  if (memo.profile === null || memo.profile.legalForm !== legalForm || memo.profile.isRecognised !== isRecognised) memo.profile = { legalForm, isRecognised, profile: readProfile(row, name, isRecognised, places) };
  return memo.profile.profile;
}

function readProfile(row: Row, name: Cell, isRecognised: boolean, places: PlaceNames): Profile {
  const forms = row.forms.filter(isFormInPlace);
  const form = forms.length < 2 ? (forms[0] ?? null) : forms.sort((a, b) => (a.cell.field === b.cell.field ? b.end - b.start - (a.end - a.start) : a.cell.field === 'name' ? -1 : 1))[0] ?? null;
  const text = name.text.text;
  const branch = branchIn(name);
  const core = coreOf(name, forms);
  const heads = row.heads.filter((head) => head.cell === name && isHeadInPlace(head, name, core, forms));
  // A body with another legal form is no firm by what else its name holds: 「一般社団法人〜工房」.
  const isOtherThanFirm = form !== null && form.of.form.kind !== 'company' && form.of.form.kind !== 'regionalFirm';
  const kindHeads = heads.filter((h) => h.of.kind !== 'unknown' && !(isOtherThanFirm && h.of.kind === 'company') && !heads.some((o) => o !== h && o.of.kind !== 'unknown' && o.start <= h.start && o.end >= h.end && o.end - o.start > h.end - h.start));
  if (kindHeads.length > 1) kindHeads.sort((a, b) => PRECEDENCE.indexOf(a.of.kind) - PRECEDENCE.indexOf(b.of.kind) || b.end - b.start - (a.end - a.start));
  const best = kindHeads[0] ?? null;
  const formLike = form === null ? null : { of: form.of.form, cell: form.cell, start: form.start, end: form.end };
  const settled = formLike === null ? undefined : FORM_SETTLES[formLike.of.kind];
  const membership = kindHeads.length === 0 ? null : (kindHeads.filter((h) => h.of.multi !== undefined).sort((a, b) => b.end - a.end || b.end - b.start - (a.end - a.start))[0] ?? null);
  const head = best !== null && settled !== undefined && !settled.includes(best.of.kind) ? null : best;
  const whole: Ground = { cell: name, start: 0, end: text.length };
  // A body of a quarter that the mayor recognised (地方自治法260条の2): 「西山田区」.
  const kind: Kind = structuralKind(text.slice(core.start, core.end), text, places, formLike?.of) ?? (isRecognised && (head === null || head.of.kind === 'unknown') ? 'neighbourhood' : undefined) ?? head?.of.kind ?? formLike?.of.kind ?? (GROUP.test(text.slice(core.start, core.end)) ? 'club' : QUARTER.test(text.slice(core.start, core.end)) ? 'neighbourhood' : 'unknown');
  const isFirm = formLike?.of.kind === 'company' || formLike?.of.kind === 'regionalFirm';
  const branchKind = branch !== null && kind !== 'government' && (isFirm || (formLike === null && OFFICE_OF_A_FIRM.test(text.slice(branch.start, branch.end))) || kind === 'regionalFirm' || kind === 'foundation' || kind === 'association');
  return { kind: branchKind && kind !== 'regionalFirm' ? 'branch' : kind, ground: head ?? formLike ?? whole, head: head !== null && head.of.kind === kind ? head : null, membership, heads, form: formLike, branch, inPreparation: /準備会|準備室|仮称|設立準備/.test(text), namesPlace: places.namesPlace(text.slice(core.start, core.end)), core };
}

/** A short form such as 「(有)」 counts only beside the name or as a whole cell of its own column. */
function isFormInPlace(hit: NameHit<{ form: LegalForm; short: boolean }>): boolean {
  const text = hit.cell.text.text;
  if (hit.cell.field === 'legalForm') return true;
  if (!hit.of.short) return true;
  return hit.start === 0 || hit.end === text.length || /[\s(]/.test(text.charAt(hit.start - 1)) || /[\s)]/.test(text.charAt(hit.end)) || text.charAt(hit.start) === '(';
}

/** The name without legal forms and trailing brackets. */
function coreOf(name: Cell, forms: readonly NameHit<{ form: LegalForm; short: boolean }>[]): Ground {
  const text = name.text.text;
  let start = 0;
  let end = text.length;
  for (let changed = true; changed; ) {
    changed = false;
    while (end > start && /[\s]/.test(text.charAt(end - 1))) { end--; changed = true; }
    while (start < end && /[\s]/.test(text.charAt(start))) { start++; changed = true; }
    for (const form of forms) {
      if (form.cell !== name) continue;
      if (form.start === start && form.end < end) { start = form.end; changed = true; }
      if (form.end === end && form.start > start) { end = form.start; changed = true; }
    }
    const close = text.charAt(end - 1);
    if (close === ')' || close === '〕' || close === ']' || close === '】') {
      const open = Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('〔', end - 1), text.lastIndexOf('[', end - 1), text.lastIndexOf('【', end - 1));
      if (open > start) { end = open; changed = true; }
    }
  }
  return { cell: name, start, end };
}

function isHeadInPlace(head: NameHit<NameHead>, name: Cell, core: Ground, forms: readonly NameHit<{ form: LegalForm; short: boolean }>[]): boolean {
  const text = name.text.text;
  // 「外来魚バスターズ」 is no bus company: without a firm's form such words must close the name.
  if (head.of.kind === 'regionalFirm' && !forms.some((form) => form.of.form.kind === 'company' || form.of.form.kind === 'regionalFirm') && head.of.at !== 'start' && head.end !== core.end && !/[\s(]/.test(text.charAt(head.end))) return false;
  if (head.of.at === 'start') return head.start === core.start;
  if (head.of.kind === 'university' && !isOfUniversity(text, head.start, head.end)) return false;
  if (head.of.at === 'any') return true;
  // 「団地ベーカリー・まるはち」, 「布屋｜城端」: a shop says what it is and then its name.
  if (head.of.kind === 'company' && /[・|「『]/.test(text.charAt(head.end))) return true;
  return head.end === core.end || head.end === text.length || (head.end < core.end && PART_OF_A_BODY.test(text.slice(head.end, core.end))) || /[\s(（]/.test(text.charAt(head.end)) || forms.some((form) => form.cell === name && form.start === head.end);
}

/** 「〜薬剤師会薩摩支部」, 「〜組合青年部」: a part of the body, and of its kind. */
const PART_OF_A_BODY = /^[^\s]{0,6}(?:支部|分会|青年部|女性部|婦人部)$/;

/** 「大学生」, 「大学周辺」, 「大学の先生」 and 「県外大学」 name people or places, no university. */
function isOfUniversity(text: string, start: number, end: number): boolean {
  if (PEOPLE_OR_PLACES.test(text.slice(end, end + 4))) return false;
  return !NOT_A_SHORT_NAME.test(text.slice(Math.max(0, start - 1), end + 1));
}
const PEOPLE_OR_PLACES = /^(?:生(?!協|涯)|発|周辺|前|通り|駅|近く|(?:の)?(?:先生|教授|教員|OB|ob|有志|学生の会))/;
const NOT_A_SHORT_NAME = /^[県市町村都内国海]外大|^(?:管内|県内|市内)の大/;

/** Some people who call themselves a group, whatever it is there for: 「うぐいす会」, 「浜の仲間」, 「酒屋六人衆」. */
const GROUP = /(?:[^商社機都大総](?<!準備|勉強|報告|説明|展示|審議|博覧|発表|講習)会|仲間|なかま|有志|人衆|フレンズ|友の輪|グループ)$/;
/** 「木綿を着る会」: what they do together is their pleasure. */
const PLEASURE = /を(?:着|読|歌|唄|飲|踊|聴|弾|詠|描|撮)[^\s]{0,4}(?:会|クラブ)$/;
/** 「西山田区」: a quarter that governs itself; wards of cities are municipalities and known as such. */
const QUARTER = /^[^\s]{0,12}[^地校学街特改良漁猟港保護]区$/;
/** 「〜を花で飾る会」: people who joined for a purpose say it with を. */
const PURPOSE_GROUP = /を[^\s]{1,14}(?<!商人|経済人|経営者|事業者|地権者|店主|社長|女将)(?<!(?:商人|経済人|経営者|事業者|地権者|店主|社長|女将)の)(?:会|隊|団|クラブ|ネット|プロジェクト)$/;
/** 「高根市 企画課」: a unit of a municipality, also of a former one. */
const OFFICE_OF_A_TOWN = /^[^\s]{2,6}[市町村]\s[^\s]*(?:課|室|部|局)$/;
/** 「産業経済部農林水産課」: offices within offices are a public body's where the name is no firm's, school's or cooperative's. */
const OFFICE_OF_A_BUREAU = /^(?!.*(?:大学|短大|高専|学校|学園|銀行|信用金庫|信金|組合|農協|漁協|生協|\bja|会議所|商工会|会社|本社|支社|支店|病院|法人|新聞|放送|鉄道|電力|ガス)).{2,}[部局][^\s]{2,8}課$/;

/** 「市民局地域協働部〜支所」: a bureau with what it is over. */
const BUREAU_FIRST = /^[^\s]{1,8}(?<!放送|郵便|薬|事務|通信|支)局[^\s]{1,8}(?:部|課|室|所|学校|センター|公民館|図書館)/;

/** 「高知大 次世代地域創造センター」: a university's short name before its unit, or 「秋田大の建築の人たち」 in a memo. */
const SHORT_UNIVERSITY = /^[^\s]{1,8}[^拡最巨偉重多増]大[\s(・]|^(?:[一-龠]{1,6}[^拡最巨偉重多増誇絶限身県市町村都内国海]|東|京|北|阪|名|九)大の(?!学生|生徒|院生|ob|先生|教授|サークル|同好|有志|前|近く|隣|男|女)/;

/** 「東陵大学　ボランティア室」: a unit of a university, whatever the unit is there for. */
const UNIVERSITY_UNIT = /大学[^\s]*\s+[^\s]*(?:室|センター|課|機構|本部|オフィス|研究所)$/;

/** 「日立市・茨城大・〜の共創プロジェクト」: a municipality, a university and others in one name. */
const SEVERAL_SIDES = /[市町村県](?:・|×|と)[^\s]{1,12}大(?:学)?(?:・|×|と)|[^\s]大(?:学)?(?:・|×|と)[^\s]{1,8}[市町村県](?:・|×|と)/;

/** 「まちづくり宮崎」: town management and the place that it is for. */
const TOWN_FIRST = /^(?:まちづくり|街づくり|町づくり|まちなか|タウン)/;

/** Kinds that the make-up of the name tells rather than a word in it. */
function structuralKind(core: string, name: string, places: PlaceNames, form: LegalForm | undefined): Kind | null {
  if ((form === undefined || form.kind === 'government') && places.isGovernment(core)) return 'government';
  if (form === undefined && (OFFICE_OF_A_TOWN.test(name) || OFFICE_OF_A_BUREAU.test(core) || (core.includes('局') && BUREAU_FIRST.test(core)))) return 'government';
  if (form === undefined && core.includes('大') && SEVERAL_SIDES.test(core)) return 'mixed';
  if (form === undefined && SHORT_UNIVERSITY.test(name)) return 'university';
  if (form?.kind !== 'npo' && UNIVERSITY_UNIT.test(core)) return 'university';
  if (form?.kind !== 'npo' && TOWN_FIRST.test(core) && (form?.kind === 'company' || places.namesPlace(core.replace(TOWN_FIRST, '')))) return 'townCompany';
  if ((form === undefined || form.kind === 'npo') && core.includes('を') && PURPOSE_GROUP.test(core)) return form === undefined && PLEASURE.test(core) ? 'hobby' : 'volunteers';
  return null;
}

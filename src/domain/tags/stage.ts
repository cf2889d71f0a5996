import type { Answer, StageCode } from '../vocabulary';
import type { Kind } from '../names/kinds';
import type { Ground } from '../names/profile';
import type { Reading } from '../reading/reading';
import { SLOT } from '../reading/slots';
import { sumOfDifferentRules, sumOfDifferentWords } from '../reading/words';
import { SCOPE } from '../text/scopes';
import { because, byWords, settles, type Reason, type Verdict } from './verdict';

/** 段階 (§5, §8): `none` where neither `town` nor `bridge` is yes, else by what is shown to run. */
export function decideStage(reading: Reading, town: Verdict<Answer>, bridge: Verdict<Answer>): Verdict<StageCode> {
  if (reading.abandoned.length > 0) return byWords('none', reading.abandoned);
  if (town.value !== 'yes' && bridge.value !== 'yes') return { value: 'none', reasons: reasonsForNone(reading, town, bridge) };
  // What is only being prepared runs nothing yet.
  const kind = reading.profile?.kind ?? 'unknown';
  if (reading.profile?.inPreparation === true) return { value: 'potential', reasons: [...town.reasons, ...bridge.reasons].slice(0, 2) };
  // §5: designated, with results.
  const all = reading.words(SLOT.stage.advanced);
  const shown = reading.activity.ground === null ? all.filter(({ cell: { field } }) => field !== 'designation' && field !== 'name') : all;
  const routine = reading.words(SLOT.stage.potential);
  if (settles(routine)) return byWords('potential', routine);
  if (sumOfDifferentRules(shown) >= 2 && !(LOCAL_GROUPS.has(kind) && routine.length > 0 && sumOfDifferentWords(shown) < 3 && !shown.some(({ rule }) => rule.weight === 3 || rule.id === 'stage.entrusted'))) return byWords('advanced', shown);
  const shokudo = reading.profile?.heads.find((head) => head.of.id === 'kodomo-shokudo');
  const table = shokudo === undefined ? null : (reading.activity.ground ?? (reading.members.ground === null ? null : shokudo));
  if (table !== null) return because('advanced', 'stage.open-table', table);
  const result = quantifiedResult(reading);
  if (result !== null) return because('advanced', 'stage.quantified-result', result);
  const running = atWork(reading, kind, town.value === 'yes', [...town.reasons, ...bridge.reasons]);
  if (running !== null) return running;
  return { value: 'potential', reasons: [...town.reasons, ...bridge.reasons].slice(0, 2) };
}

/** Of these one thing that runs beside what is routine says little: 「夏祭り、清掃、防犯灯の管理」. */
const LOCAL_GROUPS: ReadonlySet<Kind> = new Set<Kind>(['volunteers', 'neighbourhood', 'club', 'shops']);
/** What these describe is what they run every day. */
const OPERATORS: ReadonlySet<Kind> = new Set<Kind>(['company', 'regionalFirm', 'townCompany', 'trade', 'welfare']);
const OPEN_TO_OTHERS: ReadonlySet<Kind> = new Set<Kind>(['unknown', 'association', 'npo', 'council', 'university']);
const LINKERS: ReadonlySet<Kind> = new Set<Kind>(['unknown', 'npo', 'tourism', 'university']);
/** 「毎週金曜」, 「週2」, 「365日」, 「16時〜19時」: doors that open regularly. */
const OPENING_TIMES = /週[0-9一二三四五]|毎週|[月火水木金土日]曜|毎日|365日|常時|平日|\([月火水木金土日]\)|[月火水木金土日]・[月火水木金土日]|[0-9]時/;
const PURPOSE = /目的と|寄与|資する|目指/;

/** §5: an operating service, where no word names it as one: by who does it, when its doors are open, or because it links parties day by day. */
function atWork(reading: Reading, kind: Kind, isForTown: boolean, reasons: readonly Reason[]): Verdict<StageCode> | null {
  const { ground, level } = reading.activity;
  if (ground === null) return null;
  const text = ground.cell.text.text;
  const doing = reasons.find(({ ground: { cell, start, end } }) => cell.field === 'activity' && (cell.clauses.scopeAt(start, end) & NOT_DONE) === 0);
  if (doing === undefined || PURPOSE.test(text)) return null;
  if (OPERATORS.has(kind) && isForTown && level === 'rich') return because('advanced', 'stage.firm-at-work', doing.ground);
  if (OPEN_TO_OTHERS.has(kind)) {
    const times = OPENING_TIMES.exec(text);
    if (times !== null) return because('advanced', 'stage.open-regularly', { cell: ground.cell, start: times.index, end: times.index + times[0].length });
  }
  if (LINKERS.has(kind) && level === 'rich') {
    const link = reading.words(SLOT.bridge.yes).find(({ rule }) => rule.id === 'bridge.link') ?? (kind === 'unknown' || kind === 'tourism' ? reading.linkings.find(({ strong }) => strong)?.link : undefined);
    if (link !== undefined) return because('advanced', 'stage.links-daily', link);
  }
  return null;
}

function reasonsForNone(reading: Reading, town: Verdict<Answer>, bridge: Verdict<Answer>): readonly Reason[] {
  const denied = [...town.reasons, ...bridge.reasons].slice(0, 1);
  if (denied.length > 0) return denied;
  const first = reading.row.cells[0];
  const ground = reading.activity.ground ?? reading.profile?.ground ?? (first === undefined ? undefined : { cell: first, start: 0, end: first.text.text.length });
  return ground === undefined ? [] : because('none', 'stage.nothing-shown', ground).reasons;
}

/** 「62戸」, 「累計44名」, 「１時間2,500円」: who counts has something running. Head counts of members, crowds, the one on duty and how often one meets do not tell. */
const RESULT = /(?:累計|延べ|これまで|計|約|昨年)?[0-9][0-9,.]*(?:万[0-9]*)?(?:千)?(?:件|戸|人|名|棟|か所|カ所|ケ所|箇所|軒|便|食|泊|kw|mw|ha|円|割|杯|室|床|区画|路線|km|本|冊|社)(?!目|会員|が集ま|中)/g;
const HEADCOUNT_BEFORE = /(?:会員企業|会費|入会金|会員|団員|部員|隊員|職員|従業員|社員|役員|メンバー|スタッフ|正会員|住民|定員|教員|のうち|委員|大学|学生)(?:は|数|数は|約|月|年|\s|:)*$/;

function quantifiedResult(reading: Reading): Ground | null {
  for (const cell of reading.row.cells) {
    if (cell.field !== 'activity') continue;
    const text = cell.text.text;
    for (const found of text.matchAll(RESULT)) {
      const end = found.index + found[0].length;
      // The same number in the member column is how many there are, no result.
      if (reading.row.cells.some((other) => other.field === 'members' && other.text.text.trim() === found[0])) continue;
      if ((cell.clauses.scopeAt(found.index, end) & NOT_DONE) === 0 && !/^1[人名]/.test(found[0]) && !HEADCOUNT_BEFORE.test(text.slice(0, found.index))) return { cell, start: found.index, end };
    }
  }
  return null;
}

const NOT_DONE = SCOPE.negated | SCOPE.past | SCOPE.planned | SCOPE.trade | SCOPE.others | SCOPE.unsure;

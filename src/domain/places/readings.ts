import { compileMatcher } from '../text/matcher';
import type { Gazetteer, Prefecture } from './gazetteer';

/** A place written by its sound: 「さばえ」, "Shiwa Town". */
export interface ReadName {
  readonly start: number;
  readonly end: number;
  readonly kind: 'municipality' | 'prefecture';
  readonly codes: readonly string[];
}

/** Finds places written in hiragana or Latin letters in names of bodies and in area columns. */
export interface ReadingFinder {
  /** In order, without overlaps. The text is normalised. @param listed whether all of the text is a list of places, in which short names count too */
  find(text: string, listed: boolean): ReadName[];
}

/** Readings that are ordinary words in names of bodies. */
const ORDINARY = new Set('あさひ|あすか|いずみ|おおぞら|かわい|かんな|きよす|さかい|さかえ|さくら|さつま|しあわせ|そうま|たいき|たいし|なごみ|なかま|なかよし|のぞみ|はりま|ひかり|ひので|ふたば|まつり|みさき|みどり|みなみ|みのり|みらい|めいわ|やまと|ゆうき|わかば|わらび|あおき|あらお|いつき|おんが|かいせい|かとう|さいかい|さいき|さいと|しんせい|せいか|たかし|つなぎ|つばめ|つるぎ|とうほう|とおの|どうし|ほくと|みはる|みはらし|みずほ|みやこ|もりもり|よしだ|やまだ|いけだ|たけだ|しみず|こばやし|いとう|なかの|うえだ|うえの|おおた|おおの|おがわ|おかざき|かねやま|かわかみ|ながの|まつだ|まつもと|まつうら|たむら|たなべ|なかがわ|なかじま|ながしま|にしかわ|にしわき|ふじい|みやけ|みやざき|むらかみ|むらた|やすだ|やまぐち|よしおか|よしかわ|いしい|いしかわ|かしま|あい|ごとう|さいたま新聞|じんじゃ|こなん|こうか|きぼう|れいほく|だいご|だいせん|おうじ|ひがし|にしき|あかし|かがやき|よこて|うえき|はしもと|しまだ|いまい|しばた|おおき|おおえ|かわべ|くまの|けいせん|こすげ|せいよ|とうこう|とうごう|なみえ|のしろ|はやしま|はやま|ひだか|ふそう|ましこ|みまた|やくも|やしお|ゆあさ|ゆりはま|りっとう'.split('|'));
/** Old provinces that a city is named after: their names mean the wider area as often as the city. */
const PROVINCES = new Set('さぬき|いずも|いが|しま|はりま|かが|びぜん|みまさか|いず|しもつけ|あわ|とさ|あき|ひゅうが|たんば|あわじ|つしま|いき|さど|のと|えちぜん|わかさ|おうみ|ぶぜん|ちくぜん|ちくご|するが|かい|むさし|みの|ひだ|おわり|みかわ|いせ|かわち|いずみ|せっつ|やましろ|ほうき|いなば|いわみ|すおう|ながと|いよ|さつま|おおすみ|あまみ'.split('|'));
const ORDINARY_LATIN = new Set('date|tone|same|home|made|more|some|one|come|tomi|kai|mori|sakura|midori|asahi|minami|hikari|nishi|higashi|toyota|hitachi|honda|suzuki|mine|miura|otto|ageo|iruma|moriya|naruto|kaga|mima|mino|sado|saga|sanda|soja|taki|toda|tosu|tsu|ube|uda|uki|yame|yao|yasu|iga|ina|ise|ito|ora|ono|oji|ota|abu|ama|ako|aya|ena|gojo|goto|hino|inami|kama|kita|komono|koka|mito|nara|noda|oita|omi|otsu|shima|tahara|tara|yamato|okawa|ogawa|takashima|okayama denki'.split('|'));

/** Compiles the readings of all municipalities and prefectures to a finder. */
export function createReadingFinder(gazetteer: Gazetteer): ReadingFinder {
  const names = new Map<string, { kind: ReadName['kind']; codes: string[]; latin: boolean }>();
  const add = (word: string, kind: ReadName['kind'], code: string, latin: boolean): void => {
    const known = names.get(word);
    if (known === undefined) names.set(word, { kind, codes: [code], latin });
    else if (known.kind === kind) known.codes.push(code);
  };
  /** Sounds that mean a prefecture as well as its city (わかやま): they tell nothing about reach. */
  const shared = new Set<string>();
  for (const p of gazetteer.prefectures.values()) {
    const kana = p.kana.replace(/(?<=..)(?:けん|ふ|と)$/, '');
    if (hasSameNamedCity(gazetteer, p)) shared.add(kana);
    else for (const [word, latin] of [[kana, false], [romaji(kana), true]] as const) add(word, 'prefecture', p.code, latin);
  }
  for (const m of gazetteer.municipalities.values()) {
    if (m.name.endsWith('区')) continue;
    const kana = m.kana.replace(/(?:し|まち|ちょう|むら|そん)$/, '');
    if (shared.has(kana) || PROVINCES.has(kana)) continue;
    if (kana.length >= 3 && !ORDINARY.has(kana)) add(kana, 'municipality', m.code, false);
    const latin = romaji(kana);
    if (latin.length >= 3) add(latin, 'municipality', m.code, true);
  }
  const words = [...names.keys()];
  const entries = [...names.values()];
  const matcher = compileMatcher(words);
  return {
    find(text, listed) {
      const hits = matcher.findAll(text);
      const found: ReadName[] = [];
      if (hits.count === 0) return found;
      for (let h = 0; h < hits.count; h++) {
        const start = hits.start[h]!;
        const end = hits.end[h]!;
        const { kind, codes, latin } = entries[hits.phrase[h]!]!;
        if (latin ? standsInLatin(text, start, end, words[hits.phrase[h]!]!, listed) : standsInKana(text, start, end)) found.push({ start, end, kind, codes });
      }
      found.sort((a, b) => a.start - b.start || b.end - a.end);
      return found.filter((f, i) => found.slice(0, i).every((o) => o.end <= f.start));
    },
  };
}

function hasSameNamedCity(gazetteer: Gazetteer, prefecture: Prefecture): boolean {
  const kana = prefecture.kana.replace(/(?<=..)(?:けん|ふ|と)$/, '');
  // さいたま市 is written by its sound.
  for (const m of gazetteer.municipalities.values()) if (m.prefecture === prefecture && (m.name === `${prefecture.short}市` || m.name === `${kana}市`)) return true;
  return false;
}

/** Other hiragana on either side would make it part of a longer word; the particle の may follow. */
function standsInKana(text: string, start: number, end: number): boolean {
  return !/[ぁ-んー]/.test(text.charAt(start - 1)) && (!/[ぁ-んー]/.test(text.charAt(end)) || text.charAt(end) === 'の');
}

/** Names in Latin letters with separators between them: "Toba, Shima", "Kurume and Yame". */
const LATIN_LIST = /^[a-z' -]+(?: ?[,&(] ?| and )[a-z,&'() -]+$/;

/** A whole word that says that it is a place ("Shiwa Town", "City of Maebashi", "Code for Sabae"), or all of a list item. */
function standsInLatin(text: string, start: number, end: number, word: string, listed: boolean): boolean {
  if (/[a-z]/.test(text.charAt(start - 1)) || /[a-z]/.test(text.charAt(end))) return false;
  if (/^[ -]?(?:city|town|village|shi|cho|machi|mura|son|prefecture|pref\.?|ken)(?![a-z])/.test(text.slice(end, end + 12))) return true;
  if (/(?:city of |town of |village of |code for |code4)$/.test(text.slice(0, start))) return true;
  if (listed && LATIN_LIST.test(text)) return /^(?:$| ?[,&)]| and )/.test(text.slice(end, end + 5)) && /(?:^|[,&(] ?| and )$/.test(text.slice(Math.max(0, start - 5), start));
  return word.length >= 5 && !ORDINARY_LATIN.has(word) && /^$|^[,、\/・)]/.test(text.slice(end)) && /(?:^|[,、\/・(]\s?)$/.test(text.slice(0, start));
}

const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries((
  'あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo たta ちchi つtsu てte とto だda ぢji づzu でde どdo ' +
  'なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn ' +
  'きゃkya きゅkyu きょkyo ぎゃgya ぎゅgyu ぎょgyo しゃsha しゅshu しょsho じゃja じゅju じょjo ちゃcha ちゅchu ちょcho にゃnya にゅnyu にょnyo ひゃhya ひゅhyu ひょhyo びゃbya びゅbyu びょbyo みゃmya みゅmyu みょmyo りゃrya りゅryu りょryo'
).split(' ').map((pair) => { const kana = /^[ぁ-ん]+/.exec(pair)![0]; return [kana, pair.slice(kana.length)]; }));

/** Hepburn without marks for long vowels, as place names are written on signs: こうべ → kobe, おおつ → otsu. */
function romaji(kana: string): string {
  let out = '';
  let doubled = false;
  for (let i = 0; i < kana.length; ) {
    const char = kana.charAt(i);
    if (char === 'っ') {
      doubled = true;
      i++;
      continue;
    }
    const two = SYLLABLES[kana.slice(i, i + 2)];
    const syllable = two ?? SYLLABLES[char] ?? '';
    out += (doubled ? (syllable.startsWith('ch') ? 't' : syllable.charAt(0)) : '') + syllable;
    doubled = false;
    i += two === undefined ? 1 : 2;
  }
  return out.replace(/o[ou](?!\w*ou$^)/g, 'o').replace(/uu/g, 'u');
}

import { compileMatcher } from '../text/matcher';
import { isShortEnd, shortFormsOf, turned, withoutKind, withoutPlace } from './compareNames';
import { consonants, englishWords, japaneseWords, kanaConsonants } from './english';
import type { Identity } from './identity';
import { quartersOf } from './quarters';
import { hiragana, isKana } from './spelling';

/**
 * Keys under which rows that may be one organisation meet: whatever `judgePair` can find related shares at least one. Each row has a few dozen, most of them
 * names with one sign left out, which is what makes names with one sign of difference meet without comparing all with all.
 */

/** Longest name of which every sign is left out once; of longer ones, where slips hardly change the name, only the first. */
const LONGEST = 30;

/** Words of a Japanese name that are paired for its English one. */
const MOST_WORDS = 10;

/** Keys of names that are only alike: two such bodies are one only where neither is known to be in another municipality. */
export function isWeakKey(key: string): boolean {
  return key.startsWith('d') || key.startsWith('o') || key.startsWith('k') || key.startsWith('t') || key.startsWith('f');
}

/** Gives the keys of a row; made for all rows at once, because English names are looked for only when the lists have some. */
export function createKeys(identities: readonly Identity[]): (identity: Identity) => string[] {
  const translate = translator(identities);
  return (identity) => {
    const { name, number, phones, page, mail, address } = identity;
    const keys: string[] = [];
    if (number !== null) keys.push(`n${number.digits}`);
    for (const phone of phones) keys.push(`p${phone}`);
    if (address?.hasBlock) keys.push(`b${address.numbers.join('-')}@${address.town.slice(-2)}`);
    if (page !== null) keys.push(page.isShared ? `w${page.host}${page.path}` : `w${page.host}`);
    if (mail !== null) keys.push(mail.isShared ? `m${mail.address}` : `w${mail.domain}`);
    if (name.strict === '') return keys;
    keys.push(`s${name.strict}`, `l${name.loose}`, `v${name.sound}`);
    for (const other of name.others) keys.push(`s${other.strict}`, `l${other.loose}`);
    for (const { strict } of name.linked) keys.push(`s${strict}`);
    if (name.unbracketed !== null) keys.push(`s${name.unbracketed}`, `s${turned(name)!}`, `k${turned(name)!}`);
    if (name.edition !== null) keys.push(`s${name.edition.bare}`, `k${name.edition.bare}`);
    if (name.unit !== null) keys.push(`s${name.strict}${name.unit.name}`);
    if (name.loose.length >= 10) keys.push(`t${name.loose.slice(0, 8)}`);
    if (name.reading !== null) keys.push(`r${hiragana(name.reading).replace(/ー/g, '')}`);
    const bare = withoutPlace(name.strict);
    if (bare !== null) keys.push(`s${bare}`);
    for (const quarter of quartersOf(identity)) if (name.strict.startsWith(quarter) && name.strict.length >= quarter.length + 5) keys.push(`s${name.strict.slice(quarter.length)}`);
    if (/地区|学区|校区|地域/.test(name.strict)) keys.push(`s${name.strict.replace(/地区|学区|校区|地域/, '')}`);
    const kindless = withoutKind(name.strict);
    if (kindless !== null) keys.push(`s${kindless}`);
    if (name.loose.length >= 3) {
      keys.push(`d${name.loose}`);
      for (let i = 0; i < Math.min(name.loose.length, LONGEST); i++) if (i === 0 || name.loose[i] !== name.loose[i - 1]) keys.push(`d${name.loose.slice(0, i)}${name.loose.slice(i + 1)}`);
    }
    if (name.loose.length >= 4) keys.push(`o${[...name.loose].sort().join('')}`);
    for (const stem of name.stems.keys()) if (stem.length >= 2) keys.push(`k${stem}`);
    if (isShortEnd(name.strict)) keys.push(`q${name.strict}`);
    for (const short of shortFormsOf(name.strict)) keys.push(`q${short}`);
    keys.push(...translate(identity));
    return keys;
  };
}

/** Keys that an English name shares with the Japanese one that it translates: any two of its words, or a name of one word by its sound. */
function translator(identities: readonly Identity[]): (identity: Identity) => string[] {
  const words = new Set<string>();
  const hasLatin = identities.some(({ name }) => name.isLatin);
  for (const { name } of identities) if (name.isLatin) for (const { word } of englishWords(name.plain).known) words.add(word);
  const ways = japaneseWords([...words]);
  const matcher = compileMatcher(ways.map(({ way }) => way));
  return ({ name }) => {
    if (name.isLatin) {
      const { known, unknown } = englishWords(name.plain);
      const all = [...known.map(({ word }) => word), ...unknown.map((word) => `~${consonants(word)}`)];
      return [...pairs(all), ...beginning(consonants(name.plain.replace(/^the\s/, '').replace(/[^a-z]/g, '')), known.map(({ word }) => word)), ...(all.length === 1 ? [`c${consonants(name.plain.replace(/[^a-z]/g, ''))}`] : [])];
    }
    const sound = kanaConsonants(isKana(name.plain) ? hiragana(name.plain) : name.sound);
    const alone = sound.length >= 3 && !sound.includes('|') ? [`c${sound}`] : [];
    if (!hasLatin) return alone;
    const found = new Set<string>();
    const hits = matcher.findAll(name.plain);
    for (let i = 0; i < hits.count; i++) found.add(ways[hits.phrase[i]!]!.word);
    return [...pairs([...found].slice(0, MOST_WORDS)), ...beginning(isKana(name.plain) ? sound.replaceAll('|', '') : sound.split('|')[0]!, [...found].slice(0, MOST_WORDS)), ...alone];
  };
}

/** An English name and its Japanese one often begin with the same place or name: with three of its consonants alone, or two and any word. */
function beginning(latin: string, words: readonly string[]): string[] {
  if (latin.length < 2) return [];
  const two = words.map((word) => `e${latin.slice(0, 2)}~${word}`);
  return latin.length > 2 ? [`f${latin.slice(0, 3)}`, ...two] : two;
}

function pairs(words: readonly string[]): string[] {
  const sorted = [...new Set(words)].sort();
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `e${a}+${b}`));
}

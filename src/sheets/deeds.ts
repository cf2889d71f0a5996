import type { Candidate } from '../domain/candidate';
import type { Decision, Evidence } from '../domain/decision';
import { distinctPhrases, phraseOf } from './phrase';

/** Most that a sentence names. */
const MOST = 2;
/** Shorter words (「誘致」「県民」) tell little by themselves. */
const TELLING = 4;
/** What work is about, not what is done: 「活力ある地域」, 「長野市の産業」. */
const NO_WORK = /(?:地域|社会|特性|大地|産業|課題|住民|市民|県民|町民|会員|企業|自治体|ニーズ|都市|全般|分野|資源|主体|観光客|高齢者|こ|な)$|^[産学官金民公・]+$/u;

/**
 * What an organisation does for the town and for links, in its row's words and as nouns: 「公共空間の活用」. A name or legal form is no deed, a designation only where
 * nothing else is told, words that name no work only where no others do.
 */
export function deedsOf(candidate: Candidate, decision: Decision): string[] {
  const telling = decision.evidence.filter((e) => e.value === 'yes' && (e.tag === 'town' || e.tag === 'bridge') && e.field !== 'name' && e.field !== 'legalForm' && e.field !== 'members');
  const done = telling.filter((e) => e.field !== 'designation');
  const speaking = done.length > 0 ? done : telling;
  const words = (evidence: readonly Evidence[]): string[] => distinctPhrases(evidence.map((e) => nominal(phraseOf(candidate, e))));
  const town = words(speaking.filter((e) => e.tag === 'town'));
  const bridge = words(speaking.filter((e) => e.tag === 'bridge'));
  const strong = (phrases: readonly string[]): string[] => phrases.filter((phrase) => phrase.length >= TELLING && !NO_WORK.test(phrase));
  const [works, links] = [strong(town), strong(bridge)];
  const deeds = distinctPhrases([...works.slice(0, 1), ...links, ...works.slice(1)]).slice(0, MOST);
  return deeds.length > 0 ? deeds : distinctPhrases([...town, ...bridge]).slice(0, 1);
}

/** Dots of a list, and words that go on from the sentence before. */
const BEGINNING = /^(?:[・･●○◆■□\-－*＊\s]+|[（(]?[0-9０-９]{1,2}[)）.．、]|もって|また|さらに|更に|及び|および|並びに|ならびに|かつ|び(?=[\p{Script=Han}\p{Script=Katakana}])|して(?=[\p{Script=Han}\p{Script=Katakana}]))/u;
/** Endings after which the clause would go on, longest first. */
const ENDING = new RegExp(`(?:${[
  '(?:こと)?を(?:主(?:な|たる))?目的(?:と(?:する|した|して|し))?', 'に(?:寄与|貢献|資)(?:する|し)?', 'すること', 'こととし(?:ている|た|て)?', '(?<=[うくすつむるぐ])こと', 'すると(?:とも)?に?', 'とともに', 'ととも', 'のほか', 'ほか', 'など', '等', 'のために?', 'ために?',
  'によって', 'により', 'を通(?:じて|して|じ|し)', 'として', '(?:等)?を(?:図る|図り|図って|図|行う|行い|行って|行なう|行|進める|進め|深める|深め|高める|高め|目指す|目指し)(?:いる|おり|いく)?',
  '(?<=[\\p{Script=Han}\\p{Script=Katakana}ー])(?:している|しており|してきた|してい|した|して|する|され|された|(?<![直押出渡貸起興返戻話])し)', 'から', '(?:[をはがにでへや]|(?<![ごひこ])と|(?<!ど)も|(?<!も)の)',
].join('|')})$`, 'u');

/**
 * A clause of the row as a thing done, always a part of it: what joins it to the sentence falls away (「開催し」 → 「開催」, 「地域の活性化を図るとともに」 →
 * 「地域の活性化」, 「多文化共生社会の実現に寄与することを目的とする」 → 「多文化共生社会の実現」).
 */
export function nominal(phrase: string): string {
  let words = phrase.trim().replace(BEGINNING, '');
  for (let shorter = words.replace(ENDING, ''); shorter !== words && shorter.length > 1; shorter = words.replace(ENDING, '')) words = shorter;
  return words;
}

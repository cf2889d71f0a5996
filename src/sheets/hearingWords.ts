import type { HearingKind } from './hearingBodies';
import type { Label } from '../domain/vocabulary';
import type { HeadingCode } from './words';

/** Both kinds of hearings (paper P5, steps 2 and 3) as the record names them. */
export const HEARING_KINDS: Readonly<Record<HearingKind, Label>> = {
  potential: { ja: 'ポテンシャル', en: 'Potential' },
  advanced: { ja: '先進', en: 'Advanced' },
};

/** The same as titles. */
export const HEARING_TITLES: Readonly<Record<HearingKind, Label>> = {
  potential: { ja: '共創パートナー ヒアリングシート（ポテンシャルのある団体）', en: 'Hearing: organisation with potential as a co-creation partner' },
  advanced: { ja: '共創パートナー ヒアリングシート（先進的取組を行う団体）', en: 'Hearing: co-creation partner with advanced work' },
};

/** A question and where its answer is kept. */
export interface Question {
  readonly heading: Extract<HeadingCode, 'currentTies' | 'tiesIssues' | 'workIssues' | 'solution' | 'wishedSupport' | 'remarks'>;
  /** What to ask for, under the heading. */
  readonly prompt: Label;
  /** Share of the room to write. */
  readonly room: number;
}

const SUPPORT: Question = {
  heading: 'wishedSupport', room: 3,
  prompt: { ja: '国・地方公共団体に期待する支援や仕掛け（資金・人材・情報・制度・場づくりなど）', en: 'Support hoped for from the state or local government: funds, people, information, rules, places to meet …' },
};
const REMARKS: Question = { heading: 'remarks', room: 2, prompt: { ja: 'その他、紹介いただいた団体・資料など', en: 'Anything else; bodies or documents mentioned' } };

/** The paper's questions (P5): 現状の連携体制 and 課題 to those with potential; 取組時の課題, 解決のポイント, 期待する支援内容 to those whose work is advanced. */
export const QUESTIONS: Readonly<Record<HearingKind, readonly Question[]>> = {
  potential: [
    { heading: 'currentTies', room: 4, prompt: { ja: '地方公共団体・企業・住民・大学等の誰と、どのような体制・頻度で連携しているか', en: 'With whom (local government, companies, residents, universities), in which form and how often' } },
    { heading: 'tiesIssues', room: 4, prompt: { ja: 'スマートシティの推進に向けて連携するうえで、困っていること・足りないこと', en: 'What is difficult or lacking when working with others towards a smart city' } },
    SUPPORT, REMARKS,
  ],
  advanced: [
    { heading: 'workIssues', room: 4, prompt: { ja: '取組の立ち上げから実装までに直面した課題（体制・資金・合意形成・技術・制度など）', en: 'Issues met from the beginning to implementation: organisation, funds, consent, technology, rules' } },
    { heading: 'solution', room: 4, prompt: { ja: '課題をどのように解決したか、決め手となった人・仕組み・きっかけ', en: 'How they were solved: the people, arrangements or events that made the difference' } },
    SUPPORT, REMARKS,
  ],
};

import type { Candidate } from '../domain/candidate';
import type { Decision } from '../domain/decision';
import type { OutreachList } from '../domain/outreach/lists';
import type { Language } from '../domain/vocabulary';
import { deedsOf } from './deeds';
import { placeText } from './reason';

const ENDS: Readonly<Record<OutreachList, Readonly<Record<Language, string>>>> = {
  event: {
    ja: 'ぜひご参加いただきたいイベントのご案内を差し上げたく、ご連絡いたしました。',
    en: 'we would be very glad to welcome you at an event that we are planning.',
  },
  potential: {
    ja: '現在の連携体制や課題についてお話を伺いたく、ご連絡いたしました。',
    en: 'we would be grateful to hear from you about your present cooperation with others and the issues you face.',
  },
  advanced: {
    ja: '取組時の課題や解決のポイント、期待される支援についてお話を伺いたく、ご連絡いたしました。',
    en: 'we would be grateful to hear from you about the issues you met, what solved them, and the support you would hope for.',
  },
};

/**
 * A sentence to open a call or a letter with, built only from what the row says:
 * 「高松市での「公共空間の活用」「移住相談」などのお取組を知り、…についてお話を伺いたく、ご連絡いたしました。」
 */
export function openingText(list: OutreachList, candidate: Candidate, decision: Decision, language: Language): string {
  const deeds = deedsOf(candidate, decision);
  return language === 'ja' ? `${japaneseLead(decision, deeds)}、${ENDS[list].ja}` : `${englishLead(decision, deeds)} ${ENDS[list].en}`;
}

function japaneseLead({ places }: Decision, deeds: readonly string[]): string {
  const place = placeText(places, 'ja');
  const where = place === '' ? '' : `${place}での`;
  if (deeds.length > 0) return `${where}${deeds.map((deed) => `「${deed}」`).join('')}などのお取組を知り`;
  return where === '' ? '貴団体のご活動を知り' : `${where}ご活動を知り`;
}

function englishLead({ places }: Decision, deeds: readonly string[]): string {
  const place = placeText(places, 'en');
  const where = place === '' ? '' : ` in ${place}`;
  if (deeds.length > 0) return `Having learnt of your work on ${deeds.map((deed) => `“${deed}”`).join(' and ')}${where},`;
  return `Having learnt of your activities${where},`;
}

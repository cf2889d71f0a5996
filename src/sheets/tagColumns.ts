import type { Language } from '../domain/vocabulary';
import { ANSWERS, RANKS, STAGES, TYPES, codesOf } from '../domain/vocabulary';
import { ANSWER_FILLS, INK, QUIET_INK, RANK_FILLS, TYPE_FILLS } from './palette';
import type { ColourRule, TableColumn } from './plan';
import type { CellValue } from './grid';
import { labelsOf } from './tags';
import { CHECKED, HEADINGS, STATUSES } from './words';

/** How the columns that our tables share look: widths, drop-downs, colours. */

export function typeColumn(language: Language, editable: boolean): TableColumn {
  return {
    header: HEADINGS.type[language], format: 'text', width: language === 'ja' ? 18 : 24, wrap: true,
    colours: codesOf(TYPES).map((code) => ({ equals: TYPES[code][language], fill: TYPE_FILLS[code], color: INK })),
    ...(editable ? { choices: labelsOf('type', language) } : {}),
  };
}

export function answerColumn(code: 'multi' | 'town' | 'bridge' | 'cross' | 'wide', language: Language): TableColumn {
  return {
    header: HEADINGS[code][language], format: 'text', width: 11, align: 'center', choices: labelsOf(code, language),
    colours: codesOf(ANSWERS).map((answer) => ({ equals: ANSWERS[answer][language], fill: ANSWER_FILLS[answer], color: answer === 'no' ? QUIET_INK : INK })),
  };
}

/** 確認: filled in by people. */
export function checkedColumn(language: Language): TableColumn {
  return {
    header: HEADINGS.checked[language], format: 'text', width: language === 'ja' ? 8 : 10, align: 'center', choices: [CHECKED[language]],
    colours: [{ equals: CHECKED[language], fill: ANSWER_FILLS.yes, color: INK }],
  };
}

export function stageColumn(language: Language): TableColumn {
  return {
    header: HEADINGS.stage[language], format: 'text', width: 13, align: 'center', choices: labelsOf('stage', language),
    colours: [
      { equals: STAGES.advanced[language], fill: ANSWER_FILLS.yes, color: INK },
      { equals: STAGES.none[language], fill: ANSWER_FILLS.no, color: QUIET_INK },
    ],
  };
}

export function rankColumn(language: Language, format: 'general' | 'text'): TableColumn {
  return {
    header: HEADINGS.rank[language], format, width: language === 'ja' ? 7.5 : 17, align: 'center',
    colours: RANKS.map((rank): ColourRule => ({ equals: rank, fill: RANK_FILLS[rank], color: INK })),
  };
}

export function statusColumn(language: Language): TableColumn {
  const [, sent, replied, accepted, declined, done, barred] = STATUSES[language];
  const colours = ([[sent, '#E4EFF8'], [replied, '#CBE0F2'], [accepted, '#CFEDE3'], [declined, '#F0F0F0'], [done, '#A8DDCB'], [barred, '#F0F0F0']] as const)
    .flatMap(([equals, fill]) => (equals === undefined ? [] : [{ equals, fill, color: INK }]));
  return { header: HEADINGS.status[language], format: 'text', width: language === 'ja' ? 9 : 11, align: 'center', choices: STATUSES[language], colours };
}

/** A column that a person added: kept as text unless it holds numbers only. */
export function ownColumn(header: string, values: readonly CellValue[]): TableColumn {
  const filled = values.filter((value) => value !== '');
  return { header, format: filled.length > 0 && filled.some((value) => typeof value !== 'string') ? 'general' : 'text', width: 16, wrap: true };
}

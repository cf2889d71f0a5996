import { Caption1, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Choosable } from '../../../../domain/outreach/choose';
import { CONTACTS, type ContactNeed, type Criteria } from '../../../../domain/outreach/criteria';
import { APPROACH_TABLES, type OutreachList } from '../../../../domain/outreach/lists';
import { CATEGORIES, ELEMENTS, PLUSES, RANKS, STAGES, TYPES, codesOf, type Label } from '../../../../domain/vocabulary';
import { SHEET_NAMES } from '../../../../sheets/ourSheets';
import { PREFECTURES, prefectureName } from '../../../../sheets/prefectures';
import { Fold } from '../../../components/Fold';
import { useThisPane } from '../../../usePane';
import { CheckGroup } from './CheckGroup';
import { WordsField } from './WordsField';
import { usePartLabels } from './usePartLabels';

interface CriteriaFormProps {
  readonly list: OutreachList;
  readonly criteria: Criteria;
  /** What can be chosen from: only what occurs is offered. */
  readonly rows: readonly Choosable[];
}

/** Whom a list is for, in folded groups whose lines say what is chosen. */
export function CriteriaForm({ list, criteria, rows }: CriteriaFormProps) {
  const { state, dispatch, t } = useThisPane();
  const { language } = state;
  const labels = usePartLabels(criteria);
  const { prefectures, sheets } = useMemo(() => occurring(rows), [rows]);
  const wish = (changes: Partial<Criteria>): void => dispatch({ type: 'approachWished', list, criteria: { ...criteria, ...changes } });
  const options = <T extends string>(vocabulary: Readonly<Record<T, Label>>): { value: T; text: string }[] => codesOf(vocabulary).map((value) => ({ value, text: vocabulary[value][language] }));
  return (
    <>
      <Caption1>{t('approach.groups.note')}</Caption1>
      <Fold label={labels.who}>
        <CheckGroup label={t('approach.ranks')} options={RANKS.map((rank) => ({ value: rank, text: rank }))} chosen={criteria.ranks} onChoose={(ranks) => wish({ ranks })} />
        <CheckGroup label={t('approach.types')} options={options(TYPES)} chosen={criteria.types} onChoose={(types) => wish({ types })} />
        <CheckGroup label={t('approach.stages')} options={options(STAGES)} chosen={criteria.stages} onChoose={(stages) => wish({ stages })} />
      </Fold>
      <Fold label={labels.needs}>
        <CheckGroup
          label={t('approach.elements')} options={[...options(ELEMENTS), ...options(PLUSES)]} chosen={[...criteria.elements, ...criteria.pluses]}
          onChoose={(chosen) => wish({ elements: codesOf(ELEMENTS).filter((code) => chosen.includes(code)), pluses: codesOf(PLUSES).filter((code) => chosen.includes(code)) })}
        />
        <CheckGroup label={t('approach.categories')} options={options(CATEGORIES)} chosen={criteria.categories} onChoose={(categories) => wish({ categories })} />
      </Fold>
      <Fold label={labels.where}>
        <CheckGroup label={t('approach.prefectures')} options={withChosen(prefectures, criteria.prefectures).map((name) => ({ value: name, text: prefectureName(name, language) }))} chosen={criteria.prefectures} onChoose={(chosen) => wish({ prefectures: chosen })} />
        <WordsField label={t('approach.municipalities')} hint={t('approach.municipalities.hint')} words={criteria.municipalities} onWords={(municipalities) => wish({ municipalities })} />
        <Field label={t('approach.most')} hint={t('approach.most.hint')}>
          <Input type="number" min={1} value={criteria.mostPerPrefecture === null ? '' : String(criteria.mostPerPrefecture)} onChange={(_event, { value }) => wish({ mostPerPrefecture: wholeNumber(value) })} />
        </Field>
      </Fold>
      <Fold label={labels.from}>
        <CheckGroup label={t('approach.sheets')} options={withChosen(sheets, criteria.sheets).map((name) => ({ value: name, text: prefectureName(name, language) }))} chosen={criteria.sheets} onChoose={(chosen) => wish({ sheets: chosen })} />
        <WordsField label={t('approach.designations')} hint={t('approach.designations.hint')} words={criteria.designations} onWords={(designations) => wish({ designations })} />
      </Fold>
      <Fold label={labels.except}>
        <CheckGroup
          label={t('approach.leave')} chosen={[...(criteria.withoutBarred ? ['barred' as const] : []), ...(criteria.withoutDeclined ? ['declined' as const] : [])]}
          options={[{ value: 'barred', text: t('approach.leave.barred') }, { value: 'declined', text: t('approach.leave.declined') }]}
          onChoose={(chosen) => wish({ withoutBarred: chosen.includes('barred'), withoutDeclined: chosen.includes('declined') })}
        />
        <CheckGroup
          label={t('approach.contacted')} chosen={criteria.notContactedIn} onChoose={(notContactedIn) => wish({ notContactedIn })}
          options={APPROACH_TABLES.map((table) => ({ value: table, text: t('approach.contacted.in', { sheet: SHEET_NAMES[table][language] }) }))}
        />
        <Field label={t('approach.contact')}>
          <RadioGroup value={criteria.contact} onChange={(_event, { value }) => wish({ contact: value as ContactNeed })}>
            {CONTACTS.map((need) => (
              <Radio key={need} value={need} label={t(`approach.contact.${need}`)} />
            ))}
          </RadioGroup>
        </Field>
      </Fold>
    </>
  );
}

function occurring(rows: readonly Choosable[]): { readonly prefectures: readonly string[]; readonly sheets: readonly string[] } {
  const found = new Set(rows.map(({ prefecture }) => prefecture));
  return { prefectures: PREFECTURES.filter((name) => found.has(name)), sheets: [...new Set(rows.flatMap(({ sheets }) => sheets))] };
}

/** What was chosen earlier and does not occur any more must be seen, to be taken back. */
function withChosen(found: readonly string[], chosen: readonly string[]): readonly string[] {
  return [...found, ...chosen.filter((name) => !found.includes(name))];
}

function wholeNumber(text: string): number | null {
  const number = Math.floor(Number(text));
  return number >= 1 ? number : null;
}

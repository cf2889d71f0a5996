import { readFileSync } from 'node:fs';
import type { Candidate } from '../../src/domain/candidate';
import type { Decision } from '../../src/domain/decision';
import { classifyAll, reportOn } from '../../src/domain/evaluation/compare';
import { readLabelled } from '../../src/domain/evaluation/labelled';
import { candidatesOf, classifier, hasShared, labelledFiles, withShared } from './support';

const labelled = hasShared ? labelledFiles().flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').map(readLabelledAt)) : [];
function readLabelledAt(line: string, index: number) {
  return readLabelled(line, index + 2);
}

withShared('over the shared labelled lists', () => {
  const report = reportOn(classifyAll(labelled, classifier));
  const kappaOf = (tag: string): number => report.tags.find((t) => t.tag === tag)!.kappa;

  test('types agree', () => expect(report.tags[0]!.agreement).toBeGreaterThanOrEqual(0.97));
  test.each([['multi', 0.85], ['town', 0.85], ['bridge', 0.78], ['cross', 0.85], ['wide', 0.93], ['stage', 0.88]])('%s reaches κ %d', (tag, least) => expect(kappaOf(tag)).toBeGreaterThanOrEqual(least));
  test('categories agree', () => expect(report.categories.f1).toBeGreaterThanOrEqual(0.9));
});

/** The values of a decision that must rest on evidence: all that are not `unknown`. */
function claims(d: Decision): [tag: string, value: string][] {
  const single: [string, string][] = [['type', d.type], ['multi', d.elements.multi], ['town', d.elements.town], ['bridge', d.elements.bridge], ['cross', d.cross], ['wide', d.wide], ['stage', d.stage]];
  return [...single.filter(([, value]) => value !== 'unknown'), ...d.categories.map((c): [string, string] => ['categories', c]), ...d.incentives.map((i): [string, string] => ['incentives', i])];
}

function problems(candidate: Candidate): string[] {
  const decision = classifier.classify(candidate);
  const name = candidate.texts.name?.[0]?.text ?? '';
  const bare = claims(decision).filter(([tag, value]) => !decision.evidence.some((e) => e.tag === tag && e.value === value && e.text !== ''));
  const wrong = decision.evidence.filter((e) => !(candidate.texts[e.field] ?? []).some((t) => t.column === e.column && t.text.slice(e.start, e.start + e.text.length) === e.text));
  return [...bare.map(([tag, value]) => `${name}: ${tag} ${value} without evidence`), ...wrong.map((e) => `${name}: 「${e.text}」 is not at ${e.column}:${e.start} (${e.rule})`)];
}

withShared('evidence stands where it says, for every shared list', () => {
  test('labelled records', () => expect(labelled.flatMap((l) => problems(l.candidate))).toEqual([]));
  test.each([
    ['koeki-zaidan/koeki-zaidan-dev.csv', { 法人の名称: 'name', 法人区分: 'legalForm', 主たる事務所の住所: 'address', 事業の概要: 'activity', 事業の種類: 'fields' }],
    ['coderdojo-japan/dojos.csv', { name: 'name', description: 'activity', tags: 'fields' }],
    ['sabae-civic-groups/sabae_npo_act.csv', { name: 'name' }],
    ['listed-companies-gbizinfo/listed-companies-head.csv', { 法人名: 'name', 住所: 'address', 事業概要: 'activity', '33業種区分': 'fields' }],
    ['kodomo-shokudo-opendata/131130_shibuyaku_kodomosyokudo.csv', { 名称: 'name', 設置目的: 'activity', 備考: 'notes' }],
    ['city-companies-nta/sabae-city_company.csv', { corporateName: 'name', location: 'address' }],
  ] as const)('%s', (file, columns) => {
    const candidates = candidatesOf(file, columns).filter((c) => c.texts.name !== undefined);
    expect(candidates.length).toBeGreaterThan(15);
    expect(candidates.flatMap(problems)).toEqual([]);
  });
});

withShared('decisions are deterministic', () => {
  test('the same row gives the same decision, in any order of rows', () => {
    const forward = labelled.map((l) => classifier.classify(l.candidate));
    const backward = [...labelled].reverse().map((l) => classifier.classify(l.candidate)).reverse();
    expect(backward).toEqual(forward);
  });
});

withShared('ordinary listed companies', () => {
  test('are hardly ever taken for partners: a wrong yes sends a letter to the wrong body', () => {
    const all = candidatesOf('listed-companies-gbizinfo/listed-companies-head.csv', { 法人名: 'name', 住所: 'address', 事業概要: 'activity', '33業種区分': 'fields' });
    const town = all.filter((c) => classifier.classify(c).elements.town === 'yes').length;
    expect(town / all.length).toBeLessThan(0.02);
  });
});

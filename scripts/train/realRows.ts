import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readLabelled, type Labelled, type Labels } from '../../src/domain/evaluation/labelled';

/**
 * Rows of public lists: the project keeps only what they were labelled as, under the list's and the body's name; their texts are read
 * from the lists themselves, where they are at hand. Each list: which of its columns mean what (keys of the labelled-record format).
 */
const LISTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'koeki-zaidan': { name: ['法人の名称'], address: ['主たる事務所の住所'], activity: ['事業の概要'], fields: ['事業の種類'] },
  'coderdojo-japan': { name: ['name'], activity: ['description'], fields: ['tags'] },
  'listed-companies-gbizinfo': { name: ['法人名'], address: ['住所'], activity: ['事業概要'], fields: ['33業種区分'] },
  'kodomo-shokudo-opendata': { name: ['名称'], address: ['住所'], area: ['都道府県', '市区町村名'], activity: ['設置目的'], members: ['運営団体名'], note: ['開催日時特記事項', '備考'] },
};

/** The labelled rows of public lists; of those whose list is not at hand, only the ones that are no more than a name. */
export function readRealRows(labelFile: string, listFolder: string): Labelled[] {
  const labelled = readFileSync(labelFile, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { list: string; name: string; labels: Labels });
  const texts = new Map(Object.entries(LISTS).map(([list, columns]) => [list, rowsByName(join(listFolder, list), columns)]));
  const missing = [...texts].filter(([, rows]) => rows.size === 0).map(([list]) => list);
  if (missing.length > 0) console.warn(`Not at hand, so not learnt from: ${missing.join(', ')}`);
  return labelled.flatMap(({ list, name, labels }, i) => {
    const known = texts.get(list);
    const record = known === undefined ? { name } : known.get(name);
    return record === undefined ? [] : [readLabelled(JSON.stringify({ record: { ...record, id: `${list}-${i}`, source_style: list }, labels }), i)];
  });
}

function rowsByName(folder: string, columns: Readonly<Record<string, readonly string[]>>): Map<string, Record<string, string>> {
  const rows = new Map<string, Record<string, string>>();
  if (!existsSync(folder)) return rows;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv')).sort()) {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(join(folder, file), 'utf8').replace(/^﻿/, ''), { header: true, skipEmptyLines: true });
    for (const row of data) {
      const record = Object.fromEntries(Object.entries(columns).map(([key, headings]) => [key, headings.map((heading) => (row[heading] ?? '').trim()).join('').trim()]));
      const name = record.name ?? '';
      if (name !== '' && !rows.has(name)) rows.set(name, record);
    }
  }
  return rows;
}

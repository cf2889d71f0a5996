import { carryOut } from '../excel/carryOut';
import { findOwnedSheets, readOurTables } from '../excel/ourSheets';
import { prepare } from '../excel/prepare';
import { OUTREACH_LISTS, type OutreachList } from '../domain/outreach/lists';
import type { Language } from '../domain/vocabulary';
import { isEdited, isTooLong, letterKey, letterTo, lettersPlan, readLetters, type Letter } from '../sheets/lettersSheet';
import { recipientsOf, type Recipient } from '../sheets/letterRows';
import { recall } from '../sheets/memory';
import { chosenOf } from '../sheets/outreachListRead';
import { languageOf, type OurTable } from '../sheets/ourTable';
import { templateProblems, type TemplateProblem } from '../sheets/templatesProblems';
import { readTemplateRows, templateRowsIn, templatesOf, type Templates } from '../sheets/templatesRead';
import { templatesPlan } from '../sheets/templatesSheet';
import { makeSheets } from './makeSheets';
import type { RunContext } from './run';

/** How letters stand in the workbook. */
export interface LettersLook {
  /** The sheet 「文面ひな形」; null while there is none. */
  readonly templates: string | null;
  /** What of each list's texts and facts keeps its letters from being made. */
  readonly problems: Readonly<Record<OutreachList, readonly TemplateProblem[]>>;
  /** Outreach lists that are there, with the organisations chosen in each. */
  readonly lists: readonly { readonly list: OutreachList; readonly chosen: number }[];
  /** The sheet 「差込文面」; null while there is none. */
  readonly letters: string | null;
}

export interface LettersWish {
  readonly lists: readonly OutreachList[];
  /** Also to those to whom something was sent already; absent: only where nothing was done yet. Never to those who declined or must not be written to. */
  readonly alsoContacted?: boolean;
  /** Facts that nobody filled in stay visible as 《…》; absent: nothing is made while one is missing. */
  readonly asDraft?: boolean;
  /** Letters that people changed and that this wish leaves out may go; absent: they are named and nothing is made. */
  readonly dropEdited?: boolean;
}

/** Letters made. */
export interface LettersMade {
  readonly is: 'made';
  readonly sheet: string;
  readonly counts: readonly { readonly list: OutreachList; readonly letters: number; readonly contacted: number; readonly closed: number }[];
  /** Letters in which people’s own words were kept. */
  readonly keptEdits: number;
  /** Letters with placeholders that had nothing to say. */
  readonly lacking: number;
}

/** Why none were made: what is wrong with the templates; letters with people's words that would go; nobody to write to. */
type LettersNotMade =
  | { readonly is: 'problems'; readonly sheet: string; readonly problems: readonly TemplateProblem[] }
  | { readonly is: 'wouldDrop'; readonly names: readonly string[] }
  | { readonly is: 'nobody'; readonly contacted: number; readonly closed: number };

export type LettersOutcome = LettersMade | LettersNotMade;

/** Looks at templates and lists without changing anything. */
export async function lookAtLetters(run: RunContext): Promise<LettersLook> {
  const tables = await readOurTables(run, [...OUTREACH_LISTS, 'templates']);
  const owned = await findOwnedSheets(run);
  const sheetOf = (kind: 'templates' | 'letters'): string | null => owned.find((sheet) => sheet.kind === kind)?.name ?? null;
  const memory = recall({ result: null, outreach: null, ledger: null, damaged: null, ...Object.fromEntries(OUTREACH_LISTS.map((list) => [list, tables[list]])) });
  const { templates, language } = templatesIn(tables.templates, run.language);
  const problemsOf = (list: OutreachList): TemplateProblem[] => templateProblems(templates, [list], language, false);
  return {
    templates: sheetOf('templates'), letters: sheetOf('letters'),
    problems: { event: problemsOf('event'), potential: problemsOf('potential'), advanced: problemsOf('advanced') },
    lists: OUTREACH_LISTS.flatMap((list) => (tables[list] === null ? [] : [{ list, chosen: chosenOf(memory, list).length + (memory.kept[list]?.handRows.length ?? 0) }])),
  };
}

/** Makes the sheet 「文面ひな形」; where there is one, its missing rows come back and people's texts stay. Gives its name. */
export async function makeTemplates(run: RunContext): Promise<string> {
  await prepare(run);
  const read = async (): Promise<OurTable | null> => (await readOurTables(run, ['templates'])).templates;
  const earlier = await read();
  const language = earlier === null ? run.language : languageOf(earlier);
  const written = await carryOut([templatesPlan(earlier, language, run.now)], run, {
    onRows: (done, total) => run.onProgress({ phase: 'writing', done, total }),
    isStillCurrent: async () => JSON.stringify(await read()) === JSON.stringify(earlier),
  });
  return written.names.templates!;
}

/**
 * Makes 「差込文面」: a letter for every organisation chosen in these lists, in the language of the templates. What people changed in an earlier 「差込文面」 stays.
 * Writes nothing when something stands against it, and says what.
 * @throws what `makeSheets` throws.
 */
export async function makeLetters(run: RunContext, wish: LettersWish): Promise<LettersOutcome> {
  const standing = await readOurTables(run, ['templates']);
  if (standing.templates === null && wish.asDraft !== true) await makeTemplates(run);
  let outcome: Omit<LettersMade, 'sheet'> | null = null;
  try {
    const { names } = await makeSheets(run, [...OUTREACH_LISTS, 'templates', 'letters'], ({ input }, tables) => {
      const { templates, language } = templatesIn(tables.templates, run.language);
      const problems = templateProblems(templates, wish.lists, language, wish.asDraft === true);
      const sheet = tables.templates?.at?.sheet ?? '';
      if (problems.length > 0) throw new NotMade({ is: 'problems', sheet, problems });
      const earlier = tables.letters === null ? { letters: [], ownColumns: [] } : readLetters(tables.letters);
      const byKey = new Map(earlier.letters.map((letter) => [letterKey(letter), letter]));
      const groups = wish.lists.map((list) => ({ list, ...sorted(recipientsOf({ ...input, language }, list), wish.alsoContacted === true) }));
      const letters = groups.flatMap(({ to }) => to.map((recipient) => letterTo(recipient, templates, byKey.get(letterKey({ ...recipient, name: recipient.values.name })), language)));
      refuse(letters, groups, templates, sheet);
      const made = new Set(letters.map(letterKey));
      const dropped = earlier.letters.filter((letter) => isEdited(letter) && !made.has(letterKey(letter)));
      if (dropped.length > 0 && wish.dropEdited !== true) throw new NotMade({ is: 'wouldDrop', names: dropped.map(({ name }) => name) });
      outcome = {
        is: 'made', keptEdits: letters.filter(isEdited).length, lacking: letters.filter(({ lacking }) => lacking.length > 0).length,
        counts: groups.map(({ list, to, contacted, closed }) => ({ list, letters: to.length, contacted, closed })),
      };
      return [lettersPlan(letters, earlier.ownColumns, language)];
    });
    return { ...outcome!, sheet: names.letters! };
  } catch (error) {
    if (error instanceof NotMade) return error.outcome;
    throw error;
  }
}

/** Leaves the making of sheets before anything is written. */
class NotMade extends Error {
  constructor(readonly outcome: LettersNotMade) {
    super(outcome.is);
  }
}

function refuse(letters: readonly Letter[], groups: readonly { readonly contacted: number; readonly closed: number }[], templates: Templates, sheet: string): void {
  const sum = (which: 'contacted' | 'closed'): number => groups.reduce((total, group) => total + group[which], 0);
  if (letters.length === 0) throw new NotMade({ is: 'nobody', contacted: sum('contacted'), closed: sum('closed') });
  const problems = letters.filter(isTooLong).map(({ list, name }): TemplateProblem => ({ code: 'tooLong', cell: templates.letters.get(list)!.row.cells.body, written: name, nearest: null }));
  if (problems.length > 0) throw new NotMade({ is: 'problems', sheet, problems });
}

/** Whom to write to, and how many are left out. */
function sorted(recipients: readonly Recipient[], alsoContacted: boolean): { readonly to: readonly Recipient[]; readonly contacted: number; readonly closed: number } {
  const contacted = recipients.filter(({ standing }) => standing === 'contacted').length;
  return {
    to: recipients.filter(({ standing }) => standing === 'open' || (alsoContacted && standing === 'contacted')),
    contacted: alsoContacted ? 0 : contacted, closed: recipients.filter(({ standing }) => standing === 'closed').length,
  };
}

/** The templates as they stand, in their own language; without a sheet the defaults. Rows that somebody deleted count as empty. */
function templatesIn(table: OurTable | null, language: Language): { readonly templates: Templates; readonly language: Language } {
  if (table === null) return { templates: templatesOf(templateRowsIn(null, language).rows), language };
  const { rows } = readTemplateRows(table);
  const own = languageOf(table);
  const missing = templateRowsIn(null, own).rows.filter(({ item }) => item.is === 'letter' && !rows.some((row) => row.item.is === 'letter' && row.item.list === item.list));
  return { templates: templatesOf([...rows, ...missing.map((row) => ({ ...row, texts: { subject: '', body: '', more: '' } }))]), language: own };
}


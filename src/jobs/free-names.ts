import type { NewSheet } from '../sheet/workbook.ts';
import { freeSheetName } from './sheet-name.ts';

/** The same sheets under names that no sheet has yet; what names them goes along. */
export function withFreeNames(sheets: readonly NewSheet[], names: readonly string[]): NewSheet[] {
  const taken = [...names];
  const named = sheets.map((sheet) => {
    const name = freeSheetName(sheet.name, taken);
    taken.push(name);
    return { ...sheet, name };
  });
  return withReferences(named, sheets.map(({ name }) => name));
}

/**
 * The same sheets with tables of names that the workbook does not have yet; formulas that name them go along.
 *
 * `taken`  names of tables and defined names, in any case
 */
export function withFreeTables(sheets: readonly NewSheet[], taken: readonly string[]): NewSheet[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const named = sheets.map((sheet) => {
    if (!sheet.tables) return sheet;
    const tables = sheet.tables.map((table) => {
      const name = freeName(table.name, used);
      used.add(name.toLowerCase());
      return { ...table, name };
    });
    return { ...sheet, tables };
  });
  const namesOf = (all: readonly NewSheet[]) => all.flatMap(({ tables = [] }) => tables.map(({ name }) => name));
  const renamed = renamedOf(namesOf(sheets), namesOf(named));
  if (renamed.size === 0) return named;
  return inFormulas(named, (formula) => replaced(formula, renamed, (name) => new RegExp(`(?<![\\p{L}\\p{N}_.])${name}(?=\\[|"|$|[^\\p{L}\\p{N}_.!(])`, 'gu')));
}

function freeName(wanted: string, used: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** A name that two wished is of the first. */
const renamedOf = (wished: readonly string[], got: readonly string[]) =>
  new Map(wished.flatMap((name, place) => (got[place] === name || wished.indexOf(name) < place ? [] : [[name, got[place]!] as const])));

const quoted = (name: string) => `'${name.replaceAll("'", "''")}'!`;
const literal = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');

/** Sheets that got other names than they wished: formulas and links that name them go along. */
export function withReferences(sheets: readonly NewSheet[], wished: readonly string[]): NewSheet[] {
  const renamed = renamedOf(wished, sheets.map(({ name }) => name));
  if (renamed.size === 0) return [...sheets];
  const references = new Map([...renamed].map(([from, to]) => [from, quoted(to)]));
  const told = inFormulas(sheets, (formula) => replaced(formula, references, (name) => new RegExp(`${literal(quoted(name))}|(?<![\\p{L}\\p{N}_.'])${literal(name)}!`, 'gu')));
  return told.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => (cell.link && renamed.has(cell.link.sheet) ? { ...cell, link: { ...cell.link, sheet: renamed.get(cell.link.sheet)! } } : cell)) }));
}

/** All at once, so that a name which another sheet gave up is not taken from it again. */
function replaced(formula: string, renamed: ReadonlyMap<string, string>, search: (name: string) => RegExp): string {
  const marks = [...renamed.keys()].map((name, place) => ({ name, mark: `\u0000${place}\u0000` }));
  const marked = marks.reduce((text, { name, mark }) => text.replace(search(name), mark), formula);
  return marks.reduce((text, { name, mark }) => text.replaceAll(mark, renamed.get(name)!), marked);
}

function inFormulas(sheets: readonly NewSheet[], told: (formula: string) => string): NewSheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: told(cell.formula) })),
    ...(sheet.validations ? { validations: sheet.validations.map((each) => (each.rule.kind === 'list-of' ? { ...each, rule: { ...each.rule, formula: told(each.rule.formula) } } : each)) } : {}),
  }));
}

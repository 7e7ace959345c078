import { perReport, type SheetReport } from '../sheet-report.ts';
import { isUnderUnits } from '../registers/register-tables.ts';
import { acrossNames } from './across-names.ts';
import { namesOf } from './names-of.ts';
import { Spellings, type SpelledCell } from './spelling.ts';

/** Schools called after one person in several units: two schools, or one that got into a wrong row. */
export interface Namesakes {
  /** As written first: «А.Ермеков». */
  readonly name: string;
  readonly units: readonly string[];
  readonly cells: readonly SpelledCell[];
}

const mentions = perReport((report: SheetReport) =>
  // After Abai and Pushkin schools are called everywhere; with an initial the person is rarer. A number tells schools apart, and so does a register by its units.
  namesOf(report)
    .schools.filter(({ named, unit }) => unit !== '' && named.number === undefined && named.initial !== '' && named.secondAt === undefined && !everywhere.has(named.key))
    .filter(({ spot }) => !isUnderUnits(report, spot)),
);

const everywhere = new Set(['абай', 'пушкин', 'ауезов', 'ауэзов', 'алтынсарин', 'сатбаев', 'сатпаев', 'уалиханов', 'валиханов', 'жамбыл', 'джамбул', 'муканов', 'сейфуллин', 'молдагулова', 'маметова', 'момышулы', 'жумабаев', 'майлин', 'горький', 'гагарин', 'макаренко', 'ломоносов', 'аубакиров', 'кунаев', 'конаев']);

/**
 * Takes    the reports of a workbook
 * Returns  the persons after whom schools of several units are called, each with its cells
 * Refuses  nothing
 */
export const namesakes = acrossNames((reports: readonly SheetReport[]): Namesakes[] => {
  const all = new Spellings();
  for (const report of reports) for (const { named, unit, spot } of mentions(report)) all.add(`${named.key} ${named.initial}`, unit, named.name, { report, spot });
  return [...all.names.values()].flatMap((units) => {
    if (units.size < 2) return [];
    const byUnit = [...units.values()].sort((one, other) => one.cells.length - other.cells.length);
    return [{ name: byUnit[0]!.written, units: [...units.keys()], cells: [...byUnit.flatMap(({ cells }) => cells.slice(0, 1)), ...byUnit.flatMap(({ cells }) => cells.slice(1))] }];
  });
});

import type { CellValue } from '../cells/cell.ts';
import { isOwnReport } from '../own-report.ts';
import type { Paragraph } from '../prose/paragraph.ts';
import type { ReportTable } from '../report-tables/report-table.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import type { StaffTable } from '../staff/read-staff.ts';
import { languageOf } from './language-of.ts';
import type { MentionPlace, Names, PersonMention, SchoolMention, UnitMention } from './mention.ts';
import { peopleIn } from './people.ts';
import { schoolsIn, type SchoolPlace } from './schools.ts';
import { hasSameTexts } from './same-texts.ts';
import { namedColumns, type NamedColumn } from './table-places.ts';
import { unitsIn } from './units-in-text.ts';
import { unitOf, type UnitName } from './units.ts';

/** In a longer table the people are a register, where nobody is the variant of anybody else. */
const longestReport = 500;

/**
 * Everybody and everything that a sheet names: units, schools, people, in its text, its tables, and the schools of its
 * staff lists. In a report of Tirek's own all names come from registers, where they are compared.
 */
export const namesOf = perReport((report: SheetReport): Names => {
  const { values } = report.sheet.grid;
  const anchors = [0, values.length >> 1, values.length - 1].flatMap((at) => (values[at] ? [values[at]] : []));
  const before = anchors.map((row) => earlier.get(row)).find((one) => one !== undefined);
  for (const row of anchors) earlier.set(row, report);
  return before && hasSameTexts(before, report) ? namesOf(before) : read(report);
});

/** The report of a sheet before its last edit, by a few rows of it. */
const earlier = new WeakMap<readonly CellValue[], SheetReport>();

function read(report: SheetReport): Names {
  const reader = new Reader(report);
  if (isOwnReport(report.sheet)) return reader.names(languageOf(report.sheet));
  for (const paragraph of report.paragraphs) reader.paragraph(paragraph);
  for (const table of report.tables) reader.table(table);
  for (const staff of report.staff) reader.staff(staff);
  return reader.names(languageOf(report.sheet));
}

class Reader {
  readonly #units: UnitMention[] = [];
  readonly #schools: SchoolMention[] = [];
  readonly #people: PersonMention[] = [];
  /** The unit of all that names none itself: the sheet's own, if its text knows only one. */
  readonly #unit: string;
  readonly #values: readonly (readonly CellValue[])[];

  constructor({ paragraphs, sheet }: SheetReport) {
    const districts = new Set(paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ text }) => unitsIn(text))).filter(({ kind }) => kind !== 'oblast').map(({ key }) => key));
    const own = unitOf(sheet.name);
    this.#unit = districts.size === 1 ? [...districts][0]! : districts.size === 0 && own && own.kind !== 'oblast' ? own.key : '';
    this.#values = sheet.grid.values;
  }

  names(language: Names['language']): Names {
    const units = new Set(this.#units.filter(({ named }) => named.kind !== 'oblast').map(({ named }) => named.key));
    return { units: this.#units, schools: this.#schools, people: this.#people, oneUnit: units.size <= 1, language };
  }

  paragraph({ row, column, sentences, text }: Paragraph): void {
    const alone = sentences.length === 1 ? unitOf(text) : undefined;
    if (alone) {
      this.#unitAt(alone, { row, column }, 'text');
      return;
    }
    for (const { text: sentence, from } of sentences) this.#sentence(sentence, from, { row, column }, this.#unit);
  }

  /** Names in a sentence; its schools belong to the unit that it names last before them. */
  #sentence(sentence: string, start: number, cell: Spot, outer: string): void {
    const units = unitsIn(sentence);
    for (const unit of units) this.#unitAt(unit, cell, 'text', start);
    const districts = units.filter(({ kind }) => kind !== 'oblast');
    for (const named of schoolsIn(sentence)) {
      const before = districts.filter(({ from }) => from < named.from).at(-1);
      const unit = before ?? (districts.length === 1 ? districts[0] : undefined);
      this.#schools.push({ named, spot: spotOf(cell, named, start), place: 'text', unit: unit?.key ?? (districts.length > 1 ? '' : outer) });
    }
    for (const named of peopleIn(sentence)) this.#people.push({ named, spot: spotOf(cell, named, start), place: 'text', unit: outer });
  }

  table(table: ReportTable): void {
    const columns = namedColumns(table);
    const unitColumn = columns.find(({ place }) => place === 'unit') ?? columns.find(({ isLabel, place }) => isLabel && place === 'any');
    let unit = unitsIn(table.title).find(({ kind }) => kind !== 'oblast')?.key ?? this.#unit;
    const long = table.rows.length > longestReport;
    for (const { row, kind } of table.rows) {
      if (kind === 'note') continue;
      const summary = kind === 'total' || kind === 'subtotal';
      const named = unitColumn && !summary ? this.#unitIn(row, unitColumn) : undefined;
      if (named && unitColumn) {
        this.#unitAt(named, { row, column: unitColumn.column }, 'column');
        unit = named.key;
      }
      for (const column of columns) if (!(named && column === unitColumn)) this.#cell(row, column, summary ? '' : unit, long);
    }
  }

  #unitIn(row: number, { column, place }: NamedColumn): UnitName | undefined {
    const text = this.#values[row]?.[column];
    if (typeof text !== 'string') return undefined;
    return unitOf(text, place === 'unit' && schoolsIn(text).length === 0);
  }

  #cell(row: number, { column, place }: NamedColumn, unit: string, long: boolean): void {
    const text = this.#values[row]?.[column];
    if (typeof text !== 'string' || !mayName(text)) return;
    const cell = { row, column };
    if (place === 'people') {
      if (long) return;
      for (const named of peopleIn(text, 'people')) this.#people.push({ named, spot: spotOf(cell, named), place: 'column', unit });
      // «Ақжол ОМ директоры С. Алтынбелов»
      this.#schoolsAt(text, 'text', cell, unit);
      return;
    }
    const how: SchoolPlace = place === 'school' ? 'list' : 'text';
    if (place === 'school') this.#schoolsAt(text, how, cell, unit);
    else this.#sentence(text, 0, cell, unit);
  }

  #schoolsAt(text: string, how: SchoolPlace, cell: Spot, unit: string): void {
    for (const named of schoolsIn(text, how)) this.#schools.push({ named, spot: spotOf(cell, named), place: 'column', unit });
  }

  #unitAt(named: UnitName, cell: Spot, place: MentionPlace, start = 0): void {
    this.#units.push({ named, spot: spotOf(cell, named, start), place, unit: named.key });
  }

  /** The schools of a list of people, each where its column names it first; of the unit that stands beside it. */
  staff({ area, columns, headingRows }: StaffTable): void {
    const placeOf = (wanted: 'school' | 'unit') => columns.find(({ field }) => field === wanted)?.column;
    const [column, district] = [placeOf('school'), placeOf('unit')];
    if (column === undefined) return;
    let [last, said, unit]: [CellValue | undefined, CellValue | undefined, string] = [undefined, undefined, this.#unit];
    const known = new Set<string>();
    for (let row = area.top + headingRows; row <= area.bottom; row++) {
      const [text, own] = [this.#values[row]?.[column], district === undefined ? undefined : this.#values[row]?.[district]];
      if ((text === last && own === said) || typeof text !== 'string') continue;
      if (own !== said && typeof own === 'string') unit = unitOf(own, true)?.key ?? this.#unit;
      [last, said] = [text, own];
      if (known.has(`${unit}|${text}`)) continue;
      known.add(`${unit}|${text}`);
      this.#schoolsAt(text, 'list', { row, column }, unit);
    }
  }
}

/** Nothing is called `23 (17/6)` or `17/89%`: names have letters, or «№» at least. */
function mayName(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x40) return true;
  return false;
}

const spotOf = ({ row, column }: Spot, { from, to }: { readonly from: number; readonly to: number }, start = 0): Spot => ({ row, column, from: start + from, to: start + to });

import { asRead } from '../../../test/fixtures/as-read.ts';
import { defaultStaffSettings } from '../../domain/staffing/settings.ts';
import type { CellValue } from '../../sheet/cells/cell.ts';
import { templateColumns, type TemplateKind } from '../../sheet/registers/template-columns.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import type { Language } from '../../text/language.ts';
import { registerOptions } from '../../text/register-options.ts';
import { templateWords } from '../../text/templates.ts';
import { newRegisters } from '../new-registers.ts';
import { runChecks } from '../run-checks.ts';
import { viewSession } from './view-session.ts';

const session = { from: { year: 2026, month: 10, day: 12 }, until: { year: 2026, month: 10, day: 16 }, hub: '№ 4 мектеп-гимназиясы', schools: ['Ақбел орта мектебі'], name: 'Күзгі сессия' };
const council = ['Сейтова А. Т.', 'Омаров Б. Қ.', 'Төлеуов Д.'] as const;

/** Tirek's own sheets, as a person has filled them in: `row` counts from the first below the headings. */
class Filled {
  readonly sheets: Sheet[];
  readonly language: Language;
  constructor(language: Language) {
    this.language = language;
    this.sheets = newRegisters({ language, kinds: ['sessions', 'council', 'activities'], guide: false, schoolYear: 2026, session }).map(asRead);
    council.forEach((name, row) => {
      this.type('council', row, 'name', name);
      this.type('council', row, 'position', row === 0 ? 'методист' : 'директор');
      this.type('council', row, 'role', registerOptions[language]['council-role'][row === 0 ? 'head' : 'member']);
    });
    for (let row = 0; this.valueOf('activities', row, 'title') !== null; row++) {
      this.type('activities', row, 'executors', council[row % 3]!);
      this.type('activities', row, 'responsible', `${council[(row + 1) % 3]}; ${council[(row + 2) % 3]}`);
    }
  }
  private place(kind: TemplateKind, row: number, field: string) {
    const { sheet: name, fields } = templateWords[this.language][kind];
    const column = templateColumns[kind].findIndex((each) => each.field === field);
    const sheet = this.sheets.find((each) => each.name === name)!;
    const { heading } = (fields as Readonly<Record<string, { readonly heading: string }>>)[field]!;
    const top = sheet.grid.values.findIndex((cells) => cells[column] === heading) + 1;
    return { sheet, row: top + row, column };
  }
  valueOf(kind: TemplateKind, row: number, field: string): CellValue {
    const at = this.place(kind, row, field);
    return at.sheet.grid.values[at.row]?.[at.column] ?? null;
  }
  type(kind: TemplateKind, row: number, field: string, value: CellValue): void {
    const at = this.place(kind, row, field);
    const values = at.sheet.grid.values.map((cells, index) => (index === at.row ? Object.assign([...cells], { [at.column]: value }) : cells));
    this.sheets[this.sheets.indexOf(at.sheet)] = { ...at.sheet, grid: { ...at.sheet.grid, values } };
  }
  found() {
    return runChecks(this.sheets, { mappings: [], corrections: [] }, { language: this.language }).map(({ check }) => check);
  }
}

describe.each(['kk', 'ru'] as const)('the council’s plan as Tirek lays it out (%s)', (language) => {
  it('has nothing wrong, filled in or not', () => {
    expect(runChecks(newRegisters({ language, kinds: ['sessions', 'council', 'activities'], guide: false, schoolYear: 2026, session }).map(asRead), { mappings: [], corrections: [] }, { language })).toEqual([]);
    expect(new Filled(language).found()).toEqual([]);
  });

  it.each<[string, string, (filled: Filled) => void]>([
    ['a number that is left out', 'numbering', (filled) => filled.type('activities', 2, 'number', 4)],
    ['a line that stands there twice', 'activity-twice', (filled) => ['title', 'term', 'executors', 'responsible'].forEach((field) => filled.type('activities', 5, field, filled.valueOf('activities', 4, field)))],
    ['terms out of order', 'dates-out-of-order', (filled) => filled.type('activities', 9, 'term', '01.09.2026')],
    ['a day that is none', 'date-impossible', (filled) => filled.type('activities', 9, 'term', '31.09.2026')],
    ['somebody who is not on the council', 'plan-people', (filled) => filled.type('activities', 9, 'executors', 'Құрманова Г. С.')],
  ])('with %s is told once', (_, check, plant) => {
    const filled = new Filled(language);
    plant(filled);
    expect(filled.found()).toEqual([check]);
    const told = viewSession(filled.sheets, { view: { language, staff: defaultStaffSettings, mappings: [], corrections: [] }, wishes: {}, today: session.from, off: [], accepted: [] });
    expect(told.findings.map((finding) => finding.check)).toEqual([check]);
    expect(told.steps.find(({ id }) => id === 'council-plan')).toMatchObject({ state: 'wrong', facts: expect.arrayContaining([{ code: 'findings', good: false, args: { count: 1 } }]) as unknown });
  });
});

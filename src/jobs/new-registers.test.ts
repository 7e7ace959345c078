import { asRead } from '../../test/fixtures/as-read.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import { meet } from '../sheet/cells/address.ts';
import { gridOf } from '../sheet/cells/grid.ts';
import { readSheets } from '../sheet/reading.ts';
import { registerColumns, registerKinds, settingIds } from '../sheet/registers/columns.ts';
import { normsAcross } from '../sheet/registers/across-settings.ts';
import { gradesOfNorm, hoursByGrade } from '../sheet/registers/read-list-norm.ts';
import { registersOf } from '../sheet/registers/read-registers.ts';
import { settingOf } from '../sheet/registers/registers.ts';
import { reportOf } from '../sheet/sheet-report.ts';
import { validationTerms } from '../sheet/validation-terms.ts';
import type { NewSheet } from '../sheet/workbook.ts';
import { languages } from '../text/language.ts';
import { registerOptions } from '../text/register-options.ts';
import { mostOf, registerWords } from '../text/registers.ts';
import { checkWorkbook } from './check-workbook.ts';
import { newRegisters } from './new-registers.ts';
import type { RegistersWishes } from './registers-wishes.ts';

const karaganda = { oblast: 'karaganda', schoolYear: 2021, on: { year: 2022, month: 6, day: 1 } };
const wishes = languages.flatMap((language): { of: string; wished: RegistersWishes }[] => [
  { of: `${language}, nothing said`, wished: { language } },
  { of: `${language}, an oblast`, wished: { language, ...karaganda } },
  { of: `${language}, a district`, wished: { language, oblast: 'pavlodar', unit: 'Ертіс', schoolYear: 2026, on: { year: 2026, month: 10, day: 1 } } },
  { of: `${language}, a free name`, wished: { language, oblast: 'Байқоңыр', unit: 'Байқоңыр қаласы' } },
]);
const cellAt = ({ cells }: NewSheet, row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column);
const sheetsOf = (wished: RegistersWishes) => newRegisters(wished);
const registerSheets = (wished: RegistersWishes) => sheetsOf(wished).slice(1);

describe('a new workbook of registers', () => {
  it('begins with how to fill it in; then each register has one sheet', () => {
    expect(sheetsOf({ language: 'kk' }).map(({ name }) => name)).toEqual([
      'Қалай толтыру керек', 'Аудандар', 'Мектептер', 'Педагогтер', 'Оқушылар', 'Біріктірілген сыныптар', 'Іс-шараларға қатысу', 'Шеберлік сыныптар', 'Курстар', 'Баптау',
    ]);
    expect(sheetsOf({ language: 'ru' }).map(({ name }) => name)).toEqual([
      'Как заполнять', 'Районы', 'Школы', 'Педагоги', 'Учащиеся', 'Совмещённые классы', 'Участие в мероприятиях', 'Мастер-классы', 'Курсы', 'Настройки',
    ]);
  });

  it('has the chosen registers only, and what leads to the others is left out', () => {
    const sheets = sheetsOf({ language: 'kk', kinds: ['classes', 'schools'] });
    expect(sheets.map(({ name }) => name)).toEqual(['Қалай толтыру керек', 'Мектептер', 'Біріктірілген сыныптар']);
    expect(JSON.stringify(sheets)).not.toMatch(/'(?:Баптау|Аудандар)'!/u);
    expect(sheets[0]!.cells.flatMap(({ link }) => link?.sheet ?? [])).toEqual(['Мектептер', 'Біріктірілген сыныптар']);
  });

  it('leaves the guide out where the workbook has registers already', () => {
    expect(sheetsOf({ language: 'ru', kinds: ['courses'], guide: false }).map(({ name }) => name)).toEqual(['Курсы']);
  });

  it('takes drop-downs from registers that the workbook has, if it is told where', () => {
    const [sheet] = sheetsOf({ language: 'kk', kinds: ['courses'], guide: false, names: { schools: { sheet: "ШЖМ '22", address: 'C4' } } });
    expect(sheet!.validations!.flatMap(({ rule }) => (rule.kind === 'list-of' ? [rule.formula] : []))).toEqual(["'ШЖМ ''22'!$C$4:INDEX('ШЖМ ''22'!$C$4:$C$2998,MAX(1,COUNTA('ШЖМ ''22'!$C$4:$C$2998)))"]);
  });

  it('is the same in every language but for its words', () => {
    const shape = (language: RegistersWishes['language']) =>
      registerSheets({ language, ...karaganda }).map(({ cells, merges, tables, frozen, validations, printArea }) => ({ cells: cells.map(({ row, column, role, numberFormat }) => [row, column, role, numberFormat]), merges, tables, frozen, printArea, rules: validations?.map(({ area, rule: { kind }, lenient }) => [area, kind, lenient]) }));
    expect(shape('ru')).toEqual(shape('kk'));
    expect(shape('en')).toEqual(shape('kk'));
  });

  it('links from the guide to the first record of every sheet', () => {
    const [guide, ...others] = sheetsOf({ language: 'ru' });
    expect(guide!.cells.flatMap(({ link }) => link ?? [])).toEqual(others.map(({ name }) => ({ sheet: name, address: 'A6' })));
  });
});

describe.each(wishes)('the sheets of a new workbook ($of)', ({ wished }) => {
  const sheets = sheetsOf(wished);

  it('are ordinary tables with Latin names and headings of one row', () => {
    const names = sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name));
    expect(new Set(names).size).toBe(registerKinds.length);
    for (const name of names) expect(name).toMatch(/^Tirek_[A-Za-z]+$/u);
    registerSheets(wished).forEach((sheet, at) => {
      const [{ area }] = sheet.tables! as [NonNullable<NewSheet['tables']>[number]];
      const headings = registerColumns[registerKinds[at]!].map((_, column) => cellAt(sheet, area.top, column)?.value);
      expect(headings).toEqual(Object.values(registerWords[wished.language][registerKinds[at]!].fields).map(({ heading }) => heading));
      expect(area.right - area.left + 1).toBe(headings.length);
      expect(sheet.repeatRows).toEqual([area.top, area.top]);
      expect(sheet.frozen!.rows).toBe(area.top + 1);
    });
  });

  it('show every heading uncut: each word in its column, all lines in the height of the row', () => {
    for (const sheet of registerSheets(wished)) {
      const { top } = sheet.tables![0]!.area;
      for (const { column, value } of sheet.cells.filter(({ row }) => row === top)) {
        const width = sheet.widths[column]!;
        const words = String(value).split(' ').map(({ length }) => length * 1.15);
        expect(Math.max(...words)).toBeLessThanOrEqual(width);
        const lines = words.reduce(({ all, used }, word) => (used + 1.15 + word > width ? { all: all + 1, used: word } : { all, used: used === 0 ? word : used + 1.15 + word }), { all: 1, used: 0 }).all;
        expect(sheet.heights[top]! / lines).toBeGreaterThanOrEqual(15);
      }
    }
  });

  it('hint at every column within the limits of Excel, no two rules over one cell', () => {
    for (const sheet of registerSheets(wished)) {
      const validations = sheet.validations!;
      const { area } = sheet.tables![0]!;
      for (let column = area.left; column <= area.right; column++) expect(validations.some((each) => meet(each.area, { top: area.top + 1, bottom: area.top + 1, left: column, right: column }))).toBe(true);
      for (const each of validations) {
        expect(each.hint!.title.length).toBeLessThanOrEqual(mostOf.hintTitle);
        expect(each.hint!.text.length).toBeLessThanOrEqual(mostOf.hintText);
        expect(() => validationTerms(each)).not.toThrow();
        expect(validations.filter((other) => other !== each && meet(other.area, each.area))).toEqual([]);
      }
    }
  });

  it('take their drop-downs of units and schools from sheets that are there', () => {
    const formulas = registerSheets(wished).flatMap(({ validations = [] }) => validations.flatMap(({ rule }) => (rule.kind === 'list-of' ? [rule.formula] : [])));
    expect(formulas).not.toHaveLength(0);
    const names = new Set(formulas.flatMap((formula) => [...formula.matchAll(/'([^']+)'!/gu)].map(([, name]) => name!)));
    expect([...names].sort()).toEqual([registerWords[wished.language].units.sheet, registerWords[wished.language].schools.sheet].sort());
    expect(formulas.join()).not.toMatch(/INDIRECT|OFFSET/u);
  });

  it('hold no record until a person writes one: the example never counts', () => {
    const registers = registersOf(readSheets(sheets.map(asRead)));
    for (const kind of registerKinds) expect({ kind, tables: registers[kind].tables.map(({ sheet }) => sheet), misread: registers[kind].misread }).toEqual({ kind, tables: [registerWords[wished.language][kind].sheet], misread: [] });
    for (const kind of registerKinds.filter((each) => each !== 'units' && each !== 'settings')) expect({ kind, rows: registers[kind].rows }).toEqual({ kind, rows: [] });
  });

  it('give the checker nothing to find', () => {
    const view = { language: wished.language, staff: defaultStaffSettings, mappings: [], corrections: [] };
    expect(checkWorkbook(sheets.map(asRead), { view, off: [], accepted: [] }).findings.map(({ cells, message }) => `${cells[0]!.sheet}!${cells[0]!.address} ${message}`)).toEqual([]);
  });
});

describe('what a new workbook knows beforehand', () => {
  const read = (wished: RegistersWishes) => registersOf(readSheets(sheetsOf(wished).map(asRead)));

  it.each(['kk', 'ru'] as const)('Karaganda oblast has 9 districts until 07.06.2022, and Ұлытау oblast has two of them from then on (%s)', (language) => {
    const units = read({ language, ...karaganda }).units.rows.map(({ record }) => record);
    const [own, other] = [units[0]!.oblastKey, units.at(-1)!.oblastKey];
    expect(units.filter(({ oblastKey, kind }) => oblastKey === own && kind === 'district')).toHaveLength(9);
    expect(units.filter(({ oblastKey }) => oblastKey === other).map(({ key, from }) => [key, from])).toEqual(
      units.filter(({ until }) => until !== undefined).map(({ key }) => [key, { year: 2022, month: 6, day: 8 }]),
    );
  });

  it('a district of its own is its only unit', () => {
    expect(read({ language: 'kk', oblast: 'karaganda', unit: 'Нұра' }).units.rows.map(({ record }) => record)).toMatchObject([{ name: 'Нұра', kind: 'district', oblast: 'Қарағанды' }]);
    expect(read({ language: 'kk', unit: 'Байқоңыр қаласы' }).units.rows.map(({ record }) => record)).toMatchObject([{ name: 'Байқоңыр қаласы', kind: 'city' }]);
  });

  it.each(languages)('every setting is known by its name again (%s)', (language) => {
    expect(read({ language, ...karaganda }).settings.rows.map(({ record }) => record.id)).toEqual([...settingIds]);
  });

  it('days, oblast and school year are those that were wished', () => {
    const registers = read({ language: 'ru', ...karaganda });
    expect(['oblast', 'school-year', 'on-schools', 'on-classes'].map((id) => settingOf(registers, id as 'oblast'))).toEqual(['Карагандинская', '2021-2022', karaganda.on, karaganda.on]);
  });

  it('only norms whose wording was read are called confirmed, and what nobody confirms is off', () => {
    const { settings } = read({ language: 'kk' });
    const norms = settings.rows.map(({ record }) => record).filter(({ id }) => id.startsWith('norm-'));
    expect(norms.filter(({ confirmed }) => confirmed).map(({ id }) => id)).toEqual(['norm-load', 'norm-tests-together', 'norm-tests-a-day']);
    expect(norms.filter(({ source }) => source === '')).toEqual([]);
    expect(norms.filter(({ id }) => id === 'norm-class-most' || id === 'norm-combined-most').map(({ value, on }) => [value, on])).toEqual([[undefined, false], [undefined, false]]);
    expect(norms.filter(({ on }) => on).map(({ id, value }) => [id, value])).toEqual([['norm-combined-grades', 3], ['norm-age-gap', 2], ['norm-primary-least', 5], ['norm-basic-least', 41], ['norm-secondary-least', 81]]);
  });

  it.each(languages)('norms of timetables are off, and work as they stand once somebody switches them on (%s)', (language) => {
    const settings = asRead(sheetsOf({ language, kinds: ['settings'] }).find(({ name }) => name === registerWords[language].settings.sheet)!);
    const { yes, no } = registerOptions[language].yes;
    const switchedOn = { ...settings, grid: gridOf(settings.grid.values.map((row) => row.map((value) => (value === no ? yes : value)))) };
    const [off, on] = [settings, switchedOn].map((sheet) => normsAcross([reportOf(sheet)]));
    expect([off!.number('norm-age-gap')?.value, off!.number('norm-break-least'), off!.list('norm-load')]).toEqual([2, undefined, undefined]);
    expect([...hoursByGrade(`${on!.list('norm-load-primary')!.value}; ${on!.list('norm-load')!.value}`)!]).toEqual([24, 25, 29, 29, 33, 33, 34, 36, 38, 39, 39].map((hours, at) => [at + 1, hours]));
    expect([on!.list('norm-load')!.confirmed, on!.list('norm-load-primary')!.confirmed, on!.number('norm-tests-a-day')]).toMatchObject([true, false, { value: 3, confirmed: true }]);
    expect(gradesOfNorm(on!.list('norm-session-grades')!.value)).toEqual([8, 9, 10, 11]);
    expect(on!.number('norm-most-rates')).toBeUndefined();
  });

  it('the day above a table is that of the settings, and follows them', () => {
    const schools = sheetsOf({ language: 'kk', ...karaganda }).find(({ name }) => name === 'Мектептер')!;
    const settings = sheetsOf({ language: 'kk', ...karaganda }).at(-1)!;
    const formula = cellAt(schools, 2, 1)!.formula!;
    const row = Number(/\$B\$(\d+)/u.exec(formula)![1]) - 1;
    expect(cellAt(settings, row, 0)!.value).toBe('Мектептер желісінің күні');
    expect(cellAt(settings, row, 1)!.value).toBe(cellAt(schools, 2, 1)!.value);
  });
});

import fc from 'fast-check';
import { registerSheets } from '../../../test/fixtures/district.ts';
import type { CodedRegisters, CodedRow } from '../../../test/fixtures/district-records.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { dayNumber } from '../../domain/calendar/day.ts';
import { eventKinds, eventLevels, schoolLevels } from '../../domain/network/records.ts';
import type { CellValue } from '../cells/cell.ts';
import { readSheets } from '../reading.ts';
import { registersOf } from './read-registers.ts';
import { recordsOf } from './registers.ts';

const day = fc.record({ year: fc.integer({ min: 2015, max: 2030 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
const units = ['Шет', 'Нұра', 'Бұқар жырау', 'Қарқаралы', 'Теміртау'];
const kindOf = (unit: string) => (unit === 'Теміртау' ? 'city' : 'district');
const types = { primary: 'БМ', basic: 'НОМ', secondary: 'ЖББМ', gymnasium: 'гимназиясы', lyceum: 'лицейі', boarding: 'мектеп-интернаты' } as const;
const grade = fc.integer({ min: 1, max: 11 });
const grades = fc.uniqueArray(grade, { minLength: 2, maxLength: 3 }).map((list) => [...list].sort((one, other) => one - other));
const languages = fc.constantFrom<readonly string[]>(['kk'], ['ru'], ['kk', 'ru']);
const person = fc.constantFrom('Асқарова Дина Маратқызы', 'Нұрланов Ержан', 'Сейтқали Айгүл Бақытқызы');

const school = fc.record({ unit: fc.constantFrom(...units), number: fc.integer({ min: 1, max: 99 }), level: fc.constantFrom(...schoolLevels), small: fc.boolean(), hub: fc.boolean(), languages, from: fc.option(day, { nil: undefined }) });

const district = fc
  .record({
    schools: fc.uniqueArray(school, { minLength: 1, maxLength: 12, selector: ({ unit, number }) => `${unit} ${number}` }),
    classes: fc.array(fc.record({ at: fc.nat(), grades, languages: fc.option(languages, { nil: undefined }), pupils: fc.tuple(fc.nat(9), fc.nat(9)), teacher: fc.option(person, { nil: undefined }) }), { maxLength: 10 }),
    participations: fc.array(fc.record({ unit: fc.constantFrom(...units), kind: fc.constantFrom(...eventKinds), level: fc.constantFrom(...eventLevels), on: day, count: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }) }), { maxLength: 10 }),
    pupils: fc.array(fc.dictionary(fc.constantFrom(...Array.from({ length: 12 }, (_, each) => `grade${each}`)), fc.nat(30), { minKeys: 1 }), { maxLength: 12 }),
  })
  .map(({ schools, classes, participations, pupils }) => {
    const named = schools.map((each) => ({ ...each, name: `№ ${each.number} ${types[each.level]}` }));
    return {
      units: units.map((name) => ({ name, kind: kindOf(name), oblast: 'Қарағанды облысы' })),
      schools: named.map(({ unit, name, level, small, hub, languages: taught, from }) => ({ unit, name, level, small, hub, languages: taught, from })),
      classes: classes.map(({ at, grades: taught, languages: said, pupils: counts, teacher }) => ({ ...placed(named, at), grades: taught.join('+'), languages: said, pupils: counts.join('+'), teacher })),
      participations,
      pupils: named.slice(0, pupils.length).map(({ unit, name }, at) => ({ unit, school: name, ...pupils[at] })),
    };
  });

const placed = (schools: readonly { readonly unit: string; readonly name: string }[], at: number) => {
  const { unit, name } = schools[at % schools.length]!;
  return { unit, school: name };
};

const read = (rows: object, language: 'kk' | 'ru' | 'en' = 'kk', arrange: <Item>(items: Item[]) => Item[] = (items) => items) =>
  registersOf(readSheets(arrange(registerSheets(rows as CodedRegisters & Record<string, CodedRow[]>, language))));

describe('records written into our own workbook', () => {
  it('are read back the same, in every language', () => {
    fc.assert(
      fc.property(district, fc.constantFrom('kk', 'ru', 'en'), (rows, language) => {
        const registers = read(rows, language);
        const keyOf = (unit: string) => recordsOf(registers.units).find(({ name }) => name === unit)!.key;
        expect(Object.values(registers).flatMap(({ misread }) => misread.filter(({ why }) => why !== 'missing'))).toEqual([]);
        expect(recordsOf(registers.schools).map(({ unit, name, level, small, hub, languages: taught, from }) => ({ unit, name, level, small, hub, taught, from: from && dayNumber(from) }))).toEqual(
          rows.schools.map(({ unit, name, level, small, hub, languages: taught, from }) => ({ unit: keyOf(unit), name, level, small, hub, taught, from: from && dayNumber(from) })),
        );
        expect(recordsOf(registers.classes).map((each) => [each.unit, each.school, each.schoolKey !== '', each.grades.join('+'), each.languages, each.pupils.join('+'), each.teacher])).toEqual(
          rows.classes.map((each) => [keyOf(each.unit), each.school, true, each.grades, each.languages ?? [], each.pupils, each.teacher ?? '']),
        );
        expect(recordsOf(registers.participations).map(({ unit, kind, level, on, count }) => [unit, kind, level, on, count])).toEqual(rows.participations.map(({ unit, kind, level, on, count }) => [keyOf(unit), kind, level, on, count ?? 1]));
        expect(recordsOf(registers.pupils).map(({ school: name, byGrade }) => [name, Object.fromEntries([...byGrade].map(([each, count]) => [`grade${each}`, count]))])).toEqual(
          rows.pupils.map(({ unit: _, school: name, ...counts }) => [name, Object.fromEntries(Object.entries(counts))]),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('are the same in whatever order the sheets stand', () => {
    fc.assert(
      fc.property(district, fc.integer({ min: 1, max: 4 }), (rows, turn) => {
        const turned = read(rows, 'kk', (sheets) => [...sheets.slice(turn), ...sheets.slice(0, turn)].reverse());
        expect(turned).toEqual(read(rows));
      }),
      { numRuns: 30 },
    );
  });
});

describe('any cells under the headings of a register', () => {
  const cell = fc.oneof<fc.Arbitrary<CellValue>[]>(fc.string({ maxLength: 12 }), fc.constantFrom('Шет', '№ 1 НОМ', 'НОМ', 'иә', 'жоқ', '2+3', '2-3', '-', 'қ', 'Барлығы', 'Үлгі: 1', 'семинар', '01.09.2021'), fc.integer({ min: -5, max: 50_000 }), fc.boolean(), fc.constant(null));
  const rows = fc.array(fc.array(cell, { minLength: 14, maxLength: 14 }), { maxLength: 12 });

  it('are read or named, and nothing fails', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('units', 'schools', 'pupils', 'classes', 'participations', 'masterClasses', 'courses', 'settings', 'staff'), (values, kind) => {
        const [headed] = registerSheets({ [kind]: [] });
        const registers = registersOf(readSheets([sheetOf([...headed!.grid.values, ...values], { name: headed!.name })]));
        for (const { tables, rows: found, misread } of Object.values(registers)) {
          for (const { table, row } of found) if (table >= 0) expect(row >= tables[table]!.area.top + tables[table]!.headingRows && row <= tables[table]!.area.bottom).toBe(true);
          for (const { address } of misread) expect(address).toMatch(/^[A-Z]+\d+$/u);
        }
      }),
      { numRuns: 300 },
    );
  });
});

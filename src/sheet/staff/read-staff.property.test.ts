import fc from 'fast-check';
import { distinctNames } from '../../../test/fixtures/people.ts';
import { seeded } from '../../../test/fixtures/random.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { layouts, ticksInColumns } from '../../../test/fixtures/staff-layouts.ts';
import type { TrueSchool, TrueTeacher } from '../../../test/fixtures/staff.ts';
import { currentCategories, oldCategories } from '../../domain/staffing/teacher.ts';
import type { CellValue } from '../cells/cell.ts';
import { nameKey } from '../words/fold.ts';
import { readStaffTables } from './read-staff.ts';

const schoolNames = ['Аққұдық орта мектебі', '№ 29 ЖББМ', 'Т.Сарбөрі атындағы НОМ', 'Средняя школа Майтобе', 'СОШ № 7'];

/** Old categories only beside a current one, or alone; «санатсыз» never beside an old one. */
const teacherArb: fc.Arbitrary<Omit<TrueTeacher, 'name'>> = fc
  .record({
    current: fc.option(fc.constantFrom(...currentCategories), { nil: undefined, freq: 8 }),
    old: fc.option(fc.constantFrom(...oldCategories), { nil: undefined, freq: 3 }),
    education: fc.constantFrom('higher' as const, 'specialSecondary' as const, 'incompleteHigher' as const, 'secondary' as const),
    masters: fc.boolean(),
  })
  .map(({ current, old, education, masters }) => ({
    current: current ?? (old ? undefined : 'none'),
    ...(old && current !== 'none' && current !== 'pedagog' ? { old } : {}),
    education,
    mastersDegree: masters && education === 'higher',
  }) as Omit<TrueTeacher, 'name'>);

const schoolsArb = fc
  .tuple(fc.array(fc.array(teacherArb, { minLength: 2, maxLength: 7 }), { minLength: 1, maxLength: 4 }), fc.integer())
  .map(([lists, seed]): TrueSchool[] => {
    const names = distinctNames(seeded(seed), lists.reduce((sum, list) => sum + list.length, 0));
    return lists.map((list, index) => ({
      name: schoolNames[index]!,
      teachers: list.map((teacher) => ({ ...teacher, name: names.pop()! })),
    }));
  });

const truthOf = (schools: readonly TrueSchool[]) =>
  schools.flatMap(({ name, teachers }) =>
    teachers.map((teacher) => ({
      school: name,
      person: nameKey(teacher.name),
      current: teacher.current,
      old: teacher.old,
      education: teacher.education,
      masters: teacher.mastersDegree ?? false,
    })),
  );

describe('the same staff', () => {
  for (const [name, layout] of Object.entries(layouts))
    it(`reads back the same in the layout ${name}, in any words and either language`, () => {
      fc.assert(
        fc.property(schoolsArb, fc.constantFrom('kk' as const, 'ru' as const), fc.integer(), (schools, tongue, seed) => {
          const tables = layout(schools, tongue, seeded(seed)).flatMap((sheet) => readStaffTables(sheet));
          const read = tables.flatMap(({ rows }) =>
            rows.map(({ teacher }) => ({
              school: teacher.school,
              person: teacher.person,
              current: teacher.standing.current,
              old: teacher.standing.old,
              education: teacher.schooling.level,
              masters: teacher.schooling.mastersDegree,
            })),
          );
          const byPerson = (a: { person: string }, b: { person: string }) => (a.person < b.person ? -1 : 1);
          expect(read.sort(byPerson)).toEqual(truthOf(schools).sort(byPerson));
          expect(tables.flatMap(({ notUnderstood }) => notUnderstood)).toEqual([]);
        }),
        { numRuns: 120 },
      );
    });
});

const words = ['Санаты', 'Аты-жөні', 'Білімі', '№', 'Мектеп', 'ФИО', 'Категория', 'жаңа', 'Барлығы', 'педагог', '-', '', 'Вакансия', 'Аққұдық мектебі', 'санатсыз', '1', '\u0000', '=1+1'];
const cellArb: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<CellValue>(...words) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant({ error: '#N/A' }) },
);
const areaArb = fc
  .tuple(fc.nat(12), fc.nat(6), fc.nat(12), fc.nat(6))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

describe('ticks in columns of categories', () => {
  it('say each teacher’s category', () => {
    fc.assert(
      fc.property(schoolsArb, fc.constantFrom('kk' as const, 'ru' as const), fc.integer(), (schools, tongue, seed) => {
        const now = schools.map(({ name, teachers }) => ({ name, teachers: teachers.filter(({ current }) => current).map(({ old: _old, ...teacher }) => teacher) }));
        const tables = ticksInColumns(now, tongue, seeded(seed)).flatMap((sheet) => readStaffTables(sheet));
        expect(tables.flatMap(({ rows }) => rows.map(({ teacher }) => [teacher.school, teacher.person, teacher.standing.current]))).toEqual(
          truthOf(now).map(({ school, person, current }) => [school, person, current]),
        );
      }),
      { numRuns: 120 },
    );
  });
});

describe('any grid of cells', () => {
  it('is read or reported, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cellArb, { maxLength: 7 }), { maxLength: 14 }), fc.array(areaArb, { maxLength: 4 }), (values, merges) => {
        const tables = readStaffTables(sheetOf(values, { merges }));
        for (const { rows, notUnderstood, columns } of tables) {
          const addresses = new Set(notUnderstood.map(({ address }) => address));
          for (const { cells } of rows)
            for (const { field } of columns.filter((column) => column.field === 'category' || column.field === 'education')) {
              const cell = cells[field]!;
              expect(cell.value !== null || addresses.has(cell.address) || cells['oldCategory'] !== undefined).toBe(true);
            }
        }
      }),
      { numRuns: 3000 },
    );
  });
});

import fc from 'fast-check';
import { contextOf } from '../../../test/fixtures/contexts.ts';
import { magnetSchools } from '../../../test/fixtures/sample.ts';
import { seeded } from '../../../test/fixtures/random.ts';
import { listsSideBySide, oldCategoriesApart, schoolBetweenRows, schoolInEveryRow, schoolMergedDown, ticksInColumns } from '../../../test/fixtures/staff-layouts.ts';
import { categoryTally } from '../../domain/staffing/breakdown.ts';
import { readStaffTables } from '../../sheet/staff/read-staff.ts';
import type { RawArgument } from '../../sheet/arguments.ts';
import { callFunction, type FunctionValue } from '../custom-function.ts';
import { qualification } from './qualification.ts';

const tableOf = (args: readonly RawArgument[], context = contextOf('kk')) => {
  const result = callFunction(qualification, args, context);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value as Extract<FunctionValue, readonly unknown[]>;
};
const column = (table: ReturnType<typeof tableOf>, heading: string) => table.map((row) => row[table[0]!.indexOf(heading)]);

describe('=TIREK.QUALIFICATION(staff, by, language)', () => {
  const list = schoolInEveryRow(magnetSchools('kk'), 'kk', seeded(1))[0]!.grid.values;

  it('gives the figures of the session report: the four schools, then all together', () => {
    const table = tableOf([list]);
    expect(column(table, 'Мектеп')).toEqual(['Мектеп', 'Аққұдық орта мектебі', 'Майтөбе орта мектебі', 'Оңғар орта мектебі', 'Көктау орта мектебі', 'Барлығы']);
    expect(column(table, 'Барлығы').slice(1)).toEqual([19, 17, 14, 36, 86]);
    expect(column(table, 'Педагог-зерттеуші').slice(1)).toEqual([5, 2, 0, 4, 11]);
    expect(column(table, 'Педагог-сарапшы, үлесі').slice(1)).toEqual([0.11, 0.18, 0.57, 0.28, 0.27]);
    expect(column(table, 'Педагог').slice(1)).toEqual([0, 9, 3, 13, 25]);
    expect(column(table, 'Санаты жоқ, үлесі').slice(1)).toEqual([0.58, 0, 0, 0, 0.13]);
    expect(column(table, 'Анықталмады').slice(1)).toEqual([0, 0, 0, 0, 0]);
  });

  it('counts «педагог» with «санатсыз» only where the district decided so', () => {
    const table = tableOf([list], contextOf('kk', { pedagogWithNone: true }));
    expect(column(table, 'Санаты жоқ (педагогпен қоса)').slice(1)).toEqual([11, 9, 3, 13, 36]);
    expect(table[0]).not.toContain('Педагог');
  });

  it('groups by any column as tall as the list, its blank cells filled from above as merged ones are', () => {
    const staff = [['Аты-жөні', 'Санаты'], ['а', 'сарапшы'], ['б', 'шебер'], ['в', 'сарапшы']];
    expect(tableOf([staff, [['Пәні'], ['физика'], [null], ['тарих']]]).map((row) => row.slice(0, 3))).toEqual([
      ['Топ', 'Барлығы', 'Педагог-шебер'],
      ['физика', 2, 1],
      ['тарих', 1, 0],
      ['Барлығы', 3, 1],
    ]);
  });

  it('keeps the group of a row although rows above it are blank or are no people', () => {
    const staff = [['Аты-жөні', 'Санаты'], [null, null], ['Вакансия', ''], ['а', 'сарапшы']];
    expect(tableOf([staff, [['Пәні'], ['физика'], ['тарих'], [null]]]).slice(1, -1).map((row) => row.slice(0, 2))).toEqual([['тарих', 1]]);
  });

  it('takes the lines between the rows for schools, where there is no column of them', () => {
    const values = schoolBetweenRows(magnetSchools('ru'), 'ru', seeded(3))[0]!.grid.values;
    expect(column(tableOf([values, null, 'ru']), 'Всего').slice(1)).toEqual([19, 17, 14, 36, 86]);
  });

  it('shows a school of vacancies with 0 and no share', () => {
    const staff = [['Мектеп', 'Аты-жөні', 'Санаты'], ['Аққұдық', 'Вакансия', '']];
    expect(tableOf([staff])[1]!.slice(0, 4)).toEqual(['Аққұдық', 0, 0, '']);
  });

  it('leaves nothing blank and makes all rows equally long', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(schoolInEveryRow, schoolMergedDown, schoolBetweenRows, listsSideBySide), (seed, layout) => {
        const table = tableOf([layout(magnetSchools('kk'), 'kk', seeded(seed))[0]!.grid.values]);
        expect(new Set(table.map((row) => row.length)).size).toBe(1);
        expect(table.flat().every((value) => typeof value === 'string' || typeof value === 'number')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('counts a single column of categories without names', () => {
    expect(tableOf([[['Санаты'], ['сарапшы'], ['модератр'], [''], ['б/к']]]).at(-1)).toEqual([
      'Барлығы', 3, 0, 0, 0, 0, 1, 0.33, 0, 0, 0, 0, 0, 0, 1, 0.33, 1,
    ]);
  });

  it('follows the settings on part-timers, leave and people of two schools', () => {
    const staff = [
      ['Мектеп', 'Аты-жөні', 'Санаты', 'Ескерту'],
      ['Аққұдық', 'Сейтқали Айгүл', 'сарапшы', null],
      ['Майтөбе', 'Сейтқали Айгүл', 'сарапшы', 'қоса атқарушы'],
      ['Майтөбе', 'Ким Виктория', 'педагог', 'декрет'],
    ];
    const totals = (settings: Parameters<typeof contextOf>[1]) => column(tableOf([staff], contextOf('kk', settings)), 'Барлығы').slice(1);
    expect(totals({})).toEqual([1, 2, 3]);
    expect(totals({ countPartTime: false })).toEqual([1, 1, 2]);
    expect(totals({ countOnLeave: false })).toEqual([1, 1, 2]);
    expect(totals({ countInEverySchool: false })).toEqual([1, 1, 2]);
  });

  it('finds old categories under a heading merged over them, although a range comes without its merges', () => {
    const staff = [['№', 'Аты-жөні', 'Санаты', null], [null, null, 'жаңа', 'ескі'], [1, 'Абай Б', 'сарапшы', 'бірінші'], [2, 'Омар А', '', 'жоғары']];
    const table = tableOf([staff]);
    expect(column(table, 'Бірінші санат (бұрынғы)').at(-1)).toBe(1);
    expect(column(table, 'Жоғары санат (бұрынғы)').at(-1)).toBe(1);
    expect(column(table, 'Анықталмады').at(-1)).toBe(0);
  });

  it('keeps the groups in order of appearance whatever the settings', () => {
    const staff = [
      ['Мектеп', 'Аты-жөні', 'Санаты', 'Ескерту'],
      ['Аққұдық', 'Абай Б', 'сарапшы', 'қоса атқарушы'],
      ['Аққұдық', 'Омар А', 'модератор', null],
      ['Майтөбе', 'Вакансия', null, null],
      ['Майтөбе', 'Сапар Қ', 'шебер', null],
    ];
    for (const settings of [{}, { countPartTime: false }, { countOnLeave: false }, { countInEverySchool: false }])
      expect(column(tableOf([staff], contextOf('kk', settings)), 'Мектеп').slice(1, -1)).toEqual(['Аққұдық', 'Майтөбе']);
  });

  it('takes one school under several spellings for one, as the report does', () => {
    const staff = [['Мектеп', 'Аты-жөні', 'Санаты'], ['Аққұдық орта мектебі', 'а', 'сарапшы'], ['АҚҚҰДЫҚ ОРТА МЕКТЕБІ', 'б', 'шебер'], ['Аққұдық  орта мектебі', 'в', 'шебер']];
    expect(tableOf([staff]).slice(1).map((row) => row.slice(0, 2))).toEqual([['Аққұдық орта мектебі', 3], ['Барлығы', 3]]);
  });

  it('finds the same as the reader of whole sheets, although it is given cells without merges', () => {
    const layouts = fc.constantFrom(schoolInEveryRow, schoolMergedDown, schoolBetweenRows, oldCategoriesApart, ticksInColumns);
    fc.assert(
      fc.property(fc.integer(), layouts, fc.constantFrom('kk' as const, 'ru' as const), (seed, layout, tongue) => {
        for (const sheet of layout(magnetSchools(tongue), tongue, seeded(seed))) {
          const tally = categoryTally(false);
          for (const { rows } of readStaffTables(sheet)) for (const { teacher } of rows) tally.add(teacher.school, teacher.standing);
          const { kinds, total } = tally.result();
          expect(tableOf([sheet.grid.values]).at(-1)!.filter((_, index) => index < 2 || index % 2 === 0)).toEqual([
            'Барлығы', total.total, ...kinds.map((kind) => total.counts[kind]), total.notUnderstood,
          ]);
        }
      }),
      { numRuns: 80 },
    );
  });
});

import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../cells/grid.ts';
import type { Area } from '../cells/address.ts';
import { readSheets } from '../reading.ts';
import { allStaff } from './all-staff.ts';
import { readStaffTables } from './read-staff.ts';

const head = ['№', 'Аты-жөні', 'Санаты', 'Білімі'];
const read = (values: Values, more: Parameters<typeof sheetOf>[1] = {}) => readStaffTables(sheetOf(values, more));
const peopleOf = (values: Values, more: Parameters<typeof sheetOf>[1] = {}) =>
  read(values, more).flatMap(({ rows }) => rows.map(({ teacher, cells }) => [teacher.school, cells['name']?.text, teacher.standing.current]));

describe('a staff list', () => {
  it('keeps the cell of every value', () => {
    const [table] = read([[], [null, ...head], [null, 1, 'Сейтқали Айгүл', 'Педагог -сарапшы/ Магистр', 'жоғары']]);
    expect(table).toMatchObject({
      range: 'B2:E3',
      columns: [
        { field: 'number', address: 'B2' },
        { field: 'name', address: 'C2' },
        { field: 'category', address: 'D2' },
        { field: 'education', address: 'E2' },
      ],
    });
    expect(table!.rows[0]!.cells).toEqual({
      number: { value: 1, text: '1', address: 'B3' },
      name: { value: 'Сейтқали Айгүл', text: 'Сейтқали Айгүл', address: 'C3' },
      category: { value: 'expert', text: 'Педагог -сарапшы/ Магистр', address: 'D3' },
      education: { value: 'higher', text: 'жоғары', address: 'E3' },
      degree: { value: 'master', text: 'жоғары', address: 'E3' },
      school: { value: 'Парақ1', text: 'Парақ1', address: '' },
    });
  });

  it('lists what is not understood with its cell, and drops no person for it', () => {
    const [table] = read([head, [1, 'Сейтқали Айгүл', 'п-м', 'жоғары'], [2, 'Ким Виктория', null, 'ҚарМУ'], [3, 'Оразбек Нұрлан', { error: '#REF!' }, 'орта']]);
    expect(table!.rows).toHaveLength(3);
    expect(table!.notUnderstood).toEqual([
      { field: 'category', address: 'C2', text: 'п-м' },
      { field: 'category', address: 'C3', text: '' },
      { field: 'education', address: 'D3', text: 'ҚарМУ' },
      { field: 'category', address: 'C4', text: '#REF!' },
    ]);
  });

  it('keeps a person whose category is not understood, although the school and the education look like headings', () => {
    const values = [['Мектеп', ...head], ['Майтөбе мектебі', 1, 'Сейтқали Айгүл', '?', 'Жоғары білімді']];
    expect(peopleOf(values)).toEqual([['Майтөбе мектебі', 'Сейтқали Айгүл', undefined]]);
  });

  it('takes totals, numbering, repeated headings, vacancies and signatures for no people, and says so', () => {
    const [table] = read([
      head, [1, 2, 3, 4], [1, 'Сейтқали Айгүл', 'сарапшы', 'жоғары'], head, [2, 'Вакансия', '-', null], [null, 'БОС ОРЫН', null, null],
      [3, 'Ким Виктория', 'вакансия', null], [null, 'Барлығы:', 1, null], [], [null, 'Мектеп директоры: ________'],
    ]);
    expect(table!.rows).toHaveLength(1);
    expect(table!.leftOut.map(({ why, address }) => [why, address])).toEqual([
      ['heading', 'A4'], ['vacancy', 'A5'], ['vacancy', 'B6'], ['vacancy', 'A7'], ['total', 'B8'], ['remark', 'B10'],
    ]);
    expect(table!.notes.vacancies).toBe(3);
  });

  it('counts hidden and filtered rows, and says how many they are', () => {
    const [table] = read([head, [1, 'Сейтқали Айгүл', 'сарапшы'], [2, 'Ким Виктория', 'педагог']], { hiddenRows: [2] });
    expect(table!.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(table!.notes.hiddenRows).toBe(1);
  });

  it('hears part-timers and people on leave in the remark, the status or the brackets behind a name', () => {
    const rows = read([
      [...head, 'Ескерту'], [1, 'Сейтқали Айгүл (декрет)', 'сарапшы', 'жоғары'], [2, 'Ким Виктория', 'педагог', 'жоғары', 'қоса атқарушы'],
      [3, 'Оразбек Нұрлан', 'педагог', 'жоғары', 'бала күтімі демалысында'], [4, 'Тұрлан Асхат', 'педагог', 'жоғары'],
    ])[0]!.rows;
    expect(rows.map(({ teacher }) => [teacher.person, teacher.partTime, teacher.onLeave])).toEqual([
      ['сейткали айгул', false, true], ['ким виктория', true, false], ['оразбек нурлан', false, true], ['турлан асхат', false, false],
    ]);
  });

  it('spreads a category merged over several people, but not a person over several rows', () => {
    const merges: Area[] = [{ top: 1, left: 2, bottom: 2, right: 2 }, { top: 3, left: 1, bottom: 4, right: 1 }, { top: 3, left: 2, bottom: 4, right: 2 }];
    const values = [head, [1, 'Сейтқали Айгүл', 'санатсыз'], [2, 'Ким Виктория', null], [3, 'Оразбек Нұрлан', 'сарапшы', 'жоғары'], [null, null, null, null]];
    expect(peopleOf(values, { merges })).toEqual([
      ['Парақ1', 'Сейтқали Айгүл', 'none'], ['Парақ1', 'Ким Виктория', 'none'], ['Парақ1', 'Оразбек Нұрлан', 'expert'],
    ]);
  });

  it('takes the school from the row above where its cell is blank, and says so', () => {
    const [table] = read([['Мектеп', ...head], ['Аққұдық', 1, 'Сейтқали Айгүл', 'сарапшы'], [null, 2, 'Ким Виктория', 'педагог'], ['Майтөбе', 3, 'Оразбек Нұрлан', 'педагог']]);
    expect(table!.rows.map(({ teacher }) => teacher.school)).toEqual(['Аққұдық', 'Аққұдық', 'Майтөбе']);
    expect(table!.notes.schoolFromAbove).toBe(1);
    expect(table!.rows[1]!.cells['school']).toEqual({ value: 'Аққұдық', text: 'Аққұдық', address: 'A2' });
  });

  it('keeps a school that has vacancies only: its total is 0', () => {
    const [table] = read([['Мектеп', ...head], ['Аққұдық', 1, 'Сейтқали Айгүл', 'сарапшы'], ['Майтөбе', 2, 'Вакансия', null]]);
    expect(table!.schools).toEqual(['Аққұдық', 'Майтөбе']);
  });

  it('is not seen where there is none: counts by category, timetables, sentences', () => {
    expect(read([['Мектеп', 'Барлығы', 'Шебер', 'Зерттеуші', 'Сарапшы', 'Модератор', 'Педагог', 'Санатсыз'], ['Аққұдық', 19, 0, 5, 2, 1, 0, 11]])).toEqual([]);
    expect(read([['Санаты', 'Саны', 'Үлесі'], ['Шебер', 1, 0.02], ['Зерттеуші', 11, 0.13]])).toEqual([]);
    expect(read([['Уақыты', 'Дүйсенбі'], ['08:00', 'Алгебра']])).toEqual([]);
    expect(read([['Педагогтердің санаты мен білімі туралы мәлімет төменде берілген'], ['мәтін']])).toEqual([]);
  });

  it('on a hidden sheet is named, not counted', () => {
    const values = [head, [1, 'Сейтқали Айгүл', 'сарапшы', 'жоғары']];
    const staff = allStaff(readSheets([sheetOf(values, { name: 'Биыл' }), sheetOf(values, { name: 'Былтыр', hidden: true })]));
    expect(staff.teachers).toHaveLength(1);
    expect(staff.hiddenSheets).toEqual(['Былтыр']);
  });

  it('reads by a person’s mapping where one is given, whatever the headings say', () => {
    const values = [['Тізім', null, null], ['бірінші', 'екінші', 'үшінші'], ['сарапшы', 'Сейтқали Айгүл', 'жоғары'], ['?', 'Ким Виктория', 'орта']];
    const mapping = { sheet: 'Парақ1', area: { top: 1, left: 0, bottom: 3, right: 2 }, headingRows: 1, fields: { category: 0, name: 1, education: 2 }, school: 'Аққұдық' };
    const [table, ...more] = readStaffTables(sheetOf(values), [mapping]);
    expect(more).toEqual([]);
    expect(table!.rows.map(({ teacher }) => [teacher.school, teacher.person, teacher.standing.current])).toEqual([
      ['Аққұдық', 'сейткали айгул', 'expert'], ['Аққұдық', 'ким виктория', undefined],
    ]);
    expect(table!.notUnderstood).toEqual([{ field: 'category', address: 'A4', text: '?' }]);
  });

  it('that was recognised gives way to a mapping of the same area', () => {
    const values = [['Санаты', 'Аты-жөні', 'Ескі', 'Білімі'], ['п-м', 'Сейтқали Айгүл', 'модератор', 'жоғары']];
    const mapping = { sheet: 'Парақ1', area: { top: 0, left: 0, bottom: 1, right: 3 }, headingRows: 1, fields: { category: 2, name: 1 } };
    expect(readStaffTables(sheetOf(values), [mapping]).flatMap(({ rows }) => rows.map(({ teacher }) => teacher.standing.current))).toEqual(['moderator']);
    expect(readStaffTables(sheetOf(values), [{ ...mapping, sheet: 'Басқа' }])[0]!.notUnderstood).toHaveLength(1);
  });

  it('keeps the cell of a school that is named above it, and looks no higher than a row of several texts', () => {
    const list = [head, [1, 'Сейтқали Айгүл', 'сарапшы', 'жоғары']];
    const schoolOf = (titles: Values) => read([...titles, ...list])[0]!.rows[0]!.cells['school'];
    expect(schoolOf([['Аққұдық орта мектебінің педагогтері']])).toEqual({ value: 'Аққұдық орта мектебі', text: 'Аққұдық орта мектебінің педагогтері', address: 'A1' });
    expect(schoolOf([['Аққұдық орта мектебі'], ['бір', 'екі', 'үш']])).toEqual({ value: 'Парақ1', text: 'Парақ1', address: '' });
  });
});

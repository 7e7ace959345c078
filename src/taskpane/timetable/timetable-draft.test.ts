import { lesson, table } from '../../../test/fixtures/planted-timetables.ts';
import { layouts } from '../../sheet/timetables/timetables.ts';
import { pairOf } from './lesson-text.ts';
import { lineOf, linesOffered, partsOf, placeFields, recognisedAt, withLayout, withPart, withWish } from './timetable-draft.ts';
import { clustersOf, firstClashing, weekRows } from './week-rows.ts';

const bare = table().correction;

describe('a correction of a timetable', () => {
  it('says only what a person said: a wish that is taken back is gone', () => {
    expect(withWish(withWish(bare, 'shift', 2), 'shift', undefined)).toEqual(bare);
    expect(withWish(bare, 'school', '№ 7 НОМ')).toEqual({ ...bare, school: '№ 7 НОМ' });
  });

  it('forgets where the labels stand when the layout is another', () => {
    expect(withLayout({ ...bare, namesAt: 2, daysAt: 0, week: 'a' }, 'classes-down')).toEqual({ ...bare, week: 'a', layout: 'classes-down' });
  });

  it('names rows or columns as the layout has them, and none in a list', () => {
    const told = (layout: (typeof layouts)[number]) => placeFields.map((field) => lineOf(layout, field));
    expect([told('classes-across'), told('teachers-down'), told('class-blocks'), told('list')]).toEqual([
      ['row', 'column', 'column', 'column'],
      ['column', 'row', 'row', 'row'],
      [undefined, 'row', 'column', 'column'],
      [undefined, undefined, undefined, undefined],
    ]);
  });

  it('offers the lines where labels may stand, and keeps one that was chosen beyond them', () => {
    expect(linesOffered(table(), 'column', undefined)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(linesOffered(table(), 'row', 90).slice(-2)).toEqual([26, 90]);
    expect([recognisedAt(table(), 'namesAt', 'row'), recognisedAt(table(), 'daysAt', 'column'), recognisedAt(table(), 'timesAt', 'column')]).toEqual([1, 0, undefined]);
  });

  it('orders the parts of a cell, each in one place', () => {
    expect(withPart(['subject', 'teachers'], 0, 'teachers')).toEqual(['teachers']);
    expect(withPart(['subject'], 1, 'rooms')).toEqual(['subject', 'rooms']);
    expect(withPart(['subject'], 0, undefined)).toBeUndefined();
    expect(partsOf({ view: 'teachers' })).toEqual(['subject', 'rooms', 'classes']);
  });
});

describe('the picture of the week', () => {
  it('shows few schools side by side as they are, and many by hubs, first where something clashes', () => {
    const school = (name: string, hub: boolean, findings: readonly number[] = []) => ({ school: name, name, hub, cells: [{ day: 1, period: 1, start: undefined, end: undefined, lessons: 1, findings }] });
    const cluster = (name: string, magnets: number, findings: readonly number[] = []) => [school(name, true), ...Array.from({ length: magnets }, (_, place) => school(`${name}${place}`, false, findings))];
    expect(clustersOf(cluster('а', 7)).map(({ length }) => length)).toEqual([8]);
    const many = clustersOf([...cluster('а', 4), ...cluster('б', 9, [0]), ...cluster('в', 0)]);
    expect([many.map((weeks) => [weeks[0]!.name, weeks.length]), firstClashing(many)]).toEqual([[['а', 5], ['б', 8], ['б7', 2], ['в', 1]], 1]);
    expect(firstClashing([cluster('а', 1)])).toBe(0);
  });

  it('has a row for every period in which any school has lessons, in the order of the week', () => {
    const cell = (day: number, period: number) => ({ day, period, start: undefined, end: undefined, lessons: 1, findings: [] });
    const rows = weekRows([{ school: 'a', name: 'А', hub: true, cells: [cell(2, 1), cell(1, 3)] }, { school: 'b', name: 'Б', hub: false, cells: [cell(1, 0), cell(1, 3)] }]);
    expect(rows.map(({ day, period, cells }) => [day, period, cells.map((each) => each !== undefined)])).toEqual([[1, 0, [false, true]], [1, 3, [true, true]], [2, 1, [true, false]]]);
  });
});

it('of two lessons that change places, what they share is said once', () => {
  expect(pairOf(lesson(), lesson({ subject: 'Физика', teachers: ['Ким В.П.'] }))).toEqual(['7А, Алгебра (Ахметова С.К.)', 'Физика (Ким В.П.)']);
  expect(pairOf(lesson(), lesson({ classes: '8А', subject: 'Физика', teachers: [] }))).toEqual(['7А, Алгебра (Ахметова С.К.), 12', '8А, Физика, 12']);
});

import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { hiddenTimetables, timetablesAcross } from '../../sheet/timetables/across-timetables.ts';
import { languages } from '../../text/language.ts';
import { lessonsJson, smallTablesJson, timetablesJson } from './lessons-json.ts';
import { timetableLines } from './timetable-lines.ts';
import { readOptions } from './options.ts';

const list: Values = [
  ['place', 'class_school', 'classes', 'group', 'day', 'period', 'start', 'end', 'week', 'dates', 'kind', 'mode', 'subject', 'teachers', 'room', 'pupils', 'stream'],
  ['Опорная школа №1', 'Малая школа №2', '5; 6', 'ENG/1', 'Ср', '3-4', '09:05', '10:40', 'Б', '2025-11-10..2025-11-22', 'session', 'онлайн', 'Химия', 'Полянский А.А.; Холмова В.В.', '101', 8, 'ПОТОК-1'],
  ['Опорная школа №1', null, '7', null, 'кейін', null, null, null, null, null, null, null, 'Физика', null, null, null, null],
];
const bells: Values = [['Мектеп', 'Сабақ', 'Басталуы', 'Аяқталуы'], ['Опорная школа №1', 3, '09:05', '09:50']];
const sheets = [sheetOf(list, { name: 'lessons' }), sheetOf(bells, { name: 'bells' }), sheetOf(list, { name: 'ескі', hidden: true })];
const reports = sheets.filter(({ hidden }) => !hidden).map((sheet) => reportOf(sheet));
const found = timetablesAcross(reports);
const hidden = hiddenTimetables(sheets);

describe('the lessons at the terminal', () => {
  it('are one record a class, period and group', () => {
    const records = lessonsJson(found);
    expect(records.map((record) => [record.class, record.period])).toEqual([['5', 3], ['5', 4], ['6', 3], ['6', 4], ['7', null]]);
    expect(records[0]).toEqual({
      school: 'Малая школа №2', place: 'Опорная школа №1', class: '5', group: 'ENG/1', day: 3, period: 3, start: '09:05', end: '10:40', week: 'b', dates: [{ from: '2025-11-10', to: '2025-11-22' }], subject: 'Химия',
      teachers: ['Полянский А.А.', 'Холмова В.В.'], rooms: ['101'], kind: 'session', form: 'online', stream: 'ПОТОК-1', pupils: 8, shift: null, sheet: 'lessons', cell: 'M2', roomCells: ['O2'], ambiguous: false, note: null,
    });
  });

  it('say null for what is not known', () =>
    expect(lessonsJson(found).at(-1)).toMatchObject({ school: 'Опорная школа №1', group: null, day: null, period: null, start: null, end: null, week: null, dates: [], teachers: [], rooms: [], stream: null, pupils: null, roomCells: [], note: null }));

  it('come with how each timetable was understood, hidden ones too', () =>
    expect(timetablesJson(found, hidden)).toMatchObject([
      { sheet: 'lessons', range: 'A1:Q3', layout: 'list', school: null, schoolFrom: 'column', hidden: false, lessons: 2, notUnderstood: [{ address: 'E3', text: 'кейін' }] },
      { sheet: 'ескі', hidden: true, lessons: 2 },
    ]));

  it('come with the small tables, cell by cell', () =>
    expect(smallTablesJson(reports)).toMatchObject([{ sheet: 'bells', range: 'A1:D2', kind: 'bells', rows: [{ school: { value: 'Опорная школа №1', address: 'A2' }, period: { value: 3, text: '3', address: 'B2' } }], notUnderstood: [] }]));

  it.each(languages)('are told in words (%s)', (language) => {
    const options = readOptions(['read', 'x.xlsx', '--lang', language]);
    const lines = timetableLines({ found, hidden, whole: reports }, options.ok ? options.value : (undefined as never));
    const words = ['lessons', 'E3', 'ескі', 'bells'];
    expect(lines.map((line, at) => (at === 3 ? '' : words.find((word) => line.includes(`«${word}»`) || line.includes(`“${word}”`) || line.includes(`: ${word}`) || line.includes(`${word}!`))))).toEqual(['lessons', 'E3', 'ескі', '', 'E3', 'bells']);
  });

  it('are none without a timetable', () => expect([lessonsJson(undefined), timetablesJson(undefined, [])]).toEqual([[], []]));
});

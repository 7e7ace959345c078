import { asRead } from '../../test/fixtures/as-read.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../../test/fixtures/memory-workbook.ts';
import { deskOf, district } from '../../test/fixtures/small-district.ts';
import { serialOfDay } from '../domain/calendar/day.ts';
import type { Result } from '../domain/result.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import { unwatched } from '../sheet/workbook.ts';
import type { RecordEntry, View } from './desk.ts';

const view: View = { language: 'kk', staff: defaultStaffSettings, mappings: [], corrections: [] };
const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

const rowOf = (book: MemoryWorkbook, sheet: string, text: string) => book.standingNow(sheet).cells.findIndex((row) => row.some((content) => content?.value === text));

describe('the registers of a workbook', () => {
  it('are told with their places, what they hold, and what the forms offer', async () => {
    const { desk } = district();
    const told = valueOf(await desk.registers(view, unwatched));
    const counts = Object.fromEntries(told.registers.map(({ kind, rows }) => [kind, rows]));
    expect(counts).toMatchObject({ units: 2, schools: 3, classes: 1, masterClasses: 0 });
    expect(told.registers.find(({ kind }) => kind === 'schools')!.tables).toMatchObject([{ sheet: 'Мектептер', rows: 3, mapping: undefined }]);
    expect(told.registers.find(({ kind }) => kind === 'schools')!.names).toEqual({ sheet: 'Мектептер', address: 'B6' });
    expect(told.oblasts.map(({ name }) => name)).toEqual(['Қарағанды']);
    expect(told.schools.map(({ name, hub, small, grades }) => [name, hub, small, grades.length])).toEqual([['Самарқа ЖББМ', true, false, 11], ['Юбилейный НОМ', false, true, 9], ['№ 14 БМ', false, true, 4]]);
    expect(told).toMatchObject({ on: { year: 2022, month: 6, day: 1 }, differentDays: [], notRecognised: [] });
  });

  it('follow an edit without everything being read again', async () => {
    const { book, desk } = district();
    const told = valueOf(await desk.registers(view, unwatched));
    const { sheet, address } = told.schools[2]!;
    const row = Number(/\d+/u.exec(address)![0]);
    book.type(sheet, `B${row}`, '№ 15 БМ');
    book.sheets = () => Promise.reject(new Error('read again'));
    expect(valueOf(await desk.registersAgain(view, [{ sheet, address: `B${row}` }])).schools[2]!.name).toBe('№ 15 БМ');
  });

  it('name a sheet that none of them is', async () => {
    const { book, desk } = district();
    await book.add([{ name: 'Жиналыс', cells: [{ row: 0, column: 0, value: 'Хаттама', role: 'plain' }], merges: [], widths: [], heights: {}, repeatRows: [0, 0], landscape: false, breaks: [] }]);
    expect(valueOf(await desk.registers(view, unwatched)).notRecognised).toEqual(['Жиналыс']);
  });

  it('offer a table that is selected, to be described', async () => {
    const book = memoryWorkbook([asRead({ name: 'Желі', cells: [['Атауы', 'Ауданы'], ['Самарқа ЖББМ', 'Абай']].flatMap((row, down) => row.map((value, column) => ({ row: down, column, value, role: 'plain' as const }))), merges: [], widths: [], heights: {}, repeatRows: [0, 0], landscape: false, breaks: [] })]);
    book.select('Желі', 'A1:B2');
    const candidate = valueOf(await deskOf(book).registerInSelection(view));
    expect(candidate).toMatchObject({ sheet: 'Желі', range: 'A1:B2', headingRows: 1, columns: [{ letter: 'A', heading: 'Атауы' }, { letter: 'B', heading: 'Ауданы' }] });
    const mapping = { kind: 'schools', sheet: 'Желі', area: candidate.area, headingRows: 1, fields: { name: 0, unit: 1 } } as const;
    const told = valueOf(await deskOf(book).registers({ ...view, registerMappings: [mapping] }, unwatched));
    expect(told.registers.find(({ kind }) => kind === 'schools')).toMatchObject({ rows: 1, tables: [{ sheet: 'Желі', mapping }] });
  });
});

describe('a record that is saved', () => {
  const entry = (texts: RecordEntry['texts'], at?: RecordEntry['at']): RecordEntry => ({ kind: 'schools', at, texts });
  const nura = { unit: 'Абай', name: 'Нұра НОМ', level: 'НОМ', small: 'иә', attachedTo: 'Самарқа ЖББМ', attachedOn: '01.09.2021', grades: '1-9', languages: 'қ', order: '12' };

  it('stands in the register as a person would have typed it, days and numbers as Excel has them, and is taken back', async () => {
    const { book, desk } = district();
    const before = book.standingNow('Мектептер').print;
    const saved = valueOf(await desk.saveRecord(entry(nura), view));
    const row = rowOf(book, 'Мектептер', 'Нұра НОМ');
    expect(saved).toMatchObject({ saved: true, at: { sheet: 'Мектептер' } });
    expect(book.standingNow('Мектептер').cells[row]!.map((content) => content?.value ?? null)).toEqual(['Абай', 'Нұра НОМ', 'НОМ', 'иә', null, 'Самарқа ЖББМ', '12', serialOfDay({ year: 2021, month: 9, day: 1 }), 'қ', '1-9', ...Array.from({ length: 3 }, () => null)].slice(0, book.standingNow('Мектептер').cells[row]!.length));
    const told = valueOf(await desk.registersAgain(view, []));
    expect(told.schools.map(({ name }) => name)).toContain('Нұра НОМ');
    expect(desk.undoable?.insertion).toEqual({ kind: 'record', of: 'schools' });
    valueOf(await desk.undo());
    expect(book.standingNow('Мектептер').print).toBe(before);
  });

  it('of a class is written as grades that Excel takes for no day and no sum', async () => {
    const { book, desk } = district();
    valueOf(await desk.saveRecord({ kind: 'classes', at: undefined, texts: { unit: 'Саран', school: '№ 14 БМ', grades: '3+2', languages: 'о', pupils: '4+6' } }, view));
    expect(book.standingNow('Біріктірілген сыныптар').cells.flat().map((content) => content?.value)).toEqual(expect.arrayContaining(['№ 14 БМ', '2+3', '4+6']));
  });

  it('is opened, changed in one field, and only that cell is written', async () => {
    const { book, desk } = district();
    const { schools: [first] } = valueOf(await desk.registers(view, unwatched));
    const opened = valueOf(await desk.openRecord('schools', first!, view));
    expect(opened.texts).toMatchObject({ unit: 'Абай', name: 'Самарқа ЖББМ', hub: 'иә', from: '01.09.2015', attachedTo: '' });
    const before = book.standingNow('Мектептер');
    expect(valueOf(await desk.saveRecord({ ...opened, texts: { ...opened.texts, order: '15' } }, view))).toEqual({ saved: true, at: { sheet: first!.sheet, address: first!.address } });
    const changed = book.standingNow('Мектептер').cells.flatMap((row, down) => row.flatMap((content, across) => (content?.value === before.cells[down]?.[across]?.value ? [] : [[down, content?.value]])));
    expect(changed).toEqual([[rowOf(book, 'Мектептер', 'Самарқа ЖББМ'), '15']]);
  });

  it('is not written over what somebody has changed since the form was opened', async () => {
    const { book, desk } = district();
    const { schools: [first] } = valueOf(await desk.registers(view, unwatched));
    const opened = valueOf(await desk.openRecord('schools', first!, view));
    book.type('Мектептер', `C${rowOf(book, 'Мектептер', 'Самарқа ЖББМ') + 1}`, 'НОМ');
    expect(await desk.saveRecord({ ...opened, texts: { ...opened.texts, level: 'БМ' } }, view)).toMatchObject({ ok: false, problem: { code: 'record-changed' } });
    book.deleteRows('Мектептер', rowOf(book, 'Мектептер', 'Самарқа ЖББМ'), 5);
    expect(await desk.openRecord('schools', { ...first!, address: 'A900:M900' }, view)).toMatchObject({ ok: false, problem: { code: 'record-gone' } });
  });

  it('is refused field by field where the register would not read it', async () => {
    const { book, desk } = district();
    const before = book.standingNow('Мектептер').print;
    const saved = valueOf(await desk.saveRecord(entry({ ...nura, unit: 'Абайй', level: '', attachedOn: '31.04.2021' }), view));
    expect(saved).toMatchObject({ saved: false, problems: [{ field: 'unit', code: 'unknown' }, { field: 'level', code: 'required' }, { field: 'attachedOn', code: 'not-a-day' }] });
    expect(book.standingNow('Мектептер').print).toBe(before);
  });

  it('is refused where the workbook has no such register', async () => {
    const book = memoryWorkbook([asRead({ name: 'Бос', cells: [], merges: [], widths: [], heights: {}, repeatRows: [0, 0], landscape: false, breaks: [] })]);
    expect(valueOf(await deskOf(book).saveRecord(entry(nura), view))).toEqual({ saved: false, problems: [{ field: '', code: 'no-register', args: {} }] });
  });
});

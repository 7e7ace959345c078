import { asRead } from '../../test/fixtures/as-read.ts';
import { timetableKinds } from '../sheet/registers/timetable-columns.ts';
import { templateColumns, templateKinds } from '../sheet/registers/template-columns.ts';
import { registersOfSheet } from '../sheet/registers/registers-of-sheet.ts';
import { noWishes, reportOf } from '../sheet/sheet-report.ts';
import { timetablesAcross } from '../sheet/timetables/across-timetables.ts';
import { smallTablesOf } from '../sheet/timetables/sheet-timetables.ts';
import type { Sheet } from '../sheet/workbook.ts';
import { languages } from '../text/language.ts';
import { newRegisters } from './new-registers.ts';
import { runChecks } from './run-checks.ts';

const laidOut = (language: (typeof languages)[number]) => newRegisters({ language, kinds: templateKinds, schoolYear: 2026, on: { year: 2026, month: 10, day: 1 } }).map(asRead);

/** Values typed into the first rows behind the examples. */
function filled(sheets: readonly Sheet[], records: Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>): Sheet[] {
  return sheets.map((sheet) => {
    const frame = registersOfSheet(reportOf(sheet)).frames.find(({ kind }) => records[kind]);
    if (!frame) return sheet;
    const rows = records[frame.kind]!;
    const values = sheet.grid.values.map((cells, at) => {
      const record = rows[at - frame.body - 1];
      return record ? cells.map((cell, column) => record[[...frame.fields].find(([, place]) => place === column)?.[0] ?? ''] ?? cell) : cells;
    });
    return { ...sheet, grid: { ...sheet.grid, values } };
  });
}

describe.each(languages)('the sheets of timetables as they are laid out (%s)', (language) => {
  const sheets = laidOut(language);

  it('are recognised again, each with all its columns', () => {
    const frames = sheets.flatMap((sheet) => registersOfSheet(reportOf(sheet)).frames);
    expect(frames.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...timetableKinds]));
    for (const frame of frames) expect([...frame.fields.keys()].sort()).toEqual(templateColumns[frame.kind].map(({ field }) => field).sort());
  });

  it('hold no lesson and no record yet: examples are none', () => {
    const reports = sheets.map((sheet) => reportOf(sheet));
    expect(timetablesAcross(reports)?.data.lessons ?? []).toEqual([]);
    expect(reports.flatMap(smallTablesOf).flatMap(({ records }) => records)).toEqual([]);
    expect(runChecks(sheets, noWishes, { language })).toEqual([]);
  });

  it('give back what is typed into them', () => {
    const typed = filled(sheets, {
      lessons: [{ place: '№ 5', classes: '7А', day: 'Дүйсенбі', period: '3-4', subject: 'Алгебра', teachers: 'Тұрланов А.Б.', rooms: '101', week: 'А', pupils: 20 }],
      bells: [{ school: '№ 5', period: 3, start: '10:15', end: '11:00' }],
      schoolClasses: [{ school: '№ 5', class: '7А', pupils: 20, maxPerDay: 7, shift: 1 }],
    });
    const { data } = timetablesAcross(typed.map((sheet) => reportOf(sheet)))!;
    expect(data.lessons.map(({ place, classes, day, period, lastPeriod, week, shift, subject, pupils }) => [place.key, classes[0]!.key, day, period, lastPeriod, week, shift, subject.name, pupils])).toEqual([['5', '7а', 1, 3, 4, 'a', 1, 'Алгебра', 20]]);
    expect([data.bells.map(({ school, start }) => [school.key, start]), data.classes.map(({ mostPerDay }) => mostPerDay)]).toEqual([[['5', 615]], [7]]);
  });
});

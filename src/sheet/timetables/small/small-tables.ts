import type { Minutes } from '../../../domain/timetable/lesson.ts';
import { textOf, type CellValue } from '../../cells/cell.ts';
import { readNumber } from '../../cells/read-number.ts';
import type { RegisterFrame } from '../../registers/frame.ts';
import { readLanguages } from '../../registers/read-cells.ts';
import type { Sheet } from '../../workbook.ts';
import { fold } from '../../words/fold.ts';
import { classNamesOf } from '../names/class-name.ts';
import { roomsOf } from '../names/room-name.ts';
import { subjectOf } from '../names/subject-name.ts';
import { teachersOf } from '../names/teacher-name.ts';
import { clockOf, intervalOf } from '../values/clock.ts';
import { daySpansOf } from '../values/day-spans.ts';
import { periodsOf } from '../values/period.ts';
import { shiftOf } from '../values/shift.ts';
import { weekdayIn } from '../values/weekday-in.ts';
import { readHeadedTable, type HeadedRow } from '../../headed-table.ts';
import type { SmallKind, SmallRecords, SmallTable } from './small-table.ts';

const [midnight, endOfDay] = [0, 1440];

type Reader<Kind extends SmallKind> = (row: HeadedRow) => readonly SmallRecords[Kind][];

const whole = (most: number) => (value: CellValue): number | undefined => {
  const number = readNumber(value);
  return number !== undefined && number >= 0 && number <= most ? number : undefined;
};
const minutesIn = (value: CellValue): number | undefined => whole(1440)(value) ?? whole(1440)(/\d+/u.exec(textOf(value))?.[0] ?? null);

function interval(row: HeadedRow, from: string, to: string): { readonly start: Minutes; readonly end: Minutes } | undefined {
  const together = intervalOf(row.value('time')) ?? intervalOf(row.value(from));
  if (together) return together;
  const [start, end] = [row.read(from, clockOf), row.read(to, clockOf)];
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

const readers: { readonly [Kind in SmallKind]: Reader<Kind> } = {
  bells(row) {
    const periods = row.read('period', periodsOf);
    const rings = interval(row, 'start', 'end') ?? intervalOf(row.value('period'));
    if (!periods || !rings) return [];
    return [{ school: row.school(), shift: row.read('shift', (value) => shiftOf(textOf(value))), day: row.read('day', weekdayIn), period: periods.first, ...rings }];
  },
  journeys(row) {
    const minutes = row.read('minutes', minutesIn);
    const [from, to] = [row.school('from'), row.school('to')];
    return minutes === undefined || from.key === '' || to.key === '' ? [] : [{ from, to, minutes }];
  },
  rooms(row) {
    const capacity = row.read('capacity', whole(10_000));
    const school = row.school();
    return capacity === undefined ? [] : roomsOf(textOf(row.value('room'))).map((room) => ({ school, room, capacity }));
  },
  schoolClasses(row) {
    const school = row.school();
    const languages = row.read('language', readLanguages);
    const capacity = row.read('capacity', whole(10_000));
    const more = {
      pupils: row.read('pupils', whole(10_000)),
      ...(capacity === undefined ? {} : { capacity }),
      mostPerDay: row.read('maxPerDay', whole(20)),
      language: languages?.length === 1 ? languages[0] : undefined,
      shift: row.read('shift', (value) => shiftOf(textOf(value))),
    };
    return classNamesOf(textOf(row.value('class')), school.key, row.others).map((name) => ({ school, class: name, ...more }));
  },
  unavailable(row) {
    const day = row.read('day', weekdayIn);
    if (day === undefined) return [];
    const { start, end } = interval(row, 'from', 'to') ?? { start: clockOf(row.value('from')) ?? midnight, end: clockOf(row.value('to')) ?? endOfDay };
    return teachersOf(textOf(row.value('teacher'))).filter(({ key }) => key !== '').map((teacher) => ({ teacher, day, start, end }));
  },
  curriculum(row) {
    const hours = row.read('hours', whole(100));
    const [school, subject] = [row.school(), subjectOf(row.text('subject'))];
    return hours === undefined || subject.key === '' ? [] : classNamesOf(textOf(row.value('class')), school.key, row.others).map((name) => ({ school, class: name, subject, hours }));
  },
  buses(row) {
    const [leaves, arrives] = [row.read('leaves', clockOf), row.read('arrives', clockOf)];
    const [from, to] = [row.school('from'), row.school('to')];
    return leaves === undefined || arrives === undefined || from.key === '' ? [] : [{ from, to, day: row.read('day', weekdayIn), leaves, arrives }];
  },
  tests(row) {
    const on = row.read('on', (value) => daySpansOf(value)?.[0]?.from);
    const [school, subject] = [row.school(), subjectOf(row.text('subject'))];
    const kind = testKind(row.text('kind'));
    return on === undefined || subject.key === '' ? [] : classNamesOf(textOf(row.value('class')), school.key, row.others).map((name) => ({ school, class: name, subject, kind, on }));
  },
};

/** СОч, ТЖБ are of a quarter, СОр, БЖБ of a section. */
const testKind = (text: string): 'section' | 'quarter' => (/соч|тжб|четверт|токсан|quarter|summative assessment for the (?:term|quarter)/u.test(fold(text)) ? 'quarter' : 'section');

/** A small table of a sheet, read by its headings. */
export const smallTableOf = (sheet: Sheet, frame: RegisterFrame): SmallTable => readHeadedTable(frame.kind as SmallKind, sheet, frame, readers[frame.kind as SmallKind] as Reader<SmallKind>);

import { dayOfSerial } from '../../domain/calendar/day.ts';
import { isDash, textOf } from '../cells/cell.ts';
import { datesIn } from '../dates/read-dates.ts';
import type { HeadedRow } from '../headed-table.ts';
import { teachersOf } from '../timetables/names/teacher-name.ts';
import { fold } from '../words/fold.ts';
import { doneAt, needed, number } from './read-values.ts';
import { stepOf } from './step-of.ts';
import type { WrittenActivity, WrittenTerm } from './written-activity.ts';

const during = /сесси\p{L}*\s+(?:кезинде|уакытында|барысында|кундери|бойы)|(?:во время|в период|в течение|в ходе|в дни)\s+сесси|during the session/u;

/** A line of the council's plan; of which session it is, the workbook says later. */
export function activityAt(row: HeadedRow, plan: string): readonly WrittenActivity[] {
  const title = needed(row, 'title');
  if (title === '') return [];
  const term = row.value('term');
  const text = textOf(term);
  if (row.text('term') === '') row.miss('term');
  return [{
    number: typeof row.value('number') === 'number' || row.text('number') !== '' ? number(10_000)(row.value('number')) : undefined,
    title, term: typeof term === 'number' ? termOfSerial(term) : row.text('term'), written: termsOf(term), duringSession: during.test(fold(text)),
    executors: peopleAt(row, 'executors'), responsible: peopleAt(row, 'responsible'), ...doneAt(row), step: stepOf(title), plan,
  }];
}

const peopleAt = (row: HeadedRow, field: string) => (isDash(row.value(field)) ? [] : teachersOf(textOf(row.value(field))).filter(({ key }) => key !== ''));

function termsOf(term: ReturnType<HeadedRow['value']>): readonly WrittenTerm[] {
  if (typeof term === 'number') {
    const day = dayOfSerial(term);
    return day ? [{ from: day, to: day }] : [];
  }
  const iso = /^\s*(\d{4})-(\d\d)-(\d\d)/u.exec(textOf(term));
  if (iso) {
    const day = { year: +iso[1]!, month: +iso[2]!, day: +iso[3]! };
    return [{ from: day, to: day }];
  }
  return datesIn(textOf(term), 'term').filter(({ form }) => form !== 'years' && form !== 'school-year').map(({ from, to }) => ({ from, to }));
}

function termOfSerial(serial: number): string {
  const day = dayOfSerial(serial);
  return day ? `${String(day.day).padStart(2, '0')}.${String(day.month).padStart(2, '0')}.${day.year}` : String(serial);
}

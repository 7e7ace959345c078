import { dayNumber } from '../../domain/calendar/day.ts';
import { isBlank, textOf } from '../cells/cell.ts';
import type { HeadedRow } from '../headed-table.ts';
import { readYes } from '../registers/read-cells.ts';
import { classNamesOf } from '../timetables/names/class-name.ts';
import { subjectOf } from '../timetables/names/subject-name.ts';
import { weekdayIn } from '../timetables/values/weekday-in.ts';
import { fold, nameKey } from '../words/fold.ts';
import { activityAt } from './read-activity.ts';
import { readAssignmentKind, readCalendarKind, readCouncilRole, readEntryStatus, readRateKind, readSessionForm, readSessionModel, readSessionRole } from './read-choices.ts';
import { marksAt } from './read-marks.ts';
import { classAt, dayAt, doneAt, gradesAt, languageAt, needed, number, personNamed, schoolsAt, span, subjectsAt } from './read-values.ts';
import type { ReadKind, SessionRecords } from './session-kinds.ts';

/** What of a row holds for all rows of its table: the titles above, the sheet's name. */
export interface Around {
  readonly title: string;
  readonly fields: ReadonlyMap<string, number>;
}

type Reader<Kind extends ReadKind> = (row: HeadedRow, around: Around) => readonly SessionRecords[Kind][];

const gradeOne = /(?:^|\D)1\s*-?\s*(?:ши|й|го|ый)?\s*-?\s*(?:сынып|сыныб|класс)|grade 1(?!\d)|биринши сынып|перв\p{L}+ класс|первоклас/u;

const readers: { readonly [Kind in ReadKind]: Reader<Kind> } = {
  calendar(row, { title }) {
    const days = row.read('from', span);
    if (!days) return missing(row, 'from');
    const name = row.text('name');
    const kind = isBlank(row.value('kind')) ? (readCalendarKind(name) ?? readCalendarKind(title) ?? 'holiday') : row.read('kind', readCalendarKind);
    if (!kind) return [];
    const until = row.read('until', span)?.until ?? days.until;
    return [{ kind, name, from: days.from, until, status: row.read('status', readEntryStatus) ?? 'confirmed', source: row.text('source'), ...(gradeOne.test(fold(`${name} ${textOf(row.value('kind'))}`)) ? { onlyGradeOne: true } : {}) }];
  },
  sessions(row, { fields }) {
    const from = row.read('from', span);
    const inOne = fields.get('until') === fields.get('from');
    const until = inOne ? from : row.read('until', span);
    const hub = fields.has('hub') ? row.school('hub') : row.school();
    for (const field of inOne ? ['hub', 'from'] : ['hub', 'from', 'until']) if (isBlank(row.value(field)) && fields.has(field)) row.miss(field);
    return [{
      hub, name: row.text('name'), from: from?.from, until: until?.until ?? (isBlank(row.value('until')) && from && dayNumber(from.until) !== dayNumber(from.from) ? from.until : undefined), form: row.read('form', readSessionForm), model: row.read('model', readSessionModel), grades: gradesAt(row),
      schools: schoolsAt(row, 'schools'), subjects: subjectsAt(row, 'subjects'), order: row.text('order'), orderedOn: dayAt(row, 'orderedOn'),
    }];
  },
  participants(row) {
    const [school, name] = [row.school(), pupilAt(row)];
    if (nameKey(name) === '') return [];
    const ofClass = classAt(row, school);
    if (school.key === '') row.miss('school');
    if (ofClass.grade === undefined) row.miss('class');
    return [{ session: row.text('session'), school, pupil: personNamed(name), class: ofClass, language: languageAt(row), lodging: row.read('lodging', readYes), hubClass: row.text('hubClass') }];
  },
  routes(row) {
    const [from, to] = [row.school('from'), row.school('to')];
    if (from.key === '') return missing(row, 'from');
    if (to.key === '') row.miss('to');
    return [{ from, to, kilometres: row.read('kilometres', number(5000)), seats: row.read('seats', number(1000)), vehicle: row.text('vehicle'), consumption: row.read('consumption', number(200)) }];
  },
  rates(row) {
    const [kind, amount] = [row.read('kind', readRateKind), row.read('amount', number(1e9))];
    if (kind !== undefined && isBlank(row.value('amount'))) return [];
    return kind === undefined || amount === undefined ? [] : [{ kind, amount, note: row.text('note'), source: row.text('source'), date: dayAt(row, 'date') }];
  },
  council(row) {
    const name = needed(row, 'name');
    return nameKey(name) === '' ? [] : [{ person: personNamed(name), position: row.text('position'), role: row.read('role', readCouncilRole), school: row.school() }];
  },
  roles(row) {
    const [role, name] = [row.read('role', readSessionRole), row.text('name')];
    if (role === undefined || nameKey(name) === '') return role === undefined ? missing(row, 'role') : missing(row, 'name');
    return [{ role, person: personNamed(name), school: row.school(), position: row.text('position'), subjects: subjectsAt(row, 'subjects'), grades: gradesAt(row) }];
  },
  activities: (row, { title }) => activityAt(row, title),
  marks: (row, { title }) => marksAt(row, title),
  answers(row) {
    const [question, answer] = [needed(row, 'question'), needed(row, 'answer')];
    return question === '' || answer === '' ? [] : [{ on: dayAt(row, 'on'), school: row.school(), question, answer, count: row.read('count', number(1e6)) ?? 1 }];
  },
  assignments(row) {
    const [title, school] = [needed(row, 'title'), row.school()];
    if (title === '') return [];
    const kind = row.read('kind', readAssignmentKind) ?? 'task';
    return [{ kind, title, subject: subjectOf(row.text('subject')), class: classAt(row, school), school, teacher: personNamed(row.text('teacher')), given: dayAt(row, 'given'), due: dayAt(row, 'due'), ...doneAt(row) }];
  },
  lessonDays(row) {
    const [school, subject, day] = [row.school(), subjectOf(row.text('subject')), row.read('day', weekdayIn)];
    return day === undefined || subject.key === '' ? [] : classNamesOf(textOf(row.value('class')), school.key, row.others).map((name) => ({ school, class: name, subject, day }));
  },
};

/** Schools send names in one column or in three. */
const pupilAt = (row: HeadedRow): string => [needed(row, 'name'), row.text('given'), row.text('patronymic')].filter((part) => part !== '').join(' ');

function missing(row: HeadedRow, field: string): [] {
  if (isBlank(row.value(field))) row.miss(field);
  return [];
}

export const readerOf = <Kind extends ReadKind>(kind: Kind, around: Around): ((row: HeadedRow) => readonly SessionRecords[Kind][]) => (row) => readers[kind](row, around);

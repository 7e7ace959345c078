import type { Named } from '../../../domain/timetable/lesson.ts';
import type { ReadLesson, Timetable } from '../timetables.ts';
import { busyNames, slotKey, viewIndex } from '../views/view-index.ts';

/** A timetable of classes that names fewer teachers than this tells none. */
const hardlyAny = 0.1;

const tells = ({ teachers }: ReadLesson): boolean => teachers.some(({ key }) => key !== '');

function tellsNone({ view, lessons }: Timetable): boolean {
  return view === 'classes' && lessons.length > 0 && lessons.filter(tells).length <= lessons.length * hardlyAny;
}

/** The lesson with its teachers, the same object for the same teachers. */
const completed = new WeakMap<ReadLesson, { readonly said: string; readonly made: ReadLesson }>();

function withTeachers(lesson: ReadLesson, teachers: readonly Named[]): ReadLesson {
  const said = teachers.map(({ key }) => key).join('\n');
  const before = completed.get(lesson);
  if (before?.said === said) return before.made;
  const made = { ...lesson, teachers };
  completed.set(lesson, { said, made });
  return made;
}

/** Who has the class in that period; where several have it, those of that subject. */
function teachersAt(lesson: ReadLesson, isAlone: boolean, others: readonly Timetable[]): readonly Named[] {
  const { day, period, shift, week, subject, group } = lesson;
  const [name, more] = busyNames.classes(lesson);
  if (name === undefined || more !== undefined || day === undefined || period === undefined) return [];
  const there = others.flatMap(({ lessons }) => viewIndex(lessons).at(slotKey(name, day, period))).filter((each) => tells(each) && each.place.key === lesson.place.key && each.week === week && (each.shift === undefined || shift === undefined || each.shift === shift));
  const ofSubject = there.filter((each) => subject.key !== '' && each.subject.key === subject.key);
  const own = ofSubject.length > 0 ? ofSubject : isAlone && group === undefined && there.every((each) => each.subject.key === '') ? there : [];
  return [...new Map(own.flatMap(({ teachers }) => teachers).map((teacher) => [teacher.key, teacher])).values()];
}

function completedTable(table: Timetable, others: readonly Timetable[]): Timetable {
  const index = viewIndex(table.lessons);
  let changed = false;
  const lessons = table.lessons.map((lesson) => {
    if (tells(lesson)) return lesson;
    const [name] = busyNames.classes(lesson);
    const isAlone = name !== undefined && lesson.day !== undefined && lesson.period !== undefined && index.at(slotKey(name, lesson.day, lesson.period)).length === 1;
    const teachers = teachersAt(lesson, isAlone, others);
    changed ||= teachers.length > 0;
    return teachers.length > 0 ? withTeachers(lesson, teachers) : lesson;
  });
  return changed ? { ...table, lessons } : table;
}

/**
 * Timetables of which those of classes that name no teachers have them from the teachers' timetables of the same school: else nobody
 * would be found in two schools. The same tables give the same ones.
 */
export function completingTeachers(): (tables: readonly Timetable[]) => readonly Timetable[] {
  let last: { readonly tables: readonly Timetable[]; readonly made: readonly Timetable[] } | undefined;
  return (tables) => {
    const others = tables.filter(({ view }) => view === 'teachers');
    if (others.length === 0 || !tables.some(tellsNone)) return tables;
    if (last?.tables.length === tables.length && tables.every((table, at) => table === last!.tables[at])) return last.made;
    last = { tables, made: tables.map((table) => (tellsNone(table) ? completedTable(table, others) : table)) };
    return last.made;
  };
}

import type { Lesson } from '../../domain/timetable/lesson.ts';
import { classNamesOf } from './names/class-name.ts';
import { roomsOf } from './names/room-name.ts';
import { teachersOf } from './names/teacher-name.ts';

/**
 * The lessons of somebody or something that a person names.
 *
 * Takes    lessons; the name of a teacher, a class or a room in any spelling
 * Returns  the lessons of the teacher, or else of the class, or else of the room, of all schools that have it; a surname alone is
 *          enough where one teacher has it. undefined where nobody and nothing is called so
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function lessonsOf<L extends Lesson>(lessons: readonly L[], text: string): readonly L[] | undefined {
  const found = [teacherKeys(lessons, text), keysOf(classNamesOf(text, '')), keysOf(roomsOf(text))].map((keys, at) =>
    keys.length === 0 ? [] : lessons.filter((lesson) => [lesson.teachers, lesson.classes, lesson.rooms][at]!.some(({ key }) => keys.includes(key))),
  );
  return found.find((own) => own.length > 0);
}

const keysOf = (names: readonly { readonly key: string }[]) => names.map(({ key }) => key).filter(Boolean);

/** The keys that a name of a teacher may stand for. */
export function teacherKeys(lessons: readonly Lesson[], text: string): readonly string[] {
  const keys = keysOf(teachersOf(text));
  const [surname = ''] = keys;
  if (keys.length !== 1 || surname.includes(' ')) return keys;
  const alike = new Set(lessons.flatMap(({ teachers }) => keysOf(teachers)).filter((key) => key.startsWith(`${surname} `)));
  return alike.size === 1 ? [...keys, ...alike] : keys;
}

import type { ClassName, Lesson, Named } from '../../domain/timetable/lesson.ts';
import { classNamesOf } from './names/class-name.ts';
import { roomsOf } from './names/room-name.ts';
import { teachersOf } from './names/teacher-name.ts';

/** Who or what is meant, with all its lessons. */
export interface NamedLessons<L extends Lesson = Lesson> {
  readonly teachers: readonly Named[];
  readonly classes: readonly ClassName[];
  readonly rooms: readonly Named[];
  readonly lessons: readonly L[];
}

/**
 * The lessons of somebody or something that a person names.
 *
 * Takes    lessons; the name of a teacher, a class or a room in any spelling
 * Returns  the teacher, or else the class, or else the room, of all schools that have it, with the lessons; a surname alone is enough where
 *          one teacher has it. undefined where nobody and nothing is called so
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function lessonsOf<L extends Lesson>(lessons: readonly L[], text: string): NamedLessons<L> | undefined {
  const wanted = { teachers: teacherKeys(lessons, text), classes: keysOf(classNamesOf(text, '')), rooms: keysOf(roomsOf(text)) };
  for (const kind of ['teachers', 'classes', 'rooms'] as const) {
    const own = lessons.filter((lesson) => lesson[kind].some(({ key }) => wanted[kind].includes(key)));
    if (own.length > 0) return { ...nobody, [kind]: meant(own.flatMap((lesson): readonly (Named | ClassName)[] => lesson[kind]), wanted[kind]), lessons: own };
  }
  return undefined;
}

const nobody = { teachers: [], classes: [], rooms: [] };

/** Each once; two schools' classes of one name are two. */
const meant = (names: readonly (Named | ClassName)[], keys: readonly string[]): readonly (Named | ClassName)[] =>
  [...new Map(names.filter(({ key }) => keys.includes(key)).map((name) => [`${'school' in name ? name.school : ''}\n${name.key}`, name])).values()];

const keysOf = (names: readonly { readonly key: string }[]) => names.map(({ key }) => key).filter(Boolean);

/** The keys that a name of a teacher may stand for. */
export function teacherKeys(lessons: readonly Lesson[], text: string): readonly string[] {
  const keys = keysOf(teachersOf(text));
  const [surname = ''] = keys;
  if (keys.length !== 1 || surname.includes(' ')) return keys;
  const alike = new Set(lessons.flatMap(({ teachers }) => keysOf(teachers)).filter((key) => key.startsWith(`${surname} `)));
  return alike.size === 1 ? [...keys, ...alike] : keys;
}

import type { Lesson, Named } from '../../domain/timetable/lesson.ts';
import type { Timetables } from '../../sheet/timetables/timetables.ts';
import type { NamedView, TimetableView } from '../timetable-view.ts';

/** A class or a room is known by its school and its own key. */
export const keyWithin = (school: string, key: string): string => `${school}\n${key}`;

/**
 * Whom timetables name, so that one of them can be chosen.
 *
 * Takes    timetables
 * Returns  schools, teachers, classes and rooms with the number of their lessons, in the order in which they appear
 * Refuses  nothing
 */
export function namesOf({ data: { lessons }, schools: names }: Pick<Timetables, 'data' | 'schools'>): Pick<TimetableView, 'schools' | 'teachers' | 'classes' | 'rooms'> {
  const [schools, teachers, classes, rooms] = [tally(), tally(), tally(), tally()];
  for (const lesson of lessons) {
    schools.add(lesson.place, lesson.place.key, '');
    for (const teacher of lesson.teachers) teachers.add(teacher, teacher.key, lesson.place.name);
    for (const each of lesson.classes) classes.add(each, keyWithin(each.school, each.key), each.school);
    for (const room of lesson.rooms) rooms.add(room, keyWithin(lesson.place.key, room.key), lesson.place.name);
  }
  return { schools: schools.views, teachers: teachers.views, classes: classes.views.map((each) => ({ ...each, school: names.get(each.school) ?? each.school })), rooms: rooms.views };
}

function tally() {
  const found = new Map<string, { -readonly [Field in keyof NamedView]: NamedView[Field] }>();
  return {
    add({ name, key: own }: Named, key: string, school: string) {
      if (own === '') return;
      const known = found.get(key);
      if (known) known.lessons++;
      else found.set(key, { key, name, school, lessons: 1 });
    },
    get views(): NamedView[] {
      return [...found.values()];
    },
  };
}

/** Lessons by the school where they are held. */
export const lessonsByPlace = <L extends Lesson>(lessons: readonly L[]): Map<string, L[]> => {
  const found = new Map<string, L[]>();
  for (const lesson of lessons) {
    const known = found.get(lesson.place.key);
    if (known) known.push(lesson);
    else found.set(lesson.place.key, [lesson]);
  }
  return found;
};

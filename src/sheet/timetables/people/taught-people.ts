import type { ReadLesson } from '../timetables.ts';

/** A teacher as one spelling names them, and where they teach what. */
export interface TaughtPerson {
  readonly key: string;
  readonly name: string;
  readonly surname: string;
  /** Given name and patronymic, or their first letters; none where the surname stands alone. */
  readonly given: readonly string[];
  readonly schools: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
}

/** The teachers of lessons, each key once. */
export function peopleOf(lessons: readonly ReadLesson[]): TaughtPerson[] {
  const found = new Map<string, { readonly name: string; readonly schools: Set<string>; readonly subjects: Set<string> }>();
  for (const { teachers, place, subject } of lessons) {
    for (const { key, name } of teachers) {
      if (key === '') continue;
      let person = found.get(key);
      if (!person) found.set(key, (person = { name, schools: new Set(), subjects: new Set() }));
      if (place.key !== '') person.schools.add(place.key);
      if (subject.key !== '') person.subjects.add(subject.key);
    }
  }
  return [...found].map(([key, person]) => {
    const [surname = '', ...given] = key.split(' ');
    return { key, surname, given, ...person };
  });
}

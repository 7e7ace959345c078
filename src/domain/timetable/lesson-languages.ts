import type { InstructionLanguage } from '../network/records.ts';
import type { TimetableData } from './data.ts';
import type { ClassName, Lesson } from './lesson.ts';

/** A class that is taught in another language than the lesson it takes part in. */
export interface LanguageDiffers<L extends Lesson = Lesson> {
  readonly lesson: L;
  readonly class: ClassName;
  readonly language: InstructionLanguage;
  /** The language of the lesson, and the class whose language that is; undefined where the lesson itself tells it. */
  readonly other: InstructionLanguage;
  readonly otherClass: ClassName | undefined;
}

/**
 * Classes in lessons of another language of instruction.
 *
 * Takes    the timetables; `isLanguage`: a lesson of a language, which says nothing of the language of instruction
 * Returns  the classes whose language is another than that of the lesson, or of the hub's own class in a joint lesson
 * Refuses  nothing: where one of the two is not known, nothing is said
 * Source   docs/sources.md#timetables
 */
export function languagesThatDiffer<L extends Lesson>({ lessons, classes }: TimetableData<L>, isLanguage: (lesson: L) => boolean): readonly LanguageDiffers<L>[] {
  const languages = new Map(classes.flatMap((each) => (each.language ? [[keyOf(each.class), each.language] as const] : [])));
  if (languages.size === 0) return [];
  const hosts = hostsOf(lessons, languages);
  return lessons.flatMap((lesson) => {
    const host = hosts.get(lesson.stream === '' ? lesson : lesson.stream);
    const spoken = lesson.language ?? (host && languages.get(keyOf(host)));
    if (spoken === undefined) return [];
    const differing = lesson.classes.filter((each) => (languages.get(keyOf(each)) ?? spoken) !== spoken);
    if (differing.length === 0 || isLanguage(lesson)) return [];
    return differing.map((each) => ({ lesson, class: each, language: languages.get(keyOf(each))!, other: spoken, otherClass: lesson.language ? undefined : host }));
  });
}

const keyOf = ({ school, key }: ClassName): string => `${school}\n${key}`;

/** The hub's own class in lessons that it has together with pupils of other schools, by the lesson or its stream. */
function hostsOf<L extends Lesson>(lessons: readonly L[], languages: ReadonlyMap<string, InstructionLanguage>): ReadonlyMap<L | string, ClassName> {
  const hosts = new Map<L | string, ClassName>();
  for (const lesson of lessons) {
    if (lesson.stream === '' && lesson.classes.length < 2) continue;
    const host = lesson.classes.find((each) => each.school === lesson.place.key && languages.has(keyOf(each)));
    const key = lesson.stream === '' ? lesson : lesson.stream;
    if (host && (lesson.stream !== '' || lesson.classes.some(({ school }) => school !== host.school)) && !hosts.has(key)) hosts.set(key, host);
  }
  return hosts;
}

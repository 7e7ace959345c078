import type { ToldLesson } from '../text/lesson-words.ts';
import type { Language } from '../text/language.ts';
import { classNames, classText, groupWords, pairText, timetableWords, type TimetableWords } from '../text/timetable.ts';
import { bothLessons, type ClashArgs } from './clash-evidence.ts';

/** «Ахметов Б. А.: дүйсенбі, 3-сабақ, 10:20–11:05 – № 5 ЖББМ (7А, алгебра) және № 2 НОМ (8Б, физика): бір уақытта екі жерде.» */
export function clashSentence(language: Language, args: ClashArgs, wrong: string): string {
  const { named, what } = tellers[args.kind.charAt(0)] ?? ofTeacher;
  const words = timetableWords[language];
  return `${named(args, words)}: ${pairText(language, args.day, bothLessons(args), what(args, language))}: ${wrong}.${args.doubt ? ` ${words.doubts[args.doubt]}` : ''}`;
}

type Told = (lesson: ToldLesson) => readonly string[];

interface Teller {
  readonly named: (args: ClashArgs, words: TimetableWords) => string;
  /** What of a lesson is told; whom it is about is not told again. */
  readonly what: (args: ClashArgs, language: Language) => Told;
}

const ofTeacher: Teller = { named: ({ who }) => who, what: (_args, language) => (lesson) => [classText(language, lesson), lesson.subject] };
const ofRoom: Teller = { named: ({ who }, words) => words.room(who), what: (_args, language) => (lesson) => [classText(language, lesson), lesson.subject, lesson.teacher] };
const isOneClass = (args: ClashArgs) => args.class === args.otherClass;
const ofClass: Teller = {
  named: (args, words) => words.class(isOneClass(args) ? classNames(args.class) : args.who),
  what: (args, language) => (isOneClass(args) ? (lesson) => [lesson.subject, groupWords(language, lesson.group), lesson.teacher] : ofRoom.what(args, language)),
};
const tellers: Readonly<Record<string, Teller>> = { T: ofTeacher, C: ofClass, R: ofRoom };

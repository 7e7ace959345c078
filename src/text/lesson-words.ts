import type { Lesson } from '../domain/timetable/lesson.ts';
import { clockText, type LessonWords } from './timetable.ts';

/** A lesson as findings and lists tell it, the same in every language. */
export interface ToldLesson extends LessonWords {
  readonly teacher: string;
  readonly room: string;
}

const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name.trim()).filter(Boolean).join('; ');

/** A division that has no name but the cell which is split. */
const isCell = /^[A-Z]{1,3}\d+$/u;

/** «ENG/1»; '' for a whole class. */
export const groupText = (group: Lesson['group']): string => (group ? [isCell.test(group.division) ? '' : group.division, group.part].filter(Boolean).join('/') : '');

/** What a lesson says; its clock by the bells where it has none of its own. */
export function toldLesson(lesson: Lesson, clock: { readonly start?: number | undefined; readonly end?: number | undefined } | undefined): ToldLesson {
  return {
    school: lesson.place.name.trim(),
    class: names(lesson.classes),
    group: groupText(lesson.group),
    subject: lesson.subject.name.trim(),
    teacher: names(lesson.teachers),
    room: names(lesson.rooms),
    period: lesson.period ?? null,
    ...(lesson.lastPeriod === undefined ? {} : { lastPeriod: lesson.lastPeriod }),
    start: clockText(clock?.start),
    end: clockText(clock?.end),
  };
}

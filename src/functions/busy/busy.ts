import { answer, refuse } from '../../domain/result.ts';
import { clockOf } from '../../domain/timetable/clock.ts';
import { isHeldAt } from '../../domain/timetable/free-at.ts';
import { toldLesson } from '../../text/lesson-words.ts';
import { classText, list } from '../../text/timetable.ts';
import { customFunction } from '../custom-function.ts';
import { lessonsExample, noLessons } from '../lesson-examples.ts';
import { namedLessons, readLessons } from '../lesson-ranges.ts';
import { readDay, readMoment } from '../moments.ts';

export const busy = customFunction({
  id: 'BUSY',
  parameters: [
    { name: 'lessons', kind: 'range' },
    { name: 'who', kind: 'text' },
    { name: 'day', kind: 'text' },
    { name: 'time', kind: 'text' },
  ],
  gives: 'value',
  examples: {
    accepts: [
      { args: [lessonsExample, 'Ким В. Г.', 'дүйсенбі', '09:30'], gives: '№ 5 ЖББМ, 7А, Физика, Ким В. Г., 14' },
      { args: [lessonsExample, '7а', 1, 2], gives: '№ 5 ЖББМ, 7А, Физика, Ким В. Г., 14' },
      { args: [lessonsExample, '12', 'Пн', '10:20'], gives: '' },
    ],
    reports: [
      { args: [noLessons, '7А', 'дүйсенбі', 1], problem: 'no-lessons-in-range' },
      { args: [lessonsExample, 'Серікова А. Б.', 'дүйсенбі', 1], problem: 'not-in-timetables' },
      { args: [lessonsExample, '7А', 'ертең', 1], problem: 'no-weekday' },
      { args: [lessonsExample, '7А', 'дүйсенбі', 'түсте'], problem: 'no-time' },
    ],
  },
  compute([lessons, who, dayText, timeText], { language }) {
    const day = readDay(dayText);
    if (day === undefined) return refuse({ code: 'no-weekday', args: { text: dayText } });
    const moment = readMoment(day, timeText);
    if (!moment) return refuse({ code: 'no-time', args: { text: timeText } });
    const data = readLessons({ lessons });
    if (!data.ok) return data;
    const own = namedLessons(data.value.lessons, who);
    if (!own.ok) return own;
    const clock = clockOf(data.value);
    const held = own.value.lessons.filter((lesson) => isHeldAt(lesson, clock(lesson), moment)).map((lesson) => toldLesson(lesson, undefined));
    return answer(held.map((lesson) => list([lesson.school, classText(language, lesson), lesson.subject, lesson.teacher, lesson.room])).join('; '));
  },
});

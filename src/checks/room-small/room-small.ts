import { crowdedRooms } from '../../domain/timetable/crowded-rooms.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { toldLesson, type ToldLesson } from '../../text/lesson-words.ts';
import type { Check } from '../check.ts';
import { lessonListWith, type LessonRow } from '../lesson-examples.ts';
import { recordCells, timetableEvidence } from '../timetable-evidence.ts';

const lesson: LessonRow = ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12', 22];
const room = (capacity: number) => ({ Кабинеттер: [['Мектеп', 'Кабинет', 'Сыйымдылығы'], ['№ 5 ЖББМ', '12', capacity]] });

/** A lesson has more pupils than its room holds. */
export const roomSmall: Check<
  'room-small',
  ToldLesson & { readonly kind: 'R2_room_capacity'; readonly who: string; readonly day: number | null; readonly pupils: number; readonly capacity: number }
> = {
  id: 'room-small',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells: lessonListWith(['Оқушы саны'], lesson), others: room(22) }, { cells: lessonListWith(['Оқушы саны'], lesson) }],
    reports: [{ cells: lessonListWith(['Оқушы саны'], lesson), others: room(20), at: ['J2'] }],
  },

  across: (reports) =>
    timetableEvidence(reports, crowdedRooms, ({ lesson: held, pupils, capacity, size }, clock) => {
      const told = toldLesson(held, clock(held));
      return { cells: [lessonCell(held, 'rooms'), ...recordCells(size, 'capacity')], args: { kind: 'R2_room_capacity', who: told.room, day: held.day ?? null, ...told, pupils, capacity } };
    }),
};

import { streamsThatDiffer } from '../../domain/timetable/streams-that-differ.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { toldLesson, type ToldLesson } from '../../text/lesson-words.ts';
import type { Check } from '../check.ts';
import { lessonListWith, type LessonRow } from '../lesson-examples.ts';
import { timetableEvidence } from '../timetable-evidence.ts';

const hub: LessonRow = ['№ 5 ЖББМ', '8А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Физика', 'Ким В. Г.', '', 'онлайн', 'Ағын 1'];
const magnet = (start: string, end: string): LessonRow => ['№ 2 НОМ', '8', '', 'дүйсенбі', 3, start, end, 'Физика', 'Ким В. Г.', '', 'онлайн', 'Ағын 1'];
const more = ['Форматы', 'Ағын'];

/** The rows of a joint lesson do not agree on its day, its time or its teacher. */
export const jointLessonDiffers: Check<
  'joint-lesson-differs',
  {
    readonly kind: 'K1_stream_mismatch';
    readonly stream: string;
    readonly differs: readonly ('day' | 'clock' | 'teacher')[];
    readonly rows: readonly (ToldLesson & { readonly day: number | null })[];
  }
> = {
  id: 'joint-lesson-differs',
  severity: 'error',
  about: 'timetables',
  examples: {
    accepts: [{ cells: lessonListWith(more, hub, magnet('10:20', '11:05')) }],
    reports: [{ cells: lessonListWith(more, hub, magnet('10:30', '11:10')), at: ['L2'] }],
  },

  across: (reports) =>
    timetableEvidence(reports, streamsThatDiffer, ({ stream, lessons, differs }, clock) => {
      const [first, ...rest] = lessons.map((lesson) => lessonCell(lesson, 'stream'));
      const rows = lessons.map((lesson) => ({ ...toldLesson(lesson, clock(lesson)), day: lesson.day ?? null }));
      return first && { cells: [first, ...rest], args: { kind: 'K1_stream_mismatch', stream, differs, rows } };
    }),
};

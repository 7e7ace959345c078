import { foundIn } from '../../../test/fixtures/found-in.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { lessonWithoutTeacher } from './lesson-without-teacher.ts';
import { strings } from './strings.ts';

const lesson = (day: string, period: number, subject: string, teacher: string | null): LessonRow => ['№ 5 ЖББМ', '7А', '', day, period, '', '', subject, teacher, '12'];
const taught = ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі'].flatMap((day) => [lesson(day, 1, 'Алгебра', 'Ахметов Б. А.'), lesson(day, 2, 'Тарих', 'Серікова А. Б.')]);
const found = (...rows: LessonRow[]) => foundIn(lessonWithoutTeacher, lessonList(...taught, ...rows)).map(({ cells, args }) => [cells.map(({ address }) => address).join(), args.subject, args.lessons]);

describe('a lesson without a teacher', () => {
  it('is told once for a class and subject', () => expect(found(lesson('дүйсенбі', 3, 'Химия', null), lesson('жұма', 3, 'Химия', null))).toEqual([['I10,I11', 'Химия', 2]]));
  it('is no vacancy that is marked as one, and no class hour', () => expect(found(lesson('дүйсенбі', 3, 'Химия', 'вакансия'), lesson('жұма', 3, 'Сынып сағаты', null))).toEqual([]));
  it('is nothing to say where many lessons have none', () => expect(found(...['дүйсенбі', 'сейсенбі', 'жұма'].map((day) => lesson(day, 4, 'Химия', null)))).toEqual([]));

  it('is told in words', () => {
    const args = { kind: 'TC-28', school: '№ 5 ЖББМ', class: '9', subject: 'Химия', lessons: 2 } as const;
    expect([strings.kk.finding(args), strings.ru.finding({ ...args, lessons: 1 })]).toEqual(['№ 5 ЖББМ, 9-сынып, Химия: 2 сабақтың мұғалімі жазылмаған, ал басқа сабақтарда мұғалім көрсетілген.', '№ 5 ЖББМ, 9 класс, Химия: не указан учитель, хотя у других уроков он есть.']);
  });
});

import { foundIn } from '../../../test/fixtures/found-in.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { normsOn } from '../norm-examples.ts';
import { dayDifficulty } from './day-difficulty.ts';
import { strings } from './strings.ts';

const day = (...subjects: string[]) => lessonList(...subjects.map((subject, at): LessonRow => ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', at + 1, '', '', subject, 'Ахметов Б. А.', '12']));
const ofClass = (language: string) => ({ Сыныптар: [['Мектеп', 'Сынып', 'Күніне ең көп сабақ', 'Оқыту тілі'], ['№ 5 ЖББМ', '7А', 7, language]] });
const ranks = (cells: ReturnType<typeof day>, others = {}) => foundIn(dayDifficulty, cells, { ...others, ...normsOn(['norm-edge-rank', 9]) }).map(({ args }) => args.ranks);

describe('the first and the last lesson of a day', () => {
  it('are not both hard', () => {
    expect(ranks(day('Информатика', 'Музыка', 'Ағылшын тілі'))).toEqual([[9, 10]]);
    expect(ranks(day('Информатика', 'Музыка', 'Тарих'))).toEqual([]);
    expect(ranks(day('Информатика', 'Музыка', 'Қолөнер сыры'))).toEqual([]);
  });

  it('are harder in the second language than in the native one', () => {
    const cells = day('Қазақ тілі', 'Музыка', 'Химия');
    expect([ranks(cells), ranks(cells, ofClass('қазақ')), ranks(cells, ofClass('орыс'))]).toEqual([[], [], [[11, 9]]]);
  });

  it('and all between have points of their own', () => {
    const points = (most: number, ...subjects: string[]) => foundIn(dayDifficulty, day(...subjects), normsOn(['norm-day-points', most])).map(({ args }) => [args.problem, args.points]);
    expect(points(20, 'Алгебра', 'Химия', 'Музыка')).toEqual([['points', 21]]);
    expect(points(21, 'Алгебра', 'Химия', 'Музыка')).toEqual([]);
  });

  it('are told in words', () => {
    const args = { kind: 'TC-20', problem: 'edges', points: 30, school: 'А', class: '7А', day: 1, first: 'Алгебра', last: 'Физика', ranks: [11, 9], limit: 9, source: '', confirmed: true } as const;
    expect(strings.kk.finding(args)).toBe('А, 7А, дүйсенбі: бірінші сабақ – Алгебра (11 балл), соңғы сабақ – Физика (9 балл); екеуі де 9 балдан кем емес (норма баптаудан).');
    expect(strings.ru.finding({ ...args, problem: 'points', limit: 25 })).toBe('А, 7А, понедельник: сумма баллов трудности за день 30, а предел 25 (норма из настроек).');
  });
});

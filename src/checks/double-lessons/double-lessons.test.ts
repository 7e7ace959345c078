import { confirmedNorms, foundIn } from '../../../test/fixtures/found-in.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { normsOn } from '../norm-examples.ts';
import { doubleLessons } from './double-lessons.ts';
import { strings } from './strings.ts';

const lesson = (period: number, subject: string, name = '3А'): LessonRow => ['№ 5 ЖББМ', name, '', 'дүйсенбі', period, '', '', subject, 'Ахметов Б. А.', '12'];
const found = (most: number, ...rows: LessonRow[]) => foundIn(doubleLessons, lessonList(...rows), normsOn(['norm-double-primary', most]));

describe('lessons of one subject in a row', () => {
  it('are told for primary grades only', () => {
    expect(found(1, lesson(1, 'Математика'), lesson(2, 'матем.'), lesson(3, 'Музыка')).map(({ cells, args }) => [cells.map(({ address }) => address).join(), args.periods])).toEqual([['H3,H2', 2]]);
    expect(found(1, lesson(1, 'Математика', '5А'), lesson(2, 'Математика', '5А'))).toEqual([]);
    expect(found(2, lesson(1, 'Математика'), lesson(2, 'Математика'))).toEqual([]);
    expect(found(1, lesson(1, 'Математика'), lesson(3, 'Математика'))).toEqual([]);
  });

  it('are an error by a confirmed norm', () => {
    const [finding] = foundIn(doubleLessons, lessonList(lesson(1, 'Математика'), lesson(2, 'Математика')), confirmedNorms(['Уроков одного предмета подряд в начальных классах', 1]));
    expect(finding?.severity).toBe('error');
    expect(strings.ru.finding(finding!.args)).toBe('№ 5 ЖББМ, 3А, понедельник: Математика – уроков подряд 2, а в начальных классах не больше 1 (норма из настроек: Приказ).');
  });
});

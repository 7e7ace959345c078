import { foundIn } from '../../../test/fixtures/found-in.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { periodTwice } from './period-twice.ts';
import { strings } from './strings.ts';

const lesson = (period: number, start: string, end: string, name = '7А'): LessonRow => ['№ 5 ЖББМ', name, '', 'дүйсенбі', period, start, end, 'Алгебра', 'Ахметов Б. А.', '12'];

describe('a lesson number', () => {
  it('stands once a day for a class', () => {
    const found = foundIn(periodTwice, lessonList(lesson(2, '09:25', '10:10'), lesson(2, '10:20', '11:05'), lesson(2, '11:15', '12:00', '8Б')));
    expect(found).toMatchObject([{ cells: [{ address: 'E3' }, { address: 'E2' }], args: { kind: 'TC-27', class: '7А', day: 1, period: 2 } }]);
    expect(strings.en.finding(found[0]!.args)).toBe('№ 5 ЖББМ, 7А, Monday: lesson 2 stands twice, at 09:25 and 10:20.');
  });

  it('may meet itself, which is a clash and told as one', () => expect(foundIn(periodTwice, lessonList(lesson(2, '09:25', '10:10'), lesson(2, '09:25', '10:10')))).toEqual([]));
});

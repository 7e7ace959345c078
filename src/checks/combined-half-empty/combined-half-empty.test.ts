import { foundIn } from '../../../test/fixtures/found-in.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { combinedHalfEmpty } from './combined-half-empty.ts';
import { strings } from './strings.ts';

const lesson = (grades: string, day: string, period: number, teacher = 'Ахметов Б. А.'): LessonRow => ['№ 2 НОМ', grades, '', day, period, '', '', 'Пән', teacher, '12'];
const together = ['дүйсенбі', 'сейсенбі', 'сәрсенбі'].map((day) => lesson('5; 6', day, 1));

describe('a combined class', () => {
  it('is told once with all its empty places', () => {
    const found = foundIn(combinedHalfEmpty, lessonList(...together, lesson('5', 'дүйсенбі', 2), lesson('6', 'сейсенбі', 2)));
    expect(found).toMatchObject([{ cells: [{ address: 'B5' }, { address: 'B6' }], args: { kind: 'TC-07', school: '№ 2 НОМ', class: '5+6', slots: [{ day: 1, period: 2, has: '5', lacks: '6' }, { day: 2, has: '6', lacks: '5' }] } }]);
    expect(strings.kk.finding(found[0]!.args)).toBe('№ 2 НОМ, 5+6: сабақ біріктірілген сыныптың бір бөлігіне ғана қойылған. дүйсенбі, 2-сабақ – 5: бар, 6: бос; сейсенбі, 2-сабақ – 6: бар, 5: бос.');
  });

  it('is known by the register too', () => {
    const apart = lessonList(lesson('5', 'дүйсенбі', 1), lesson('6', 'дүйсенбі', 2, 'Серікова А. Б.'));
    const register = { 'Біріктірілген сыныптар': [['Мектеп', 'Біріктірілген сыныптар', 'Оқыту тілі'], ['№ 2 НОМ', '5+6', 'қ']] };
    expect(foundIn(combinedHalfEmpty, apart)).toEqual([]);
    expect(foundIn(combinedHalfEmpty, apart, register).map(({ args }) => args.slots.length)).toEqual([2]);
  });

  it('names a few places and counts the others', () => {
    const args = { kind: 'TC-07', school: 'А', class: '5+6', slots: [1, 2, 3, 4, 5].map((day) => ({ day, period: 2, has: '5', lacks: '6' })) } as const;
    expect(strings.ru.finding(args)).toMatch(/четверг, 2-й урок – 5: есть, 6: пусто; и ещё уроков: 1\.$/u);
  });
});

import { foundIn } from '../../../test/fixtures/found-in.ts';
import { oneLessonDay, twoPlans, usualLessons } from '../plan-examples.ts';
import { planWeekday } from './plan-weekday.ts';
import { strings } from './strings.ts';

const moved = twoPlans(usualLessons.map(([topic, on, hours], at) => [topic, at === 2 ? '22.09.2026' : on, hours] as const));

describe('a lesson of a plan on another weekday', () => {
  it('is told with the weekdays of the subject', () => {
    const [finding, ...more] = foundIn(planWeekday, moved, oneLessonDay('дүйсенбі'));
    expect(more).toEqual([]);
    expect(strings.ru.finding(finding!.args)).toBe('№ 2 НОМ, 7 класс, Физика: урок № 3 стоит на 22.09.2026 (вторник), а дни уроков этого предмета: понедельник.');
  });

  it('is told once where all are on another', () => {
    const found = foundIn(planWeekday, moved, oneLessonDay('сәрсенбі'));
    expect(found.map(({ cells }) => cells.length)).toEqual([8, 8]);
    expect(strings.kk.finding(found[1]!.args)).toContain('№ 1, № 2, № 3 және тағы 5');
  });

  it('is looked for in the timetable where no list of weekdays is kept', () => {
    const timetable = { Кесте: [['Мектеп', 'Сынып', 'Күні', 'Сабақ №', 'Пән', 'Мұғалім'], ...['№ 5 тірек ЖББМ', '№ 2 НОМ'].map((school, at) => [school, '7', 'дүйсенбі', 2 + at, 'Физика', ['Ахметов Б. А.', 'Ким В. Г.'][at]!])] };
    expect(foundIn(planWeekday, moved, timetable).map(({ cells }) => cells[0].address)).toEqual(['G12']);
  });
});

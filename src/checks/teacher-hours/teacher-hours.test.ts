import { foundIn } from '../../../test/fixtures/found-in.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { normsOn, type NormRow } from '../norm-examples.ts';
import { strings } from './strings.ts';
import { teacherHours } from './teacher-hours.ts';

const lesson = (school: string, day: string, period: number): LessonRow => [school, '7А', '', day, period, '', '', 'Алгебра', 'Ахметов Б. А.', '12'];
const lessons = lessonList(lesson('№ 5 ЖББМ', 'дүйсенбі', 1), lesson('№ 5 ЖББМ', 'дүйсенбі', 4), lesson('№ 2 НОМ', 'сейсенбі', 1));
const found = (...norms: NormRow[]) => foundIn(teacherHours, lessons, normsOn(...norms)).map(({ args: { problem, found: is, limit } }) => [problem, is, limit]);

describe('the hours of a teacher', () => {
  it('are those of all schools, against one rate or as many as the district allows', () => {
    expect(found(['norm-rate-hours', 2])).toEqual([['hours', 3, 2]]);
    expect(found(['norm-rate-hours', 2], ['norm-most-rates', 1.5])).toEqual([]);
    expect(found(['norm-rate-hours', 3])).toEqual([]);
  });

  it('and the windows have limits of their own', () => {
    expect(found(['norm-teacher-windows', 1])).toEqual([['windows', 2, 1]]);
    expect(found(['norm-teacher-windows', 2])).toEqual([]);
  });

  it('are told in words, without a school where none is named', () => {
    const args = { kind: 'TC-25', problem: 'hours', teacher: 'Ахметов Б. А.', schools: ['А', 'Б'], found: 25.5, rates: 1.5, limit: 24, source: '', confirmed: true } as const;
    expect(strings.kk.finding(args)).toBe('Ахметов Б. А. (А, Б): аптасына 25,5 сағат, ал 1,5 ставкаға ең көбі 24 (норма баптаудан).');
    expect(strings.ru.finding({ ...args, schools: [''], problem: 'windows', found: 5, limit: 3 })).toBe('Ахметов Б. А.: окон в неделю 5, а допускается не больше 3 (норма из настроек).');
  });
});

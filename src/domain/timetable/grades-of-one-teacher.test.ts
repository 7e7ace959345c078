import { classNamed, lessonWith, named } from '../../../test/fixtures/one-lesson.ts';
import type { Lesson } from './lesson.ts';
import { gradesOfOneTeacher } from './grades-of-one-teacher.ts';

const periods = [1, 2, 3, 4].flatMap((period) => [1, 2, 3, 4, 5].map((day) => ({ day, period })));
const week = (name: string, teacher: string | ((at: number) => string), more: Partial<Lesson> = {}): Lesson[] =>
  periods.map((when, at) => lessonWith({ ...when, classes: [classNamed(name)], teachers: [named(typeof teacher === 'string' ? teacher : teacher(at))], subject: named(`${name} ${at}`), ...more }));

describe('grades that one teacher has at the same time', () => {
  it('through the week are a combined class, whatever the subjects are', () => expect(gradesOfOneTeacher([...week('2', 'T'), ...week('1', 'T'), ...week('3', 'U')])).toEqual([{ school: 'A', grades: [1, 2] }]));

  it('now and then are a clash', () => expect(gradesOfOneTeacher([...week('1', 'T'), ...week('2', (at) => (at < 7 ? 'T' : 'U'))])).toEqual([]));
  it('in less than most of the week are a clash', () => expect(gradesOfOneTeacher([...week('1', 'T'), ...week('2', (at) => (at < 9 ? 'T' : 'U'))])).toEqual([]));
  it('with rooms of their own are told by the rooms', () => expect(gradesOfOneTeacher([...week('1', 'T', { rooms: [named('1')] }), ...week('2', 'T')])).toEqual([]));
  it('are not known where a grade has two classes', () => expect(gradesOfOneTeacher([...week('1', 'T'), ...week('2А', 'T'), ...week('2Ә', 'U')])).toEqual([]));
  it('are left to the register in a big school', () => expect(gradesOfOneTeacher([...week('1', 'T'), ...week('2', 'T'), ...['3', '4', '5', '6', '7', '8', '9', '10', '11', '5А', '6А'].flatMap((name) => week(name, `T${name}`))])).toEqual([]));
  it('of two schools are two', () => expect(gradesOfOneTeacher([...week('1', 'T'), ...week('2', 'T', { place: named('B'), classes: [classNamed('2', 'B')] })])).toEqual([]));
});

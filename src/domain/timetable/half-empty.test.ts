import { classNamed, dataWith, lessonWith, named } from '../../../test/fixtures/one-lesson.ts';
import { halfEmptyClasses } from './half-empty.ts';
import type { Lesson } from './lesson.ts';

const [five, six] = [classNamed('5'), classNamed('6')];
const both = (day: number, period: number) => lessonWith({ classes: [five, six], day, period });
const only = (one: typeof five, day: number, period: number, given: Partial<Lesson> = {}) => lessonWith({ classes: [one], day, period, ...given });
const found = (lessons: Lesson[], more: Parameters<typeof dataWith>[0] = {}) =>
  halfEmptyClasses(dataWith({ lessons, ...more })).map(({ grades, slots }) => [grades.map(({ key }) => key).join('+'), slots.map(({ day, period, lacking }) => `${day}/${period}-${lacking.key}`)]);
const week = [1, 2, 3, 4].map((day) => both(day, 1));

describe('a combined class', () => {
  it('has nothing for one of its grades while the other has a lesson', () => {
    expect(found([...week, only(five, 1, 2), only(six, 2, 2)])).toEqual([['5+6', ['1/2-6', '2/2-5']]]);
    expect(found(week)).toEqual([]);
  });

  it('is one where two subjects are written for one teacher at one time', () => {
    const twoSubjects = [1, 2, 3].flatMap((day) => [only(five, day, 1), only(six, day, 1, { subject: named('history') })]);
    expect(found([...twoSubjects, only(five, 1, 2)])).toEqual([['5+6', ['1/2-6']]]);
    expect(found([...twoSubjects.map((lesson, at) => ({ ...lesson, teachers: [named(`T${at}`)] })), only(five, 1, 2)])).toEqual([]);
  });

  it('is one by the register however seldom its lessons are together', () => {
    const lessons = [only(five, 1, 1), only(six, 1, 2)];
    expect(found(lessons)).toEqual([]);
    expect(found(lessons, { combined: [{ school: 'A', grades: [5, 6] }] })).toEqual([['5+6', ['1/1-6', '1/2-5']]]);
    expect(found(lessons, { combined: [{ school: 'B', grades: [5, 6] }] })).toEqual([]);
  });

  it('may send the grade with fewer hours home earlier', () => {
    const line = (name: typeof five, hours: number) => ({ school: named('A'), class: name, subject: named('mathematics'), hours });
    const lessons = [...week, only(six, 1, 2)];
    expect(found(lessons, { curriculum: [line(five, 4), line(six, 5)] })).toEqual([]);
    expect(found(lessons, { curriculum: [line(five, 5), line(six, 5)] })).toEqual([['5+6', ['1/2-5']]]);
    expect(found([...lessons, both(1, 3)], { curriculum: [line(five, 4), line(six, 5)] })).toEqual([['5+6', ['1/2-5']]]);
  });

  it('says nothing of a grade that is at a session that day, nor of parallel classes', () => {
    expect(found([...week, only(five, 1, 2), only(six, 1, 4, { kind: 'session', place: named('H') })])).toEqual([]);
    expect(found([...week, only(five, 1, 2), lessonWith({ classes: [{ ...six, key: '6Б' }] })])).toEqual([]);
  });

  it('is looked for in a big school too where its lessons are written as such, and two subjects at one time are two lessons there', () => {
    const parallel = ['1', '2', '3', '4', '7', '8'].flatMap((grade) => ['А', 'Б'].map((letter) => lessonWith({ classes: [classNamed(`${grade}${letter}`)], day: 5, teachers: [named(`${grade}${letter}`)] })));
    const apart = [1, 2, 3].flatMap((day) => [only(five, day, 1), only(six, day, 1)]);
    expect(found([...parallel, ...week, only(five, 1, 2)])).toEqual([['5+6', ['1/2-6']]]);
    expect(found([...parallel, ...apart, only(five, 1, 2)])).toEqual([]);
    expect(found([...parallel.slice(2), ...apart, only(five, 1, 2)])).toEqual([['5+6', ['1/2-6']]]);
    expect(found([...parallel, ...apart, only(five, 1, 2), lessonWith({ classes: [five, classNamed('6', 'B')], day: 3 })])).toEqual([]);
  });

  it('is none where a few lessons are together and as many apart, nor by a vacancy', () => {
    const teachers = (name: string) => ({ teachers: [named(name)] });
    const apart = (day: number, period: number) => [only(five, day, period), only(six, day, period, teachers('S'))];
    const vacancy = { teachers: [{ name: 'Вакансия', key: '' }] };
    expect(found([both(1, 1), both(2, 1), both(3, 1), ...apart(4, 1), only(five, 1, 2)])).toEqual([['5+6', ['1/2-6']]]);
    expect(found([both(1, 1), both(2, 1), both(3, 1), ...apart(4, 1), ...apart(4, 2), only(five, 1, 2)])).toEqual([]);
    expect(found([both(1, 1), both(2, 1), only(five, 1, 2)])).toEqual([]);
    expect(found([...[1, 2, 3].flatMap((day) => [only(five, day, 1, vacancy), only(six, day, 1, vacancy)]), only(five, 1, 2)])).toEqual([]);
  });

  it('is that of the grades that the register names, and no other', () => {
    const seven = classNamed('7');
    expect(found([only(five, 1, 1), only(six, 1, 1), only(seven, 1, 2, { teachers: [named('S')] })], { combined: [{ school: 'A', grades: [5, 6] }] })).toEqual([]);
  });

  it('has something to say where one of two places is in the middle of the day', () => {
    const line = (name: typeof five, hours: number) => ({ school: named('A'), class: name, subject: named('mathematics'), hours });
    const lessons = [...week, both(1, 3), only(six, 1, 2), only(six, 2, 2)];
    expect(found(lessons, { curriculum: [line(five, 5), line(six, 7)] })).toEqual([['5+6', ['1/2-5', '2/2-5']]]);
  });
});

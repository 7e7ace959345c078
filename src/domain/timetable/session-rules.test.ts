import { classNamed, dataWith, lessonWith, named } from '../../../test/fixtures/one-lesson.ts';
import { dayNumber } from '../calendar/day.ts';
import { busProblems } from './bus-times.ts';
import { clockOf } from './clock.ts';
import type { Bus } from './data.ts';
import { languagesThatDiffer } from './lesson-languages.ts';
import type { Lesson } from './lesson.ts';
import { missingSubstitutes } from './substitutes.ts';

const on = (day: number, month: number) => dayNumber({ year: 2026, month, day });
const clock = clockOf({ bells: [] });
const hub = named('H');

describe('a lesson of a hub teacher during the session', () => {
  const session = lessonWith({ kind: 'session', place: hub, classes: [classNamed('9', 'M')], dates: [{ from: on(12, 10), to: on(16, 10) }], period: 2 });
  const suspended = [{ from: on(1, 9), to: on(11, 10) }, { from: on(17, 10), to: on(25, 12) }];
  const own = (given: Partial<Lesson> = {}) => lessonWith({ place: hub, classes: [classNamed('7А', 'H')], dates: suspended, period: 2, ...given });
  const found = (...lessons: Lesson[]) => missingSubstitutes(dataWith({ lessons: [session, ...lessons] }), clock).map(({ teacher, dates }) => [teacher, dates]);

  it('falls away without a substitute', () => expect(found(own())).toEqual([['T', [on(12, 10)]]]));
  it('is given by somebody else, or is no lesson of that time', () => {
    expect(found(own(), lessonWith({ place: hub, classes: [classNamed('7А', 'H')], dates: [{ from: on(12, 10), to: on(16, 10) }], period: 2, teachers: [named('S')] }))).toEqual([]);
    expect(found(own({ period: 3 }))).toEqual([]);
    expect(found(own({ teachers: [named('S')] }))).toEqual([]);
    expect(found(own({ day: 2 }))).toEqual([]);
  });

  it('is given by a substitute only if the class itself has that lesson, then', () => {
    const then = { place: hub, dates: [{ from: on(12, 10), to: on(16, 10) }], period: 2, teachers: [named('S')] };
    const lost = [['T', [on(12, 10)]]];
    expect(found(own(), lessonWith({ ...then, classes: [classNamed('7Б', 'H')] }))).toEqual(lost);
    expect(found(own(), lessonWith({ ...then, classes: [classNamed('7А', 'M')] }))).toEqual(lost);
    expect(found(own(), lessonWith({ ...then, classes: [classNamed('7А', 'H')], period: 4 }))).toEqual(lost);
    expect(found(own(), lessonWith({ ...then, classes: [classNamed('7А', 'H')], day: 2 }))).toEqual(lost);
    expect(found(own(), lessonWith({ ...then, classes: [classNamed('7А', 'H')], dates: [{ from: on(19, 10), to: on(23, 10) }] }))).toEqual(lost);
    expect(found(own(), lessonWith({ ...then, classes: [classNamed('7А', 'H'), classNamed('7Б', 'H')], dates: [] }))).toEqual([]);
  });

  it('is found by the clock, and of one of two teachers', () => {
    const at = (start: number, given: Partial<Lesson> = {}) => own({ start, end: start + 45, ...given });
    const timed = { ...session, start: 600, end: 645 };
    const count = (lesson: Lesson) => missingSubstitutes(dataWith({ lessons: [timed, lesson] }), clock).length;
    expect([count(at(600)), count(at(570)), count(at(555)), count(at(645)), count(at(900))]).toEqual([1, 1, 0, 0, 0]);
    expect([count(at(600, { teachers: [named('S'), named('T')] })), count(at(600, { teachers: [{ name: 'Вакансия', key: '' }] })), count(at(600, { place: named('M') }))]).toEqual([1, 0, 0]);
    expect(missingSubstitutes(dataWith({ lessons: [{ ...timed, teachers: [] }, at(600)] }), clock)).toEqual([]);
  });

  it('goes on, which is a clash of its teacher; or the year has not begun', () => {
    expect(found(own({ dates: [] }))).toEqual([]);
    expect(found(own({ dates: [{ from: on(1, 9), to: on(25, 12) }] }))).toEqual([]);
    expect(found(own({ dates: [{ from: on(17, 10), to: on(25, 12) }] }))).toEqual([]);
  });
});

describe('a bus to a session', () => {
  const lesson = (given: Partial<Lesson> = {}) => lessonWith({ kind: 'session', place: hub, classes: [classNamed('9', 'M')], start: 540, end: 585, ...given });
  const bus = (leaves: number, arrives: number, way: 'there' | 'back' = 'there', day?: number): Bus => ({ from: named(way === 'there' ? 'M' : 'H'), to: named(way === 'there' ? 'H' : 'M'), day, leaves, arrives });
  const found = (lessons: Lesson[], ...buses: Bus[]) => busProblems(dataWith({ lessons, buses }), clock).map(({ problem, day, at }) => [problem, day, at]);
  const day = [lesson(), lesson({ start: 590, end: 635 })];

  it('comes before the first lesson and leaves after the last', () => {
    expect(found(day, bus(480, 540), bus(635, 700, 'back'))).toEqual([]);
    expect(found(day, bus(480, 550))).toEqual([['arrives-late', 1, 540]]);
    expect(found(day, bus(630, 700, 'back'))).toEqual([['leaves-early', 1, 635]]);
  });

  it('is the earliest there and the latest back; that of the weekday rules', () => {
    expect(found(day, bus(500, 560), bus(480, 530))).toEqual([]);
    expect(found(day, bus(480, 530), bus(500, 560, 'there', 1))).toEqual([['arrives-late', 1, 540]]);
    expect(found(day, bus(500, 560, 'there', 2))).toEqual([]);
  });

  it('does not matter to lessons online or at home', () => {
    expect(found([lesson({ online: true })], bus(480, 550))).toEqual([]);
    expect(found([lesson({ kind: 'regular' })], bus(480, 550))).toEqual([]);
    expect(found([lesson({ classes: [classNamed('9', 'H')] })], bus(480, 550))).toEqual([]);
  });
});

describe('the language of a lesson', () => {
  const classes = ([['9', 'M', 'kk'], ['9А', 'H', 'ru'], ['9Б', 'H', 'kk']] as const).map(([name, school, language]) => ({ school: named(school), class: classNamed(name, school), pupils: undefined, mostPerDay: undefined, language, shift: undefined }));
  const found = (...lessons: Lesson[]) => languagesThatDiffer(dataWith({ lessons, classes }), ({ subject }) => subject.key === 'russian').map((each) => [each.class.school + each.class.key, each.language, each.other]);
  const magnet = classNamed('9', 'M');

  it('is that of its classes', () => {
    expect(found(lessonWith({ place: hub, classes: [magnet], language: 'ru' }))).toEqual([['M9', 'kk', 'ru']]);
    expect(found(lessonWith({ place: hub, classes: [magnet], language: 'kk' }), lessonWith({ place: hub, classes: [magnet] }))).toEqual([]);
    expect(found(lessonWith({ place: hub, classes: [classNamed('8', 'M')], language: 'ru' }))).toEqual([]);
  });

  it('is that of the hub’s own class in a joint lesson, of one row or several', () => {
    expect(found(lessonWith({ place: hub, classes: [classNamed('9А', 'H'), magnet] }))).toEqual([['M9', 'kk', 'ru']]);
    expect(found(lessonWith({ place: hub, classes: [classNamed('9Б', 'H'), magnet] }))).toEqual([]);
    expect(found(lessonWith({ place: hub, classes: [classNamed('9А', 'H')], stream: '1' }), lessonWith({ place: hub, classes: [magnet], stream: '1' }))).toEqual([['M9', 'kk', 'ru']]);
    expect(found(lessonWith({ place: hub, classes: [classNamed('9А', 'H'), classNamed('9Б', 'H')] }))).toEqual([]);
  });

  it('is none of a lesson in a language as a subject', () => expect(found(lessonWith({ place: hub, classes: [magnet], language: 'ru', subject: named('russian') }))).toEqual([]));
});

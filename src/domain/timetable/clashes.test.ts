import { classNamed, dataWith, lessonWith as lesson, named } from '../../../test/fixtures/one-lesson.ts';
import { clashesOf } from './clashes.ts';
import type { TimetableData } from './data.ts';
import type { Lesson } from './lesson.ts';

const ofT = (more: Partial<Lesson> = {}) => lesson({ teachers: [named('Т')], start: 540, end: 585, ...more });
const other = (more: Partial<Lesson> = {}) => ofT({ classes: [classNamed('8Б')], ...more });
const found = (lessons: readonly Lesson[], more: Partial<TimetableData> = {}) => clashesOf(dataWith({ lessons, ...more }));
const kinds = (...lessons: Lesson[]) => found(lessons).map(({ kind }) => kind);
const group = (division: string, part: string) => ({ division, part });

describe('clashes', () => {
  it('name whom they are about, the earlier row first', () => {
    const [one, two] = [ofT(), other()];
    expect(found([one, two])).toEqual([{ kind: 'T1_teacher_double', first: one, second: two, who: 'Т' }]);
    expect(found([two, one])[0]!.first).toBe(two);
  });

  it('are told once for a kind, however many teachers, classes and rooms the two share', () => {
    const both = (...names: string[]) => ofT({ teachers: names.map(named), classes: names.map((name) => classNamed(name)), rooms: names.map(named) });
    expect(found([both('1', '2', '3'), both('2', '1')]).map(({ kind, who }) => [kind, who])).toEqual([['T1_teacher_double', '1'], ['C5_combined_vs_single', '1'], ['R1_room_double', '1']]);
    expect(found([both('1', '1'), both('1')])).toHaveLength(3);
  });

  it('of two places say how long the way is and how long the teacher has', () => {
    const journeys = [{ from: named('A'), to: named('Б'), minutes: 20 }];
    const next = (start: number, more: Partial<Lesson> = {}) => found([other({ place: named('Б'), start, end: start + 45, ...more }), ofT()], { journeys }).map(({ kind, gap, travel }) => [kind, gap, travel]);
    expect(next(590)).toEqual([['T3_teacher_travel', 5, 20]]);
    expect(next(604)).toEqual([['T3_teacher_travel', 19, 20]]);
    expect(next(480)).toEqual([['T3_teacher_travel', 15, 20]]);
    expect([next(605), next(590, { online: true }), next(590, { week: 'a', day: 2 })]).toEqual([[], [], []]);
    expect(next(560)).toEqual([['T2_teacher_cross_school', undefined, undefined]]);
  });

  it('are surmised where two schools have only numbers of periods, and sure within one', () => {
    const unclocked = { start: undefined, end: undefined };
    expect(found([ofT(unclocked), other({ ...unclocked, place: named('Б') })])).toMatchObject([{ kind: 'T2_teacher_cross_school', byNumber: true }]);
    expect(found([ofT(unclocked), other(unclocked)])[0]).not.toHaveProperty('byNumber');
    expect(found([ofT({ ...unclocked, shift: 1 }), other({ ...unclocked, shift: 2 })])).toEqual([]);
    expect(found([ofT({ ...unclocked, lastPeriod: 2 }), other({ ...unclocked, period: 2 })])).toHaveLength(1);
  });

  it('are none where nobody or nothing is named', () => expect(kinds(lesson({ teachers: [named('')], classes: [], rooms: [named('')] }), lesson({ teachers: [named('')], classes: [], rooms: [named('')] }))).toEqual([]));

  it('are none of grades that are taught together: by the room, or by the register', () => {
    const [fifth, sixth] = [ofT({ classes: [classNamed('5')] }), ofT({ classes: [classNamed('6')] })];
    expect(kinds({ ...fifth, rooms: [named('1')] }, { ...sixth, rooms: [named('1')] })).toEqual([]);
    expect(kinds({ ...fifth, rooms: [named('1')] }, { ...sixth, rooms: [named('2')] })).toEqual(['T1_teacher_double']);
    expect(kinds({ ...fifth, rooms: [named('1')] }, { ...sixth, rooms: [named('1')], start: 545, end: 590 })).toEqual(['T1_teacher_double', 'R1_room_double']);
    expect(kinds(fifth, sixth)).toEqual(['T1_teacher_double']);
    expect(found([fifth, sixth], { combined: [{ school: 'A', grades: [5, 6] }] })).toEqual([]);
    expect(found([fifth, sixth], { combined: [{ school: 'Б', grades: [5, 6] }] })).toHaveLength(1);
  });

  it('are none of parts of a class that one teacher has together in one room', () => {
    const part = (number: string, more: Partial<Lesson> = {}) => ofT({ group: group('ENG', number), rooms: [named('1')], ...more });
    expect(kinds(part('1'), part('2'))).toEqual([]);
    expect(kinds(part('1'), part('2', { rooms: [named('2')] }))).toEqual(['T1_teacher_double']);
    expect(kinds(part('1'), part('1'))).toEqual(['T1_teacher_double', 'C2_group_vs_class', 'R1_room_double']);
  });

  it('are none of classes of one grade that have a subject at a distance together, also in two schools', () => {
    const [home, away] = [ofT({ online: true }), other({ classes: [classNamed('7', 'Б')], place: named('Б'), online: true })];
    expect(kinds(home, away)).toEqual([]);
    for (const apart of [{ online: false }, { subject: named('Басқа') }, { start: 545, end: 590 }, { classes: [classNamed('8', 'Б')] }]) expect(kinds(home, { ...away, ...apart })).toEqual(['T2_teacher_cross_school']);
  });

  it('are none of two rows without teachers that have one subject in one room at one time', () => {
    const row = (name: string, more: Partial<Lesson> = {}) => lesson({ classes: [classNamed(name)], teachers: [], rooms: [named('1')], ...more });
    expect(kinds(row('7А'), row('7Б'))).toEqual([]);
    expect(kinds(row('7А'), row('7Б', { subject: named('Басқа') }))).toEqual(['R1_room_double']);
    expect(kinds(row('7А'), row('7Б', { teachers: [named('Т')] }))).toEqual(['R1_room_double']);
    expect(kinds(row('7А', { subject: named('') }), row('7Б', { subject: named('') }))).toEqual(['R1_room_double']);
  });

  it('of pupils are told by what the two lessons are', () => {
    const [whole, session] = [lesson({ teachers: [] }), lesson({ teachers: [], kind: 'session', place: named('Тірек'), start: 540, end: 585 })];
    const part = (division: string, number: string) => ({ ...whole, group: group(division, number) });
    expect(kinds(whole, { ...whole })).toEqual(['C1_class_double']);
    expect(kinds({ ...whole, classes: [classNamed('5'), classNamed('6')] }, { ...whole, classes: [classNamed('6')] })).toEqual(['C5_combined_vs_single']);
    expect(kinds({ ...whole, classes: [classNamed('5'), classNamed('6')] }, { ...whole, classes: [classNamed('6'), classNamed('5')] })).toEqual(['C1_class_double']);
    expect(kinds(whole, part('ENG', '1'))).toEqual(['C2_group_vs_class']);
    expect(kinds(part('ENG', '1'), part('ENG', '1'))).toEqual(['C2_group_vs_class']);
    expect(kinds(part('ENG', '1'), part('ENG', '2'))).toEqual([]);
    expect(kinds(part('ENG', '1'), part('TECH', '2'))).toEqual(['C3_group_cross_division']);
    expect(kinds({ ...whole, start: 570, end: 615 }, session)).toEqual(['C4_session_overlap']);
    expect(kinds({ ...part('ENG', '1'), start: 570, end: 615 }, { ...session, group: group('ENG', '2') })).toEqual([]);
  });

  it('of a part whose division nobody names are sure only with the same part', () => {
    const part = (division: string, number: string) => lesson({ teachers: [], group: group(division, number) });
    expect(kinds(part('', '1'), part('', '2'))).toEqual([]);
    expect(kinds(part('', '1'), part('ENG', '2'))).toEqual([]);
    expect(kinds(part('', '1'), part('ENG', '1'))).toEqual(['C2_group_vs_class']);
  });

  it('of one teacher in very many lessons at once do not fill the memory', () => expect(found(Array.from({ length: 2000 }, (_, place) => ofT({ classes: [classNamed(`${place}`)], rooms: [named(`${place}`)] })))).toHaveLength(20_000));
});

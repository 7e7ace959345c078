import { classNamed, dataWith, lessonWith, named } from '../../../test/fixtures/one-lesson.ts';
import type { Lesson } from './lesson.ts';
import { periodsTwice } from './period-twice.ts';

const first = lessonWith({ period: 3, start: 600, end: 645 });
const second = (given: Partial<Lesson> = {}) => lessonWith({ period: 3, start: 650, end: 695, ...given });
const count = (...lessons: Lesson[]) => periodsTwice(dataWith({ lessons })).length;

describe('a lesson number that is used twice', () => {
  it('is that of two lessons of a class one after the other', () => {
    expect(count(first, second())).toBe(1);
    expect(count(second(), lessonWith({ period: 3, start: 600 }))).toBe(1);
    expect(periodsTwice(dataWith({ lessons: [second(), first] }))[0]).toMatchObject({ first, class: { key: '7А' } });
  });

  it('is none where the lessons meet, which is a clash, or are never held both', () => {
    expect(count(first, second({ start: 640 }))).toBe(0);
    expect(count(first, second({ start: undefined }))).toBe(0);
    expect(count({ ...first, week: 'a' }, second({ week: 'b' }))).toBe(0);
    expect(count(first, second({ day: 2 }))).toBe(0);
  });

  it('is none of another class, school, shift or group, nor in a session', () => {
    expect(count(first, second({ classes: [classNamed('7Б')] }))).toBe(0);
    expect(count(first, second({ place: named('B') }))).toBe(0);
    expect(count(first, second({ shift: 2 }))).toBe(0);
    expect(count(first, second({ kind: 'session' }))).toBe(0);
    expect(count({ ...first, group: { division: '', part: '1' } }, second({ group: { division: '', part: '2' } }))).toBe(0);
    expect(count({ ...first, group: { division: '', part: '1' } }, second({ group: { division: '', part: '1' } }))).toBe(1);
    expect(count({ ...first, group: { division: '', part: '1' } }, second())).toBe(1);
    expect(count(first, second({ start: 645 }))).toBe(1);
  });
});

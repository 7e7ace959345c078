import { foundIn } from '../../../test/fixtures/found-in.ts';
import { hubClassTable, participantList, sessionRegister } from '../participant-examples.ts';
import { classFull } from './class-full.ts';
import { strings } from './strings.ts';

const rows = (count: number, hubClass: string) => participantList(...Array.from({ length: count }, (_, at) => ['№ 2 НОМ', `Оқушы ${'АБВГД'[at]}лмас`, '7', 'қазақ', 'жоқ', hubClass]));
const found = (count: number, hubClass: string, capacity: number | null, pupils: number | null = 20) =>
  foundIn(classFull, rows(count, hubClass), { ...sessionRegister(), ...hubClassTable(['7А', pupils, capacity, 'қазақ'], ['9А', 20, 25, 'қазақ']) }).map(({ cells, args, severity }) => [cells.length, args.kind, severity]);

describe('a class of the hub during a session', () => {
  it('has room for its own pupils and for those who join it', () => {
    expect(found(5, '7А', 25)).toEqual([]);
    expect(found(5, '7 «А»', 24)).toEqual([[6, 'over', undefined]]);
    expect(found(3, '7А', 2, null)).toEqual([[4, 'over', undefined]]);
  });

  it('of which nobody can be a pupil is told as soon as somebody of its grade comes', () => {
    expect(found(1, '', 0)).toEqual([[1, 'zero', undefined]]);
    expect(foundIn(classFull, rows(1, ''), { ...sessionRegister(), ...hubClassTable(['8А', 20, 0, 'қазақ']) })).toEqual([]);
  });

  it('of unknown room is asked about only where others say theirs, and somebody joins it', () => {
    expect(found(2, '7А', null)).toEqual([[3, 'unknown', 'question']]);
    expect(found(2, '', null)).toEqual([]);
  });

  it('is told in words', () => {
    const args = { kind: 'over', class: '7А', school: '№ 5 ЖББМ', pupils: 22, joining: 5, capacity: 25 } as const;
    expect(strings.kk.finding(args)).toBe('№ 5 ЖББМ, 7А: 22 + 5 оқушы, ал ең көбі – 25.');
    expect(strings.ru.finding({ ...args, kind: 'zero', capacity: 0 })).toBe('№ 5 ЖББМ, 7А: наибольшее число учеников – 0, поэтому на сессию сюда никого определить нельзя. Проверьте число.');
  });
});

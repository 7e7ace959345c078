import { foundIn } from '../../../test/fixtures/found-in.ts';
import { participantList, routeTable, sessionRegister } from '../participant-examples.ts';
import { seatsShort } from './seats-short.ts';
import { strings } from './strings.ts';

const pupils = (lodging: string) => participantList(...['А', 'Б', 'В', 'Г', 'Д'].map((letter) => ['№ 2 НОМ', `Оқушы ${letter}лмас`, '7', 'қазақ', lodging, '']));
const found = (routes: readonly (readonly [string, number, number | null, number])[], lodging = 'жоқ', register = sessionRegister()) =>
  foundIn(seatsShort, pupils(lodging), { ...register, ...routeTable(...routes) }).map(({ args: { pupils: count, seats, trips } }) => [count, seats, trips]);

describe('the seats of a school’s vehicles', () => {
  it('are as many as pupils ride at once, those of the dormitory on the first day included', () => {
    expect(found([['№ 2 НОМ', 40, 5, 20]])).toEqual([]);
    expect(found([['№ 2 НОМ', 40, 4, 20]], 'иә')).toEqual([[5, 4, 2]]);
    expect(found([['№ 2 НОМ', 40, 2, 20], ['№ 2 НОМ', 40, 2, 20]])).toEqual([[5, 4, 2]]);
    expect(found([['№ 2 НОМ', 40, 2, 20], ['№ 2 НОМ', 40, 3, 20]])).toEqual([]);
  });

  it('are not counted where nobody rides: the session is on line', () => {
    const online = { Сессиялар: sessionRegister()['Сессиялар']!.map((row, at) => (at === 0 ? row : row.map((value) => (value === 'тірек мектепте' ? 'онлайн' : value)))) };
    expect(found([['№ 2 НОМ', 40, 2, 20]], 'жоқ', online)).toEqual([]);
  });

  it('are told in words', () => {
    expect(strings.ru.finding({ school: '№ 2 НОМ', hub: '№ 5 ЖББМ', pupils: 25, seats: 20, trips: 2 })).toBe('№ 2 НОМ – № 5 ЖББМ: учеников 25, а мест 20; рейсов в одну сторону: 2.');
    expect(strings.kk.finding({ school: '№ 2 НОМ', hub: '№ 5 ЖББМ', pupils: 25, seats: 0, trips: 0 })).toBe('№ 2 НОМ – № 5 ЖББМ: 25 оқушыға 0 орын бар.');
  });
});

import { foundIn } from '../../../test/fixtures/found-in.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { participantList, rateTable, routeTable, sessionRegister } from '../participant-examples.ts';
import { routeIncomplete } from './route-incomplete.ts';
import { strings } from './strings.ts';

const list = participantList(['№ 2 НОМ', 'Әлімов Алмас', '7', 'қазақ', 'жоқ', '']);
const found = (others: Readonly<Record<string, Values>>) => foundIn(routeIncomplete, list, { ...sessionRegister(), ...others }).map(({ cells, args }) => [cells[0].address, args.kind]);

describe('a route', () => {
  it('has kilometres and litres where fuel is to be counted', () => {
    const route = routeTable(['№ 2 НОМ', null, 20, null], ['№ 3 НОМ', 12, 20, 20]);
    expect(found({ ...route, ...rateTable(['1 литр жанармай', 295]) })).toEqual([['C2', 'kilometres'], ['E2', 'consumption']]);
    expect(found({ ...route, ...rateTable(['1 литр жанармай', 295], ['100 км-ге литр', 20]) })).toEqual([['C2', 'kilometres']]);
    expect(found(route)).toEqual([]);
  });

  it('is missed for a school only where others have one', () => {
    expect(found(routeTable(['№ 3 НОМ', 12, 20, 20]))).toEqual([['A2', 'no-route']]);
    expect(found({})).toEqual([]);
  });

  it('is asked about in words', () => {
    const args = { kind: 'no-route', school: '№ 2 НОМ', hub: '№ 5 ЖББМ', pupils: 8 } as const;
    expect(strings.kk.finding(args)).toBe('№ 2 НОМ: № 5 ЖББМ мектебіне маршрут жазылмаған, ал сессияға баратын оқушы – 8. Олар немен келеді?');
    expect(strings.ru.finding({ ...args, kind: 'consumption' })).toBe('№ 2 НОМ – № 5 ЖББМ: расход на 100 км не указан. Сколько литров?');
  });
});

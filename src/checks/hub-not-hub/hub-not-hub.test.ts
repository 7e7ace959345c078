import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { hubNotHub } from './hub-not-hub.ts';
import { strings } from './strings.ts';

const find = (values: Values) => hubNotHub.across!([reportOf(sheetOf(values))]).map(({ cells, args }) => [cells[0].address, args.problem, args.hub]);
const head = ['Аудан', 'Мектеп атауы', 'Деңгейі', 'РО', 'Қай тірек мектебіне бекітілген'];

describe('an attachment', () => {
  it('is to a hub, and a hub is attached to none', () => {
    expect(find([head, ['Шет', 'Аққу ЖББМ', 'ЖББМ', '+', null], ['Шет', '№ 2 НОМ', 'НОМ', null, 'Аққу'], ['Шет', '№ 3 НОМ', 'НОМ', null, '№ 2'], ['Шет', '№ 4 НОМ', 'НОМ', '+', 'Аққу'], ['Шет', '№ 5 НОМ', 'НОМ', '+', '№ 5']])).toEqual([
      ['E4', 'no-hub', '№ 2 НОМ'], ['E5', 'hub-attached', 'Аққу ЖББМ'], ['E6', 'itself', '№ 5 НОМ'],
    ]);
  });

  it('is spoken of in words', () => {
    expect(strings.kk.finding({ problem: 'no-hub', school: '№ 3 НОМ', hub: '№ 2 НОМ' })).toBe('«№ 3 НОМ» мектебі «№ 2 НОМ» мектебіне бекітілген, бірақ ол реестрде тірек мектебі деп белгіленбеген.');
    expect(strings.ru.finding({ problem: 'hub-attached', school: '№ 4', hub: '№ 1' })).toContain('опорная школа');
    expect(strings.en.finding({ problem: 'itself', school: '№ 5', hub: '№ 5' })).toContain('attached to itself');
  });
});

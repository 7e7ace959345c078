import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { schoolInTwoUnits } from './school-in-two-units.ts';
import { strings } from './strings.ts';

const find = (...sheets: Values[]) => schoolInTwoUnits.across!(sheets.map((values, index) => reportOf(sheetOf(values, { name: `Т${index + 1}` }))));
const head = ['Аудан', 'Мектептер', 'Саны'];

describe('namesake schools', () => {
  it('in two units are asked about, also where one of them is named in a sentence', () => {
    const [found, ...more] = find([head, ['Ақтоғай', 'А.Көктал ат., Қошқар ЖББМ-тер', 4], ['Нұра', 'Қарой ЖББМ', 2]], [['III орын – «А.Көктал атындағы Тірек мектебі (РО)» КММ, Шет ауданы.']]);
    expect(more).toEqual([]);
    expect(found!.cells.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(['Т1!B2', 'Т2!A1']);
  });

  it('are no question within one unit, with numbers, or where schools everywhere are called so', () => {
    expect(find([head, ['Ақтоғай', 'А.Көктал ат. ЖББМ', 4], ['Ақтоғай', 'А.Көктал ат. ЖББМ', 2]])).toEqual([]);
    expect(find([head, ['Ақтоғай', 'М.Әуезов ат. ЖББМ', 4], ['Шет', 'М.Әуезов ат. ЖББМ', 2], ['Нұра', '№ 6 ЖББМ', 1], ['Абай', '№ 6 ЖББМ', 1]])).toEqual([]);
  });

  it('are described in every language', () => {
    expect(strings.kk.finding({ name: 'А.Көктал', units: 2 })).toBe('«А.Көктал» атындағы мектеп 2 ауданда (қалада) аталған. Бұл бөлек мектептер ме, әлде қате ме?');
    expect(strings.en.finding({ name: 'А.Көктал', units: 2 })).toContain('2 units');
  });
});

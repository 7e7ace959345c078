import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { listSeparator } from './list-separator.ts';
import { strings } from './strings.ts';

const find = (values: Values) => listSeparator.inSheet!(reportOf(sheetOf(values)));
const head = ['№', 'Аудан', 'Зерттеуші саны', 'Мектептер'];

describe('separators of a list', () => {
  it('are missed between two names in a list', () => {
    const found = find([head, [1, 'Абай', 7, 'Қошқар, М.Көктал ат. Ортадересін  ЖББМ-тер; Ж.Айдар ат. НОМ'], [2, 'Шет', 3, '№ 3 № 6 НОМ – тер']]);
    expect(found.map(({ cells, args, severity }) => [cells[0].address, args.kind, args.second, severity])).toEqual([
      ['D2', 'comma', 'Ортадересін  ЖББМ-тер', undefined],
      ['D3', 'comma', '№ 6 НОМ – тер', undefined],
    ]);
  });

  it('are missed between two Russian names', () => {
    expect(find([head, [1, 'Абай', 7, 'Бирликская, Жанатлекская Куркелинская СОШ; Майская ОСШ'], [2, 'Шет', 3, 'Ақжол НОМ']]).map(({ args }) => args.second)).toEqual(['Куркелинская СОШ']);
  });

  it('are mended where the type is glued to the name', () => {
    const [found, ...more] = find([head, [1, 'Абай', 7, ' Юбилейный, ЕсенгелдіЖББМ'], [2, 'Шет', 3, '№29ЖББМ']]);
    expect(more.map(({ expected }) => expected)).toEqual(['№29 ЖББМ']);
    expect([found!.severity, found!.expected, found!.fix!.changes[0].to]).toEqual(['style', 'Есенгелді ЖББМ', ' Юбилейный, Есенгелді ЖББМ']);
  });

  it('are not missed in a village’s school called after somebody, nor in names of two words', () => {
    expect(find([head, [1, 'Абай', 7, 'М.Көктал атындағы Тасбұлақ орта мектебі'], [2, 'Шет', 3, 'Красная нива, Жаңа ауыл НОМ-р.']])).toEqual([]);
  });

  it('are described in every language', () => {
    expect(strings.kk.finding({ kind: 'comma', written: 'М.Көктал ат. Ортадересін', second: 'Ортадересін' })).toBe('«М.Көктал ат. Ортадересін»: бір мектеп пе, екі мектеп пе? Екі мектеп болса, «Ортадересін» алдына үтір қойыңыз.');
    expect(strings.ru.finding({ kind: 'space', written: 'АқжолЖББМ', second: 'ЖББМ' })).toContain('нет пробела');
  });
});

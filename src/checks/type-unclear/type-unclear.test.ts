import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { strings } from './strings.ts';
import { typeUnclear } from './type-unclear.ts';

const find = (...sheets: Values[]) => typeUnclear.across!(sheets.map((values, index) => reportOf(sheetOf(values, { name: `Т${index + 1}` }))));
const head = ['Район', 'Школы', 'Учащихся'];

describe('«ОШ»', () => {
  it('is asked about once for the workbook, with all its cells', () => {
    const [found, ...more] = find([head, ['Абай', 'ОШ № 9', 20]], [head, ['Шет', 'Майская ОШ', 40]]);
    expect([more, found!.cells.length, found!.args.schools]).toEqual([[], 2, 2]);
  });

  it('is clear where the text explains it, in ОШ-РЦ, and in ООШ', () => {
    expect(find([['ОШ – основная школа'], head, ['Абай', 'ОШ № 9', 20]])).toEqual([]);
    expect(find([['ОШ-РЦ саны – 39']], [head, ['Абай', 'ООШ № 9', 20]])).toEqual([]);
  });

  it('is asked about in every language', () => {
    expect(strings.kk.finding({ school: 'ОШ № 9', schools: 1 })).toBe('«ОШ № 9»: «ОШ» негізгі мектеп пе, тірек мектебі ме? Түрін анық жазыңыз.');
    expect(strings.ru.finding({ school: 'ОШ № 9', schools: 3 })).toContain('Всего так названо школ: 3');
  });
});

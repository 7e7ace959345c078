import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { schoolSpelling } from './school-spelling.ts';
import { strings } from './strings.ts';

const find = (...sheets: Values[]) => {
  const reports = sheets.map((values, index) => reportOf(sheetOf(values, { name: `Т${index + 1}` })));
  return [...reports.flatMap((report) => schoolSpelling.inSheet!(report)), ...schoolSpelling.across!(reports)];
};
const head = ['Аудан', 'Мектеп', 'Саны'];

describe('schools spelled in several ways', () => {
  it('are shown at the rarer spelling, with the commoner one', () => {
    const [found, ...more] = find([head, ['Абай', 'Т.Бегельдинов ат. ЖББМ', 1], ['Абай', 'Ақжол ЖББМ', 2]], [head, ['Абай', 'Т.Бегелдинов ат. ЖББМ', 1], ['Абай', 'Т.Бегелдинов ат. ЖББМ', 3]]);
    expect(more).toEqual([]);
    expect([found!.cells, found!.expected]).toEqual([[{ sheet: 'Т1', address: 'B2' }, { sheet: 'Т2', address: 'B2' }, { sheet: 'Т2', address: 'B3' }], 'Т.Бегелдинов ат. ЖББМ']);
  });

  it('are asked about where a letter differs', () => {
    expect(find([head, ['Абай', 'Қошқарбаев ат. ЖББМ', 1], ['Абай', 'Қошкарбаив ат. ЖББМ', 2]]).map(({ args, expected }) => [args.near, expected])).toEqual([[true, undefined]]);
  });

  it('do not differ by a Latin letter, which is told of as such', () => {
    expect(find([head, ['Абай', 'Бабатa ЖББМ', 1], ['Абай', 'Бабата ЖББМ', 2]])).toEqual([]);
  });

  it('are one school where a sentence names it without its unit and one unit alone has it', () => {
    const table: Values = [head, ['Абай', 'Майтын ЖББМ', 1], ['Шет', 'Көктасты ЖББМ', 2]];
    expect(find([...table, [], ['Жеңімпаздар: Майтин ЖББМ; Көктасті ЖББМ.']]).map(({ args }) => [args.written, args.other])).toEqual([['Майтын', 'Майтин'], ['Көктасты', 'Көктасті']]);
    expect(find([head, ['Абай', 'Майтын ЖББМ', 1], ['Шет', 'Майтын ЖББМ', 2], [], ['Жеңімпаз: Майтин ЖББМ.']])).toEqual([]);
  });

  it('are a translation where both stand in one cell', () => {
    expect(find([head, ['Абай', 'Айнабұлақ ОМ / Айнабулакская СШ', 1], ['Абай', 'Ақжол ЖББМ', 2]])).toEqual([]);
  });

  it('may differ by a hyphen or a space alone', () => {
    expect(find([head, ['Абай', 'Катон-Тасбұлақ ЖББМ', 1], ['Абай', 'Катон Тасбұлақ ЖББМ', 2], ['Абай', 'Катон-Тасбұлақ  ЖББМ', 2]]).map(({ expected, cells }) => [cells[0].address, expected])).toEqual([['B3', 'Катон-Тасбұлақ ЖББМ']]);
  });

  it('are two schools in two units, in one list, and where the beginnings differ', () => {
    expect(find([head, ['Абай', 'Т.Бегельдинов ат. ЖББМ', 1], ['Шет', 'Т.Бегелдинов ат. ЖББМ', 2]])).toEqual([]);
    expect(find([head, ['Абай', 'Қызылжар, Қызылжал ЖББМ-тер', 1], ['Абай', 'Сарыбұлақ, Қарыбұлақ НОМ-тер', 2]])).toEqual([]);
  });

  it('are two schools where the names begin differently, or are alike throughout the unit', () => {
    expect(find([head, ['Абай', 'Тасбұлақ ЖББМ', 1], ['Абай', 'Қасбұлақ ЖББМ', 2]])).toEqual([]);
    expect(find([head, ...['а', 'е', 'о', 'у'].map((letter, at) => ['Абай', `Тасб${letter}лақты ЖББМ`, at])])).toEqual([]);
  });

  it('are described in every language', () => {
    expect(strings.kk.finding({ written: 'Т.Бегелдинов', other: 'Т.Бегельдинов', near: false })).toBe('Бір мектеп әртүрлі жазылған: «Т.Бегелдинов» және «Т.Бегельдинов». Бірдей жазыңыз.');
    expect(strings.ru.finding({ written: 'А', other: 'Б', near: true })).toContain('одна школа?');
  });
});

import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { spoiledCell } from './spoiled-cell.ts';
import { strings } from './strings.ts';

const find = (values: Values, texts: readonly (readonly string[])[] = []) => spoiledCell.inSheet!(reportOf({ ...sheetOf(values), texts }));
const short = (found: ReturnType<typeof find>) => found.map(({ cells, args, expected }) => [cells[0].address, args.kind, expected]);
/** 11 July 2025, as Excel counts days. */
const july11 = 45849;

describe('cells that Excel spoiled', () => {
  const head = ['№', 'Мектеп', 'Сыныптар', 'Оқушы саны'];

  it('are dates among grades: what was typed is known, since grades ascend', () => {
    const values: Values = [head, [1, 'Аққұдық ОМ', '5-11', 39], [2, 'Майтөбе ОМ', july11, 40], [3, 'Оңғар НОМ', '5-9', 30]];
    expect(short(find(values, [[], [], ['2', 'Майтөбе ОМ', '11.июл', '40']]))).toEqual([['C3', 'date', '7-11']]);
  });

  it('are dates among grades even where most of the column is spoiled; among counts nobody knows what was typed', () => {
    const values: Values = [['№', 'Мектеп', 'Біріктірілген сыныптар'], [1, 'Аққұдық ОМ', july11], [2, 'Майтөбе ОМ', july11 + 31], [3, 'Оңғар НОМ', '5-6']];
    expect(short(find(values, [[], ['', '', '11.июл'], ['', '', '11.авг']]))).toEqual([['C2', 'date', '7-11'], ['C3', 'date', '8-11']]);
    const counts: Values = [['№', 'Мектеп', 'Біріктірілген сыныптар саны'], [1, 'Аққұдық ОМ', july11], [2, 'Майтөбе ОМ', 17], [3, 'Оңғар НОМ', 14]];
    expect(short(find(counts, [[], ['', '', '11.июл']]))).toEqual([['C2', 'date', undefined]]);
  });

  it('are no dates where the column holds dates', () => {
    const values: Values = [['№', 'Іс-шара', 'Мерзімі', 'Жауапты'], [1, 'Сабақ кестесін құру', july11, 'Е. Сейтқали'], [2, 'Жиналыс өткізу', '05-09.09', 'Е. Сейтқали']];
    expect(find(values, [[], ['1', 'Сабақ кестесін құру', '11.07.2025', '']])).toEqual([]);
    const opened: Values = [['№', 'Мектеп', 'Ашылған жылы', 'Саны'], [1, 'Ақжол ОМ', july11, 1], [2, 'Қарой ОМ', 'белгісіз', 2], [3, 'Нұра ОМ', 'анықталуда', 3]];
    expect(find(opened, [[], ['', '', '11.07.2025']])).toEqual([]);
  });

  it('are errors, one finding for each kind, with all cells', () => {
    const found = find([['Аудан', 'Саны'], ['Абай', { error: '#REF!' }], ['Шет', { error: '#N/A' }], ['Нұра', { error: '#REF!' }]]);
    expect(found.map(({ cells, args }) => [cells.map(({ address }) => address), args.text])).toEqual([[['B2', 'B4'], '#REF!'], [['B3'], '#N/A']]);
  });

  it('are codes without their zeros, mended as texts; a column of plain numbers has none', () => {
    const [found] = find([['Коды'], ['0123'], ['0045'], ['1200'], ['0007'], [99]]);
    expect([found!.expected, found!.fix!.changes]).toEqual(['0099', [{ sheet: 'Парақ1', address: 'A6', from: 99, to: '0099' }]]);
    expect(short(find([['ЖСН'], ['850101300123'], ['900202400456'], ['770303500789'], ['680404600111'], [10505500222]]))).toEqual([['A6', 'zeros', '010505500222']]);
    expect(find([['Саны'], [12], [7], [120], ['05']])).toEqual([]);
    expect(find([['Коды'], ['012'], ['045'], [7]])).toEqual([]);
    expect(find([['Коды'], ['012'], ['045'], ['001'], [7], [8], [9]])).toEqual([]);
  });

  it('are long numbers cut short', () => {
    expect(short(find([['БСН'], ['1,2E+15'], ['120340005678']]))).toEqual([['A2', 'exponent', undefined]]);
  });

  it('are explained in every language', () => {
    expect(strings.kk.finding({ kind: 'date', text: '11.июл', typed: '7-11', cells: 1 })).toBe('«11.июл» – Excel күнге айналдырған жазу: «7-11» болуы керек. Мәтін пішімін қойып, қайта жазыңыз.');
    expect(strings.ru.finding({ kind: 'error', text: '#DIV/0!', typed: null, cells: 2 })).toBe('Ошибка в ячейке: #DIV/0! – деление на ноль (всего ячеек: 2). Исправьте формулу.');
  });
});

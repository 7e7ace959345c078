import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { strings } from './strings.ts';
import { typeAndGrades } from './type-and-grades.ts';

const find = (values: Values) => typeAndGrades.inSheet!(reportOf(sheetOf(values))).map(({ cells, args }) => [cells.map(({ address }) => address).join(' '), args.type, args.to]);

describe('the type of a school and its grades', () => {
  it('do not agree: a secondary school to grade 9 or 10, a basic one to grade 11, a primary one to grade 9', () => {
    expect(find([['Көктау орта мектебінде - Барлығы- 156 оқушы , 1-4 кл 73 оқушы , 5-9 кл 83 оқушы']])).toEqual([['A1', 'secondary', 9]]);
    expect(find([['Майтөбе ОМ-де: 62 оқушы ,1-4 кл 22 оқушы,5 – 10 кл 40 оқушы']])).toEqual([['A1', 'secondary', 10]]);
    expect(find([['В Сергеевской основной школе 1-4 классы – 20, 5-11 классы – 40 учащихся']])).toEqual([['A1', 'basic', 11]]);
    expect(find([['Ақжол бастауыш мектебінде 1-9 сынып оқушылары оқиды']])).toEqual([['A1', 'primary', 9]]);
  });

  it('are judged where all grades are given, not where some of them take part', () => {
    expect(find([['Ақжол орта мектебінен 1-4 сынып 20, 7-9 сынып 12 оқушы қатысты']])).toEqual([]);
    expect(find([['Көктау орта мектебінен 7-9 сынып оқушылары қатысты'], ['Көктау орта мектебінің 5-9 сыныптары, 03-07. 10']])).toEqual([]);
  });

  it('are taken school by school where one sentence names several', () => {
    expect(find([['Ақжол ОМ: 1-4 кл 20, 5-11 кл 30 оқушы, Көктал НОМ: 1-4 кл 20, 5-9 кл 30 оқушы, Қарой ОМ: 1-4 кл 20, 5-9 кл 30 оқушы']])).toEqual([['A1', 'secondary', 9]]);
  });

  it('are read from the columns of a table; a blank says nothing', () => {
    const head = ['№', 'Мектеп', '1-4 сыныптар', '5-9 сыныптар', '10-11 сыныптар'];
    expect(find([head, [1, 'Ақжол ОМ', 20, 30, 8], [2, 'Көктал НОМ', 12, 30, 4], [3, 'Қарой ОМ', 20, 30, 0], [4, 'Нұра ОМ', 20, 30, null]])).toEqual([['B3 E3', 'basic', 11], ['B4 D4', 'secondary', 9]]);
  });

  it('are described in every language', () => {
    const args = { school: 'Оңғар орта мектебінде', type: 'secondary', from: 1, to: 9, due: 11 } as const;
    expect(strings.kk.finding(args)).toBe('«Оңғар орта мектебінде»: орта мектеп деп аталған, бірақ сыныптары 1–9 деп көрсетілген (орта мектеп: 1–11). Түрін немесе сыныптарын нақтылаңыз.');
    expect(strings.ru.finding(args)).toContain('классы указаны 1–9');
  });
});

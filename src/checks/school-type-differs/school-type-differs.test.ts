import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { schoolTypeDiffers } from './school-type-differs.ts';
import { strings } from './strings.ts';

const find = (...sheets: Values[]) => {
  const reports = sheets.map((values, index) => reportOf(sheetOf(values, { name: `Т${index + 1}` })));
  const found = [...reports.flatMap((report) => schoolTypeDiffers.inSheet!(report)), ...schoolTypeDiffers.across!(reports)];
  return found.map(({ cells, args, expected, severity }) => ({ at: `${cells[0].sheet}!${cells[0].address}`, kind: args.kind, expected, severity }));
};
const head = ['Аудан', 'Мектептер', 'Саны'];

describe('the type of a school', () => {
  it('has one abbreviation: the commoner one of the workbook is proposed', () => {
    expect(find([head, ['Абай', '№ 134 НМ', 6], ['Шет', '№ 6 НМ', 1]], [head, ['Абай', '№ 134 НОМ', 2], ['Нұра', '№ 3, № 4, № 5 НОМ – тер', 8]])).toEqual([{ at: 'Т1!B2', kind: 'abbreviation', expected: '№ 134 НОМ', severity: undefined }]);
  });

  it('may be written with small letters, which is a matter of form', () => {
    expect(find([head, ['Абай', 'Ақжол Нм', 6], ['Абай', 'Ақжол НМ', 1], ['Абай', 'Көктал НМ', 1]]).map(({ severity }) => severity)).toEqual(['style']);
  });

  it('differs in a sentence that attaches the school and in the list', () => {
    const text: Values = [['Хромтау ауданының Ақжол шағын жинақты мектебі магниттік мектеп болып бекітілді.'], ['Олар:'], ['Ақжол орта мектебі'], ['Ақжол орта мектебінде барлығы: 36']];
    expect(find(text)).toEqual([{ at: 'Т1!A1', kind: 'type', expected: undefined, severity: undefined }]);
  });

  it('is nobody’s concern between units, between languages, beside «ШЖМ», and for a gymnasium', () => {
    expect(find([head, ['Абай', '№ 6 НОМ', 6], ['Шет', '№ 6 ЖББМ', 1]])).toEqual([]);
    expect(find([head, ['Абай', '№ 6 ОМ', 6], ['Абай', 'СШ № 6', 1], ['Абай', '№ 6 ШЖМ', 1], ['Абай', '№ 6 гимназия', 1]])).toEqual([]);
  });

  it('differs in a sentence that names no unit, where one unit alone has such a school', () => {
    const table: Values = [head, ['Абай', 'Майтын ЖББМ', 1], ['Шет', 'Көктасты ЖББМ, № 6 НОМ', 2]];
    expect(find([...table, [], ['Жеңімпаздар: Майтын НОМ; № 6 ЖББМ.']]).map(({ at, kind }) => [at, kind])).toEqual([['Т1!A5', 'type']]);
  });

  it('is two schools’ where both stand in one cell, and nobody’s where the sheet names several units and not this one’s', () => {
    expect(find([head, ['Абай', 'Қарасу ЖББМ, Қарасу НОМ', 6], ['Шет', 'Ақжол НОМ', 1]])).toEqual([]);
    expect(find([['Абай, Шет аудандарының мектептері'], ['№ 6 НОМ жеңімпаз атанды'], ['№ 6 ЖББМ екінші орын алды']])).toEqual([]);
  });

  it('is described in every language', () => {
    const args = { kind: 'type', schools: ['Ақжол'], written: 'шағын жинақты мектеп', other: 'орта мектебі', types: ['small', 'secondary'] } as const;
    expect(strings.kk.finding(args)).toBe('Ақжол: бір жерде «шағын жинақты мектеп», бір жерде «орта мектебі». Мектептің түрін нақтылап, бірдей жазыңыз.');
    expect(strings.ru.finding({ ...args, kind: 'abbreviation', written: 'НМ', other: 'НОМ' })).toContain('одно сокращение («НОМ»)');
  });
});

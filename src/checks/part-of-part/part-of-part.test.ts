import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { partOfPart } from './part-of-part.ts';
import { strings } from './strings.ts';

const find = (...lines: string[]) => partOfPart.inSheet!(reportOf(sheetOf(lines.map((line) => [line])))).map(({ cells, args }) => [cells.map(({ address }) => address).join(' '), args.sum]);

describe('a part of a part', () => {
  it('is seen where the masters stand beside higher education', () => {
    expect(find('Барлығы педагог: 86', 'Жоғары – 77', 'Магистр – 3', 'Арнаулы орта – 9')).toEqual([['A3 A2 A4', 89]]);
    expect(find('Всего педагогов 86: с высшим образованием – 77, магистров – 3, со средним специальным – 9')).toEqual([['A1', 89]]);
  });

  it('is accepted where it is said, and where the masters are counted apart', () => {
    expect(find('Барлығы педагог: 86', 'Жоғары – 77 (оның ішінде магистр – 3)', 'Арнаулы орта – 9')).toEqual([]);
    expect(find('Всего педагогов 86: с высшим образованием – 77, из них магистров – 3, со средним специальным – 9')).toEqual([]);
    expect(find('Барлығы педагог: 86', 'Жоғары – 74', 'Магистр – 3', 'Арнаулы орта – 9')).toEqual([]);
  });

  it('is said in every language', () => {
    const args = { subject: '', label: 'Магистр', count: 3, parts: [77, 9, 3], sum: 89, whole: 86 };
    expect(strings.kk.finding(args)).toBe('«Магистр» жолындағы педагогтер (3) жоғары білімділердің ішінде саналған: 77 + 9 + 3 = 89, ал барлығы 86. «Оның ішінде» деп жазыңыз.');
    expect(strings.ru.finding(args)).toBe('Педагоги строки «Магистр» (3) уже входят в высшее образование: 77 + 9 + 3 = 89, а всего 86. Напишите «из них».');
    expect(strings.en.finding(args)).toBe('The line “Магистр” (3) is part of higher education: 77 + 9 + 3 = 89, but the total is 86. Write “of which”.');
  });
});

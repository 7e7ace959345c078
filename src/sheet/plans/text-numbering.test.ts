import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../sheet-report.ts';
import { asRoman, romanNumber } from './roman.ts';
import { textNumberingFlaws } from './text-numbering.ts';

const flaws = (...lines: string[]) =>
  textNumberingFlaws(reportOf(sheetOf(lines.map((line) => [line])))).map(({ kind, at, missing, due }) => `${kind} ${at.line.row + 1} ${at.written} [${missing}] ${due ?? ''}`.trim());

describe('Roman numerals', () => {
  it('are read in Latin and Cyrillic letters', () => {
    expect(['IV', 'ІV', 'ІІІ', 'Х', 'IX', 'ХІІ', 'IIII', 'VX', 'IIX', '', 'А'].map(romanNumber)).toEqual([4, 4, 3, 10, 9, 12, undefined, undefined, undefined, undefined, undefined]);
  });
  it('come back as they were written', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 39 }), (number) => expect(romanNumber(asRoman(number))).toBe(number)));
  });
});

describe('the numbering of a text', () => {
  it('may begin anew: chapters of each school, lists within sections, points within points', () => {
    expect(flaws('I.Білімі бойынша:', 'II.Санаты бойынша:', 'I.Білімі бойынша:', 'II.Санаты бойынша:')).toEqual([]);
    expect(flaws('1. Мақсаты', '1) оқыту', '2) тәрбие', '2. Міндеті', '1) бір', '2) екі', '3. Қорытынды')).toEqual([]);
    expect(flaws('1. Бөлім', '1. бір', '2. екі', '3. үш', '2. Екінші бөлім', '3. Үшінші бөлім')).toEqual([]);
    expect(flaws('1. Бұйырамын:', '2. Орындалсын', '3. Директорлар', '3.1 бір', '3.2 екі', '4. Осы бұйрықтың орындалуын бақылау', 'Бөлім бастығы      М. Ахметов', '1. Қосымша')).toEqual([]);
  });

  it('may have gaps and repeats', () => {
    expect(flaws('І.  1. Ережесі.', 'ІІ. Түсінік жұмыстары:', 'ІV. Кеңестің құрамы', 'V. Жолдары')).toEqual(['gap 3 ІV [ІІІ] ІІІ']);
    expect(flaws('I. Бір', 'II. Екі', 'II. Үш', 'III. Төрт')).toEqual(['repeat 3 II [] III']);
    expect(flaws('1. Бір', '2. Екі', '4. Төрт', '5. Бес')).toEqual(['gap 3 4 [3] 3.']);
    expect(flaws('1. Обоснование', 'Текст', '1. Организация', '3.Содержание', '4.Финансирование')).toEqual(['repeat 3 1 [] 2.']);
    expect(flaws('1. Бір', '3.1 Ішкі', '2. Екі', '2.1 а', '2.3 б')).toEqual(['gap 5 2.3 [2.2] 2.2']);
    expect(flaws('1. Бір', '2. Екі', '3. Үш', '3.1 а', '5. Төрт', '5. Бес', '6. Алты')).toEqual(['stray 5 5 [4] 4.']);
    expect(flaws('1-тарау. Жалпы', '2-тарау. Негізгі', '4-тарау. Соңғы')).toEqual(['gap 3 4 [3] 3']);
  });

  it('may put two sections under one number', () => {
    expect(flaws('1. Бір', '2.Екі', '3.Үш', '4.5. Төрт', '6.Алты', '7.Жеті')).toEqual(['merged 4 4.5 [4.,5.]']);
  });

  it('of an order goes on until it is signed', () => {
    expect(flaws('1. Орындау мақсатында бұйырамын:', '2.  Алаң болып есептелсін.', '3.Қамтамасыз етсін.', '3.1 Құрылсын', '3.2 Бекітілсін', '1.  Осы бұйрықтың орындалуын қадағалау жүктелсін.', 'Аудандық білім бөлімінің бастығы     М. Ахметов', '2. 2011 жылдың қазан айында жұмсалды')).toEqual(['restart 6 1 [] 4.']);
    expect(flaws('ПРИКАЗЫВАЮ:', '1. Создать центр.', '2. Назначить координатора.', '1. Контроль за исполнением настоящего приказа оставляю за собой.')).toEqual(['restart 4 1 [] 3.']);
  });

  it('is no date, no count, no initial and no year', () => {
    expect(flaws('1. Бір', '2. Екі', '17.11.2023 ж. өтті', '5 – 11 кл 349', 'Х. Досмұхамедов атындағы мектеп', '2023 ж. есеп', '10.3.2011 жылғы', '13.11 – 17.11 аралығында', 'І кезең- базистік', '44,2 ұпай', '3. Үш')).toEqual([]);
    expect(flaws('I. Бір', 'II. Екі', 'V. Иванова – мұғалім', 'III. Үш')).toEqual([]);
    expect(flaws('I. Бір', 'II. Екі', 'І. Жансүгіров атындағы мектеп', 'Х. Сейтова – директор', 'III. Үш')).toEqual([]);
  });

  const numbers = fc.integer({ min: 3, max: 12 });
  it('is silent where it is right, and finds the one number that is missing', () => {
    fc.assert(
      fc.property(numbers, fc.nat(20), fc.constantFrom('. ', '.', ') '), (last, drop, sign) => {
        const all = Array.from({ length: last }, (_, index) => index + 1);
        const missing = 2 + (drop % (last - 2));
        const lines = (list: number[]) => list.map((number) => `${number}${sign}Бөлім`);
        expect(flaws(...lines(all))).toEqual([]);
        expect(flaws(...lines(all.filter((number) => number !== missing)))).toEqual([`gap ${missing} ${missing + 1} [${missing}] ${missing}${sign.trim()}`]);
      }),
    );
  });

  it('of any text is read or not', () => {
    const line = fc.oneof(fc.string(), fc.array(fc.constantFrom('1', '2', '3', '.', ')', ' ', 'І', 'V', 'X', 'а', 'Бұйырамын', '-', 'тарау'), { maxLength: 6 }).map((pieces) => pieces.join('')));
    fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => expect(() => flaws(...lines)).not.toThrow()));
  });
});

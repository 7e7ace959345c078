import fc from 'fast-check';
import { wrongFormulas } from '../../test/fixtures/made-reports.ts';
import type { NewCell } from '../sheet/workbook.ts';
import { annualPage, annualSheet } from './annual-grid.ts';
import { meanOf, percentOf, quoted, saying, sentence, signedNumber, signedPercent, type CellNumber, type Sentence } from './sentence.ts';
import { sumOf } from './sums.ts';

const cell = (address: string, value: number): CellNumber => ({ address, value });

/** The sentences under the numbers that they speak of, on one sheet. */
function sheetOfSentences(numbers: readonly number[], sentences: readonly Sentence[]) {
  const page = annualPage();
  page.advance();
  numbers.forEach((value, column) => page.put(1, column, value, 'count'));
  page.advance();
  sentences.forEach(({ value, formula }) => {
    page.put(page.next, 0, value, 'plain', formula === undefined ? {} : { formula });
    page.advance();
  });
  return annualSheet(page, { name: 'Сөйлемдер', id: 'sentences', today: { year: 2022, month: 6, day: 1 } });
}

describe('a sentence about cells', () => {
  it('is a text that follows them', () => {
    expect(saying('kk')`Барлық ${cell('C5', 205)} ШЖМ-тің ${cell('L2', 37)} – бастауыш.`).toEqual({ value: 'Барлық 205 ШЖМ-тің 37 – бастауыш.', formula: '"Барлық "&C5&" ШЖМ-тің "&L2&" – бастауыш."' });
  });

  it('is a plain text where it speaks of none', () => expect(sentence(['Барлығы ', 'бекітілген.'], 'kk')).toEqual({ value: 'Барлығы бекітілген.' }));

  it('doubles quotes and divides long texts, as formulas need', () => {
    expect(quoted('«"Дарын"» ММИ')).toBe('"«""Дарын""» ММИ"');
    const long = sentence(['ш'.repeat(600), cell('A1', 1)], 'kk');
    for (const [, text] of long.formula!.matchAll(/"([^"]*)"/gu)) expect(text!.length).toBeLessThanOrEqual(255);
  });

  it('stands as a text where a formula would be too long', () => {
    const parts = Array.from({ length: 2000 }, (_, place) => cell(`A${place + 1}`, 1));
    expect(sentence(parts, 'kk').formula).toBeUndefined();
  });

  it('writes numbers and shares as Kazakh, Russian and English do', () => {
    expect([saying('kk')`${cell('A1', 3861)} мұғалім`.value, saying('en')`${cell('A1', 3861)} teachers`.value]).toEqual(['3\u00A0861 мұғалім', '3,861 teachers']);
    expect([percentOf(cell('A1', 52), cell('B1', 3861), 2, 'kk').value, percentOf(cell('A1', 52), cell('B1', 3861), 2, 'en').value]).toEqual(['1,35\u00A0%', '1.35%']);
    expect([meanOf(cell('A1', 190), cell('B1', 39), 'ru').value, percentOf(cell('A1', 1), cell('B1', 0), 2, 'ru').value]).toEqual(['4,87', '']);
    expect([signedNumber(cell('A1', 205), cell('B1', 219), 'kk').value, signedPercent(cell('A1', 205), cell('B1', 219), 2, 'kk').value]).toEqual(['\u221214', '\u22126,39\u00A0%']);
  });

  it('has the value that its formula gives, whatever the numbers', async () => {
    const numbers = fc.sample(fc.tuple(fc.integer({ min: 0, max: 3_000_000 }), fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 300 })), { numRuns: 40, seed: 4 });
    const sheets = numbers.map((three) => {
      const [large, some, few] = three.map((value, column) => cell(`${'ABC'[column]}2`, value));
      const sentences = (['kk', 'ru', 'en'] as const).flatMap((language) => [
        saying(language)`"${large!}" – ${some!}, ${few!}`,
        percentOf(few!, some!, 2, language),
        meanOf(some!, few!, language),
        saying(language)`(${signedNumber(few!, some!, language)}; ${signedPercent(some!, few!, 2, language)})`,
      ]);
      return sheetOfSentences(three, sentences);
    });
    expect(await wrongFormulas(sheets)).toEqual([]);
  });
});

describe('a sum of cells', () => {
  it('joins neighbours, and leaves out the rows between', () => {
    expect(sumOf(['C5', 'C6', 'C7'].map((address) => ({ address })))).toBe('SUM(C5:C7)');
    expect(sumOf(['C5', 'C9', 'C10', 'C14'].map((address) => ({ address })))).toBe('SUM(C5,C9:C10,C14)');
    expect(sumOf(['M5', 'N5', 'P5'].map((address) => ({ address })))).toBe('SUM(M5:N5,P5)');
    expect(sumOf([])).toBe('SUM(0)');
  });

  it('takes no more cells at once than Excel allows', () => {
    const formula = sumOf(Array.from({ length: 600 }, (_, place) => ({ address: `C${2 * place + 1}` })));
    for (const [, inside] of formula.matchAll(/SUM\(([^()]*)\)/gu)) expect(inside!.split(',').length).toBeLessThanOrEqual(255);
    const page = annualPage();
    for (let row = 0; row < 1200; row++) page.put(row, 2, 1, 'count');
    const cells: NewCell[] = [{ row: 0, column: 0, value: 600, role: 'total', formula }];
    return expect(wrongFormulas([{ ...page.finish({ name: 'Қосынды', landscape: false, repeatRows: [0, 0] }), cells: [...cells, ...Array.from({ length: 1200 }, (_, row): NewCell => ({ row, column: 2, value: 1, role: 'count' }))] }])).resolves.toEqual([]);
  });
});

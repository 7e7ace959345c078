import { insertWords } from './strings.ts';

describe('how many cells are written, in Russian', () => {
  it.each([
    [1, 'записана 1 ячейка', 'будет заменена 1 заполненная ячейка'],
    [21, 'записана 21 ячейка', 'будет заменена 21 заполненная ячейка'],
    [11, 'записано 11 ячеек', 'будет заменено 11 заполненных ячеек'],
    [5, 'записано 5 ячеек', 'будет заменено 5 заполненных ячеек'],
    [233, 'записано 233 ячейки', 'будет заменено 233 заполненные ячейки'],
  ])('is said as one says it, of %i', (count, written, replaced) => {
    expect(insertWords.ru.cells(count)).toBe(`Будет ${written}.`);
    expect(insertWords.ru.replaced(count)).toBe(`Внимание: ${replaced}.`);
  });
});

import { linesOf, roomAcross, widthOfText } from './text-lines.ts';

describe('the lines of a text', () => {
  it('are as many as its words need', () => {
    expect([linesOf('Абай', 10), linesOf('Абай, Нұра, Шет', 10), linesOf('', 10), linesOf('бір\nекі', 50)]).toEqual([1, 2, 1, 2]);
  });

  it('break behind a hyphen, and cut a word that is wider than the cell', () => {
    expect([linesOf('Педагог-тағылымдамашы', 15), linesOf('шшшшшшшшшш', 5)]).toEqual([2, 3]);
  });

  it('depend on the letters: «ш» is wider than «і»', () => {
    expect(widthOfText('шшш')).toBeGreaterThan(2 * widthOfText('ііі'));
    expect(widthOfText('2022')).toBeCloseTo(4);
  });

  it('have more room across several columns than the columns’ characters alone', () => {
    expect(roomAcross([11])).toBeLessThan(11);
    expect(roomAcross([11, 11])).toBeGreaterThan(2 * roomAcross([11]));
  });
});

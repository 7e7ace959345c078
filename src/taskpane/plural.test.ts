import fc from 'fast-check';
import { english, kazakh, russian, russianForm } from './plural.ts';

const sheets = russian('лист', 'листа', 'листов');

describe('numbers with nouns', () => {
  it.each([
    [0, '0 листов'], [1, '1 лист'], [2, '2 листа'], [4, '4 листа'], [5, '5 листов'], [10, '10 листов'], [11, '11 листов'], [12, '12 листов'], [14, '14 листов'],
    [15, '15 листов'], [21, '21 лист'], [22, '22 листа'], [25, '25 листов'], [100, '100 листов'], [101, '101 лист'], [111, '111 листов'], [112, '112 листов'], [1002, '1\u00A0002 листа'],
  ])('in Russian %i is «%s»', (count, text) => expect(sheets(count)).toBe(text));

  it('take the same Russian form a hundred later', () => {
    fc.assert(fc.property(fc.nat(1e6), (count) => russianForm(count, 'one', 'few', 'many') === russianForm(count + 100, 'one', 'few', 'many')));
  });

  it('take the form of «полтора листа» where they are no whole number', () => expect(russianForm(1.5, 'лист', 'листа', 'листов')).toBe('листа'));

  it('keep the Kazakh noun as it is', () => expect([1, 2, 5].map(kazakh('парақ'))).toEqual(['1 парақ', '2 парақ', '5 парақ']));

  it('add the English s for all but one', () => {
    expect([0, 1, 2].map(english('sheet'))).toEqual(['0 sheets', '1 sheet', '2 sheets']);
    expect(english('person', 'people')(2)).toBe('2 people');
  });
});

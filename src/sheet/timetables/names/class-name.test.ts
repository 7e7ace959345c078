import fc from 'fast-check';
import { classNamesOf, isClassName } from './class-name.ts';

const keys = (text: string, others?: readonly string[]) => classNamesOf(text, 'school', others).map(({ key }) => key);

describe('the name of a class', () => {
  it.each(['7А', '7A', '7а', '7 А', '7-А', '7 "А"', '7 «А» класс', '7"А"', '7А класс', '7-а сыныбы', 'Класс 7А', '7 А сынып'])('«%s» is 7А', (text) => {
    expect(keys(text)).toEqual(['7а']);
    expect(isClassName(text)).toBe(true);
  });

  it.each([
    ['1-сынып (9 оқушы)', '1'], ['5 класс – 12 уч.', '5'], ['7А, 18 оқушы', '7а'], ['5-сынып (сынып жетекшісі Қалиев Ә.Ж.)', '5'], ['6 «Ә»\nЕсенова Ж.Б.', '6ә'], ['8Б кл. рук. Лисова А.Т.', '8б'], ['9А (Лисова А.)', '9а'],
  ])('«%s» is %s: neither pupils nor the class teacher belong to it', (text, key) => {
    expect(keys(text)).toEqual([key]);
    expect(isClassName(text)).toBe(true);
  });

  it('keeps Kazakh letters apart from Russian ones', () => {
    expect(keys('1 «Ә»')).toEqual(['1ә']);
    expect(keys('1А')).not.toEqual(keys('1Ә'));
    expect(keys('1Ə')).toEqual(['1ә']);
  });

  it.each([
    ['7к(г)', '7кг'], ['7Aказ', '7аказ'], ['11о1', '11о1'], ['8М1', '8м1'], ['5-1', '5-1'], ['10.1', '10-1'], ['10и', '10и'], ['11к(и)', '11ки'],
    ['9', '9'], ['9 сынып', '9'], ['9-сынып', '9'], ['0 А', '0а'], ['мектепалды даярлық', '0'], ['10 "М" класс (медицинский)', '10ммедицинский'], ['10-8 интернат', '10-8интернат'],
  ])('«%s» has the key %s', (text, key) => {
    expect(keys(text)).toEqual([key]);
  });

  it('tells its grade and its school', () => {
    expect(classNamesOf('10Б', 'school')).toEqual([{ name: '10Б', key: '10б', grade: 10, school: 'school' }]);
    expect(classNamesOf('ЗУ-103', 'school')[0]!.grade).toBeUndefined();
  });

  it.each(['', ' ', '—', '-', '***'])('«%s» names no class', (text) => {
    expect(keys(text)).toEqual([]);
    expect(isClassName(text)).toBe(false);
  });

  it.each(['5', '08.30', '8.30', '08.00–08.45', '2026', 'Математика', 'каб. 12', '13А', '205', '114', '114/115', '103, 105'])('«%s» does not look like a class', (text) => {
    expect(isClassName(text)).toBe(false);
  });
});

describe('several classes', () => {
  it.each([
    ['5; 6', ['5', '6']], ['5,6', ['5', '6']], ['5+6', ['5', '6']], ['5 и 6 класс', ['5', '6']], ['5 және 6 сынып', ['5', '6']], ['5-6 сынып', ['5', '6']], ['1/3 кл', ['1', '3']], ['1-4 сынып', ['1', '2', '3', '4']],
    ['11И, 11Р, 11Т', ['11и', '11р', '11т']], ['5А, Б', ['5а', '5б']], ['7А/7Б', ['7а', '7б']], ['9А-9Б', ['9а', '9б']],
  ])('«%s» are %j', (text, expected) => {
    expect(keys(text)).toEqual(expected);
    expect(isClassName(text)).toBe(true);
  });

  it('are grades taught together, or a class with a number: the other names decide', () => {
    expect(keys('5-6', ['5-5', '5-6', '6-1'])).toEqual(['5-6']);
    expect(keys('1-2', ['1-1', '1-2', '2-1'])).toEqual(['1-2']);
    expect(keys('1-2', ['1-2', '3-4'])).toEqual(['1', '2']);
    expect(keys('5-6', ['5-6', '7', '8'])).toEqual(['5', '6']);
    expect(keys('1-3 сынып', ['1-3 сынып', '2 сынып', '4 сынып'])).toEqual(['1', '3']);
  });

  it('may be glued where each of them is known', () => {
    expect(keys('10гфб', ['10г', '10ф', '10б'])).toEqual(['10г', '10ф', '10б']);
    expect(keys('10гфб', ['10гфб', '10г', '10ф', '10б'])).toEqual(['10г', '10ф', '10б']);
    expect(keys('10гфб', ['10г', '10ф'])).toEqual(['10гфб']);
  });
});

it('any text is read quickly, and the same again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.array(fc.constantFrom('7', 'А', ' ', '-', ';', 'класс', '10', '(', '«', '/', 'и', '.'), { maxLength: 30 }).map((parts) => parts.join(''))), (text) => {
      expect(classNamesOf(text, 'a')).toEqual(classNamesOf(` ${text} `, 'a'));
      expect(classNamesOf(text, 'a')).toBe(classNamesOf(text, 'a'));
      for (const { key } of classNamesOf(text, 'a')) expect(key).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

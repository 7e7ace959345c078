import fc from 'fast-check';
import { teachersOf } from './teacher-name.ts';

const keys = (text: string) => teachersOf(text).map(({ key }) => key);

describe('the name of a teacher', () => {
  it.each(['Дубравин О.С.', 'ДУБРАВИН О. С.', 'Дубравин\u00A0О.С. ', '  Дубравин О.С', 'О.С. Дубравин', 'О. С. Дубравин', 'ДубравинОС', 'Дубравин ОС', 'Дубравин О.C.', 'ДУБРАВИН O.C.', 'Дубравин, О.С.', 'учитель Дубравин О.С.', 'Дубравин О.С. (замещение)'])('«%s» is one person', (text) => {
    expect(keys(text)).toEqual(['дубравин о с']);
  });

  it('is the same with Kazakh letters and as a Russian keyboard writes it', () => {
    expect(keys('Жақсыгерова Ұ.Қ.')).toEqual(keys('Жаксыгерова У.К.'));
  });

  it('stays apart from others of the surname, and from a name in full', () => {
    const all = ['Сериков Ахмет', 'Серикова А.', 'Сериков А.', 'Сериков А.Б.', 'Сериков Б.', 'Сериков Ахмет Болатович'];
    expect(new Set(all.flatMap(keys)).size).toBe(all.length);
  });

  it.each(['Вакансия', 'вакансия', 'бос орын', 'Вакант', 'не назначен'])('«%s» is nobody, who is shown', (text) => {
    expect(teachersOf(text)).toEqual([{ name: text, key: '' }]);
  });

  it.each(['', ' ', '\u00A0', '—', '-', '---', '?', '***'])('«%s» names nobody', (text) => {
    expect(teachersOf(text)).toEqual([]);
  });

  it('keeps double surnames and long initials', () => {
    expect(keys('Степнова-Ким А.')).toEqual(['степнова-ким а']);
    expect(keys('Степнова - Ким А.')).toEqual(['степнова-ким а']);
    expect(keys('Сарбөрина Дж.К.')).toEqual(['сарборина дж к']);
  });
});

describe('several teachers', () => {
  it.each([';', ', ', ',', '/', ' / ', '_', '\n', ' и ', ' және ', ' '])('are set apart by «%s»', (sign) => {
    expect(keys(`Степнова А.Н.${sign}Полянский Б.С.`)).toEqual(['степнова а н', 'полянский б с']);
    expect(keys(`А.Н. Степнова${sign}Б.С. Полянский`)).toEqual(['степнова а н', 'полянский б с']);
  });

  it('may be glued each', () => {
    expect(keys('СтепноваАН_ПолянскийБС')).toEqual(['степнова а н', 'полянский б с']);
  });
});

it('spaces, dots and case never make another person', () => {
  const letter = fc.constantFrom(...'АБВГДЕЖ');
  fc.assert(
    fc.property(fc.constantFrom('Степнова', 'Полянский', 'Бекжігітов'), letter, letter, fc.constantFrom('', ' ', '\u00A0', '  '), fc.constantFrom('', ' ', '\u00A0'), fc.boolean(), (surname, one, two, before, between, capitals) => {
      const written = `${surname}${before === '' ? ' ' : before}${one}.${between}${two}.`;
      expect(keys(capitals ? written.toUpperCase() : written)).toEqual(keys(`${surname} ${one}.${two}.`));
    }),
    { numRuns: 100 },
  );
});

it('any text is read, and the same again', () => {
  fc.assert(fc.property(fc.string({ maxLength: 120 }), (text) => expect(teachersOf(text)).toBe(teachersOf(text))), { numRuns: 200 });
});

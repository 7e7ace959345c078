import fc from 'fast-check';
import { knownSubject, subjectOf } from './subject-name.ts';
import { subjectEntries } from './subjects.ts';

const key = (text: string) => subjectOf(text).key;

it.each([
  ['Русский язык', ['рус. яз.', 'рус.яз', 'Рус яз', 'орыс тілі', 'РУССКИЙ ЯЗЫК', 'орыс т.']],
  ['Қазақ тілі', ['қаз.тілі', 'каз. яз.', 'Казахский язык']],
  ['Математика', ['матем.', 'мат-ка', 'мат']],
  ['Физкультура', ['физ-ра', 'Физическая культура', 'дене шынықтыру', 'дене шын', 'Физкульт.']],
  ['Английский язык', ['англ. яз.', 'англ', 'Англ.яз1', 'Ағылшын тілі', 'ағыл. т.']],
  ['Литературное чтение', ['лит. чт.', 'лит. чт']],
  ['История Казахстана', ['Қазақстан тарихы', 'ист Каз']],
  ['Информатика', ['информ.', 'инф-ка', 'Инф']],
  ['Геометрия', ['геом.', 'геометр.']],
])('«%s» has one key in all its spellings', (name, spellings) => {
  for (const spelling of spellings) expect([spelling, key(spelling)]).toEqual([spelling, key(name)]);
});

it('never makes one of two subjects', () => {
  const names = ['Литература', 'Русская литература', 'Русский язык', 'Русский язык и литература', 'Қазақ тілі', 'Қазақ тілі мен әдебиеті', 'Английский язык', 'Немецкий язык', 'Труд', 'Технология', 'Көркем еңбек', 'Факультатив', 'Элективный курс', 'История', 'История Казахстана', 'Всемирная история', 'Информатика', 'ИКТ', 'Алгебра', 'Геометрия', 'Математика', 'Вероятность и статистика'];
  expect(new Set(names.map(key)).size).toBe(names.length);
  expect(new Set(subjectEntries.map(([entry]) => entry)).size).toBe(subjectEntries.length);
});

it('says what a subject is', () => {
  expect(['англ. яз.', 'нем.яз', 'Ағылшын тілі'].map(knownSubject)).toEqual(['foreign-language', 'foreign-language', 'foreign-language']);
  expect(['НВП', 'АӘД', 'черчение', 'сызу', 'труд', 'дүниетану'].map(knownSubject)).toEqual(['military', 'military', 'drawing', 'drawing', 'labour', 'world-around']);
});

it.each(['физ', 'гео', 'ҚМЖ', 'Робототехника', 'с/о', '', '12', 'Иванова А.А.'])('«%s» is no subject that is known for certain', (text) => {
  expect(knownSubject(text)).toBeUndefined();
});

it('an unknown subject is one by its words, and a dash is none', () => {
  expect(key('Робототехника негіздері')).toBe(key('РОБОТОТЕХНИКА  негіздері '));
  expect(key('—')).toBe('');
  expect(subjectOf('Робототехника ').name).toBe('Робототехника');
});

it('every spelling of the lexicon is known as what it is, and any text is read', () => {
  for (const [entry, subject, ...spellings] of subjectEntries) for (const spelling of spellings) expect([spelling, key(spelling), knownSubject(spelling)]).toEqual([spelling, entry, subject]);
  fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => expect(subjectOf(text)).toBe(subjectOf(text))), { numRuns: 200 });
});

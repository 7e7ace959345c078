import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../cells/grid.ts';
import { classesInName, classesInTitle } from './classes-in-title.ts';
import { planHead } from './plan-head.ts';
import { headedColumn, saysThematic } from './plan-headings.ts';
import { subjectInTitle } from './subject-in-title.ts';

const head = (values: Values, name = 'Парақ1') => planHead(sheetOf(values, { name }), 0, values.length, undefined);

describe('titles of thematic plans', () => {
  it.each([
    ['7-сынып, Алгебра пәнінен күнтізбелік-тақырыптық жоспар', 'algebra', '7'],
    ['Календарно-тематическое планирование по физике, 8 класс, 68 часов', 'physics', '8'],
    ['КТП по русскому языку и литературе 7 «А», 7 «Б» класс', 'russian-language-and-literature', '7 «А», 7 «Б»'],
    ['Қазақстан тарихынан КТЖ 9 сынып', 'history-kz', '9'],
    ['тематический план по истории Казахстана для 9-го класса', 'history-kz', '9'],
    ['Қазақ тілі мен әдебиеті пәнінен 6-сыныпқа арналған', 'kazakh-language-and-literature', '6'],
    ['Предмет: Химия, класс: 9 «Б»', 'chemistry', '9 «Б»'],
    ['по всемирной истории в 8 классе', 'world-history', '8'],
    ['ФИЗИКА 7 СЫНЫП', 'physics', '7'],
    ['Дене шынықтыру пәні бойынша 1-4 сыныптар', 'physical-education', '1-4'],
  ])('«%s» names subject and class', (text, subject, classes) => expect([subjectInTitle(text)?.key, classesInTitle(text)]).toEqual([subject, classes]));

  it.each(['2026-2027 оқу жылы', 'I тоқсан – 16 сағат', '№ 5 ЖББМ', '2 часа в неделю, всего 68 часов', 'Бекітемін 28.08.2026 ж.'])('«%s» names neither', (text) => expect([subjectInTitle(text), classesInTitle(text)]).toEqual([undefined, '']));

  it('may be the name of the sheet', () => {
    expect(['Физика 8 №5', 'Алгебра_7А', '8 биология', 'Геометрия 8-кл (1)', 'Парақ1'].map(classesInName)).toEqual(['8', '7А', '8', '8', '']);
    expect(head([['']], 'Физика 8 №5')).toMatchObject({ classes: '8', subject: { key: 'physics' }, school: { key: '5' } });
  });

  it('name the school in a line of its own, in a label, or among other things', () => {
    const key = (...lines: readonly string[]) => head(lines.map((line) => [line])).school?.key;
    expect(key('«Қарасу орта мектебі» КММ')).toBe('карасу орта мектеби кмм');
    expect(key('Школа: СОШ № 14')).toBe('сош 14');
    expect(key('Химия 9 сынып №6 ОМ')).toBe('6 ом');
    expect(key('Биология 7-сынып. №5 ЖББМ')).toBe('5 жббм');
    expect(key('Бекітемін', 'Мектеп директоры А. Қасымов', 'Физика, 8-сынып')).toBeUndefined();
    expect(head([['Мектеп:', '№ 12 ОМ'], ['Пәні:', 'Физика'], ['Сыныбы:', 9]])).toMatchObject({ school: { key: '12 ом' }, subject: { key: 'physics' }, classes: '9' });
  });

  it.each([
    ['Арайская ОСШ Алгебра 8 класс', 'арайская осш', 'algebra'],
    ['Арай НОМ Қазақ тілі 7-сынып', 'арай ном', 'kazakh-language'],
    ['КТП Арайская ОСШ по русскому языку 7 класс', 'арайская осш', 'russian-language'],
    ['№ 5 ЖББМ Физика', '5 жббм', 'physics'],
    ['СОШ № 14 История Казахстана 9 «Б» класс', 'сош 14', 'history-kz'],
  ])('«%s» names the subject behind the school, not in its name', (text, school, subject) => expect(head([[text]])).toMatchObject({ school: { key: school }, subject: { key: subject } }));

  it.each(['Физика-математика мектебі', 'Школа № 5 имени Абая'])('«%s» keeps its name', (text) => expect(head([[text]]).school?.name).toBe(text));

  it('tell the school year, the hours and the language', () => {
    expect(head([['Аптасына 2 сағат, барлығы 68 сағат'], ['2026–2027 оқу жылы'], ['Оқыту тілі: қазақ']])).toMatchObject({ year: 2026, hours: { hours: 68, row: 0 }, language: 'kk' });
    expect(head([['2 часа в неделю']]).hours).toBeUndefined();
    expect(head([['Утверждаю 28.08.2026 г.']]).year).toBe(2026);
  });

  it('say that it is a thematic plan', () => {
    expect(['Күнтізбелік-тақырыптық жоспар', 'КТП', 'К.Т.Ж.', 'Календарно-тематический план', 'Орта мерзімді жоспар'].map(saysThematic)).toEqual([true, true, true, true, true]);
    expect(['Сабақ кестесі', 'Үйлестіру кеңесінің жоспары', 'Тақырып'].map(saysThematic)).toEqual([false, false, false]);
  });
});

describe('headings of a thematic plan', () => {
  it.each([
    ['school', 'Мектебі', 'Мектеп', 'Школа', 'School', 'Наименование школы'],
    ['class', 'Сыныбы', 'Класс', 'Grade'],
    ['subject', 'Пәні', 'Предмет', 'Subject'],
    ['language', 'Оқыту тілі (қ/о)', 'Язык обучения (к/р)', 'Language of instruction'],
    ['number', '№ п/п', '№', 'р/с', 'Сабақ №', '№ урока', 'lesson_no', 'Рет №'],
    ['section', 'Ұзақ мерзімді жоспар бөлімі', 'Раздел', 'Бөлім', 'Сквозные темы', 'Тарау', 'Unit'],
    ['topic', 'Сабақтың тақырыбы', 'Тема урока', 'Темa\nурока', 'Тақырыптар', 'Наименование темы', 'Topic', 'Содержание учебного материала'],
    ['goals', 'Оқу мақсаттары', 'Цели обучения', 'Ожидаемый результат'],
    ['hours', 'Сағат саны', 'Кол-во часов', 'ч', 'Часы', 'Сағ.', 'Сабақ саны', 'Количество уроков'],
    ['on', 'Мерзімі', 'Күні', 'Дата', 'Дата проведения по плану', 'Сроки', 'Өткізу мерзімі', 'date'],
    ['actual', 'Дата фактически', 'Нақты өткізілген күні', 'факт'],
    ['week', 'Апта', 'Неделя', '№ недели'],
    ['homework', 'Үй тапсырмасы', 'Д/з', 'Домашнее задание'],
    ['stranger', 'Мұғалім', 'Жауапты', 'Семинар тақырыбы', 'Место проведения', 'Докладчик'],
    ['other', 'Ескерту', 'Примечание', 'Тип урока', 'Ресурстар', 'Часов в неделю'],
  ])('%s', (kind, ...texts) => expect(texts.map((text) => headedColumn(text).kind)).toEqual(texts.map(() => kind)));
});

import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { dayOfNumber } from '../../domain/calendar/day.ts';
import type { Area } from '../cells/address.ts';
import type { Values } from '../cells/grid.ts';
import { timetablesOfSheet } from '../timetables/sheet-timetables.ts';
import { noWishes, reportOf } from '../sheet-report.ts';
import { plansOfSheet } from './plans-of-sheet.ts';
import type { PlanCorrection, ReadPlan } from './thematic.ts';

const plansOf = (values: Values, merges: readonly Area[] = [], name = 'Парақ1') => plansOfSheet(reportOf(sheetOf(values, { merges, name })));
const only = (values: Values, merges: readonly Area[] = []): ReadPlan => {
  const plans = plansOf(values, merges);
  expect(plans).toHaveLength(1);
  return plans[0]!;
};
const day = (number: number) => `${dayOfNumber(number).day}.${dayOfNumber(number).month}`;
const told = ({ lines }: ReadPlan) => lines.map(({ number, topics, hours, dates, section }) => `${number ?? '–'} ${topics.map(({ name }) => name).join(' + ')} ${hours ?? '–'} ${dates.map(day).join('/')}${section && ` {${section}}`}`);

const title = ['№ 5 ЖББМ, физика, 8-сынып, КТЖ, 2026-2027'];
const head = ['№', 'Тақырып', 'Сағат', 'Күні'];

describe('a thematic plan', () => {
  it('has its sections in rows of their own, with quarters, sub-totals and a sum', () => {
    const plan = only([title, head, [1, 2, 3, 4], ['I тоқсан – 3 сағат'], ['1-бөлім. Жылу'], [1, 'Температура', 1, '02.09'], [2, 'Энергия', 2, '04.09, 09.09'], ['', 'Барлығы бөлім бойынша', 3], ['II', 'Электр', 1, null], [3, 'Заряд', 1, '11.09'], ['', 'Барлығы', 4], [], ['Мұғалім: ________']]);
    expect(told(plan)).toEqual(['1 Температура 1 2.9 {1-бөлім. Жылу}', '2 Энергия 2 4.9/9.9 {1-бөлім. Жылу}', '3 Заряд 1 11.9 {Электр}']);
    expect(plan).toMatchObject({ statedHours: { hours: 4, row: 10, column: 2 }, area: { top: 1, bottom: 10, left: 0, right: 3 }, headingRows: 2, lacking: [], notUnderstood: [] });
  });

  it('states its hours in a title where no sum does, and a sum of a part is none', () => {
    expect(only([...[title], ['Аптасына 2 сағат, барлығы 68 сағат'], head, [1, 'А', 1, '2.09'], [2, 'Б', 1, '4.09'], ['', 'Барлығы I тоқсан', 2]]).statedHours).toEqual({ hours: 68, row: 1, column: 0 });
  });

  it('may give several days to a topic, a day to several topics, and hours to both of two', () => {
    const rows: Values = [title, head, [1, 'Күш', 1, '02.09'], [null, null, 1, '04.09'], [2, 'Масса', 2, '09.09'], [3, 'Салмақ', null, null]];
    expect(told(only(rows, [{ top: 2, bottom: 3, left: 1, right: 1 }, { top: 2, bottom: 3, left: 0, right: 0 }, { top: 4, bottom: 5, left: 2, right: 2 }, { top: 4, bottom: 5, left: 3, right: 3 }]))).toEqual(['1 Күш 2 2.9/4.9', '2 Масса 2 9.9', '3 Салмақ 0 9.9']);
  });

  it('keeps a line without a topic, and says what it did not understand', () => {
    const plan = only([title, head, [1, 'Күш', 'бір', '02.09'], [2, null, 1, '04.09'], [3, 'Масса', 1, 'кейін'], [4, 'Салмақ', 1, '–']]);
    expect(told(plan)).toEqual(['1 Күш – 2.9', '2  1 4.9', '3 Масса 1 ', '4 Салмақ 1 ']);
    expect(plan.notUnderstood).toEqual([{ address: 'C3', text: 'бір' }, { address: 'D5', text: 'кейін' }]);
  });

  it('takes the year of days from its title, else from other days of its own', () => {
    const dates = (rows: Values) => only(rows).lines.map((line) => line.dates.map((number) => dayOfNumber(number).year));
    const bare = ['№ 5 ЖББМ, физика, 8-сынып, КТЖ'];
    expect(dates([title, head, [1, 'А', 1, '28.12'], [2, 'Б', 1, '11.01']])).toEqual([[2026], [2027]]);
    expect(dates([bare, head, [1, 'А', 1, '28.12'], [2, 'Б', 1, '11.01.2026']])).toEqual([[2025], [2026]]);
    expect(only([bare, head, [1, 'А', 1, '28.12'], [2, 'Б', 1, '11.01']]).notUnderstood).toHaveLength(2);
  });

  it('counts a week where days only tell it, and takes the planned days', () => {
    expect(only([title, head, [1, 'А', 1, '01.09-05.09'], [2, 'Б', 1, '07.09-11.09']]).lines.map(({ week, dates }) => [week, dates])).toEqual([[1, []], [2, []]]);
    expect(told(only([title, ['№', 'Тема', 'Дата', null], [null, null, 'факт', 'план'], [1, 'А', '04.09', '02.09'], [2, 'Б', null, '09.09']]))).toEqual(['1 А – 2.9', '2 Б – 9.9']);
  });

  it('is one for each class where each has a column of days', () => {
    const plans = plansOf([['№ 5 ЖББМ, физика, 8А, 8Ә сыныптары, КТЖ, 2026-2027'], ['№', 'Тақырып', 'Сағат', 'Күні', null], [null, null, null, '8А', '8Ә'], [1, 'А', 1, '02.09', '03.09'], [2, 'Б', 1, '09.09', '10.09']]);
    expect(plans.map((plan) => [plan.classes.map(({ key }) => key).join(), told(plan)])).toEqual([['8а', ['1 А 1 2.9', '2 Б 1 9.9']], ['8ә', ['1 А 1 3.9', '2 Б 1 10.9']]]);
  });

  it('is one for each class of a combined class where each has a column of topics', () => {
    const sheet = sheetOf([['Арай НОМ. Математика. 3-4 сынып, КТЖ, 2026-2027'], ['№', '3-сынып тақырыбы', 'Сағат', '4-сынып тақырыбы', 'Сағат', 'Күні'], ['1', 'Қосу', '1', 'Көбейту', '2', 46267], ['2', 'Азайту', '1', 'Бөлу', '1', 46274]], { name: 'КТЖ' });
    expect(plansOfSheet(reportOf(sheet)).map((plan) => [plan.classes.map(({ key }) => key).join(), plan.subject.key, told(plan)])).toEqual([['3', 'mathematics', ['1 Қосу 1 2.9', '2 Азайту 1 9.9']], ['4', 'mathematics', ['1 Көбейту 2 2.9', '2 Бөлу 1 9.9']]]);
    expect(timetablesOfSheet(reportOf(sheet)).tables).toEqual([]);
    const classes = (values: Values, merges: readonly Area[] = []) => plansOf([['Арай НОМ, Математика, 3, 4 класс, КТП, 2026-2027'], ...values], merges).map((plan) => [plan.classes.map(({ key }) => key).join(), told(plan)]);
    const read = [['3', ['1 Қосу 1 2.9', '2 Азайту 1 9.9']], ['4', ['1 Көбейту 2 3.9', '2 Бөлу 1 10.9']]];
    expect(classes([['№', 'Тема урока (3 класс)', 'Часы', 'Дата', 'Тема урока (4 класс)', 'Часы', 'Дата'], [1, 'Қосу', 1, '02.09', 'Көбейту', 2, '03.09'], [2, 'Азайту', 1, '09.09', 'Бөлу', 1, '10.09']])).toEqual(read);
    const across: Values = [['№', 'Сабақтың тақырыбы', null, 'Сағат', 'Күні'], [null, '3-сынып', '4-сынып', null, null], [1, 'Қосу', 'Көбейту', 1, '02.09'], [2, 'Азайту', 'Бөлу', 1, '09.09']];
    expect(classes(across, [{ top: 1, bottom: 1, left: 1, right: 2 }, ...[0, 3, 4].map((column) => ({ top: 1, bottom: 2, left: column, right: column }))])).toEqual([['3', ['1 Қосу 1 2.9', '2 Азайту 1 9.9']], ['4', ['1 Көбейту 1 2.9', '2 Бөлу 1 9.9']]]);
  });

  it('lacks what nothing says, until a person says it', () => {
    const values: Values = [['Тақырыптық жоспар'], head, [1, 'Күш', 1, '02.09.2026'], [2, 'Масса', 1, '04.09.2026']];
    const corrected = (correction: Partial<PlanCorrection>) => plansOfSheet(reportOf(sheetOf(values), { ...noWishes, plans: [{ sheet: 'Парақ1', area: { top: 1, left: 0, bottom: 3, right: 3 }, ...correction }] }));
    expect(only(values).lacking).toEqual(['school', 'class', 'subject']);
    expect(corrected({ school: '№ 5 ЖББМ', class: '7А', subject: 'физика' })).toMatchObject([{ lacking: [], corrected: true, school: { key: '5 жббм' }, classes: [{ key: '7а', school: '5 жббм' }], subject: { key: 'physics' } }]);
    expect(corrected({ ignore: true })).toEqual([]);
  });

  it('of a list has the school that a person names, and the classes of its column', () => {
    const values: Values = [['Сынып', 'Пән', '№', 'Тақырып', 'Сағат', 'Күні'], ['Үлгі: 7', 'Физика', 1, 'Күш', 1, '02.09.2026'], ['7', 'Физика', 1, 'Күш', 1, '02.09.2026'], ['7', 'Физика', 2, 'Масса', 1, '04.09.2026'], ['8', 'Физика', 1, 'Жылу', 1, '02.09.2026']];
    const plans = plansOfSheet(reportOf(sheetOf(values), { ...noWishes, plans: [{ sheet: 'Парақ1', area: { top: 0, left: 0, bottom: 4, right: 5 }, school: '№ 5 ЖББМ', class: '9' }] }));
    expect(plans.map(({ school, classes, lines }) => [school.key, classes[0]?.key, lines.length])).toEqual([['5 жббм', '7', 2], ['5 жббм', '8', 1]]);
  });

  it('keeps the lines and the plans that were not edited as they were', () => {
    const rows: Values = [title, head, [1, 'Күш', 1, '02.09'], [2, 'Масса', 1, '04.09'], [], ['9-сынып'], head, [1, 'Ток', 1, '02.09'], [2, 'Кернеу', 1, '04.09']];
    const [first, second] = plansOf(rows);
    const [after, same] = plansOf(rows.map((row, at) => (at === 2 ? [1, 'Күштер', 1, '02.09'] : row)));
    expect([after === first, same === second, after!.lines[1] === first!.lines[1], after!.lines[0] === first!.lines[0]]).toEqual([false, true, true, false]);
    expect(second).toMatchObject({ school: { key: '5 жббм' }, subject: { key: 'physics' }, classes: [{ key: '9' }] });
  });
});

describe('what is no thematic plan', () => {
  it.each<[string, Values]>([
    ['a plan of a council', [['Үйлестіру кеңесінің жоспары'], ['№', 'Тақырыбы', 'Мерзімі', 'Жауаптылар'], [1, 'Отырыс', '01.09', 'Асанов А.'], [2, 'Сессия', '05.09', 'Асанов А.']]],
    ['a curriculum', [['Мектеп', 'Сынып', 'Пән', 'Сағат'], ['№ 1 ОМ', '7', 'Физика', 2], ['№ 1 ОМ', '7', 'Химия', 2]]],
    ['a list of seminars', [['№', 'Семинар тақырыбы', 'Күні', 'Сағат саны'], [1, 'Инклюзия', '01.09.2026', 8], [2, 'Цифрландыру', '05.09.2026', 8]]],
    ['a list of master classes', [['Мұғалім', 'Пән', 'Тақырыбы', 'Сынып', 'Күні'], ['Асанов А.', 'Физика', 'Күш', '7', '01.09.2026'], ['Асанов Б.', 'Химия', 'Атом', '8', '02.09.2026']]],
    ['a timetable', [['Күні', '№', 'Пән', 'Мұғалім'], ['Дүйсенбі', 1, 'Физика', 'Асанов А.'], ['Дүйсенбі', 2, 'Химия', 'Асанов Б.']]],
    ['figures by topics', [['Тақырып', 'Саны'], ['Күш', 4], ['Масса', 5]]],
    ['a report that Tirek has made', [['КТЖ', null, null, 'Тірек · thematic-plans · 01.09.2026'], head, [1, 'Күш', 1, '02.09.2026'], [2, 'Масса', 1, '04.09.2026']]],
  ])('%s', (_, values) => expect(plansOf(values)).toEqual([]));
});

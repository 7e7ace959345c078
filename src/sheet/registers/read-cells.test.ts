import fc from 'fast-check';
import { serialOfDay } from '../../domain/calendar/day.ts';
import type { CellValue } from '../cells/cell.ts';
import { readConfirmed, readCount, readCounts, readDay, readEventKind, readEventLevel, readLanguages, readUnitKind, readYes } from './read-cells.ts';
import { readGradeList } from './read-grades.ts';
import { readLevel } from './read-level.ts';
import { settingIdOf } from './setting-ids.ts';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

describe('a cell of days', () => {
  it.each<[CellValue, object | undefined]>([
    ['08.06.2022', day(2022, 6, 8)], ['8.6.22', day(2022, 6, 8)], ['2022-06-08', day(2022, 6, 8)], ['8 маусым 2022 ж.', day(2022, 6, 8)], ['8 июня 2022 года', day(2022, 6, 8)],
    [serialOfDay(day(2022, 6, 8)), day(2022, 6, 8)], ['31.04.2022', undefined], [2022, undefined], ['2022', undefined], ['маусым', undefined], ['01.09.2021-05.09.2021', undefined], ['иә', undefined],
  ])('«%s» is %s', (text, expected) => expect(readDay(text)).toEqual(expected));
});

describe('a cell of yes and no', () => {
  it.each<[CellValue, boolean | undefined]>([
    ['иә', true], ['Да', true], ['+', true], [1, true], ['✓', true], ['ШЖМ', true], ['РО', true], [true, true], ['жоқ', false], ['нет', false], ['-', false], [0, false], ['ШЖМ емес', false], ['мүмкін', undefined], [7, undefined],
  ])('«%s» says %s', (text, expected) => expect(readYes(text)).toBe(expected));
});

describe('the grades of a combined class', () => {
  it.each<[CellValue, string, readonly number[]]>([
    ['2+3', '', [2, 3]], ['(2+3).', '', [2, 3]], ['2,3', '', [2, 3]], ['2 және 3', '', [2, 3]], ['3 и 4', '', [3, 4]], ['1+2+3', '', [1, 2, 3]], ['2-3', '', [2, 3]], ['10+11', '', [10, 11]], ['2 мен 3-сынып', '', [2, 3]],
    [2.3, '2.3', [2, 3]], [5, '5', [5]], ['1/3', '', [1, 3]], ['3+2', '', [2, 3]], ['2-сынып, 3-сынып', '', [2, 3]],
  ])('«%s» are %s%j', (text, shown, expected) => expect(readGradeList(text, 'combined', shown || String(text)).grades).toEqual(expected));

  it('were typed as 2-3 and are a day to Excel', () => {
    expect(readGradeList(serialOfDay(day(2026, 3, 2)), 'combined', '02.мар')).toEqual({ grades: [2, 3], madeADay: true });
    expect(readGradeList('03.02.2026', 'combined')).toEqual({ grades: [2, 3], madeADay: true });
    expect(readGradeList(serialOfDay(day(2007, 6, 5)), 'combined', '05.06.2007')).toEqual({ grades: [5, 6, 7], madeADay: true });
  });

  it('are not guessed where two or three may be meant', () => {
    expect(readGradeList('1-3', 'combined')).toEqual({ grades: [], ways: ['1+3', '1+2+3'] });
    expect(readGradeList('бастауыш', 'combined').grades).toEqual([]);
    expect(readGradeList('12+13', 'combined').grades).toEqual([]);
  });
});

describe('the grades of a school', () => {
  it.each<[CellValue, readonly number[]]>([
    ['1-4', [1, 2, 3, 4]], ['0-4, 6', [0, 1, 2, 3, 4, 6]], ['1–9 сыныптар', [1, 2, 3, 4, 5, 6, 7, 8, 9]], ['5', [5]], ['1, 2, 3', [1, 2, 3]], ['мектепалды-4', [0, 1, 2, 3, 4]],
  ])('«%s» are %j', (text, expected) => expect(readGradeList(text, 'school').grades).toEqual(expected));

  it('that Excel has made a day of are all between', () => {
    expect(readGradeList(serialOfDay(day(2026, 9, 1)), 'school', '01.сен')).toEqual({ grades: [1, 2, 3, 4, 5, 6, 7, 8, 9], madeADay: true });
  });
});

describe('other cells', () => {
  it.each<[CellValue, unknown]>([['қ', ['kk']], ['қазақ', ['kk']], ['орыс тілі', ['ru']], ['қ/о', ['kk', 'ru']], ['каз/рус', ['kk', 'ru']], ['аралас', ['kk', 'ru']], ['ұйғыр', ['other']], ['русский', ['ru']], ['2', undefined], ['қытай?', undefined]])('of languages: «%s» is %j', (text, expected) =>
    expect(readLanguages(text)).toEqual(expected));

  it.each<[CellValue, unknown]>([['5+7', [5, 7]], ['5 / 7', [5, 7]], [12, [12]], ['12', [12]], ['-', []], ['5,7', [5, 7]], [5.7, undefined], ['көп', undefined]])('of pupils: «%s» is %j', (text, expected) => expect(readCounts(text)).toEqual(expected));

  it.each<[CellValue, number | undefined]>([[5, 5], ['5', 5], ['6 ', 6], ['–', 0], ['жоқ', 0], ['4 оқушы', 4], ['12 чел.', 12], [-3, undefined], [5.5, undefined], ['көп', undefined]])('of people: «%s» is %s', (text, expected) => expect(readCount(text)).toBe(expected));

  it.each([['БМ', 'primary'], ['НОМ', 'basic'], ['НМ', 'basic'], ['ЖББМ', 'secondary'], ['жббм', 'secondary'], ['негізгі орта', 'basic'], ['Основная школа', 'basic'], ['школа-гимназия', 'gymnasium'], ['мектеп-лицей', 'lyceum'], ['бастауыш мектеп', 'primary'], ['ОШ', undefined], ['ТМ', undefined], ['көрсетілмеген', undefined]])('of levels: «%s» is %s', (text, expected) =>
    expect(readLevel(text)).toBe(expected));

  it.each([['ҒТК', 'forum'], ['Фестиваль', 'forum'], ['онлайн семинар', 'seminar'], ['вебинар', 'webinar'], ['Boot camp', 'workshop'], ['мастер-класс', 'master-class'], ['Шеберлік сабағы', 'master-class'], ['жобалар байқауы', 'contest'], ['пәндік олимпиада', 'olympiad'], ['жоба', 'project'], ['Мектептерге барып көру', 'visit'], ['семинар, вебинар', undefined], ['жиналыс', undefined]])('of events: «%s» is %s', (text, expected) =>
    expect(readEventKind(text)).toBe(expected));

  it.each([['аудандық', 'district'], ['қалалық', 'district'], ['областной', 'oblast'], ['Республикалық', 'republic'], ['халықаралық', 'international'], ['мектепішілік', 'school'], ['?', undefined]])('of their levels: «%s» is %s', (text, expected) => expect(readEventLevel(text)).toBe(expected));

  it.each([['аудан', 'district'], ['ауд.', 'district'], ['қ.', 'city'], ['г.', 'city'], ['р-н', 'district'], ['облыстық маңызы бар қала', 'city'], ['ауыл', undefined]])('of units: «%s» is %s', (text, expected) => expect(readUnitKind(text)).toBe(expected));

  it.each([['расталған', true], ['подтверждено', true], ['не подтверждено', false], ['растаңыз', false], ['', false]])('of a status: «%s» is confirmed: %s', (text, expected) => expect(readConfirmed(text)).toBe(expected));

  it('of settings know the lines of our own sheet and leave others alone', () => {
    expect(settingIdOf('Оқу жылы')).toBe('school-year');
    expect(settingIdOf('Өзіміздің белгі')).toBeUndefined();
  });

  it('never throw, whatever stands in them', () => {
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
    fc.assert(fc.property(any, (value) => {
      for (const read of [readDay, readYes, readUnitKind, readLanguages, readCounts, readEventKind, readEventLevel, readConfirmed, readLevel]) read(value);
      for (const whose of ['school', 'combined'] as const) for (const grade of readGradeList(value, whose).grades) expect(grade >= 0 && grade <= 11).toBe(true);
    }));
  });
});

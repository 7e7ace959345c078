import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { CellValue } from '../cells/cell.ts';
import type { Values } from '../cells/grid.ts';
import { reportOf } from '../sheet-report.ts';
import { namesOf } from './names-of.ts';

const read = (values: Values, name = 'Есеп') => namesOf(reportOf(sheetOf(values, { name })));
const schools = (values: Values, name?: string) => read(values, name).schools.map(({ named, unit, spot }) => `${unit}/${named.key}@${spot.row + 1}`);

describe('the names of a sheet', () => {
  it('belong to the unit of their row, of the row above them, or of their sentence', () => {
    const head = ['№', 'Аудан/қала', 'Саны', 'Мектептер'];
    expect(schools([head, [1, 'Абай', 2, 'Ақжол, Көктал ЖББМ-тер'], [2, 'Шет', 1, '№ 6 НОМ']])).toEqual(['абай/акжол@2', 'абай/коктал@2', 'шет/№6@3']);
    expect(schools([head, [1, 'Абай', 2, 'Ақжол ЖББМ'], [2, 'Шет', 1, '№ 6 НОМ'], ['', 'Барлығы:', 3, '№ 9 НОМ']])).toEqual(['абай/акжол@2', 'шет/№6@3', '/№9@4']);
    expect(schools([['№', 'Аудан/қала', 'Саны'], [1, 'Қарағанды:', 6], [null, '№ 134 НМ', 6], [2, 'Жезқазған:', 4], [null, '№ 6 НМ', 3]])).toEqual(['караганды/№134@3', 'жезказган/№6@5']);
    expect(schools([['Шет ауданы «Босаға ЖББМ» мұғалімі, Абай ауданы Көктал ЖББМ мұғалімі'], ['Ақжол орта мектебінде']])).toEqual(['шет/босага@1', 'абай/коктал@1', '/акжол@2']);
  });

  it('belong to the only unit that a sheet knows, by its text or its name', () => {
    expect(schools([['Хромтау ауданының есебі'], ['Ақжол орта мектебінде барлығы: 19']])).toEqual(['хромтау/акжол@2']);
    expect(schools([['Ақжол орта мектебінде барлығы: 19']], 'Хромтау')).toEqual(['хромтау/акжол@1']);
  });

  it('are people in columns of people, and in sentences only what looks like a name', () => {
    const { people } = read([
      ['Кеңес төрағасы: Б. Оразбекова – кабинет меңгерушісі'],
      ['№', 'Іс-шара', 'Мерзімі', 'Орындаушы', 'Жауапты'],
      [1, 'Абай атындағы мектепте жиналыс өткізу', '10-14.10', 'Сейтқали Айгүл', 'Қ. Тасқынов, Б. Оразбекова'],
      [2, 'Сабақ кестесін құру', '17-21.10', 'АББ', 'Қ. Тасқынов'],
    ]);
    expect(people.map(({ named, place, spot }) => `${named.key} ${place} ${spot.row + 1}`)).toEqual(['оразбекова б text 1', 'сейткали а column 3', 'таскынов к column 3', 'оразбекова б column 3', 'таскынов к column 4']);
  });

  it('tell the language of the sheet', () => {
    expect(read([['Барлығы 205 мектеп жұмыс істейді']]).language).toBe('kk');
    expect(read([['№', 'Аудан', 'Саны'], [1, 'Абай', 3]]).language).toBe('kk');
    expect(read([['В области всего работает 205 школ, из них малокомплектных – 86'], ['в городе Қарағанды школа № 6']]).language).toBe('ru');
  });

  it('are read from any sheet, and stand where they say', () => {
    const cell = fc.oneof(fc.constantFrom<CellValue>('Абай', 'Аудан', 'Мектеп', 'Жауапты', '№', '№ 6 НОМ, Ақжол ЖББМ', 'Қ. Тасқынов', 'Шет ауданы Көктал ОМ', 'Барлығы', null, 17, { error: '#REF!' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (values) => {
        const { units, schools: named, people } = read(values);
        for (const { spot, named: { text } } of [...named, ...people]) expect(String(values[spot.row]![spot.column]).slice(spot.from, spot.to)).toBe(text);
        for (const { spot } of units) expect(typeof values[spot.row]![spot.column]).toBe('string');
      }),
    );
  });
});

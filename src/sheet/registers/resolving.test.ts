import type { School, Unit } from '../../domain/network/records.ts';
import type { CellValue } from '../cells/cell.ts';
import { registerRange, registerRanges } from './register-range.ts';
import { recordsOf } from './registers.ts';
import { resolveHub } from './hub-index.ts';
import { resolveSchool } from './school-index.ts';
import { resolveSchoolBeside } from './school-with-unit.ts';
import { resolveUnit } from './unit-index.ts';

function read<Kind extends 'units' | 'schools'>(kind: Kind, values: CellValue[][]) {
  const found = registerRange(kind, values);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

const units = recordsOf<Unit>(
  read('units', [
    ['Аудан/қала', 'Түрі', 'Облыс', 'Басқаша жазылуы', 'Ауылдары'],
    ['Осакаров', 'аудан', 'Қарағанды', 'Осакаровка; Осакаров ауд. бөлімі', 'Сұңқар, Батпақты'], ['Абай', 'аудан', 'Қарағанды', null, null], ['Абай', 'қала', 'Қарағанды', null, null], ['Бұқар жырау', 'аудан', 'Қарағанды', null, null],
  ]) as never,
);
const schools = recordsOf<School>(
  read('schools', [
    ['Аудан', 'Мектеп атауы', 'Деңгейі', 'РО'],
    ['Осакаров', '№ 134 НОМ', 'НОМ', '-'], ['Осакаров', '№ 3 БМ', 'БМ', '-'], ['Осакаров', '№ 3 ЖББМ', 'ЖББМ', '+'], ['Бұқар жырау', 'Т.Бигелдинов ат. ЖББМ', 'ЖББМ', '+'],
    ['Бұқар жырау', 'А.Ермеков ат. НОМ', 'НОМ', '-'], ['Осакаров', 'А.Ермеков ат. ЖББМ', 'ЖББМ', '-'], ['Бұқар жырау', 'Юбилейный ЖББМ', 'ЖББМ', '-'], ['Бұқар жырау', '№ 5 Пушкин ат. НОМ', 'НОМ', '-'],
  ]) as never,
);
const nameOf = (found: { readonly key: string | undefined }) => schools.find(({ key }) => key === found.key)?.name;
const [osakarov, bukhar] = ['осакаров:district', 'букаржырау:district'];

describe('the name of a unit', () => {
  it.each([['Осакаровка', 'осакаров:district'], ['Осакаровский р-н', 'осакаров:district'], ['Осакаров ауд. бөлімі', 'осакаров:district'], ['Бухар-Жырауский район', 'букаржырау:district'], ['Бұқаржырау', 'букаржырау:district'], ['Абай қаласы', 'абай:city'], ['Абай ауданы', 'абай:district'], ['Сұңқар', 'осакаров:district']])('«%s» is %s', (text, key) =>
    expect(resolveUnit(text, units)).toEqual({ key }));

  it('is asked about where two are called so, and unknown where none is', () => {
    expect(resolveUnit('Абай', units)).toEqual({ key: undefined, several: true, candidates: ['Абай ауданы', 'Абай қаласы'] });
    expect(resolveUnit('Бұқар қаласы', units)).toMatchObject({ key: undefined, several: false });
    expect(resolveUnit('Осакарав', units)).toMatchObject({ key: undefined, candidates: ['Осакаров'] });
    expect(resolveUnit('Осакаорв', units)).toMatchObject({ candidates: ['Осакаров'] });
    expect(resolveUnit('Шет', units)).toEqual({ key: undefined, several: false, candidates: [] });
  });
});

describe('the name of a school', () => {
  it.each([
    ['№ 134 НМ', osakarov, '№ 134 НОМ'], ['134', osakarov, '№ 134 НОМ'], ['№134', osakarov, '№ 134 НОМ'], ['Т. Бигельдинов атындағы ЖББМ', bukhar, 'Т.Бигелдинов ат. ЖББМ'], ['Ермеков', bukhar, 'А.Ермеков ат. НОМ'],
    ['Юбилейная СОШ', bukhar, 'Юбилейный ЖББМ'], ['Пушкин ат. НОМ', bukhar, '№ 5 Пушкин ат. НОМ'], ['№ 3 ЖББМ', osakarov, '№ 3 ЖББМ'], ['Юбилейный', undefined, 'Юбилейный ЖББМ'],
  ])('«%s» in %s is «%s»', (text, unit, name) => expect(nameOf(resolveSchool(text, schools, unit))).toBe(name));

  it.each([
    ['№ 134 ЖББМ', osakarov, false, ['№ 134 НОМ']], ['№ 3', osakarov, true, ['№ 3 БМ', '№ 3 ЖББМ']], ['№ 134 НОМ', bukhar, false, []], ['Ермеков ат.', undefined, true, ['А.Ермеков ат. НОМ', 'А.Ермеков ат. ЖББМ']], ['Б.Ермеков ат. НОМ', bukhar, false, ['А.Ермеков ат. НОМ', 'А.Ермеков ат. ЖББМ']],
    ['Бигелдинев ат. ЖББМ', bukhar, false, ['Т.Бигелдинов ат. ЖББМ']],
  ])('«%s» in %s is not certain', (text, unit, several, candidates) => expect(resolveSchool(text, schools, unit)).toEqual({ key: undefined, several, candidates }));

  it('of a hub may be short: hubs of the unit are meant first', () => {
    const hubs = schools.filter(({ hub }) => hub);
    expect(nameOf(resolveHub('№ 3', schools, hubs, osakarov))).toBe('№ 3 ЖББМ');
    expect(nameOf(resolveHub('Бигелдинов', schools, hubs, osakarov))).toBe('Т.Бигелдинов ат. ЖББМ');
    expect(nameOf(resolveHub('Юбилейный', schools, hubs, bukhar))).toBe('Юбилейный ЖББМ');
    expect(resolveHub('№ 77', schools, hubs, bukhar)).toMatchObject({ key: undefined, candidates: [] });
  });

  it('may have its unit beside it', () => {
    for (const text of ['Осакаров, № 3 ЖББМ', '№ 3 ЖББМ (Осакаров)', 'Осакаров ауданы № 3 ЖББМ']) expect(nameOf(resolveSchoolBeside(text, schools, units))).toBe('№ 3 ЖББМ');
    expect(resolveSchoolBeside('Ермеков ат.', schools, units)).toMatchObject({ several: true, candidates: ['А.Ермеков ат. НОМ (Бұқар жырау)', 'А.Ермеков ат. ЖББМ (Осакаров)'] });
    expect(resolveSchoolBeside('№ 3 ЖББМ (Осакаров)', schools, units, bukhar)).toMatchObject({ key: undefined });
  });

  it('of a hub in another unit stands with the unit', () => {
    const hubs = schools.filter(({ hub }) => hub);
    for (const text of ['Осакаров ауданы № 3 ЖББМ', '№ 3 ЖББМ (Осакаров)', 'Осакаров, № 3 ЖББМ', '№ 3 ЖББМ, Осакаровский район']) expect(nameOf(resolveHub(text, schools, hubs, bukhar, units))).toBe('№ 3 ЖББМ');
    expect(resolveHub('№ 3 ЖББМ', schools, hubs, bukhar, units)).toEqual({ key: undefined, several: false, candidates: ['№ 3 ЖББМ (Осакаров)'] });
    expect(resolveHub('Абай ауданы № 3 ЖББМ', schools, hubs, osakarov, units)).toMatchObject({ key: undefined });
  });
});

describe('a range that a formula is given', () => {
  it('is the register that the formula says, whatever it is called; a blank unit is that of the row above', () => {
    const found = registerRanges({
      schools: [['Мектептер'], ['Аудан', 'Мектеп', 'Деңгейі'], ['Шет ауданы', '№ 1 НОМ', 'НОМ'], [null, '№ 2 БМ', 'БМ'], ['Барлығы', 2]],
      classes: [['Аудан', 'Мектеп', 'Сыныптар', 'Тілі'], ['Шет', '№ 2', '2+3', 'қ'], [null, '№ 9', '1+3', null]],
    });
    if (!found.ok) throw new Error(found.problem.code);
    expect(recordsOf(found.value.schools).map(({ unit, name }) => [unit, name])).toEqual([['шет:district', '№ 1 НОМ'], ['шет:district', '№ 2 БМ']]);
    expect(found.value.classes.misread).toMatchObject([{ field: 'languages', why: 'missing' }, { field: 'school', why: 'unknown-school' }].reverse());
    expect(recordsOf(found.value.classes).map(({ unit, schoolKey }) => [unit, schoolKey])).toEqual([['шет:district', 'шет:district|№2|primary'], ['шет:district', '']]);
  });

  it('is refused without headings', () => {
    expect(registerRange('schools', [['Шет', '№ 1 НОМ', 'НОМ']])).toEqual({ ok: false, problem: { code: 'no-register-headings', args: { kind: 'schools' } } });
    expect(registerRange('staff', [['Шет', '№ 1 НОМ', 'НОМ']])).toMatchObject({ ok: false });
    expect(registerRange('pupils', [])).toMatchObject({ ok: false });
  });
});

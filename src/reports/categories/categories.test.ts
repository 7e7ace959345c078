import { hubDistrict, oblastRegisters } from '../../../test/fixtures/district-records.ts';
import { networkOf } from '../../../test/fixtures/network-records.ts';
import { lineOf, rowOf, sheetsOfCoded, sheetsOfReport, textsOf } from '../../../test/fixtures/report-of.ts';
import type { NetworkData } from '../../domain/network/records.ts';
import { schoolList } from './school-list.ts';

const oblast = oblastRegisters();
const whole = sheetsOfCoded('categories', oblast);
const pageOf = (...more: Parameters<typeof sheetsOfCoded> extends [string, unknown, ...infer Rest] ? Rest : never) => sheetsOfCoded('categories', oblast, ...more)[0]!;

describe('the report of categories', () => {
  it('counts master teachers and researchers by district and city, with sub-totals and total', () => {
    const page = whole[0]!;
    expect([rowOf(page, 'categories/districts'), rowOf(page, 'categories/cities'), rowOf(page, 'categories/total')]).toEqual([
      ['Аудандар бойынша:', 1, 342], ['Қалалар бойынша:', 0, 16], ['БАРЛЫҒЫ:', 1, 358],
    ]);
  });

  it('lists the schools by type, and says where the master teacher works', () => {
    const page = whole[0]!;
    expect(rowOf(page, 'categories/row/Абай')).toEqual([1, 'Абай', 0, 7, 'Юбилейный, Самарқа, Дзержинск, Есенгелді ЖББМ-тер']);
    expect(rowOf(page, 'categories/row/Осакаров').slice(2, 4)).toEqual(['1 (№\u00A029 ЖББМ)', 75]);
    expect(rowOf(page, 'categories/row/Осакаров').at(-1)).toMatch(/; №\s30, №\s34, №\s35 НОМ-тер; №\s37 БМ$/u);
    expect(rowOf(pageOf({ language: 'ru' }), 'categories/row/Осакаров').at(-1)).toMatch(/; ОСШ: №\s30, №\s34, №\s35; НШ: №\s37$/u);
  });

  it('says the same in a sentence, and the day of the staff list in its heading', () => {
    const page = whole[0]!;
    expect(lineOf(page, 'categories/title')).toMatch(/\(ШЖМ\).*\(01\.03\.2022 ж\. жағдай бойынша\)$/u);
    expect(lineOf(page, 'categories/staffed')).toBe('Қарағанды облысы бойынша шағын жинақты мектептерде 1 – педагог-шебер, 358 – педагог-зерттеуші біліктілік санатты мұғалім қызмет атқарады.');
  });

  it('has every category with its share, and leaves out the teachers of large schools', () => {
    const page = whole[0]!;
    expect(rowOf(page, 'categories/all/total')).toEqual(['БАРЛЫҒЫ:', 3945, 1]);
    expect(rowOf(page, 'categories/all/row/researcher')).toEqual([2, 'Педагог-зерттеуші', 358, 0.0907]);
    expect(lineOf(page, 'categories/share')).toBe('Шағын жинақты мектептердегі 3\u00A0945 мұғалімнің 9,07\u00A0%-ы – педагог-зерттеуші.');
  });

  it('shows a district its own schools', () => {
    const page = pageOf({ wishes: { unit: 'Осакаров' } });
    expect(rowOf(page, 'categories/row/Осакаров|№ 29 ЖББМ').slice(1, 3)).toEqual(['№ 29 ЖББМ', 1]);
    expect(rowOf(page, 'categories/total')).toEqual(['БАРЛЫҒЫ:', 1, 75]);
    expect(sheetsOfCoded('categories', oblast, { wishes: { unit: 'Осакаров' } })).toHaveLength(1);
  });

  it('draws the categories by unit on a second sheet', () => {
    const [, charts] = whole;
    expect(charts!.charts).toMatchObject([{ kind: 'bars-stacked', title: 'Аудандар мен қалалар бойынша мұғалімдердің біліктілік санаттары' }]);
    expect(rowOf(charts!, 'categories/chart/row/Осакаров').slice(0, 3)).toEqual(['Осакаров', 1, 75]);
  });

  it('counts a teacher with a current and an old category once, and «педагог» as the district wishes', () => {
    const data = networkOf(hubDistrict());
    const teacher = (name: string, standing: NetworkData['staff'][number]['standing'], more = {}) => ({
      unit: 'Хромтау', schoolKey: 'Хромтау|Оңғар НОМ', school: 'Оңғар НОМ', name, person: name, subject: '', categoryUntil: undefined, standing, schooling: { mastersDegree: false }, partTime: false, onLeave: false, ...more,
    });
    const staff = [teacher('а', { current: 'researcher', old: 'first' }), teacher('б', { old: 'highest' }), teacher('в', { current: 'pedagog' }), teacher('г', {}), teacher('д', { current: 'master' }, { partTime: true }), teacher('е', { current: 'master' }, { schoolKey: '' })];
    const page = sheetsOfReport('categories', { ...data, staff }, { staff: { pedagogWithNone: true, countPartTime: false } })[0]!;
    expect(rowOf(page, 'categories/all/total')).toEqual(['БАРЛЫҒЫ:', 4, 1]);
    expect(rowOf(page, 'categories/all/row/researcher')[2]).toBe(1);
    expect(rowOf(page, 'categories/all/row/none')).toEqual([6, 'Санаты жоқ (педагогпен қоса)', 1, 0.25]);
    expect(rowOf(page, 'categories/all/row/highest').slice(1)).toEqual(['Жоғары санат (бұрынғы)', 1, 0.25]);
    expect(textsOf(page)).toEqual(expect.arrayContaining([
      'Қазіргі де, бұрынғы да санаты бар мұғалім: 1; қазіргі санаты бойынша есептелді.', 'Мектебі реестрде табылмаған мұғалім: 1; есепке алынбады.', 'Қоса атқарушылар есепке алынбады: 1.',
    ]));
  });
});

describe('a list of schools by type', () => {
  const school = (shortName: string, level: 'secondary' | 'gymnasium' | undefined) => ({ name: shortName, shortName, level });
  it('says a single school’s type in the singular, and names those of unknown level last', () => {
    expect(schoolList([school('Пушкин', undefined), school('№ 7', 'gymnasium'), school('Нұра', 'secondary')], 'kk')).toBe('Нұра ЖББМ; №\u00A07 мектеп-гимназия; Пушкин');
    expect(schoolList([school('№ 7', 'gymnasium'), school('№ 9', 'gymnasium')], 'ru')).toBe('школы-гимназии: №\u00A07, №\u00A09');
    expect(schoolList([], 'kk')).toBe('');
  });
});

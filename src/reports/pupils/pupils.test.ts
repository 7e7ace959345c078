import { hubDistrict, oblastRegisters } from '../../../test/fixtures/district-records.ts';
import { networkOf, settingsOf } from '../../../test/fixtures/network-records.ts';
import { lineOf, rowOf, sheetsOfCoded, sheetsOfReport } from '../../../test/fixtures/report-of.ts';

const names = ['№ 7 мектеп-гимназия', 'Аққұдық ЖББМ', 'Майтөбе ЖББМ', 'Оңғар НОМ', 'Көктау НОМ'];

describe('the report of pupils', () => {
  it('counts the pupils of each school by bands of grades, with the share of all', () => {
    const page = sheetsOfCoded('pupils', hubDistrict())[0]!;
    expect(names.map((name) => rowOf(page, `pupils/row/Хромтау|${name}`).slice(2, 4))).toEqual([[677, 328], [66, 27], [62, 22], [61, 31], [156, 73]]);
    expect(rowOf(page, 'pupils/total').slice(0, 3)).toEqual(['БАРЛЫҒЫ:', 1022, 481]);
    expect(rowOf(page, 'pupils/row/Хромтау|№ 7 мектеп-гимназия').at(-1)).toBe(0.6624);
    expect(lineOf(page, 'pupils/taught')).toMatch(/^Хромтау ауданы бойынша 5 мектепте барлығы 1\u00A0022 оқушы оқиды: 1–4-сыныптарда – 481,/u);
  });

  it('divides them by the teachers of the school where these are known', () => {
    const data = networkOf(hubDistrict());
    const teachers = (school: string, count: number) => Array.from({ length: count }, (_, place) => ({
      unit: 'Хромтау', schoolKey: `Хромтау|${school}`, school, name: String(place), person: `${school}${place}`, subject: '', categoryUntil: undefined, standing: {}, schooling: { mastersDegree: false }, partTime: false, onLeave: false,
    }));
    const page = sheetsOfReport('pupils', { ...data, staff: [...teachers('Аққұдық ЖББМ', 19), ...teachers('Майтөбе ЖББМ', 17), ...teachers('Оңғар НОМ', 14), ...teachers('Көктау НОМ', 36)] })[0]!;
    expect(names.map((name) => rowOf(page, `pupils/row/Хромтау|${name}`).at(-1))).toEqual(['', 3.47, 3.65, 4.36, 4.33]);
  });

  it('counts several units one by one, alone and within the annual analysis, and alone school by school as well', () => {
    const oblast = oblastRegisters();
    const page = sheetsOfCoded('pupils', oblast)[0]!;
    const whole = sheetsOfReport('annual', networkOf(oblast), { settings: settingsOf(oblast) })[0]!;
    expect(rowOf(page, 'pupils/row/Нұра')).toEqual(rowOf(whole, 'pupils/row/Нұра'));
    expect(rowOf(page, 'pupils/schools/row/Нұра|Пушкин НОМ').slice(1, 3)).toEqual(['Пушкин НОМ', 'Нұра']);
    expect(rowOf(page, 'pupils/schools/total')[1]).toBe(rowOf(whole, 'pupils/total')[1]);
    expect(lineOf(page, 'pupils/taught')).toBe(lineOf(whole, 'pupils/taught'));
  });

  it('shows the pre-school class where there is one, and adds up the records of one school', () => {
    const data = networkOf(hubDistrict());
    const more = { unit: 'Хромтау', schoolKey: 'Хромтау|Оңғар НОМ', school: 'Оңғар НОМ', byGrade: new Map([[0, 6], [1, 2]]) };
    const page = sheetsOfReport('pupils', { ...data, pupils: [...data.pupils, more] })[0]!;
    expect(rowOf(page, 'pupils/row/Хромтау|Оңғар НОМ').slice(2, 7)).toEqual([69, 33, 30, 0, 6]);
    expect(lineOf(page, 'pupils/taught')).toMatch(/мектепалды даярлық \(МАД\) – 6\.$/u);
  });
});

import { expectSound, oblast, printedRows, sheetsMade } from '../../../test/fixtures/made-reports.ts';
import { unattached } from './unattached.ts';

describe('small-class schools attached to no hub', () => {
  const sheets = sheetsMade(unattached, oblast.data, { settings: oblast.settings });

  it('are the seven of the cities, unit by unit', () => {
    const rows = printedRows(sheets[0]!);
    expect(rows.get('unattached/row/Қарағанды')).toEqual([1, 'Қарағанды', 1, '№ 134 НОМ']);
    expect(rows.get('unattached/row/Жезқазған')).toEqual([2, 'Жезқазған', 3, '№ 14 ЖББМ, № 6 НОМ, № 15 НОМ']);
    expect(rows.get('unattached/total')).toEqual([null, 'БАРЛЫҒЫ:', 7, null]);
    expect(rows.get('unattached/sentence')).toEqual(['Барлық 205 ШЖМ-тің 7 мектебі тірек мектептеріне (РО) бекітілмеген.']);
    expect([...rows.keys()].filter((key) => key.startsWith('unattached/row/'))).toHaveLength(3);
  });

  it('are named with the hub that nobody knows', () => {
    const schools = oblast.data.schools.map((school) => (school.name === '№ 134 НОМ' ? { ...school, attachedText: '№ 99 тірек мектебі' } : school));
    expect(printedRows(sheetsMade(unattached, { ...oblast.data, schools })[0]!).get('unattached/row/Қарағанды')![3]).toBe('№ 134 НОМ («№ 99 тірек мектебі» тірек мектебі реестрде жоқ)');
  });

  it('are said to be none where all are attached', () => {
    const schools = oblast.data.schools.filter(({ small, hub, attachedTo }) => !small || hub || attachedTo !== undefined);
    expect(printedRows(sheetsMade(unattached, { ...oblast.data, schools })[0]!).get('unattached/none')).toEqual(['Тірек мектептеріне (РО) бекітілмеген ШЖМ жоқ.']);
  });

  it('are soundly told of any register', () => expectSound(unattached, sheets));
});

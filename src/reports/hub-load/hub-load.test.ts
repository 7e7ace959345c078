import { expectSound, oblast, printedRows, sheetsMade } from '../../../test/fixtures/made-reports.ts';
import { hubLoad } from './hub-load.ts';

describe('hubs by load', () => {
  const sheets = sheetsMade(hubLoad, oblast.data, { settings: oblast.settings });
  const rows = printedRows(sheets[0]!);

  it('has 190 magnets in 39 hubs, 4,87 each, the most loaded first', () => {
    expect(rows.get('hub-load/sentence/mean')).toEqual(['39 тірек мектебіне (РО) 190 магниттік ШЖМ бекітілген, орта есеппен бір тірек мектебіне – 4,87.']);
    expect(rows.get('hub-load/sentence/ends')).toEqual(['Ең көп жүктеме – 7 мектеп (5 тірек мектебінде), ең азы – 2 мектеп (2 тірек мектебінде).']);
    expect(rows.get('hub-load/total')!.slice(1, 4)).toEqual(['БАРЛЫҒЫ:', null, 190]);
    const loads = [...rows].filter(([key]) => key.startsWith('hub-load/row/')).map(([, cells]) => Number(cells[3]));
    expect(loads).toHaveLength(39);
    expect(loads).toEqual([...loads].sort((one, other) => other - one));
  });

  it('names the magnets of each hub', () => {
    const hub = oblast.data.schools.find(({ key }) => key === 'Қарқаралы|№ 3 ЖББМ')!;
    const own = oblast.data.schools.filter(({ attachedTo }) => attachedTo === hub.key).map(({ name }) => name);
    expect(rows.get(`hub-load/row/${hub.key}`)!.slice(1)).toEqual(['№ 3 ЖББМ', 'Қарқаралы', own.length, own.join(', ')]);
  });

  it('says so where there is no hub', () => {
    expect(printedRows(sheetsMade(hubLoad, { ...oblast.data, schools: oblast.data.schools.filter(({ hub }) => !hub) })[0]!).get('hub-load/none')).toEqual(['Тірек мектебі (РО) жоқ.']);
  });

  it('is sound for any register', () => expectSound(hubLoad, sheets));
});

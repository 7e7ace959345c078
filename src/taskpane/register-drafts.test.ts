import { registerKinds } from '../sheet/registers/columns.ts';
import type { RegistersView } from '../jobs/desk.ts';
import { dayIn, firstWizard, reportDay, reportInsertion, reportScope, schoolYearIn, wizardFaults, wizardInsertion } from './register-drafts.ts';
import { firstRegisterState } from './register-state.ts';

const today = { year: 2022, month: 6, day: 1 };
const unit = (key: string) => ({ key, name: key, kind: 'district' as const, oblastKey: 'қарағанды' });
const registers = (units: readonly string[]): RegistersView => ({
  registers: [], oblasts: [{ key: 'қарағанды', name: 'Қарағанды' }], units: units.map(unit), schools: [], classes: [], on: today, differentDays: [],
  norms: { mostGrades: undefined, widestGap: undefined }, attestation: { overdue: 0, thisYear: 0, nextYear: 0 }, notRecognised: [],
});

describe('days and school years as people type them', () => {
  it('are read in their usual forms', () => {
    expect(['01.06.2022', '1.6.2022', ' 01/06/2022 '].map(dayIn)).toEqual([today, today, today]);
    expect(['2021-2022', '2021/22', '2021–2022', '2021'].map(schoolYearIn)).toEqual([2021, 2021, 2021, 2021]);
  });

  it('are none where there is no such day', () => {
    expect(['31.04.2022', '29.02.2022', '1 маусым', '', '01.06.22'].map(dayIn)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(['', 'былтыр', '21-22'].map(schoolYearIn)).toEqual([undefined, undefined, undefined]);
  });
});

describe('the wizard', () => {
  it('begins with every register and the school year of the day', () => {
    expect(firstWizard('kk', today)).toMatchObject({ language: 'kk', schoolYear: '2021-2022', on: '01.06.2022', kinds: registerKinds });
  });

  it('asks for what was answered; what is left empty is left open', () => {
    expect(wizardInsertion({ ...firstWizard('ru', today, ['units']), oblast: 'karaganda' }, undefined)).toEqual({ kind: 'registers', wishes: { language: 'ru', oblast: 'karaganda', schoolYear: 2021, on: today, kinds: ['units'] } });
    expect(wizardInsertion({ ...firstWizard('kk', today, []), ownOblast: ' Ұлытау ', unit: 'Жаңаарқа', on: '', schoolYear: '' }, registers([]))).toEqual({ kind: 'registers', wishes: { language: 'kk', oblast: 'Ұлытау', unit: 'Жаңаарқа', kinds: [] } });
  });

  it('adds to a workbook that has registers no second sheet on how they are filled in, and offers the names that it has', () => {
    const names = { sheet: 'Мектептер', address: 'B6' };
    const table = { sheet: 'Мектептер', address: 'A5:M9', rows: 4, fields: [], mapping: undefined };
    const known = { ...registers([]), registers: [{ kind: 'schools' as const, tables: [table], rows: 4, misread: [], misreadAll: 0, on: undefined, names }] };
    expect(wizardInsertion(firstWizard('kk', today, ['courses']), known)).toMatchObject({ wishes: { guide: false, names: { schools: names } } });
  });

  it('says which answers cannot be used', () => {
    expect(wizardFaults(firstWizard('kk', today))).toEqual([]);
    expect(wizardFaults({ ...firstWizard('kk', today, []), on: '31.04.2022', schoolYear: 'келесі' })).toEqual(['schoolYear', 'on', 'kinds']);
  });
});

describe('a report', () => {
  const draft = firstRegisterState.report;

  it('is as of the day of the registers until a person says otherwise', () => {
    expect([reportDay(draft, registers([])), reportDay({ ...draft, on: '2.6.2022' }, registers([])), reportDay(draft, undefined)]).toEqual(['01.06.2022', '2.6.2022', '']);
  });

  it('is of all units, of an oblast or of one unit; a district sees its own by itself', () => {
    expect([reportScope(draft, registers(['абай', 'нұра'])), reportScope(draft, registers(['абай']))]).toEqual(['', 'unit:абай']);
    expect(reportInsertion({ ...draft, scope: 'oblast:қарағанды' }, registers(['абай', 'нұра']))).toMatchObject({ id: 'annual', wishes: { on: today, oblast: 'қарағанды' } });
    expect(reportInsertion({ ...draft, scope: 'unit:нұра', anew: true }, registers(['абай', 'нұра']))).toMatchObject({ wishes: { unit: 'нұра' }, anew: true });
  });

  it('goes back to all where the chosen unit is gone', () => expect(reportScope({ ...draft, scope: 'unit:шет' }, registers(['абай', 'нұра']))).toBe(''));

  it('is not made as of a day that is none', () => expect(reportInsertion({ ...draft, on: '32.06.2022' }, registers([]))).toBeUndefined());
});

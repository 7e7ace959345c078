import { oblastRegisters } from '../../../test/fixtures/district-records.ts';
import { networkOf } from '../../../test/fixtures/network-records.ts';
import { lineOf, rowOf, sheetsOfCoded, sheetsOfReport, textsOf } from '../../../test/fixtures/report-of.ts';
import type { StaffMember } from '../../domain/network/records.ts';

const oblast = oblastRegisters();
const teacher = (name: string, year: number | undefined, more: Partial<StaffMember> = {}): StaffMember => ({
  unit: 'Шет', schoolKey: 'Шет|Шет ЖББМ', school: 'Шет ЖББМ', name, person: name, subject: '', categoryUntil: year === undefined ? undefined : { year, month: 3, day: 7 }, standing: { current: 'expert' }, schooling: { mastersDegree: false }, partTime: false, onLeave: false, ...more,
});

describe('the report of attestation', () => {
  it('counts by unit whose category ends this year and next', () => {
    const page = sheetsOfCoded('attestation', oblast)[0]!;
    const due = (year: number) => oblast.staff!.filter(({ categoryUntil }) => (categoryUntil as { year: number } | undefined)?.year === year).length;
    expect(rowOf(page, 'attestation/total')).toEqual(['БАРЛЫҒЫ:', 0, due(2022), due(2023), due(2022) + due(2023)]);
    expect(lineOf(page, 'attestation/due')).toBe(`2022 жылы ${due(2022)} педагогтің, 2023 жылы ${due(2023)} педагогтің санат мерзімі аяқталады.`);
  });

  it('lists them with school, category and day, those overdue first', () => {
    const staff = [teacher('Келесі', 2023), teacher('Өткен', 2021, { standing: { old: 'first' } }), teacher('Алыс', 2030), teacher('Күнсіз', undefined), teacher('Санатсыз', undefined, { standing: { current: 'none' } })];
    const page = sheetsOfReport('attestation', { ...networkOf(oblast), staff }, { wishes: { on: { year: 2022, month: 6, day: 1 } } })[0]!;
    expect(rowOf(page, 'attestation/overdue/row/шет|шет жббм|өткен')).toEqual([1, 'Шет', 'Шет ЖББМ', 'Өткен', 'Бірінші санат (бұрынғы)', '07.03.2021']);
    expect(rowOf(page, 'attestation/nextYear/row/шет|шет жббм|келесі').at(-1)).toBe('07.03.2023');
    expect(lineOf(page, 'attestation/late')).toBe('1 педагогтің санат мерзімі 01.06.2022 күніне дейін аяқталған.');
    expect(lineOf(page, 'attestation/without-day')).toBe('Санатының мерзімі көрсетілмеген педагог: 1.');
    expect(textsOf(page)).not.toContain('Алыс');
  });

  it('says so where nobody’s category ends', () => {
    expect(textsOf(sheetsOfReport('attestation', { ...networkOf(oblast), staff: [teacher('Алыс', 2030)] })[0]!)).toContain('Бұл жылдары санатының мерзімі аяқталатын педагог жоқ.');
  });
});

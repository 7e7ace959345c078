import { contextOf } from '../../../test/fixtures/contexts.ts';
import { oblastRegisters } from '../../../test/fixtures/district-records.ts';
import { rangeOf } from '../../../test/fixtures/register-range.ts';
import { callFunction } from '../custom-function.ts';
import { school } from './school.ts';

const schools = rangeOf(oblastRegisters(), 'schools');
const named = (name: string, unit: string | null = null) => {
  const result = callFunction(school, [name, schools, unit], contextOf('kk'));
  return result.ok ? result.value : result.problem;
};

describe('=TIREK.SCHOOL(name, schools, unit)', () => {
  it('finds a school by its name in other words, or by its number within its unit', () => {
    expect([named('Карой орта мектебі'), named('№134 НМ'), named('№ 29', 'Осакаровка'), named('Пушкин атындағы НОМ')]).toEqual(['Нұра, Қарой ЖББМ', 'Қарағанды, № 134 НОМ', 'Осакаров, № 29 ЖББМ', 'Нұра, Пушкин НОМ']);
  });

  it('does not guess between schools of one number: it names them', () => {
    expect(named('№ 6 ЖББМ')).toMatchObject({ code: 'school-not-found', args: { several: true } });
    expect(named('Абдуллин ат. ЖББМ')).toMatchObject({ code: 'school-not-found', args: { several: false } });
  });
});

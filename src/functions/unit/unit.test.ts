import { contextOf } from '../../../test/fixtures/contexts.ts';
import { oblastRegisters } from '../../../test/fixtures/district-records.ts';
import { rangeOf } from '../../../test/fixtures/register-range.ts';
import { callFunction } from '../custom-function.ts';
import { unit } from './unit.ts';

const units = rangeOf(oblastRegisters(), 'units');
const named = (name: string, range = units) => {
  const result = callFunction(unit, [name, range], contextOf('kk'));
  return result.ok ? result.value : result.problem;
};

describe('=TIREK.UNIT(name, units)', () => {
  it('gives the name of the register for any spelling, in Kazakh or Russian', () => {
    expect(['Жаңаарка', 'Бухар-Жырауский район', 'Осакаровка', 'Караганда қ.', 'Жезказган', 'шет ауданы'].map((name) => named(name))).toEqual(['Жаңаарқа', 'Бұқар жырау', 'Осакаров', 'Қарағанды', 'Жезқазған', 'Шет']);
  });

  it('names what may be meant where there is no such unit', () => {
    expect(named('Қарқарал')).toMatchObject({ code: 'unit-not-found', args: { text: 'Қарқарал', candidates: expect.arrayContaining(['Қарқаралы']) } });
    expect(named('Алматы')).toMatchObject({ code: 'unit-not-found' });
  });
});

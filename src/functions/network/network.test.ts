import { contextOf } from '../../../test/fixtures/contexts.ts';
import fc from 'fast-check';
import { oblastRegisters } from '../../../test/fixtures/district-records.ts';
import { rangeOf } from '../../../test/fixtures/register-range.ts';
import { callFunction } from '../custom-function.ts';
import { network } from './network.ts';

type Rows = (string | number)[][];
const rowsOf = (...args: Parameters<typeof callFunction>[1]): Rows => {
  const result = callFunction(network, args, contextOf('kk'));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value as Rows;
};

describe('=TIREK.NETWORK(schools, language)', () => {
  it('counts the network of an oblast as its annual table has it', () => {
    const rows = rowsOf(rangeOf(oblastRegisters(), 'schools'));
    expect(rows.find(([unit]) => unit === 'Ақтоғай')).toEqual(['Ақтоғай', 18, 5, 16, 2, 0]);
    expect(rows.find(([unit]) => unit === 'Жезқазған')).toEqual(['Жезқазған', 3, 0, 0, 0, 3]);
    expect(rows.at(-1)).toEqual(['Барлығы', 205, 39, 190, 8, 7]);
  });

  it('reads the same register in every language to the same numbers', () => {
    const totals = (['kk', 'ru', 'en'] as const).map((language) => rowsOf(rangeOf(oblastRegisters(), 'schools', language), language).at(-1)!.slice(1));
    expect(totals).toEqual([totals[0], totals[0], totals[0]]);
  });

  it('adds up in every row and every column, whatever the register holds', () => {
    const school = fc.record({ unit: fc.constantFrom('Абай', 'Нұра', 'Шет'), small: fc.boolean(), hub: fc.boolean(), attached: fc.boolean() });
    fc.assert(
      fc.property(fc.array(school, { minLength: 1, maxLength: 30 }), (schools) => {
        const rows = schools.map(({ unit, small, hub, attached }, place) => ({ unit, name: `№ ${place + 1} НОМ`, level: 'basic', small, hub, attachedTo: attached && !hub ? '№ 99 гимназия' : undefined }));
        const hubs = ['Абай', 'Нұра', 'Шет'].map((unit) => ({ unit, name: '№ 99 гимназия', level: 'gymnasium', small: false, hub: true }));
        const [, ...body] = rowsOf(rangeOf({ schools: [...rows, ...hubs] }, 'schools'));
        for (const [, small, , attached, smallHubs, unattached] of body) expect(small).toBe((attached as number) + (smallHubs as number) + (unattached as number));
        const total = body.pop()!;
        for (const column of [1, 2, 3, 4, 5]) expect(total[column]).toBe(body.reduce((sum, row) => sum + (row[column] as number), 0));
        expect([total[1], total[2]]).toEqual([schools.filter(({ small }) => small).length, schools.filter(({ hub }) => hub).length + 3]);
      }),
      { numRuns: 40 },
    );
  });
});

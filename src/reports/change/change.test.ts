import fc from 'fast-check';
import { anyNetwork } from '../../../test/fixtures/any-network.ts';
import { expectSound, oblast, printedRows, reported, sheetsMade } from '../../../test/fixtures/made-reports.ts';
import { annualFigures } from '../../domain/network/annual-figures.ts';
import { within } from '../../domain/network/scope.ts';
import { change } from './change.ts';

const yearBefore = { year: 2021, month: 6, day: 1 };
const karaganda = { oblast: 'Қарағанды облысы' };
const before = annualFigures(within(oblast.data, { on: yearBefore, ...karaganda }), yearBefore);

describe('the change against last year', () => {
  const sheets = sheetsMade(change, oblast.data, { settings: oblast.settings, wishes: { ...karaganda, before } });
  const rows = printedRows(sheets[0]!);

  it('is 205 against 219: −14, −6,39 %', () => {
    expect(rows.get('change/total')).toEqual([null, 'БАРЛЫҒЫ:', 205, 219, -14, -0.0639]);
    expect(rows.get('change/sentence')).toEqual(['ШЖМ саны – 205 (өткен оқу жылында – 219), айырмасы: −14 (−6,39\u00A0%).']);
    expect(rows.get('change/row/Қарағанды')).toEqual([1, 'Қарағанды', 1, 1, 0, 0]);
  });

  it('compares hubs, combined classes and teachers as well', () => {
    expect(rows.get('change/others/row/hubs')).toEqual([1, 'Тірек мектептері (РО)', 39, 39, 0, 0]);
    expect(rows.get('change/others/row/total')!.slice(1, 4)).toEqual(['Біріктірілген сыныптар', 174, 174]);
  });

  it('keeps last year’s units that have gone to another oblast', () => {
    const later = printedRows(sheetsMade(change, oblast.data, { wishes: { ...karaganda, on: { year: 2022, month: 6, day: 8 }, before } })[0]!);
    expect(later.get('change/row/before/Ұлытау')!.slice(1, 5)).toEqual(['Ұлытау (өткен жылы)', 0, 14, -14]);
    expect(later.get('change/total')!.slice(2)).toEqual([170, 219, -49, -0.2237]);
    expect(['districts', 'cities'].map((key) => later.get(`change/${key}`)!.slice(2, 4))).toEqual([[169, 212], [1, 7]]);
    expect(later.get('change/row/before/Жезқазған')![0]).toBe(2);
  });

  it('refuses without last year’s figures', () => {
    expect(reported(change, oblast.data)).toEqual({ ok: false, problem: { code: 'no-figures-before', args: {} } });
  });

  it('is sound for any register', () => {
    const [past] = fc.sample(anyNetwork, { numRuns: 1, seed: 9 });
    return expectSound(change, sheets, () => ({ before: annualFigures(past!, yearBefore) }));
  });
});

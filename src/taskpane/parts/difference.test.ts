import fc from 'fast-check';
import { differenceOf } from './difference.ts';

const between = (from: string | number | null, to: string | number | null) => differenceOf({ sheet: 'Т1', address: 'A1', from, to }, 'kk');

describe('what would change in a cell', () => {
  it('is shown whole where it is short, numbers as the language writes them', () => {
    expect(between(3861, 3862)).toEqual({ before: '3\u00A0861', after: '3\u00A0862' });
    expect(between('12', 12)).toEqual({ before: '12', after: '12' });
    expect(between('17/88 %', '17/89 %')).toEqual({ before: '17/88 %', after: '17/89 %' });
    expect(between(null, 205)).toEqual({ before: '', after: '205' });
  });

  it('lets spaces be seen that are too many', () => expect(between('Аққұдық  ОМ ', 'Аққұдық ОМ')).toEqual({ before: 'Аққұдық␣␣ОМ␣', after: 'Аққұдық ОМ' }));

  it('is found in a long text, with a few words around it', () => {
    const long = (share: string) => `Облыстық конференцияға шағын жинақты мектептердің мұғалімдері қатысты, ұсынылған жұмыстар саны ${share}, бұл өткен жылғыдан артық болып отыр және алдағы уақытта да өседі`;
    expect(between(long('1,34 %'), long('1,35 %'))).toEqual({ before: '…жұмыстар саны 1,34 %, бұл өткен жылғыдан…', after: '…жұмыстар саны 1,35 %, бұл өткен жылғыдан…' });
  });

  it('is never the same on both sides, unless it lies beyond what a person reads', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), fc.string({ maxLength: 60 }), (head, one, other, tail) => {
        fc.pre(one !== other && !`${head}${one}${other}${tail}`.includes('␣') && !`${head}${one}${other}${tail}`.includes('\u00A0'));
        const { before, after } = between(head + one + tail, head + other + tail);
        expect(before).not.toBe(after);
      }),
    );
  });
});

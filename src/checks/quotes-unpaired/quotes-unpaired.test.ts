import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { loneQuotes } from '../../sheet/form/quotes.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { quotesUnpaired } from './quotes-unpaired.ts';
import { strings } from './strings.ts';

const find = (values: Values) => quotesUnpaired.inSheet!(reportOf(sheetOf(values)));

describe('quotation marks', () => {
  it('that are not closed, or not opened, are shown cell by cell', () => {
    expect(find([['№ 3 «Білім – инновация лицейі'], ['тәжірибесі" тақырыбы'], ['«Ауыл» жобасы']]).map(({ cells, args }) => [cells[0].address, args.missing])).toEqual([['A1', 'closing'], ['A2', 'opening']]);
  });

  it('are shown with whole words beside them', () => {
    const [opened] = find([['«Талап ресурстық орталығының қызметі туралы есеп']]);
    const [closed] = find([['шағын жинақты мектептердің сапалық құрамы» туралы']]);
    expect([opened!.args.near, closed!.args.near]).toEqual(['«Талап ресурстық орталығының …', '… мектептердің сапалық құрамы»']);
  });

  it('may be closed a cell below', () => {
    expect(find([['«Оқу процесі'], ['туралы ереже»']])).toEqual([]);
    expect(find([['«Оқу процесі', null], [null, 'туралы ереже»']])).toHaveLength(2);
  });

  it('in very many cells are one finding', () => {
    const [found, ...more] = find(Array.from({ length: 30 }, (_, at) => [`${at}-мектеп «Ақбота`]));
    expect([more, found!.args.cells, found!.cells.length]).toEqual([[], 30, 30]);
  });

  it('around any text are a pair', () => {
    const word = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[«»"“”„]/gu, ''));
    fc.assert(fc.property(fc.array(word), fc.constantFrom(['«', '»'], ['„', '“'], ['„', '”']), (words, [open, close]) => expect(loneQuotes(words.map((text) => `${open}${text}${close}`).join(' '))).toEqual([])));
  });

  it('are described in every language', () => {
    const args = { sign: '«', missing: 'closing', near: '«Білім', cells: 1 } as const;
    expect(strings.kk.finding(args)).toBe('Ашылған тырнақша жабылмаған: «Білім. Тырнақшаны толықтырыңыз.');
    expect(strings.ru.finding({ ...args, missing: 'opening' })).toContain('не открыта');
  });
});

import { firstChoice, insertionOf, shownChoice } from './insert-choice.ts';

describe('what the card of insertions asks for', () => {
  it('is the report on a new sheet at first', () => expect(insertionOf(firstChoice)).toEqual({ kind: 'report', id: 'qualification' }));

  it('is both breakdowns, or one, where a person chose it', () => {
    expect(insertionOf({ what: 'functions', of: 'both', target: 'new-sheet' })).toEqual({ kind: 'functions', of: ['category', 'education'], target: 'new-sheet' });
    expect(insertionOf({ what: 'values', of: 'education', target: 'selection' })).toEqual({ kind: 'values', of: ['education'], target: 'selection' });
  });

  it('is one breakdown for a chart, and the card shows which', () => {
    const chart = { what: 'chart', of: 'both', target: 'selection' } as const;
    expect(insertionOf(chart)).toEqual({ kind: 'chart', of: 'category' });
    expect(shownChoice(chart).of).toBe('category');
    expect(insertionOf({ ...chart, of: 'education' })).toEqual({ kind: 'chart', of: 'education' });
    expect(shownChoice({ ...chart, what: 'values' }).of).toBe('both');
  });
});

import { contextOf } from '../../../test/fixtures/contexts.ts';
import { callFunction } from '../custom-function.ts';
import { sharetext } from './sharetext.ts';

const text = (...args: Parameters<typeof callFunction>[1]) => {
  const result = callFunction(sharetext, args, contextOf('kk'));
  return result.ok ? result.value : result.problem.code;
};

describe('=TIREK.SHARETEXT(part, total, digits, language)', () => {
  it('writes a count with its share as the reports do', () => {
    expect(text(17, 19)).toBe('17/89%');
    expect(text(1, 19)).toBe('1/5%');
  });

  it('writes decimals and thousands as the language does', () => {
    expect(text(1234, 3861, 2)).toBe('1\u00A0234/31,96%');
    expect(text(1234, 3861, 2, 'en')).toBe('1,234/31.96%');
    expect(text(1, 2, 1)).toBe('1/50,0%');
  });

  it('writes nothing where there is no share', () => {
    expect(text(0, 0)).toBe('total-zero');
  });
});

import { contextOf } from '../../test/fixtures/contexts.ts';
import { answer } from '../domain/result.ts';
import { callFunction, customFunction } from './custom-function.ts';

const echo = customFunction({
  id: 'ECHO',
  parameters: [
    { name: 'first', kind: 'number' },
    { name: 'word', kind: 'text', optional: true },
    { name: 'rest', kind: 'number', repeating: true, optional: true },
  ],
  gives: 'value',
  examples: { accepts: [], reports: [] },
  compute: ([first, word, rest]) => answer(`${first} ${word ?? 'none'} ${rest.join('+')}`),
});

const call = (...args: Parameters<typeof callFunction>[1]) => {
  const result = callFunction(echo, args, contextOf('kk'));
  return result.ok ? result.value : result.problem;
};

describe('a call of a function', () => {
  it('hands over numbers, numbers typed as text, a dash as 0, and one cell of a range', () => {
    expect(call(17)).toBe('17 none ');
    expect(call('3 861', 'сөз')).toBe('3861 сөз ');
    expect(call('–')).toBe('0 none ');
    expect(call([[5]], null, 1, [[2]], null, 3)).toBe('5 none 1+2+3');
  });

  it('says which argument is missing, blank, no number, several cells or an error', () => {
    expect(call()).toEqual({ code: 'argument-missing', args: { parameter: 'first' } });
    expect(call('')).toEqual({ code: 'argument-missing', args: { parameter: 'first' } });
    expect(call('көп')).toEqual({ code: 'argument-not-number', args: { parameter: 'first', text: 'көп' } });
    expect(call([[1, 2]])).toEqual({ code: 'argument-not-one-cell', args: { parameter: 'first' } });
    expect(call({ error: '#N/A' })).toEqual({ code: 'argument-error-cell', args: { parameter: 'first', error: '#N/A' } });
    expect(call(1, 'a', 2, 'x')).toEqual({ code: 'argument-not-number', args: { parameter: 'rest', text: 'x' } });
  });
});

import { functions } from '../../functions/index.ts';
import { exampleOf, signatureOf } from './formula-text.ts';

const { share, sharetext, qualification } = functions;

describe('a function in the help', () => {
  it('has its parameters by their names, optional ones in brackets, parted as Excel parts them in that language', () => {
    expect(signatureOf(share!, 'ru')).toBe('=TIREK.SHARE(часть; всего; [знаки])');
    expect(signatureOf(qualification!, 'en')).toBe('=TIREK.QUALIFICATION(staff, [by], [language])');
  });

  it('shows an example with what must be given, and its result in the language’s numbers', () => {
    expect(exampleOf(share!, 'kk')).toEqual({ formula: '=TIREK.SHARE(17; 19)', gives: '0,89' });
    expect(exampleOf(share!, 'en')).toEqual({ formula: '=TIREK.SHARE(17, 19)', gives: '0.89' });
    expect(exampleOf(sharetext!, 'ru')).toEqual({ formula: '=TIREK.SHARETEXT(17; 19)', gives: '17/89%' });
  });

  it('names a range by its cells and leaves out a result that is a table', () => {
    expect(exampleOf(qualification!, 'kk')).toEqual({ formula: '=TIREK.QUALIFICATION(A1:D5)', gives: undefined });
  });
});

import { fromFile, toFile } from './formula-names.ts';

describe('names of functions in files', () => {
  it.each([
    ['TIREK.SHARE(17,19)', '_xldudf_TIREK_SHARE(17,19)'],
    ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['SORT(FILTER(A1:A9,A1:A9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0))'],
    ['IF(A1="FILTER(",SUM(\'SORT(\'!A1),FILTERED(1))', 'IF(A1="FILTER(",SUM(\'SORT(\'!A1),FILTERED(1))'],
  ])('%s stands there as %s, and comes back', (formula, inFile) => {
    expect([toFile(formula), fromFile(inFile)]).toEqual([inFile, formula]);
  });

  it('are known in other forms too', () => {
    expect([fromFile('tirek.share(1,2)'), fromFile('_xlfn.LET(_xlpm.x,1,_xlpm.x)')]).toEqual(['TIREK.SHARE(1,2)', 'LET(x,1,x)']);
  });
});

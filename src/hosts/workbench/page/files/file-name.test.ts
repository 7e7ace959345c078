import fc from 'fast-check';
import { bookName, fileName } from './file-name.ts';

describe('the name of a workbook', () => {
  it('is its file’s without the ending', () => {
    expect(bookName('Тізім 2023.xlsx')).toBe('Тізім 2023');
    expect(bookName('ТІЗІМ.XLSX')).toBe('ТІЗІМ');
    expect(bookName('а.б.xlsm')).toBe('а.б');
    expect(bookName('Есеп.docx')).toBe('Есеп');
    expect(bookName('.xlsx')).toBe('.xlsx');
  });

  it('gives a file that every system can keep', () => {
    expect(fileName('Үлгі')).toBe('Үлгі.xlsx');
    expect(fileName('17/6: «есеп»?')).toBe('17_6_ «есеп»_.xlsx');
    expect(fileName('...')).toBe('Tirek.xlsx');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => /^[^\u0000-\u001f<>:"/\\|?*]*[^\u0000-\u001f<>:"/\\|?*. ]\.xlsx$/u.test(fileName(name))));
  });

  it('comes back when the saved file is opened', () => {
    expect(bookName(fileName('Тізім 2023'))).toBe('Тізім 2023');
  });
});

import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { chapterNumbering } from './chapter-numbering.ts';
import { strings } from './strings.ts';

const find = (...lines: string[]) => chapterNumbering.inSheet!(reportOf(sheetOf(lines.map((line) => [line]), { name: 'Есеп' })));

describe('the numbering of chapters', () => {
  it('names the chapter after the gap first, then the one before it', () => {
    expect(find('І. Ереже', 'ІІ. Жұмыстар', 'ІV. Құрам')).toEqual([
      { cells: [{ sheet: 'Есеп', address: 'A3' }, { sheet: 'Есеп', address: 'A2' }], args: { kind: 'gap', number: 'ІV', before: 'ІІ', missing: ['ІІІ'], due: 'ІІІ' } },
    ]);
  });

  it('expects a number only where one is right, and takes two sections in one for a matter of form', () => {
    expect(find('1. Бір', '2. Екі', '2. Үш', '3. Төрт').map(({ expected }) => expected)).toEqual(['3.']);
    expect(find('3. Үш', '4.5. Төрт', '6. Алты').map(({ severity, expected }) => [severity, expected])).toEqual([['style', undefined]]);
  });

  it('says what is missing and what to do', () => {
    const args = { kind: 'restart', number: '1', before: '3.3', missing: [], due: '4.' } as const;
    expect(strings.kk.finding(args)).toBe('Бұйрық тармақтары «3.3» нөмірінен кейін қайтадан «1» деп басталған, бұл жерде «4.» болуы керек.');
    expect(strings.ru.finding({ ...args, kind: 'gap', number: 'IV', before: 'II', missing: ['III'], due: 'III' })).toBe('После номера «II» сразу идёт «IV», между ними нет III. Если раздел не выпал, исправьте нумерацию.');
    expect(strings.en.finding({ ...args, kind: 'merged', number: '4.5', missing: ['4.', '5.'] })).toBe('Two sections seem to share the number “4.5”: number them 4. and 5.');
  });
});

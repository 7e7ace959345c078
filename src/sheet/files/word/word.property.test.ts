import fc from 'fast-check';
import { wordParts, type WordCell, type WordPiece } from '../../../../test/fixtures/word.ts';
import { readNumber } from '../../cells/read-number.ts';
import type { CellValue } from '../../cells/cell.ts';
import { numberingOf } from './numbering.ts';
import { numberText } from './number-text.ts';
import { parseDocument } from './parse-document.ts';
import { slimmed } from './slim.ts';
import { typedValue } from './typed-value.ts';
import type { WordDocument } from './word-document.ts';

const read = async (pieces: readonly WordPiece[]): Promise<WordDocument> => {
  const document = await parseDocument(wordParts(['Тақырып', ...pieces]), 'Есеп');
  if (!document.ok) throw new Error(document.problem.code);
  return document.value;
};

const words = fc.string({ unit: fc.constantFrom('а', 'қ', 'Z', '1', '7', ' ', '<', '&', '"', '/', '-', '%', ',', '.', ']'), maxLength: 12 }).map((text) => text.trim().replace(/ +/gu, ' '));
const number = fc.oneof(fc.nat(5000).map(String), fc.constantFrom('23 (17/6)', '190 + 8', '1,34 %', '007', '03-07. 10', '3 861', '-', '0', '1,5'));
const text = fc.oneof(words, number);

describe('a document that a builder writes', () => {
  it('is read back paragraph for paragraph', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text.filter((each) => each !== ''), { minLength: 1, maxLength: 8 }), async (lines) => {
        const { sheet, pieces } = await read(lines);
        expect(sheet.grid.values).toEqual([['Тақырып'], ...lines.map((line) => [typedValue(line)])]);
        expect(pieces.map((piece) => piece.kind === 'paragraph' && [piece.number, piece.row])).toEqual([...lines, ''].map((_, row) => [row + 1, row]));
      }),
      { numRuns: 60 },
    );
  });

  it('is read back cell for cell, whatever is merged in its tables', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ table, values, merges }) => {
        const { sheet } = await read([{ table }]);
        expect(sheet.grid.values.slice(1, -1)).toEqual(values);
        expect(sheet.grid.merges).toEqual(merges.map(({ top, bottom, ...columns }) => ({ ...columns, top: top + 1, bottom: bottom + 1 })));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a table whose borders were dragged by a hair in any of its rows', () => {
  it('is read as if they had not been', async () => {
    const jitter = fc.array(fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), jitter, async (width, rows) => {
        const bordersOf = (row: readonly number[]) => [0, ...row.slice(0, width).map((off, column) => (column + 1) * 900 + off)];
        const grid = [...new Set(rows.flatMap(bordersOf))].sort((one, other) => one - other);
        const line = (row: readonly number[], index: number) => {
          const borders = bordersOf(row);
          const cells = borders.slice(1).map((border, column) => `<w:tc><w:tcPr><w:gridSpan w:val="${grid.indexOf(border) - grid.indexOf(borders[column]!)}"/></w:tcPr><w:p><w:r><w:t>${index}а${column}</w:t></w:r></w:p></w:tc>`);
          return `<w:tr>${cells.join('')}</w:tr>`;
        };
        const columns = grid.slice(1).map((border, index) => `<w:gridCol w:w="${border - grid[index]!}"/>`).join('');
        const { sheet } = await read([{ xml: `<w:tbl><w:tblGrid>${columns}</w:tblGrid>${rows.map(line).join('')}</w:tbl>` }, 'Соңы']);
        const texts = rows.map((_, row) => Array.from({ length: width }, (__, column) => `${row}а${column}`));
        // A table of one cell is a frame, and no table.
        if (texts.flat().length > 1) expect([sheet.grid.values.slice(1, 1 + rows.length), sheet.grid.merges]).toEqual([texts, []]);
      }),
      { numRuns: 60 },
    );
  });
});

/** A table in which rectangles of cells are merged, with what its sheet shall hold. */
const tables = fc
  .record({ height: fc.integer({ min: 1, max: 5 }), width: fc.integer({ min: 2, max: 5 }), texts: fc.array(text, { minLength: 25, maxLength: 25 }), spans: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), { minLength: 25, maxLength: 25 }) })
  .map(({ height, width, texts, spans }) => {
    const taken = new Set<string>();
    const values: CellValue[][] = Array.from({ length: height }, () => Array<CellValue>(width).fill(null));
    const merges: { top: number; left: number; bottom: number; right: number }[] = [];
    const table = Array.from({ length: height }, (_, row) => {
      const cells: WordCell[] = [];
      for (let column = 0; column < width; column++) {
        if (taken.has(`${row} ${column}`)) continue;
        const [wide, tall] = spans[row * 5 + column]!;
        let right = column;
        while (right + 1 < Math.min(width, column + wide) && !taken.has(`${row} ${right + 1}`)) right++;
        const bottom = Math.min(height, row + tall) - 1;
        for (let r = row; r <= bottom; r++) for (let c = column; c <= right; c++) taken.add(`${r} ${c}`);
        const said = texts[row * 5 + column]!;
        cells.push({ paragraphs: [said], columns: right - column + 1, rows: bottom - row + 1 });
        values[row]![column] = typedValue(said);
        if (right > column || bottom > row) merges.push({ top: row, left: column, bottom, right });
        column = right;
      }
      return cells;
    });
    return { table, values, merges };
  })
  .filter(({ table, values }) => values.flat().some((value) => value !== null) && table.flat().length > 1);

describe('a text of a document', () => {
  it.each<[string, CellValue]>([
    ['205', 205], ['0', 0], ['-5', -5], ['3 861', 3861], ['12\u00A0345,5', 12345.5], ['1,34', 1.34], ['4.65', 4.65], ['7.', 7], ['', null],
    ['007', '007'], ['1,34 %', '1,34 %'], ['03-07. 10', '03-07. 10'], ['7-11', '7-11'], ['26.10', '26.10'], ['01.09', '01.09'], ['17/6', '17/6'], ['190 + 8', '190 + 8'],
    ['-', '-'], ['–', '–'], ['+7', '+7'], ['1e5', '1e5'], ['0x10', '0x10'], ['850101300123', '850101300123'], ['1.1.', '1.1.'], ['12 34', '12 34'],
  ])('%j is %j in a cell', (typed, value) => {
    expect(typedValue(typed)).toBe(value);
  });

  it('becomes a number only where a person would read that very number', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('0', '1', '7', '9', ' ', '.', ',', '-', '%', '\u00A0') }), (typed) => {
        const value = typedValue(typed);
        if (typeof value === 'number') expect(value).toBe(readNumber(typed.replace(/\.$/u, '')));
        else expect(value).toBe(typed === '' ? null : typed);
      }),
    );
  });
});

describe('any piece of XML', () => {
  const pieces = fc.constantFrom('<w:p>', '</w:p>', '<w:p/>', '<w:pPr>', '</w:pPr>', '<w:pStyle w:val="11"/>', '<w:numPr>', '<w:numId w:val="1"/>', '<w:r>', '</w:r>', '<w:rPr>', '<w:vanish/>', '</w:rPr>', '<w:t>', 'мәтін', '</w:t>', '<w:tbl>', '<w:tr>', '<w:trPr><w:gridBefore w:val="9"/></w:trPr>', '<w:tc>', '<w:tcPr>', '</w:tc>', '</w:tr>', '</w:tbl>', '<w:del>', '<mc:Choice>', '<!--', '-->', '<![CDATA[', ']]>', '<', '>', '"', "<w:x a='>'", '<?x', '&');

  it('is reduced or left as it stands, and no text appears that was not there', () => {
    const { numbering, styles } = wordParts([]);
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')), (xml) => {
        const slim = slimmed(xml, numberingOf(numbering!, styles!));
        expect(slim.xml.split('мәтін').length).toBeLessThanOrEqual(xml.split('мәтін').length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a number of a list', () => {
  it('is written as Word writes it', () => {
    expect([1, 4, 9, 14, 40, 1999].map((each) => numberText(each, 'upperRoman'))).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'MCMXCIX']);
    expect([1, 6, 7, 10, 28, 29, 30].map((each) => numberText(each, 'russianLower'))).toEqual(['а', 'е', 'ж', 'к', 'я', 'аа', 'бб']);
    expect([numberText(27, 'upperLetter'), numberText(3, 'decimalZero'), numberText(3, 'none'), numberText(0, 'upperRoman'), numberText(5, 'toString')]).toEqual(['AA', '03', '', '0', '5']);
  });
});

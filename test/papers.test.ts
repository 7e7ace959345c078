import fc from 'fast-check';
import JSZip from 'jszip';
import { openDocument } from '../src/hosts/browser/open-document.ts';
import { paperSheet } from '../src/reports/paper-sheet.ts';
import { textOf } from '../src/sheet/cells/cell.ts';
import { writePaper } from '../src/sheet/files/word/write-paper.ts';
import type { CellReference, OfficialPaper, PaperBlock, PaperTable, PaperText } from '../src/sheet/official-paper.ts';
import { shownRows } from '../src/sheet/paper-cells.ts';
import type { NewSheet } from '../src/sheet/workbook.ts';
import { languages, type Language } from '../src/text/language.ts';
import { plainPaper } from '../src/text/plain-paper.ts';
import { shownText } from '../src/text/shown-text.ts';

const today = { year: 2026, month: 10, day: 16 };

const word = fc.constantFrom('Сессия', 'оқушы', 'мектебі', '№ 5 ЖББМ', 'А. Қ. «Жігер»', 'л/с < 3 & > 1', 'Приказ', 'Айгүл', 'ұзақ-сөйлем', '–', '=SUM(A1)', '12,75 %');
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const few = <T>(value: fc.Arbitrary<T>, most = 3) => fc.array(value, { minLength: 1, maxLength: most });

/** Counts by kind, their sum and its share: what tables of papers hold. */
const anyTable = (id: string): fc.Arbitrary<PaperTable> =>
  fc.record({ names: few(text, 5), counts: fc.array(fc.array(fc.nat(3000), { minLength: 2, maxLength: 2 }), { minLength: 5, maxLength: 5 }), total: fc.option(fc.constant('БАРЛЫҒЫ'), { nil: undefined }), caption: fc.option(text, { nil: undefined }), numbered: fc.boolean() }).map(({ names, counts, total, caption, numbered }) => {
    const shift = numbered ? 1 : 0;
    return {
      kind: 'table' as const,
      id,
      columns: [
        ...(numbered ? [{ heading: '№', width: 4, numberFormat: '0' }] : []), { heading: 'Мектеп', width: 24 }, { heading: 'Қыз', width: 9, numberFormat: '#,##0', sum: true as const }, { heading: 'Ұл', width: 9, numberFormat: '#,##0', sum: true as const },
        { heading: 'Барлығы', width: 9, numberFormat: '#,##0', sum: true as const, adds: [1 + shift, 2 + shift] }, { heading: 'Үлесі', width: 9, numberFormat: '0.0%', share: { part: 1 + shift, whole: 3 + shift } },
      ],
      rows: names.map((name, row) => ({ key: String(row), cells: [...(numbered ? [row + 1] : []), name, ...counts[row]!, null, null] })),
      ...(total === undefined ? {} : { total }),
      ...(caption === undefined ? {} : { caption }),
    };
  });

/** A sentence that speaks of the tables' numbers. */
const anySentence = (tables: readonly PaperTable[]): fc.Arbitrary<PaperText> => {
  if (tables.length === 0) return text;
  const cell = fc.record({ table: fc.nat(tables.length - 1), row: fc.nat(20), column: fc.nat(20) }).map(({ table, row, column }): CellReference => {
    const [own, rows] = [tables[table]!, shownRows(tables[table]!)];
    const first = own.columns.findIndex(({ sum }) => sum);
    return { table: own.id, row: row % rows.length, column: first + (column % (own.columns.length - first)) };
  });
  const share = fc.tuple(cell, fc.boolean()).map(([{ table, row }, counted]) => {
    const first = tables.find(({ id }) => id === table)!.columns.findIndex(({ sum }) => sum);
    return { part: { table, row, column: first }, whole: { table, row, column: first + 2 }, digits: counted ? 0 : 2, ...(counted ? { counted: true as const } : {}) };
  });
  return fc.oneof(text, fc.array(fc.oneof(text, cell, share), { minLength: 1, maxLength: 6 }).map((parts) => [...parts, '.']));
};

const anyBlock = (tables: readonly PaperTable[]): fc.Arbitrary<PaperBlock> =>
  fc.oneof(
    fc.record({ kind: fc.constant('letterhead' as const), left: few(text, 2), right: few(text, 2), below: fc.array(text, { maxLength: 1 }) }),
    fc.record({ kind: fc.constant('line' as const), left: text, center: text, right: text }),
    fc.record({ kind: fc.constant('approval' as const), lines: few(text) }),
    fc.record({ kind: fc.constant('title' as const), lines: few(text, 2) }),
    fc.record({ kind: fc.constant('heading' as const), text, level: fc.constantFrom(1 as const, 2 as const) }),
    fc.record({ kind: fc.constant('paragraph' as const), text: anySentence(tables), align: fc.constantFrom('left' as const, 'center' as const, 'right' as const, 'both' as const), look: fc.constantFrom('plain' as const, 'note' as const, 'bold' as const) }),
    fc.record({ kind: fc.constant('list' as const), marks: fc.constantFrom('1.' as const, '1)' as const, '–' as const), items: few(anySentence(tables)) }),
    fc.record({ kind: fc.constant('signatures' as const), rows: few(fc.record({ position: text, name: text })) }),
    fc.constantFrom({ kind: 'gap' as const }, { kind: 'page' as const }),
  );

const anyPaper: fc.Arbitrary<OfficialPaper> = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.boolean()).chain(([count, landscape]) =>
  fc.tuple(...Array.from({ length: count }, (_, place) => anyTable(`t${place}`))).chain((tables) =>
    fc.tuple(fc.array(anyBlock(tables), { minLength: 1, maxLength: 8 }), fc.array(fc.nat(8), { minLength: count, maxLength: count })).map(([blocks, places]) => {
      const all: PaperBlock[] = [...blocks];
      tables.forEach((table, place) => all.splice(Math.min(places[place]!, all.length), 0, table));
      return { id: 'paper', name: 'Қағаз', landscape, blocks: all };
    }),
  ),
);

/** Texts of the printed cells, line by line; a text across the page stands once. */
function textsOfSheet({ cells, printArea }: NewSheet, language: Language): string[] {
  const printed = cells.filter(({ column, row }) => column <= printArea!.right && row <= printArea!.bottom).sort((one, other) => one.row - other.row || one.column - other.column);
  return printed.map(({ value, numberFormat }) => shownText(value, numberFormat, language)).filter((each) => each !== '');
}

/** The same of a document, paragraph by paragraph; what tabs set apart is apart. */
async function textsOfDocument(bytes: Uint8Array): Promise<string[]> {
  const xml = await (await JSZip.loadAsync(bytes)).file('word/document.xml')!.async('string');
  const paragraphs = [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gsu)].map(([, inside = '']) => [...inside.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:tab\/>/gu)].map(([whole, said]) => (said === undefined ? (whole === '<w:tab/>' ? '\t' : '') : said)).join(''));
  return paragraphs.flatMap((paragraph) => paragraph.split('\t')).map((each) => each.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&quot;/gu, '"').replace(/&apos;/gu, "'").replace(/&amp;/gu, '&')).filter((each) => each !== '');
}

describe('a paper of whatever blocks', () => {
  it('says the same on a sheet and in a document, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(anyPaper, fc.constantFrom(...languages), async (paper, language) => {
        const bytes = await writePaper(plainPaper(paper, language));
        expect(await textsOfDocument(bytes)).toEqual(textsOfSheet(paperSheet(paper, language, today), language));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same file every time, and names no person and no day', async () => {
    await fc.assert(
      fc.asyncProperty(anyPaper, async (paper) => {
        const [one, other] = [await writePaper(plainPaper(paper, 'kk')), await writePaper(plainPaper(paper, 'kk'))];
        expect(Buffer.compare(one, other)).toBe(0);
        const core = await (await JSZip.loadAsync(one)).file('docProps/core.xml')!.async('string');
        expect(core).not.toMatch(/creator|modified|created|lastModifiedBy/u);
      }),
      { numRuns: 10 },
    );
  });

  it('has every row of its sheet under a key of its own, and nothing drawn over another cell', () => {
    fc.assert(
      fc.property(anyPaper, (paper) => {
        const { cells, rowKeys, merges } = paperSheet(paper, 'kk', today);
        const keys = Object.values(rowKeys ?? {});
        expect(new Set(keys).size).toBe(keys.length);
        const places = cells.map(({ row, column }) => `${row}/${column}`);
        expect(new Set(places).size).toBe(places.length);
        const within = new Set<string>();
        for (const { top, left, bottom, right } of merges)
          for (let row = top; row <= bottom; row++)
            for (let column = left; column <= right; column++) {
              expect(within.has(`${row}/${column}`)).toBe(false);
              within.add(`${row}/${column}`);
            }
        const hidden = cells.filter(({ row, column, value }) => value !== null && merges.some(({ top, left, right }) => top === row && left < column && column <= right));
        expect(hidden).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is read back with the tables and figures that were written', async () => {
    await fc.assert(
      fc.asyncProperty(anyPaper, async (paper) => {
        const plain = plainPaper(paper, 'ru');
        const opened = await openDocument('paper.docx', await writePaper(plain));
        const wanted = plain.blocks.flatMap((block) => (block.kind === 'table' ? [[block.columns.map(({ heading }) => heading), ...block.rows.map(({ cells }) => cells)]] : []));
        if (!opened.ok) return expect([opened.problem.code, wanted]).toEqual(['file-empty', []]);
        const { sheet, pieces } = opened.value;
        const read = pieces.flatMap((piece) => (piece.kind === 'table' ? [sheet.grid.values.slice(piece.area.top, piece.area.bottom + 1).map((row, at) => Array.from({ length: piece.area.right - piece.area.left + 1 }, (_, column) => sheet.texts[piece.area.top + at]?.[piece.area.left + column] || textOf(row[piece.area.left + column])))] : []));
        const same = (rows: readonly (readonly string[])[]) => JSON.stringify(rows).replace(/\u00A0/gu, ' ');
        const found = new Set(read.map(same));
        for (const table of wanted) expect(found).toContain(same(table));
      }),
      { numRuns: 30 },
    );
  });
});

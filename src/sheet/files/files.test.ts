import fc from 'fast-check';
import JSZip from 'jszip';
import { write, utils } from '@e965/xlsx';
import { parseWorkbook } from './parse-workbook.ts';
import { paneLimit, sniff, terminalLimit } from './sniff.ts';
import { zipEntries } from './zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const zip = async (files: Record<string, string>) => {
  const archive = new JSZip();
  for (const [name, text] of Object.entries(files)) archive.file(name, text);
  return new Uint8Array(await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
};
const verdict = (file: Uint8Array, limit = terminalLimit) => {
  const admitted = sniff(file, limit);
  return admitted.ok ? admitted.value.format : admitted.problem.code;
};
/** A compound file as far as the sniffing looks: its signature, and the names of its streams in UTF-16. */
const compound = (...names: string[]) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...names.flatMap((name) => [...name].flatMap((letter) => [letter.charCodeAt(0), 0]))]);

describe('a file is known by its content', () => {
  it('as a workbook, new or old', async () => {
    expect(verdict(await zip({ 'xl/workbook.xml': '<workbook/>' }))).toBe('xlsx');
    expect(verdict(compound('Workbook'))).toBe('xls');
  });

  it.each([
    ['nothing', '', 'file-empty'],
    ['a web page', '<!DOCTYPE html><html><table>', 'file-web-page'],
    ['a web page saved as a mail', 'MIME-Version: 1.0\nContent-Type: multipart/related', 'file-web-page'],
    ['a text', 'Аты-жөні;Санаты\nСейтқали;сарапшы', 'file-text'],
    ['an XML spreadsheet', '<?xml version="1.0"?><Workbook/>', 'file-text'],
    ['a PDF', '%PDF-1.7', 'file-other'],
  ])('as %s', (_, text, code) => {
    expect(verdict(bytes(text))).toBe(code);
  });

  it('as a text in UTF-16 and as plain bytes', () => {
    expect(verdict(new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x3b, 0x00]))).toBe('file-text');
    expect(verdict(new Uint8Array([1, 2, 3, 4]))).toBe('file-damaged');
  });

  it('as something else in the same wrapping', async () => {
    const kindOf = (file: Uint8Array) => {
      const admitted = sniff(file, terminalLimit);
      return admitted.ok ? '' : JSON.stringify(admitted.problem);
    };
    expect(kindOf(await zip({ 'ppt/presentation.xml': '' }))).toBe('{"code":"file-other","args":{"kind":"PowerPoint"}}');
    expect(kindOf(await zip({ 'xl/workbook.bin': '' }))).toContain('XLSB');
    expect(kindOf(await zip({ 'content.xml': '', mimetype: '' }))).toContain('OpenDocument');
    expect(kindOf(compound('EncryptionInfo', 'EncryptedPackage'))).toContain('file-encrypted');
    expect(kindOf(compound('Nothing'))).toContain('file-damaged');
  });
});

describe('a document of Word', () => {
  it('is known by its content', async () => {
    expect(verdict(await zip({ 'word/document.xml': 'x', 'word/media/image1.png': 'y' }))).toBe('docx');
    expect(verdict(await zip({ 'word/document2.xml': 'x' }))).toBe('docx');
  });

  it('of the old kind, with macros, or in another wrapping is named, so that it can be saved as .docx', async () => {
    expect(verdict(compound('WordDocument'))).toBe('file-old-document');
    expect(verdict(bytes('{\\rtf1\\ansi Есеп}'))).toBe('file-old-document');
    expect(verdict(await zip({ 'word/document.xml': 'x', 'word/vbaProject.bin': 'y' }))).toBe('file-document-macros');
  });
});

describe('sizes are summed before anything is inflated', () => {
  it('and refused above the limit of the pane or of the terminal', async () => {
    const file = await zip({ 'xl/workbook.xml': 'x', 'xl/worksheets/sheet1.xml': '0123456789'.repeat(20_000) });
    expect(verdict(file, 199_999)).toBe('file-too-large');
    expect(verdict(file, 200_001)).toBe('xlsx');
    expect([paneLimit, terminalLimit]).toEqual([100_000_000, 500_000_000]);
  });

  it('and refused where a small file pretends to be one', async () => {
    expect(verdict(await zip({ 'xl/workbook.xml': 'x', 'xl/worksheets/sheet1.xml': ' '.repeat(30_000_000) }))).toBe('file-bomb');
  });

  it('from a directory that is read whole, or called damaged', async () => {
    const file = await zip({ 'xl/workbook.xml': '<workbook/>', 'б.xml': 'abc' });
    expect(zipEntries(file)!.map(({ unpacked }) => unpacked)).toEqual([0, 11, 3]);
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), (at, byte) => {
        const broken = file.slice();
        broken[at] = byte;
        expect(() => sniff(broken, terminalLimit)).not.toThrow();
        expect(() => sniff(file.slice(0, at), terminalLimit)).not.toThrow();
      }),
    );
  });

  it('of any bytes gives an answer', () => {
    const signatures = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [0x50, 0x4b, 5, 6]);
    fc.assert(
      fc.property(signatures, fc.uint8Array({ maxLength: 200 }), (signature, rest) => {
        expect(typeof verdict(new Uint8Array([...signature, ...rest]))).toBe('string');
      }),
    );
  });
});

describe('a workbook', () => {
  const book = (cells: unknown[][], type: 'xlsx' | 'biff8') => {
    const sheet = utils.aoa_to_sheet(cells);
    const made = utils.book_new();
    utils.book_append_sheet(made, sheet, 'Тізім');
    return new Uint8Array(write(made, { type: 'array', bookType: type }) as ArrayBuffer);
  };
  const cells = [['Аты-жөні', 'Санаты', 'Үлесі'], ['Сейтқали Айгүл', 'сарапшы', 0.5], [null, true, 12]];

  it.each(['xlsx', 'biff8'] as const)('in the form %s is read with its values', (type) => {
    const [sheet] = parseWorkbook(book(cells, type));
    expect([sheet!.name, sheet!.hidden]).toEqual(['Тізім', false]);
    expect(sheet!.grid.values.map((row) => row.map((value) => value))).toEqual(cells);
  });

  it('shows its dates as Excel does, dots between the parts included', () => {
    const formats = ['dd.mm.yyyy', 'dd.mm.yy;@', 'd.mm', 'dd/mm/yyyy', '0.00', 'General'];
    const made = utils.aoa_to_sheet([formats.map(() => 45306)]);
    formats.forEach((z, column) => Object.assign(made[utils.encode_cell({ r: 0, c: column })] as object, { z }));
    const workbook = utils.book_new();
    utils.book_append_sheet(workbook, made, 'Жоспар');
    const [sheet] = parseWorkbook(new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
    expect(sheet!.texts[0]).toEqual(['15.01.2024', '15.01.24', '15.01', '15/01/2024', '45306.00']);
    expect(sheet!.grid.values[0]![0]).toBe(45306);
  });

  it('of any cells is read back the same', () => {
    const value = fc.oneof(fc.string({ unit: fc.constantFrom('а', 'қ', 'Z', '1', ' ', '<', '&', '"'), minLength: 1 }), fc.integer(), fc.boolean());
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const [sheet] = parseWorkbook(book(rows, 'xlsx'));
        expect(rows.map((row, r) => row.map((_, c) => sheet!.grid.values[r]?.[c]))).toEqual(rows);
      }),
      { numRuns: 30 },
    );
  });
});

import JSZip from 'jszip';
import type { NewSheet } from '../../sheet/workbook.ts';
import type { Finding } from '../../jobs/run-checks.ts';
import { exitOf } from './commands.ts';
import { limitsFor } from './limits.ts';
import { readOptions } from './options.ts';
import { findingLines, matrixLines } from './print.ts';
import { cliWords } from './strings.ts';
import { writeXlsx } from './write-xlsx.ts';

const finding = (severity: Finding['severity'], message = ''): Finding => ({ check: 'x', severity, cells: [{ sheet: 'Т', address: 'A1' }], message, args: {} });

describe('the exit code of a check', () => {
  it('is 0 without errors, 1 with an error, 2 where a file could not be read, the highest of all files', () => {
    expect(exitOf([{ findings: [finding('warning'), finding('question'), finding('style')] }])).toBe(0);
    expect(exitOf([{ findings: [] }, { findings: [finding('error')] }])).toBe(1);
    expect(exitOf([{ findings: [finding('error')] }, { error: {} }])).toBe(2);
  });
});

describe('a text from a workbook', () => {
  it('brings no control characters to the terminal', () => {
    expect(findingLines('ф', [finding('error', 'а\u001B[31mб\nв')], cliWords.kk).join('')).not.toMatch(/[\u0000-\u001F]/u);
    expect(matrixLines([['а\u001Bб\nв', 1]])).toBe('а б в\t1\n');
  });
});

describe('a finding in a document', () => {
  it('is told by paragraph or by table and row, with what stands there', () => {
    const places = { A1: { kind: 'paragraph' as const, number: 12, row: 0, text: 'Барлығы 19' } };
    expect(findingLines('ф', [finding('error', 'Қосындысы 20.')], cliWords.kk, places)[1]).toBe('  Т!A1 · 12-абзац «Барлығы 19» · қате · Қосындысы 20.');
    const inTable = { A1: { kind: 'table' as const, number: 2, row: 3, text: '' } };
    expect(findingLines('ф', [finding('error', 'Бос.')], cliWords.ru, inTable)[1]).toBe('  Т!A1 · таблица 2, строка 3 · ошибка · Бос.');
  });
});

describe('a described table', () => {
  const mapping = (text: string) => {
    const options = readOptions(['--map', text]);
    return options.ok ? options.value.mappings[0] : undefined;
  };

  it('has its area, its rows of headings and its columns', () => {
    expect(mapping("'O''Brien 1'!A3:F40 heads=2 name=B category=D")).toEqual({
      sheet: "O'Brien 1",
      area: { top: 2, left: 0, bottom: 39, right: 5 },
      headingRows: 2,
      fields: { name: 1, category: 3 },
    });
  });

  it('has no column outside its area, and at least one', () => {
    expect(mapping('Т!A3:F40 category=Z')).toBeUndefined();
    expect(mapping('Т!A3:F40')).toBeUndefined();
    expect(mapping('Т!A3:F40 жоқ=A')).toBeUndefined();
  });
});

describe('the limits of one file', () => {
  it('are four seconds and 380 MB, and more only for a file that is large itself', () => {
    expect(limitsFor({ format: 'xlsx', packed: 2_000_000, unpacked: 490_000_000 })).toEqual({ seconds: 4, thinking: 60, memory: 380_000_000 });
    expect(limitsFor({ format: 'xlsx', packed: 10_500_000, unpacked: 1 })).toEqual({ seconds: 24, thinking: 60, memory: 580_000_000 });
    expect(limitsFor({ format: 'xlsx', packed: 7_000_000, unpacked: 60_000_000 }).memory).toBe(380_000_000 + 25 * 30_000_000);
    expect([1_000_000, 9_000_000, 90_000_000].map((unpacked) => limitsFor({ format: 'docx', packed: 100_000, unpacked }).seconds)).toEqual([4, 8, 12]);
  });
});

describe('a written sheet', () => {
  const sheet: NewSheet = {
    name: 'Есеп',
    cells: [
      { row: 0, column: 0, value: '=1+1', role: 'title' },
      { row: 1, column: 0, value: 'а\u0001\uFFFFб', role: 'plain' },
      { row: 2, column: 0, value: 2, formula: 'SUM(A5:A6)', role: 'total' },
      { row: 3, column: 0, value: 0.5, role: 'share', numberFormat: '0%' },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    widths: [30, 10, 10],
    heights: { 1: 40 },
    repeatRows: [0, 1],
    landscape: true,
    breaks: [2],
  };

  it('is laid out to print: one page wide, headings repeated, blocks kept whole, pages numbered', async () => {
    const archive = await JSZip.loadAsync(await writeXlsx([sheet]));
    const xml = await archive.file('xl/worksheets/sheet1.xml')!.async('string');
    const book = await archive.file('xl/workbook.xml')!.async('string');
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*>/u);
    expect(xml).toMatch(/fitToHeight="0"/u);
    expect(xml).toMatch(/<brk id="2"/u);
    expect(xml).toContain('&amp;P / &amp;N');
    expect(book).toMatch(/_xlnm\.Print_Titles[^>]*>[^<]*\$1:\$2</u);
  });

  it('keeps text as text, formulas with their values, and nothing that no file may hold', async () => {
    const archive = await JSZip.loadAsync(await writeXlsx([sheet]));
    const xml = await archive.file('xl/worksheets/sheet1.xml')!.async('string');
    const strings = await archive.file('xl/sharedStrings.xml')!.async('string');
    expect(strings).toContain('=1+1');
    expect(strings).not.toMatch(/[\u0001\uFFFF]/u);
    expect(xml.match(/<f>[^<]*<\/f>/gu)).toEqual(['<f>SUM(A5:A6)</f>']);
    expect(xml).toContain('<f>SUM(A5:A6)</f><v>2</v>');
  });
});

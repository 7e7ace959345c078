import type { CellPlace } from '../../src/checks/check.ts';
import { defaultStaffSettings } from '../../src/domain/staffing/settings.ts';
import { parseArea } from '../../src/sheet/cells/address.ts';
import type { CellValue } from '../../src/sheet/cells/cell.ts';
import { checkWorkbook } from '../../src/jobs/check-workbook.ts';
import type { Finding } from '../../src/jobs/run-checks.ts';
import type { Sheet } from '../../src/sheet/workbook.ts';
import fc from 'fast-check';
import { sheetOf } from '../fixtures/sheet-of.ts';
import { addressIn, planted } from './planting.ts';
import { mended, unmade } from './mended.ts';
import { errors, warnings, type Wanted } from './expected.ts';
import { layouts, reports, textAt } from './reports.ts';

const check = (sheets: readonly Sheet[]): readonly Finding[] =>
  checkWorkbook(sheets, { view: { language: 'kk', staff: defaultStaffSettings, mappings: [], corrections: [] }, off: [], accepted: [] }).findings;

const squeezed = (text: string) => text.replace(/\s+/gu, ' ');

function meets(sheets: readonly Sheet[], { severity, cells, expected, check: by }: Finding, wanted: Wanted): boolean {
  const text = squeezed(textAt(sheets, cells[0]!));
  const here = wanted.at.some((part) => (part === '' || /^\d+$/u.test(part) ? text === part : text.includes(squeezed(part))));
  return severity === wanted.severity && here && (wanted.expected === undefined || expected === wanted.expected) && (wanted.by === undefined || wanted.by.includes(by));
}

const covers = (area: string, address: string) => {
  const [outer, { top, left }] = [parseArea(area)!, parseArea(address)!];
  return top >= outer.top && top <= outer.bottom && left >= outer.left && left <= outer.right;
};

const told = (sheets: readonly Sheet[], { check: by, cells, expected, message }: Finding) =>
  `${by} ${cells[0]!.sheet}!${cells[0]!.address} «${textAt(sheets, cells[0]!).slice(0, 60)}» → ${expected ?? ''}: ${message}`;

const names = Object.keys(reports) as (keyof typeof reports)[];

describe.each(Object.entries(layouts))('reports as people write them, %s', (_, layout) => {
  const found = new Map(names.map((name) => {
    const sheets = layout(reports[name]);
    return [name, { sheets, findings: check(sheets) }] as const;
  }));

  it.each(names)('every error of the %s is found in a finding of its own, and no other', (name) => {
    const { sheets, findings } = found.get(name)!;
    const own = findings.filter(({ severity }) => severity === 'error');
    const rest = [...own];
    const missed = errors[name].filter((wanted) => {
      const at = rest.findIndex((finding) => meets(sheets, finding, wanted));
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
    expect({ missed: missed.map(({ about }) => about), beyond: rest.map((finding) => told(sheets, finding)) }).toEqual({ missed: [], beyond: [] });
  });

  it('at least 24 of the 27 things to look at are found', () => {
    const missed = names.flatMap((name) => {
      const { sheets, findings } = found.get(name)!;
      return warnings[name].filter((wanted) => !findings.some((finding) => meets(sheets, finding, wanted))).map(({ about }) => about);
    });
    expect(missed.slice(0, Math.max(0, missed.length - 3))).toEqual([]);
  });

  it.each(names)('with its errors mended the %s has none at all', (name) => {
    const sheets = layout(mended(name));
    expect(check(sheets).filter(({ severity }) => severity === 'error').map((finding) => told(sheets, finding))).toEqual([]);
  });

  it('an error planted anywhere is found there, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(...planted), ({ report, at, expected, anywhere }) => {
        const sheets = layout(report);
        const place = addressIn(layout, report, at);
        const own = check(sheets).filter(({ severity }) => severity === 'error');
        const here = ({ sheet, address }: CellPlace) => sheet === place.sheet && (anywhere ? covers(address, place.address) : address === place.address);
        const first = own.find(({ cells, expected: right }) => (anywhere ? cells.some(here) : here(cells[0]!)) && (!expected || right === expected));
        expect({ found: first !== undefined, beyond: own.filter((finding) => finding !== first).map((finding) => told(sheets, finding)) }).toEqual({ found: true, beyond: [] });
      }),
      { numRuns: 60 },
    );
  });
});

/** «Зерттеуші – 5/26 %» as a person puts it into cells: the label, the count, the share. */
const inCells = (line: string): CellValue[] => {
  const [, label, count, share] = /^(.{3,40}?)\s*[–-]\s*(\d+)(?:\s*\/\s*(\d+)\s*%.*)?$/u.exec(line) ?? [];
  return label === undefined ? [line] : [label, Number(count), share === undefined ? null : `${share}%`];
};

it('a session report finds the same errors with labels, counts and shares in cells of their own', () => {
  const lines = reports.sessionReport.filter((piece): piece is string => typeof piece === 'string');
  const own = check([sheetOf(lines.map(inCells))]).filter(({ severity }) => severity === 'error');
  expect(own.map(({ check: by, expected = '' }) => `${by} ${expected}`).sort()).toEqual([
    'block-is-sum ', 'count-and-list 5', 'parts-exceed-whole 86', 'share-wrong 1 %', 'share-wrong 19 %', 'share-wrong 3 %', 'share-wrong 53 %', 'share-wrong 90 %',
  ]);
});

it('every mending meets its text', () => {
  expect(unmade()).toEqual([]);
});

import { growthOf, resultsBy, type ResultChange, type ResultGroup } from '../../domain/session/results.ts';
import type { MarkLine } from '../../domain/session/records.ts';
import type { PaperBlock, PaperTable, PaperText } from '../../sheet/official-paper.ts';
import { marksOf } from '../../sheet/sessions/marks-of-session.ts';
import type { Language } from '../../text/language.ts';
import { count, percent, points, type WritePart } from './session-part.ts';
import { strings } from './strings.ts';

/** Entry and exit tests and their change in percentage points; marks of the session. */
export const resultsPart: WritePart = (source, language) => {
  const words = strings[language];
  const lines = marksOf(source.book, source.session);
  if (lines.length === 0) return { blocks: [], lacking: [words.noMarks] };
  const growth = growthOf(lines, ['subject']);
  const [whole] = growthOf(lines, []);
  const blocks = [
    ...(whole && growth.length > 0 ? growthBlocks(growth, whole, language) : testBlocks(lines, language)),
    ...markBlocks(lines.filter(({ kind }) => kind === 'session'), language),
  ];
  return { blocks, lacking: growth.length > 0 ? [] : [words.noGrowth] };
};

/** A subject's quality before and after; the last line is of all marks together, no sum of the others. */
function growthBlocks(growth: readonly ResultChange[], whole: ResultChange, language: Language): PaperBlock[] {
  const words = strings[language];
  const cellsOf = ({ before, after, quality }: ResultChange) => [before.pupils, before.quality ?? null, after.pupils, after.quality ?? null, quality ?? null];
  const table: PaperTable = {
    kind: 'table',
    id: 'growth',
    columns: [
      { heading: words.subject, width: 24, align: 'left' }, { heading: words.entryPupils, width: 10, numberFormat: count }, { heading: words.entryQuality, width: 10, numberFormat: percent },
      { heading: words.exitPupils, width: 10, numberFormat: count }, { heading: words.exitQuality, width: 10, numberFormat: percent }, { heading: words.change, width: 12, numberFormat: points },
    ],
    rows: [...growth.map((each) => ({ key: each.key, cells: [each.before.subject?.name ?? '', ...cellsOf(each)] })), { key: 'all-subjects', cells: [words.allSubjects, ...cellsOf(whole)], bold: true as const }],
  };
  const at = (column: number) => ({ table: 'growth', row: growth.length, column });
  const text: PaperText = whole.before.quality === undefined || whole.after.quality === undefined ? words.growthTitle : words.growth(at(2), at(4), at(5));
  return [{ kind: 'paragraph', text }, table];
}

/** One test only: its quality by subject. */
function testBlocks(lines: readonly MarkLine[], language: Language): PaperBlock[] {
  const words = strings[language];
  return (['entry', 'exit'] as const).flatMap((kind) => {
    const own = lines.filter((line) => line.kind === kind);
    return own.length === 0 ? [] : [{ kind: 'paragraph' as const, text: words.tests[kind], look: 'bold' as const, align: 'left' as const }, marksTable(kind, resultsBy(own, ['subject']), language)];
  });
}

function markBlocks(lines: readonly MarkLine[], language: Language): PaperBlock[] {
  return lines.length === 0 ? [] : [{ kind: 'paragraph', text: strings[language].marks, look: 'bold', align: 'left' }, marksTable('session', resultsBy(lines, ['subject']), language)];
}

const tallyColumns = ['fives', 'fours', 'threes', 'twos', 'unmarked'] as const;

function marksTable(id: string, groups: readonly ResultGroup[], language: Language): PaperTable {
  const words = strings[language];
  const shown = tallyColumns.filter((name) => name !== 'unmarked' || groups.some(({ tally }) => tally.unmarked > 0));
  return {
    kind: 'table',
    id: `marks-${id}`,
    columns: [
      { heading: words.subject, width: 24, align: 'left' }, { heading: words.marked, width: 10, numberFormat: count },
      ...shown.map((name) => ({ heading: words.tally[name], width: 7, numberFormat: count })),
      { heading: words.quality, width: 10, numberFormat: percent }, { heading: words.success, width: 10, numberFormat: percent },
    ],
    rows: groups.map(({ key, subject, pupils, tally, quality, success }) => ({ key, cells: [subject?.name ?? '', pupils, ...shown.map((name) => tally[name]), quality ?? null, success ?? null] })),
  };
}

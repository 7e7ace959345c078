import { addTallies, noMarks, qualityOf, tallyNames, type LevelWeights, type MarkTally } from '../../domain/session/quality.ts';
import { growthOf, resultsBy, type ResultChange } from '../../domain/session/results.ts';
import type { MarkKind, MarkLine } from '../../domain/session/records.ts';
import type { CellValue } from '../../sheet/cells/cell.ts';
import type { PaperBlock, PaperTable, PaperText } from '../../sheet/official-paper.ts';
import { settingOf } from '../../sheet/registers/registers.ts';
import { marksOf, resultSettings } from '../../sheet/sessions/marks-of-session.ts';
import type { Language } from '../../text/language.ts';
import { markFormulas } from '../mark-formulas.ts';
import type { SessionSource } from '../session-source.ts';
import { count, percent, points, type WritePart } from './session-part.ts';
import { strings } from './strings.ts';

/** Entry and exit tests, each with its results; the change of quality in percentage points; marks of the session. */
export const resultsPart: WritePart = (source, language) => {
  const words = strings[language];
  const lines = marksOf(source.book, source.session);
  if (lines.length === 0) return { blocks: [], lacking: [words.noMarks] };
  const growth = growthOf(lines, ['subject']);
  const [whole] = growthOf(lines, []);
  const weights = weightsOf(source);
  const kindBlocks = (kind: TestKind) => testBlocks(kind, lines.filter((line) => line.kind === kind), weights, language);
  const blocks = [...kindBlocks('entry'), ...kindBlocks('exit'), ...(whole && growth.length > 0 ? growthBlocks(growth, whole, language) : []), ...kindBlocks('session')];
  return { blocks, lacking: growth.length > 0 ? [] : [words.noGrowth] };
};

type TestKind = Extract<MarkKind, 'entry' | 'exit' | 'session'>;

const weightsOf = ({ registers }: SessionSource): LevelWeights =>
  resultSettings((id) => {
    const value = settingOf(registers, id);
    return typeof value === 'number' ? value : undefined;
  }).weights;

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

const average = '0.00';
const resultNames = ['quality', 'success', 'level', 'average'] as const;
/** Ones and pupils without a mark only where there are any. */
const alwaysShown: readonly (keyof MarkTally)[] = ['fives', 'fours', 'threes', 'twos'];

/** A kind of tests or marks: its four results in a sentence, and by subject. */
function testBlocks(kind: TestKind, lines: readonly MarkLine[], weights: LevelWeights, language: Language): PaperBlock[] {
  if (lines.length === 0) return [];
  const words = strings[language];
  const groups = resultsBy(lines, ['subject']);
  const whole = addTallies(noMarks, ...groups.map(({ tally }) => tally));
  const shown = tallyNames.filter((name) => alwaysShown.includes(name) || whole[name] > 0);
  const found = qualityOf(whole, weights);
  const at = (name: (typeof resultNames)[number]) => ({ table: `marks-${kind}`, row: groups.length, column: 2 + shown.length + resultNames.indexOf(name) });
  const told: PaperText = resultNames.some((name) => found[name] === undefined) ? `${words.tests[kind]}:` : [`${words.tests[kind]}: `, ...words.results({ quality: at('quality'), success: at('success'), level: at('level'), average: at('average') })];
  const rows = groups.map(({ key, subject, tally }) => ({ key, cells: [subject?.name ?? '', null, ...shown.map((name) => tally[name]), ...resultNames.map(() => null)] }));
  return [{ kind: 'paragraph', text: told }, { kind: 'table', id: `marks-${kind}`, total: words.allSubjects, columns: markColumns(shown, weights, language), rows }];
}

function markColumns(shown: readonly (keyof MarkTally)[], weights: LevelWeights, language: Language): PaperTable['columns'] {
  const words = strings[language];
  const placeOf = (name: keyof MarkTally | 'pupils') => (name === 'pupils' ? 1 : 2 + shown.indexOf(name));
  const tallyIn = (row: readonly CellValue[]): Partial<MarkTally> => Object.fromEntries(shown.map((name) => [name, Number(row[placeOf(name)])]));
  return [
    { heading: words.subject, width: 24, align: 'left' },
    { heading: words.marked, width: 10, numberFormat: count, sum: true, adds: shown.filter((name) => name !== 'unmarked').map(placeOf) },
    ...shown.map((name) => ({ heading: words.tally[name], width: 6, numberFormat: count, sum: true as const })),
    ...resultNames.map((name) => ({
      heading: words.columns[name], width: 9, numberFormat: name === 'average' ? average : percent,
      calculated: {
        value: (row: readonly CellValue[]) => qualityOf(tallyIn(row), weights)[name] ?? '',
        formula: (addresses: readonly string[]) => markFormulas({ address: (each) => addresses[placeOf(each)]!, has: (each) => shown.includes(each) }, weights)[name],
      },
    })),
  ];
}

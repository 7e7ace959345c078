import { fold } from '../words/fold.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { oneLetterApart } from './distance.ts';
import { namesOf } from './names-of.ts';
import { Spellings, variantsOf, type Spelling, type Variants } from './spelling.ts';

/** Spellings that come to the same when they are read aloud: Бигелдинов = Бигельдинов, Ахметова = Ахмедова is not. */
const aloud = (name: string): string => fold(name).replace(/[ьъ\s-]/gu, '').replace(/й/gu, 'и').replace(/э/gu, 'е').replace(/(\p{L})\1/gu, '$1');

/** No unit has more schools than this; where it seems so, names are not compared with each other. */
const mostSchools = 300;
const longEnough = 7;

const mentions = perReport((report: SheetReport) => {
  const { schools, language } = namesOf(report);
  return schools
    .filter(({ named }) => named.bare !== '' && named.number === undefined && named.secondAt === undefined)
    .map((mention) => ({ ...mention, group: [language, mention.unit || `?${report.sheet.name}`].join('|') }));
});

export interface SchoolVariants extends Variants {
  readonly near: boolean;
}

/**
 * Schools of one unit that are spelled in several ways. Schools of two units are never compared.
 *
 * Takes    the reports of a workbook
 * Returns  for each school its spellings; `near`: they differ by a letter, so that they may be two schools
 * Refuses  nothing
 */
export function schoolVariants(reports: readonly SheetReport[]): SchoolVariants[] {
  const all = new Spellings();
  for (const report of reports)
    for (const { named, spot, group } of mentions(report)) all.add(`${group}|${aloud(named.bare)}`, named.bare.replace(/[\s-]+/gu, ' '), named.name, { report, spot });
  const certain = [...all.names.values()].flatMap((spellings) => withFlag(variantsOf([...spellings.values()], () => true), false));
  return [...certain, ...nearOnes(all)];
}

const withFlag = (variants: Variants | undefined, near: boolean): SchoolVariants[] => (variants ? [{ ...variants, near }] : []);

/** A letter apart and long enough to be a slip: «Кошкарбаев», «Кошкарбаив». */
function nearOnes(all: Spellings): SchoolVariants[] {
  const byGroup = new Map<string, { name: string; spelling: Spelling }[]>();
  for (const [id, spellings] of all.names) {
    const [language, unit, name = ''] = id.split('|');
    const group = `${language}|${unit}`;
    const [spelling] = spellings.values();
    if (name.length < longEnough || spelling === undefined) continue;
    const list = byGroup.get(group);
    if (list) list.push({ name, spelling });
    else byGroup.set(group, [{ name, spelling }]);
  }
  return [...byGroup.values()].flatMap((names) => (names.length > mostSchools ? [] : pairs(names)));
}

function pairs(names: readonly { name: string; spelling: Spelling }[]): SchoolVariants[] {
  return names.flatMap((one, at) =>
    names.slice(at + 1).flatMap((other) => (isSlip(one.name, other.name) && !together(one.spelling, other.spelling) ? withFlag(variantsOf([one.spelling, other.spelling], () => true), true) : [])),
  );
}

/** «Қызылжар» and «Қызылжол» differ in two letters; «Ақбұлақ» and «Көкбұлақ» at the beginning, where names differ in meaning. */
const isSlip = (one: string, other: string): boolean => one.slice(0, 2) === other.slice(0, 2) && oneLetterApart(one, other);

/** Named side by side in one cell they are two. */
const together = (one: Spelling, other: Spelling): boolean =>
  one.cells.some(({ report, spot }) => other.cells.some((cell) => cell.report === report && cell.spot.row === spot.row && cell.spot.column === spot.column));


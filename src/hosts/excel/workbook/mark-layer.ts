import { markLooks } from '../../../sheet/mark-looks.ts';
import type { Mark } from '../../../sheet/workbook.ts';
import { addressLists } from './address-lists.ts';
import { refuseBatch } from './batch.ts';
import { alike, askForRoom, type Alike } from './mark-signs.ts';
import { markedCells, type MarkedSheet } from './marked-cells.ts';

type Sync = () => Promise<void>;

/** A rule that holds for every cell, and tells our formats from a person's wherever Excel carried them. */
const ruleOf = (kind: Mark['kind']) => `="Tirek:${kind}"<>""`;
const isOurs = (formula: string) => /^=\s*"Tirek:[a-z]+"\s*<>\s*""\s*$/u.test(formula);

interface Page {
  readonly page: Excel.Worksheet;
  readonly ours: readonly Excel.ConditionalFormat[];
}

interface Painted {
  readonly cells: number;
  readonly left: readonly string[];
}

/**
 * Highlights cells by conditional formats over them; a layer that is there is replaced. Four round trips.
 *
 * Returns  how many cells, and the protected sheets that were left as they are
 */
export async function paint(context: Excel.RequestContext, sync: Sync, marks: readonly Mark[]): Promise<Painted> {
  try {
    return await draw(context, sync, marks, true);
  } catch (error) {
    // A format of the cells that Excel does not take back with a sign in it: then all are underlined.
    if (!(error instanceof OfficeExtension.Error) || !/numberFormat/iu.test(error.debugInfo?.errorLocation ?? '')) throw error;
    return draw(context, sync, marks, false);
  }
}

async function draw(context: Excel.RequestContext, sync: Sync, marks: readonly Mark[], signs: boolean): Promise<Painted> {
  const marked = markedCells(marks);
  const rooms = new Map<string, Excel.RangeCollection[]>();
  const pages = await layers(context, sync, (page) => {
    const sheet = marked.get(page.name);
    if (sheet) rooms.set(page.name, askForRoom(page, sheet));
  });
  let cells = 0;
  const left: string[] = [];
  for (const { page, ours } of pages) {
    const sheet = marked.get(page.name);
    if (page.protection.protected) {
      if (sheet) left.push(page.name);
      continue;
    }
    remove(ours);
    if (sheet) cells += drawSheet(page, sheet, alike(sheet, rooms.get(page.name)!, signs));
  }
  await sync();
  return { cells, left };
}

/**
 * Takes the layer away from every sheet.
 *
 * Refuses  `target-protected`, with nothing taken away, where a sheet was protected after it was painted
 */
export async function unpaint(context: Excel.RequestContext, sync: Sync): Promise<null> {
  const pages = (await layers(context, sync)).filter(({ ours }) => ours.length > 0);
  const locked = pages.find(({ page }) => page.protection.protected);
  if (locked) refuseBatch({ code: 'target-protected', args: { sheet: locked.page.name } });
  pages.forEach(({ ours }) => remove(ours));
  if (pages.length > 0) await sync();
  return null;
}

/** Is there a layer? Also one of an earlier day. */
export const painted = async (context: Excel.RequestContext, sync: Sync): Promise<boolean> => (await layers(context, sync)).some(({ ours }) => ours.length > 0);

/** All sheets with what is ours on them. `ask` may ask for more in the same round trip. */
async function layers({ workbook }: Excel.RequestContext, sync: Sync, ask: (page: Excel.Worksheet) => void = () => undefined): Promise<Page[]> {
  const sheets = workbook.worksheets.load('items/name');
  await sync();
  const pages = sheets.items.map((page) => {
    page.protection.load('protected');
    ask(page);
    return { page, formats: page.getRange().conditionalFormats.load('items/type') };
  });
  await sync();
  const looked = pages.map(({ page, formats }) => ({ page, custom: formats.items.filter(({ type }) => type === 'Custom').map((format) => ({ format, rule: format.custom.rule.load('formula') })) }));
  if (looked.some(({ custom }) => custom.length > 0)) await sync();
  return looked.map(({ page, custom }) => ({ page, ours: custom.filter(({ rule }) => isOurs(rule.formula)).map(({ format }) => format) }));
}

/** The last first: what goes does not change the places of the others. */
const remove = (formats: readonly Excel.ConditionalFormat[]) => [...formats].reverse().forEach((format) => format.delete());

function drawSheet(page: Excel.Worksheet, { cells, large }: MarkedSheet, groups: readonly Alike[]): number {
  for (const group of groups) for (const list of addressLists(group.areas)) drawGroup(page.getRanges(list), group);
  return cells.length + large.reduce((sum, { area }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function drawGroup(areas: Excel.RangeAreas, { kind, numberFormat }: Alike): void {
  const { fill, text, line, dashes } = markLooks[kind];
  const { rule, format } = areas.conditionalFormats.add('Custom').custom;
  rule.formula = ruleOf(kind);
  format.fill.color = fill;
  format.font.color = text;
  if (numberFormat === undefined) format.font.underline = kind === 'error' ? 'Double' : 'Single';
  else format.numberFormat = numberFormat;
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = dashes;
    border.color = line;
  }
}

import type { Area } from '../../../sheet/cells/address.ts';
import { lookOf, type RoleLook } from '../../../sheet/role-looks.ts';
import type { NewCell } from '../../../sheet/workbook.ts';
import { addressLists } from './address-lists.ts';
import { rectangles } from './rectangles.ts';

/** Gives the cells their looks: areas of one look and shape are ordered together, so that a long report is few orders. */
export function drawLooks(page: Excel.Worksheet, cells: readonly NewCell[]): void {
  for (const { look, areas } of sameLooks(cells))
    for (const list of addressLists(areas)) {
      const { format } = page.getRanges(list);
      format.font.name = 'Calibri';
      format.font.size = look.size;
      format.font.bold = look.bold;
      format.horizontalAlignment = ({ left: 'Left', center: 'Center', right: 'Right' } as const)[look.across];
      format.verticalAlignment = 'Center';
      format.wrapText = true;
      if (look.shade) format.fill.color = look.shade;
      if (look.lines) drawLines(format.borders, areas[0]!);
    }
}

interface Alike {
  readonly look: RoleLook;
  readonly areas: readonly Area[];
}

/** Rectangles of one look, those of one row or one column apart: they have no lines inside. */
function sameLooks(cells: readonly NewCell[]): Alike[] {
  const byLook = groupBy(cells, ({ role, column }) => `${role} ${role === 'total' && column === 0}`);
  return byLook.flatMap((own) => {
    const look = lookOf(own[0]!.role, own[0]!.column);
    return groupBy(rectangles(own), ({ top, left, bottom, right }) => `${bottom > top} ${right > left}`).map((areas) => ({ look, areas }));
  });
}

function groupBy<Each>(all: readonly Each[], keyOf: (each: Each) => string): Each[][] {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return [...groups.values()];
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function drawLines(borders: Excel.RangeBorderCollection, { top, left, bottom, right }: Area): void {
  const sides = [...edges, ...(bottom > top ? (['InsideHorizontal'] as const) : []), ...(right > left ? (['InsideVertical'] as const) : [])];
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = '#000000';
  }
}

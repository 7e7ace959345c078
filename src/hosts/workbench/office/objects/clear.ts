import type { Area } from '../../../../sheet/cells/address.ts';
import type { BookSheet, CellInput } from '../../book.ts';
import { gridOf, intersection, without } from '../areas.ts';
import type { Host } from '../host.ts';
import { notImplemented } from '../host-error.ts';
import { removeLinks } from './hyperlinks.ts';
import type { RangeState } from './make.ts';

export const clearings = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

const inputs: Partial<Record<(typeof clearings)[number], CellInput>> = { All: { value: null, look: null }, Formats: { look: null }, Contents: { value: null } };

/** Empties cells, takes their looks away, or both. What lies beyond everything in use is empty already. */
export function clearRange({ sheet, area }: RangeState, what: (typeof clearings)[number], host: Host): void {
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') removeLinks({ sheet, area });
  if (what === 'Hyperlinks') return;
  const input = what === 'RemoveHyperlinks' ? inputs.Formats : inputs[what];
  if (!input) throw notImplemented(`Range.clear('${what}')`);
  const used = sheet.used(false);
  const cells = used && intersection(used, area);
  if (cells) host.cells.write(sheet, cells, fill(cells, input));
  if (what !== 'Contents') clearRules(sheet, area, what);
  // A merge is a look too: Excel takes cells apart with their formats.
  if (what === 'All' || what === 'Formats') for (const merge of sheet.merges()) if (intersection(merge, area)) sheet.unmerge(merge);
}

const fill = (area: Area, input: CellInput) => gridOf(area, (): CellInput | undefined => input);

/** Conditional formats of the cells go with their looks; validations go only where everything does. */
function clearRules({ kept }: BookSheet, area: Area, what: (typeof clearings)[number]): void {
  const cut = <Rule extends { areas: Area[] }>(rules: Rule[]) => rules.map((rule) => Object.assign(rule, { areas: rule.areas.flatMap((one) => without(one, area)) })).filter(({ areas }) => areas.length > 0);
  kept.formats = cut(kept.formats);
  if (what === 'All') kept.validations = cut(kept.validations);
}

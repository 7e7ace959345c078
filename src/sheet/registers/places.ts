import type { Grid } from '../cells/grid.ts';
import { unitOf } from '../names/units.ts';
import { unitsIn } from '../names/units-in-text.ts';
import { schoolIn } from '../words/school-name.ts';
import { titlesAbove } from './recognise.ts';
import type { Area } from '../cells/address.ts';

const longestTitle = 200;

/** The one district or city that a title, a line or a sheet's name names; '' where it names none or several. */
export function unitInTitle(text: string): string {
  const title = text.trim();
  if (title.length > longestTitle) return '';
  const units = unitsIn(title).filter(({ kind }) => kind !== 'oblast');
  if (units.length === 1) return title.slice(units[0]!.from).length === units[0]!.name.length ? title : withKind(units[0]!);
  return units.length === 0 && title.length < 40 && isPlace(title) ? title : '';
}

const isPlace = (title: string) => {
  const unit = unitOf(title);
  return unit !== undefined && unit.kind !== 'oblast';
};

const withKind = ({ name, kind }: { readonly name: string; readonly kind: string | undefined }) => (kind === 'city' ? `${name} қаласы` : kind === 'district' ? `${name} ауданы` : name);

/** Where a table belongs by the titles above it and the sheet's name. */
export function placeOf(grid: Grid, sheet: string, { top, left, right }: Pick<Area, 'top' | 'left' | 'right'>): { readonly unit: string; readonly school: string } {
  const texts = [...titlesAbove(grid, top, left, right), sheet];
  return {
    unit: texts.map(unitInTitle).find((unit) => unit !== '') ?? '',
    school: texts.map(schoolIn).find((school) => school !== undefined) ?? '',
  };
}

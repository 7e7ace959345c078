import type { Area } from '../../../cells/address.ts';
import type { Plane } from '../plane/plane.ts';
import type { Cut } from '../slots/cut.ts';

/** An area of a plane as it lies on the sheet. */
export const onSheet = ({ turned }: Plane, { top, left, bottom, right }: Area): Area => (turned ? { top: left, left: top, bottom: right, right: bottom } : { top, left, bottom, right });

/** From the first label to the last lesson, headings included. */
export function areaOfCut({ frame, bottom }: Cut): Area {
  const { plane, heading, names, labels } = frame;
  const columns = [...labels.days, ...labels.periods, ...labels.times, ...labels.names, ...labels.weeks];
  return onSheet(plane, {
    top: Math.min(heading.row, ...names.flatMap(({ day }) => (day ? [day.cell.row] : []))),
    left: Math.min(names[0]!.left, names[0]!.name.column, ...columns),
    bottom: Math.max(bottom, heading.bottom),
    right: Math.max(names.at(-1)!.right, ...columns),
  });
}

export const together = (areas: readonly Area[]): Area => ({
  top: Math.min(...areas.map(({ top }) => top)),
  left: Math.min(...areas.map(({ left }) => left)),
  bottom: Math.max(...areas.map(({ bottom }) => bottom)),
  right: Math.max(...areas.map(({ right }) => right)),
});

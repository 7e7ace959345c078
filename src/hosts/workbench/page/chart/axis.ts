import type { ChartData } from './chart-data.ts';
import type { Box, Label, Picture } from './picture.ts';
import { largestIn } from './spans.ts';
import { fitting, widthOf } from './text-width.ts';

/** How a chart's own numbers become places in the picture, for bars that lie or columns that stand. */
export interface Axis {
  /** The size in which figures and names are written. */
  readonly size: number;
  readonly base: Picture['base'];
  /** Where a bar stands: its line, from where to where, and which side of how many. */
  place(line: number, from: number, to: number, side: number, sides: number): Box;
  /** The name of a line; undefined where lines are too thin to name each. */
  name(line: number): Label | undefined;
  /** A figure at the end of a bar; undefined where there is no room. */
  end(bar: Box, text: string): Label | undefined;
}

const usualSize = 12;
const smallestSize = 8;
const gap = 6;
/** Of a line, so much is bar; the rest is air. */
const filled = 0.76;

export const axisFor = (data: ChartData, box: Box): Axis => (data.lying ? lying(data, box) : standing(data, box));

function lying(data: ChartData, { x, y, width, height }: Box): Axis {
  const step = height / Math.max(1, data.names.length);
  const size = Math.max(smallestSize, Math.min(usualSize, step * 0.85));
  const nameWidth = Math.min(width * 0.4, widest(data.names, size)) + gap;
  const endWidth = widest(data.stacked ? [] : data.series.flatMap(({ values }) => values.map(({ text }) => text)), size) + gap;
  const long = along(data, width - nameWidth - endWidth);
  const named = Math.ceil(size / step);
  return {
    size,
    base: { x1: x + nameWidth, y1: y, x2: x + nameWidth, y2: y + height },
    place: (line, from, to, side, sides) => ({ x: x + nameWidth + long(from), y: y + step * line + across(step, side, sides), width: long(to) - long(from), height: (step * filled) / sides }),
    name: (line) => (line % named === 0 ? { x: x + nameWidth - gap, y: y + step * (line + 0.5) + size * 0.35, anchor: 'end', size, text: fitting(data.names[line]!, nameWidth - gap, size) } : undefined),
    end: (bar, text) => (text === '' || bar.height * (data.stacked ? 1 : 1.3) < size * 0.7 ? undefined : { x: bar.x + bar.width + gap / 2, y: bar.y + bar.height / 2 + size * 0.35, anchor: 'start', size, text }),
  };
}

function standing(data: ChartData, { x, y, width, height }: Box): Axis {
  const step = width / Math.max(1, data.names.length);
  const size = usualSize;
  const bottom = y + height - size - gap;
  const high = along(data, bottom - y - size - gap);
  const named = Math.ceil((size * 3) / step);
  return {
    size,
    base: { x1: x, y1: bottom, x2: x + width, y2: bottom },
    place: (line, from, to, side, sides) => ({ x: x + step * line + across(step, side, sides), y: bottom - high(to), width: (step * filled) / sides, height: high(to) - high(from) }),
    name: (line) => (line % named === 0 ? { x: x + step * (line + 0.5), y: bottom + size + gap / 2, anchor: 'middle', size, text: fitting(data.names[line]!, step * named - gap, size) } : undefined),
    end: (bar, text) => (text === '' || widthOf(text, size) > bar.width + gap ? undefined : { x: bar.x + bar.width / 2, y: bar.y - gap / 2, anchor: 'middle', size, text }),
  };
}

/** Figures as lengths; divided first, since the largest may be very small. */
function along(data: ChartData, room: number): (figure: number) => number {
  const largest = largestIn(data);
  return (figure) => (figure / largest) * Math.max(1, room);
}

const across = (step: number, side: number, sides: number) => step * ((1 - filled) / 2 + (filled * side) / sides);
const widest = (texts: readonly string[], size: number) => Math.max(0, ...texts.map((text) => widthOf(text, size)));

import type { ChartData } from './chart-data.ts';
import { axisFor, type Axis } from './axis.ts';
import type { Bar, Label, Picture, Sign } from './picture.ts';
import { spansIn } from './spans.ts';
import { fitting, widthOf } from './text-width.ts';

export const textSize = 12;
const titleSize = 14;
const margin = 10;

/** Lays a chart out in a picture of this size. */
export function layOut(data: ChartData, width: number, height: number): Picture {
  const signs = legendOf(data, width, height);
  const top = data.title === '' ? margin : margin + titleSize + margin;
  const bottom = (signs[0]?.y ?? height) - margin;
  const axis = axisFor(data, { x: margin, y: top, width: width - 2 * margin, height: Math.max(1, bottom - top) });
  const title: Label = { x: width / 2, y: margin + titleSize, anchor: 'middle', size: titleSize, text: fitting(data.title, width - 2 * margin, titleSize) };
  const drawn = data.names.map((_, index) => lineOf(data, index, axis));
  const labels = [...(data.title === '' ? [] : [title]), ...drawn.flatMap((line) => line.labels)];
  return { width, height, bars: drawn.flatMap((line) => line.bars), labels, legend: signs, base: axis.base };
}

/** The bars of one name, with their figures: on the bar where it is one of several, at the end of it otherwise. */
function lineOf(data: ChartData, index: number, axis: Axis): { readonly bars: readonly Bar[]; readonly labels: readonly Label[] } {
  const spans = spansIn(data, index);
  const bars = spans.map(({ series, text, from, to, side }): Bar => ({ ...axis.place(index, from, to, side, data.stacked ? 1 : spans.length), series, text, name: data.names[index]! }));
  const name = axis.name(index);
  // Excel writes no sum beside a stacked bar; a teacher with a current and an old category would be in it twice.
  const ends = data.stacked ? [] : bars.map((bar) => axis.end(bar, bar.text));
  return { bars, labels: [...(name ? [name] : []), ...(data.stacked ? bars.flatMap((bar) => onBar(bar, axis.size)) : []), ...ends.filter((label) => label !== undefined)] };
}

function onBar(bar: Bar, size: number): readonly Label[] {
  const fits = widthOf(bar.text, size) + 4 <= bar.width && size <= bar.height;
  return fits ? [{ x: bar.x + bar.width / 2, y: bar.y + bar.height / 2 + size * 0.35, anchor: 'middle', size, text: bar.text, onBar: true }] : [];
}

const signHeight = 18;

/** The names of the series in lines at the bottom; none where there is only one series, which the title names. */
function legendOf({ series }: ChartData, width: number, height: number): readonly Sign[] {
  if (series.length < 2) return [];
  const lines: { readonly series: number; readonly text: string; readonly x: number }[][] = [[]];
  let x = margin;
  series.forEach(({ name }, index) => {
    const text = fitting(name, width - 2 * margin - 18, textSize);
    const length = 18 + widthOf(text, textSize) + margin;
    if (x > margin && x + length > width) {
      lines.push([]);
      x = margin;
    }
    lines.at(-1)!.push({ series: index, text, x });
    x += length;
  });
  return lines.flatMap((line, down) => line.map((sign) => ({ ...sign, y: height - margin - signHeight * (lines.length - down) })));
}


import { drawn } from '../element.ts';
import type { ChartData } from './chart-data.ts';
import type { Bar, Label, Picture, Sign } from './picture.ts';

/** White figures can be read on each of them, and neighbours differ in lightness too. */
export const seriesColors = ['#1f5fa8', '#a3430a', '#2b7a39', '#7a3a94', '#6d5c00', '#a81d5a', '#00686e', '#5a5a5a', '#4444c4', '#8b1a1a', '#6b4a2b', '#24425e'] as const;
const ink = '#1b1b1b';
const colorOf = (series: number) => seriesColors[series % seriesColors.length]!;

/** A chart as a drawing with a name and a description that says every figure. */
export function drawChart({ width, height, bars, labels, legend, base }: Picture, data: ChartData, id: string): SVGSVGElement {
  return drawn(
    'svg',
    { role: 'img', width, height, viewBox: `0 0 ${width} ${height}`, 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-figures`, 'font-family': 'Carlito, Calibri, "Segoe UI", "Liberation Sans", sans-serif' },
    drawn('title', { id: `${id}-title` }, data.title),
    drawn('desc', { id: `${id}-figures` }, figuresOf(data)),
    drawn('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: '#ffffff', stroke: '#c8c8c8' }),
    ...bars.filter((bar) => bar.width > 0 && bar.height > 0).map((bar) => barOf(bar, data)),
    drawn('line', { ...base, stroke: '#767676' }),
    ...legend.map(signOf),
    ...labels.map(labelOf),
  );
}

/** `Тірек мектебі: педагог-шебер 3, педагог-зерттеуші 5.` for each name. */
export function figuresOf({ names, series }: ChartData): string {
  const figures = (index: number) => series.map(({ name, values }) => `${name} ${values[index]?.text ?? ''}`.trim()).join(', ');
  return names.map((name, index) => `${name}: ${figures(index)}.`).join(' ');
}

const barOf = ({ x, y, width, height, series, name, text }: Bar, data: ChartData) =>
  drawn('rect', { x, y, width, height, fill: colorOf(series), stroke: '#ffffff', 'stroke-width': 1 }, drawn('title', {}, `${name}, ${data.series[series]!.name}: ${text}`));

const labelOf = ({ x, y, anchor, size, text, onBar }: Label) => drawn('text', { x, y, 'text-anchor': anchor, 'font-size': size, fill: onBar ? '#ffffff' : ink }, text);

const signOf = ({ x, y, series, text }: Sign) =>
  drawn('g', {}, drawn('rect', { x, y, width: 12, height: 12, fill: colorOf(series) }), drawn('text', { x: x + 18, y: y + 11, 'font-size': 12, fill: ink }, text));

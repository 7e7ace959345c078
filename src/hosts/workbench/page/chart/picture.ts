export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Bar extends Box {
  readonly series: number;
  /** What the bar tells: the name, and the figure as the cell displays it. */
  readonly name: string;
  readonly text: string;
}
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly text: string;
  /** Stands on a bar, so it is written in white. */
  readonly onBar?: true;
}
/** A small square in the colour of a series, and its name. */
export interface Sign {
  readonly x: number;
  readonly y: number;
  readonly series: number;
  readonly text: string;
}
/** Where everything of a chart stands, in pixels from the picture's corner. It has no colours. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  /** The title comes first, where there is one. */
  readonly labels: readonly Label[];
  readonly legend: readonly Sign[];
  /** The line that the bars begin at. */
  readonly base: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

/** What a cell holds, as Excel and the files hand it over. An empty cell is null, or '' in a range of Excel's. */
export type CellValue = string | number | boolean | null | CellError;

export interface CellError {
  readonly error: string;
}

/** Blank = no data. A dash alone = an explicit "none". 0 = zero. They are three things. */
export const isBlank = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

export const isDash = (value: CellValue): boolean => typeof value === 'string' && /^\s*[-–—−]+\s*$/u.test(value);

export const isError = (value: CellValue): value is CellError => typeof value === 'object' && value !== null;

/** The value as plain text, trimmed; an error cell as its sign. */
export function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (isError(value)) return value.error;
  return String(value).trim();
}

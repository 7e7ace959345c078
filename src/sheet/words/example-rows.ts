import type { CellValue } from '../cells/cell.ts';

const example = /^[\s'’]*(?:үлгі|мысалы?|пример|образец|example)\s*:/iu;

/** «Үлгі: № 1 НОМ»: the row shows how to fill the table in and is no record. */
export const isExample = (value: CellValue | undefined): boolean => typeof value === 'string' && value.includes(':') && example.test(value);

import type { CellValue } from '../../../sheet/cells/cell.ts';

const errors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#GETTING_DATA', '#BUSY!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!']);

type Shown = string | number | boolean;

/** A cell as it arrived; '' is a blank, and errors are texts. */
export const valueOfCell = (value: Shown): CellValue => (value === '' ? null : typeof value === 'string' && errors.has(value) ? { error: value } : value);

/** What a cell shows where it differs from its value. A column too narrow for its number shows `####`: that is no text of the cell. */
export const ownText = (text: string, value: Shown): string | undefined => (typeof value === 'string' || text === String(value) || /^#+$/u.test(text) ? undefined : text);

import type { Problem } from '../domain/result.ts';

/** Why the open workbook could not be read or written. Nothing was changed in any of these cases unless it says so. */
export type WorkbookProblem =
  /** A person is typing in a cell. */
  | Problem<'workbook-editing', Record<string, never>>
  /** Another workbook lies in front, or Excel is busy. */
  | Problem<'workbook-busy', Record<string, never>>
  | Problem<'workbook-cancelled', Record<string, never>>
  | Problem<'workbook-protected', Record<string, never>>
  /** So many cells between the first and the last used one of a sheet that Excel does not hand them over. */
  | Problem<'workbook-too-large', { readonly sheet: string; readonly most: number }>
  /** A chart or a picture is selected, no cells. */
  | Problem<'selection-not-cells', Record<string, never>>
  | Problem<'sheet-gone', { readonly sheet: string }>
  /** Excel does not go to a sheet that nobody sees. */
  | Problem<'sheet-hidden', { readonly sheet: string }>
  | Problem<'target-protected', { readonly sheet: string }>
  | Problem<'target-merged', { readonly sheet: string; readonly address: string }>
  /** A formula that stands elsewhere fills some of the cells. */
  | Problem<'target-spilled', { readonly sheet: string }>
  | Problem<'target-filtered', { readonly sheet: string }>
  | Problem<'target-in-table', { readonly sheet: string; readonly table: string }>
  /** A formula spills over cells that hold something. */
  | Problem<'target-not-free', { readonly sheet: string; readonly address: string }>
  | Problem<'target-outside', { readonly sheet: string }>
  /** Somebody changed the target after it was looked at. */
  | Problem<'target-changed', { readonly sheet: string }>
  /** Excel said no for a reason of its own. */
  | Problem<'excel-refused', { readonly code: string; readonly message: string }>;

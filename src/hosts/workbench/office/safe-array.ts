/** What Excel hands to a page in place of an array; always one row here, whose values may be such arrays again. */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
  ubound(dimension: number): number;
}

export const safeArray = (values: readonly unknown[]): SafeArray => ({
  toArray: () => values.map((value) => (Array.isArray(value) ? safeArray(value) : value)),
  dimensions: () => 1,
  ubound: () => values.length - 1,
});

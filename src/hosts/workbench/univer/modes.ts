/** Formulas that came with a value keep it until something they depend on changes: Univer does not know every function of Excel's. */
export const whenEmpty = 1;

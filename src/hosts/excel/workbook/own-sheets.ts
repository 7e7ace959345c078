/** Sheets that Tirek added, by their ids: Excel's event of a new sheet does not say whose it is. */
export const ownSheets = new Set<string>();

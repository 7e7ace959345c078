import type { CellPlace } from './workbook.ts';

/** Cells of a sheet as links inside a workbook name them: `'Парақ 1'!C7`. Always quoted, so that no name needs a rule of its own. */
export const linkReference = ({ sheet, address }: CellPlace): string => `'${sheet.replaceAll("'", "''")}'!${address}`;

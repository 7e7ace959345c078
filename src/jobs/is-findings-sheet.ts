import { textOf } from '../sheet/cells/cell.ts';
import { cellAt } from '../sheet/cells/grid.ts';
import type { Sheet } from '../sheet/workbook.ts';
import { languages } from '../text/language.ts';
import { findingsSheetWords } from './findings-sheet-strings.ts';

/** Is this sheet a list of findings that Tirek wrote? Its sentences repeat what stands elsewhere, so it is not checked itself. */
export const isFindingsSheet = ({ grid }: Sheet): boolean =>
  languages.some((language) => {
    const { title, headings } = findingsSheetWords[language];
    return textOf(cellAt(grid, 0, 0)) === title && headings.every((heading, column) => textOf(cellAt(grid, 1, column)) === heading);
  });

import { areaAddress } from '../../../sheet/cells/address.ts';
import { validationTerms } from '../../../sheet/validation-terms.ts';
import type { NewTable, NewValidation } from '../../../sheet/new-sheet-parts.ts';
import type { NewSheet } from '../../../sheet/workbook.ts';

/** Thin black lines around every cell, in print too, and dark headings: Excel's other styles put white letters on them. */
const tableStyle = 'TableStyleLight15';

export function drawTables(page: Excel.Worksheet, tables: readonly NewTable[] = []): void {
  for (const { name, area } of tables) {
    const table = page.tables.add(areaAddress(area), true);
    table.name = name;
    table.style = tableStyle;
  }
}

/** After all sheets and tables are there: Excel refuses a drop-down whose source gives an error. */
export function drawValidations(page: Excel.Worksheet, validations: readonly NewValidation[] = []): void {
  for (const validation of validations) {
    const { dataValidation } = page.getRange(areaAddress(validation.area));
    const { prompt, error } = validationTerms(validation);
    dataValidation.rule = ruleOf(validation);
    if (prompt) dataValidation.prompt = { showPrompt: true, ...prompt };
    if (error) dataValidation.errorAlert = { showAlert: true, title: error.title, message: error.message, style: error.style === 'stop' ? 'Stop' : 'Warning' };
  }
}

/** Excel keeps a hint only where there is a rule: one that takes everything. */
const anything: Excel.DataValidationRule = { custom: { formula: '=TRUE' } };

function ruleOf(validation: NewValidation): Excel.DataValidationRule {
  const { rule } = validation;
  const [first = '', second = ''] = validationTerms(validation).formulas;
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'list-of':
      return { list: { inCellDropDown: true, source: `=${first}` } };
    case 'whole-number':
      return { wholeNumber: { formula1: rule.least, formula2: rule.most, operator: 'Between' } };
    case 'day':
      return { date: { formula1: `=${first}`, formula2: `=${second}`, operator: 'Between' } };
    case 'any':
      return anything;
  }
}

export function freeze(page: Excel.Worksheet, { frozen }: NewSheet): void {
  if (!frozen || frozen.rows + frozen.columns === 0) return;
  if (frozen.columns === 0) page.freezePanes.freezeRows(frozen.rows);
  else if (frozen.rows === 0) page.freezePanes.freezeColumns(frozen.columns);
  else page.freezePanes.freezeAt(page.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
}

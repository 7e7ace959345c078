/** What Univer is told to do, and tells us it did. The names are those of Univer 0.25. */
export const mutation = {
  setCells: 'sheet.mutation.set-range-values',
  merge: 'sheet.mutation.add-worksheet-merge',
  unmerge: 'sheet.mutation.remove-worksheet-merge',
  rowHeight: 'sheet.mutation.set-worksheet-row-height',
  rowIsAutomatic: 'sheet.mutation.set-worksheet-row-is-auto-height',
  rowHidden: 'sheet.mutation.set-row-hidden',
  rowVisible: 'sheet.mutation.set-row-visible',
  columnWidth: 'sheet.mutation.set-worksheet-col-width',
  columnData: 'sheet.mutation.set-col-data',
  columnHidden: 'sheet.mutation.set-col-hidden',
  columnVisible: 'sheet.mutation.set-col-visible',
  freeze: 'sheet.mutation.set-frozen',
  rowCount: 'sheet.mutation.set-worksheet-row-count',
  columnCount: 'sheet.mutation.set-worksheet-column-count',
  sheetHidden: 'sheet.mutation.set-worksheet-hidden',
  insertSheet: 'sheet.mutation.insert-sheet',
  removeSheet: 'sheet.mutation.remove-sheet',
  insertRows: 'sheet.mutation.insert-row',
  removeRows: 'sheet.mutation.remove-rows',
  insertColumns: 'sheet.mutation.insert-col',
  removeColumns: 'sheet.mutation.remove-col',
  moveCells: 'sheet.mutation.move-range',
  moveRows: 'sheet.mutation.move-rows',
  moveColumns: 'sheet.mutation.move-columns',
  reorder: 'sheet.mutation.reorder-range',
} as const;

export const command = {
  insertSheet: 'sheet.command.insert-sheet',
  removeSheet: 'sheet.command.remove-sheet',
  renameSheet: 'sheet.command.set-worksheet-name',
  moveSheet: 'sheet.command.set-worksheet-order',
  setStyle: 'sheet.command.set-style',
  setBorder: 'sheet.command.set-border',
  clearFormat: 'sheet.command.clear-selection-format',
  scrollTo: 'sheet.command.scroll-to-cell',
} as const;

export const operation = {
  activate: 'sheet.operation.set-worksheet-active',
  select: 'sheet.operation.set-selections',
  edit: 'sheet.operation.set-cell-edit-visible',
  fitRows: 'sheet.operation.mark-dirty-row-auto-height',
} as const;

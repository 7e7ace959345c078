const extension = /\.(?:xlsx|xlsm|xls|docx)$/iu;
/** What Windows does not let a file be called. */
const forbidden = /[\u0000-\u001f<>:"/\\|?*]/gu;

/** The workbook's name by its file: without the ending. */
export const bookName = (file: string): string => file.replace(extension, '').trim() || file;

/** The file that a workbook is saved as. */
export const fileName = (book: string): string => `${book.replace(forbidden, '_').replace(/[. ]+$/u, '') || 'Tirek'}.xlsx`;

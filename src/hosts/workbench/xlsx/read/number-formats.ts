/** Formats that files name by a number only. Dates in the order of the country where the files come from. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'dd.mm.yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'dd.mm.yyyy h:mm',
  37: '#,##0;-#,##0', 38: '#,##0;[Red]-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;[Red]-#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
};

/** The format that a file means; undefined for the general one. */
export function numberFormat(id: number, own: ReadonlyMap<number, string>): string | undefined {
  const format = own.get(id) ?? builtIn[id];
  return format === undefined || /^general$/iu.test(format) ? undefined : format;
}

/** Whether a number under this format is a date or a time. */
export const isDateFormat = (format: string | undefined): boolean => format !== undefined && /[dmyhs]/iu.test(format.replaceAll(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|general/giu, ''));

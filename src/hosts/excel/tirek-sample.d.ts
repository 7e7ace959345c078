/** Made by the build from the same fixtures as the sample workbooks. */
declare module 'tirek-sample/sample.*.json' {
  const sheets: readonly import('../../sheet/workbook.ts').NewSheet[];
  export default sheets;
}

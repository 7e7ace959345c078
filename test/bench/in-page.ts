/** In the page: whether the workbook whose first sheet has this name is open. Between two workbooks there is none. */
export function isThere(first: string): boolean {
  const bench = (window as unknown as { tirekWorkbench: { book: { sheets(): { name(): string }[] } } }).tirekWorkbench;
  try {
    return bench.book.sheets()[0]?.name() === first;
  } catch {
    return false;
  }
}

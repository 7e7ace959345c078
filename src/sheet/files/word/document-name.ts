const longest = 31;

/** A sheet's name by the document's file: without folders and ending, without what Excel does not allow. */
export function documentName(file: string): string {
  const plain = file.replace(/^.*[\\/]/u, '').replace(/\.(?:docx|dotx)$/iu, '').replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/\s+/gu, ' ');
  return plain.slice(0, longest).replace(/^[' ]+|[' ]+$/gu, '') || 'Құжат';
}

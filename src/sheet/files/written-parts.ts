import { addressOf, type Area } from '../cells/address.ts';

/** Headings of a table as its file names them: each once in any case, none blank. Excel repairs a file whose cells show others. */
export function tableHeadings(texts: readonly string[]): string[] {
  const names: string[] = [];
  for (const [place, text] of texts.entries()) {
    const wanted = text || `Column${place + 1}`;
    let name = wanted;
    for (let again = 2; names.some((each) => each.toLowerCase() === name.toLowerCase()); again++) name = `${wanted}${again}`;
    names.push(name);
  }
  return names;
}

/** A text inside an attribute: line breaks written out would become blanks there. */
export const inAttribute = (text: string): string => text.replace(/\r\n?|\n/gu, '_x000a_').replaceAll('\t', ' ');

/** A print area as exceljs takes it, which puts a `$` before either corner. */
export const printAreaOf = ({ top, left, bottom, right }: Area): string => [addressOf(top, left), addressOf(bottom, right)].map((corner) => corner.replace(/\d+/u, '$$$&')).join(':');

/** A type of validations for exceljs, which takes the limits of one called 'date' for dates of JavaScript: the same word as an object is none to it. */
export const validationTypeOf = (type: string): unknown => (type === 'date' ? { toString: () => type } : type);

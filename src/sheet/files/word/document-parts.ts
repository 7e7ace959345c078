import type { ZipEntry } from '../zip.ts';
import type { DocumentParts } from './word-document.ts';

type Part = keyof DocumentParts;

/** Which part of a document a file in its archive is; undefined where it is not read. Some programs number the main part. */
export function partOf(name: string): Part | undefined {
  const [, part] = /^[\\/]?word[\\/](document|styles|numbering|header|footer)\d*\.xml$/iu.exec(name) ?? [];
  const lower = part?.toLowerCase();
  return lower === 'header' || lower === 'footer' ? 'margins' : (lower as Part | undefined);
}

/** Puts together what was unpacked; undefined where the main part is missing, or a part could not be unpacked. */
export function documentParts(unpacked: readonly { readonly entry: ZipEntry; readonly text: string | undefined }[]): DocumentParts | undefined {
  const read = unpacked.flatMap(({ entry: { name }, text }) => {
    const part = partOf(name);
    return part ? [{ part, text }] : [];
  });
  const of = (wanted: Part) => read.find(({ part }) => part === wanted)?.text;
  const document = of('document');
  if (document === undefined || read.some(({ text }) => text === undefined)) return undefined;
  return { document, styles: of('styles'), numbering: of('numbering'), margins: read.filter(({ part }) => part === 'margins').map(({ text }) => text!) };
}

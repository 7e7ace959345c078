import { oncePerText } from '../names/once.ts';

const pattern = /(?<!\d)(20\d\d)\s*[-–—/]\s*(20\d\d|\d\d)(?!\d)/gu;

/** The school years that a text names, with where: `2021-2022`. */
export const yearsIn = oncePerText((text: string): readonly { readonly year: string; readonly at: number }[] =>
  [...text.matchAll(pattern)].flatMap((found) => {
    const [begin, end] = [Number(found[1]), Number(found[2]!.length === 2 ? found[1]!.slice(0, 2) + found[2] : found[2])];
    return end === begin + 1 ? [{ year: `${begin}-${end}`, at: found.index }] : [];
  }),
);

const day = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u;

/** The first full date of a text, `01.06.2022`: as of when its figures are. */
export function asOfIn(text: string): string | undefined {
  const found = day.exec(text);
  return found ? `${found[1]!.padStart(2, '0')}.${found[2]!.padStart(2, '0')}.${found[3]!}` : undefined;
}

/** Are these of different years? A plain year lies in a school year; one that stands against nothing is of its own. */
export function otherYear(stated: string | undefined, given: string | undefined): boolean {
  if (stated === undefined) return false;
  if (stated === 'before') return true;
  return /^\d{4}$/u.test(stated) ? given === undefined || !given.includes(stated) : given !== undefined && given !== stated;
}

/** Both say when, and not the same. */
export const differ = (one: string | undefined, other: string | undefined): boolean => one !== undefined && other !== undefined && one !== other;

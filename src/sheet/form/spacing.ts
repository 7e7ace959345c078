/** What is wrong with the spaces of a text. */
export interface SpacingFlaws {
  /** Two or three spaces where one is due; more of them lay out a line (a signature) and stay. */
  readonly doubled: number;
  /** A space before a comma, a stop, a colon. */
  readonly before: number;
  /** No space behind a comma or a stop. */
  readonly behind: number;
  /** The text as it should stand. */
  readonly mended: string;
}

/** Three spaces before «Күні:» set apart the fields of a line. */
const doubled = /(?<=[^ \u00A0\n])(?:[ \u00A0]{2}|[ \u00A0]{3}(?!\p{Lu}\p{L}*:))(?=[^ \u00A0\n])/gu;
const spaceBefore = /(?<=[\p{L}»")%])[ \u00A0]+(?=[,.;:](?:\s|$))|(?<=\d)[ \u00A0]+(?=[,;:](?:\s|$))/gu;
/** Not in «1,34» nor «2 ,5», where it may be a decimal; not in «т.б.», «Т.Бигелдинов», an address of the net. */
const commaBehind = /(?<=[\p{L})»"%][ \u00A0]{0,3}),(?=[\p{L}\d№«"(])|(?<=\d[ \u00A0]{0,3}),(?=[\p{L}№«"(]|\d+\s?[-–]\s?\d)/gu;
const stopBehind = /(?<=\p{Ll}{3}|\d\))\.(?=\p{Lu}\p{L})/gu;
const isNetAddress = /https?:|www\.|@|\.(?:kz|ru|com|org|edu)(?!\p{L})/iu;

/**
 * Takes    any text
 * Returns  what is wrong with its spaces, and the text with it mended; undefined where nothing is
 * Refuses  nothing
 */
export function spacingFlaws(text: string): SpacingFlaws | undefined {
  if (isNetAddress.test(text)) return undefined;
  let flaws = { doubled: 0, before: 0, behind: 0 };
  const count = (what: keyof typeof flaws, by: string) => () => {
    flaws = { ...flaws, [what]: flaws[what] + 1 };
    return by;
  };
  const mended = text
    .replace(commaBehind, count('behind', ', '))
    .replace(stopBehind, count('behind', '. '))
    .replace(spaceBefore, count('before', ''))
    .replace(doubled, count('doubled', ' '));
  return mended === text ? undefined : { ...flaws, mended };
}

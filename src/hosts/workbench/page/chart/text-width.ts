/** Letters are about this much of their size wide; a picture is laid out without a screen to measure on. */
const widthOfLetter = 0.58;

export const widthOf = (text: string, size: number): number => [...text].length * size * widthOfLetter;

/** The text, shortened with an ellipsis where it does not fit. */
export function fitting(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  const letters = Math.max(1, Math.floor(width / (size * widthOfLetter)) - 1);
  return `${[...text].slice(0, letters).join('').trimEnd()}…`;
}

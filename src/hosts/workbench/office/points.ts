/** Widths of columns: files count characters of the standard font, Office.js counts points. */

/** The widest digit of Calibri 11, in pixels; a pixel is three quarters of a point. */
const pixelsInCharacter = 7;
const pointsInPixel = 0.75;
/** Left free beside the text of a cell. */
const padding = 5 / pixelsInCharacter;

export const pointsOfCharacters = (characters: number): number => Math.round(characters * pixelsInCharacter) * pointsInPixel;
export const charactersOfPoints = (points: number): number => points / pointsInPixel / pixelsInCharacter;
/** How many digits a column shows. */
export const digitsShown = (characters: number): number => Math.floor(characters - padding + 1e-9);

/** A pixel of the grid is three quarters of a point; the widest digit of Calibri 11 takes seven pixels. */
const pointsInPixel = 0.75;
const pixelsInCharacter = 7;

export const pointsIn = (pixels: number): number => pixels * pointsInPixel;
export const pixelsOfPoints = (points: number): number => Math.round(points / pointsInPixel);
export const charactersIn = (pixels: number): number => pixels / pixelsInCharacter;
export const pixelsOfCharacters = (characters: number): number => Math.round(characters * pixelsInCharacter);

/** Excel's usual row and column. */
export const usualRowHeight = 20;
export const usualColumnWidth = 64;

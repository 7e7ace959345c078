/** Twentieths of a point, as Word measures. */
const millimetre = 1440 / 25.4;
const ofMillimetres = (millimetres: number) => Math.round(millimetres * millimetre);

export const font = 'Times New Roman';
/** In half points. */
export const textSize = 28;
export const smallSize = 24;

/** A4 with the margins of offices: left 30 mm for binding, right 15, top and bottom 20. */
export const page = {
  width: ofMillimetres(210),
  height: ofMillimetres(297),
  margins: { left: ofMillimetres(30), right: ofMillimetres(15), top: ofMillimetres(20), bottom: ofMillimetres(20), header: ofMillimetres(10), footer: ofMillimetres(10) },
} as const;

/** First lines of paragraphs stand 1.25 cm in. */
export const firstLine = ofMillimetres(12.5);

/** Room for text across a page. */
export const roomAcross = (landscape: boolean): number => (landscape ? page.height : page.width) - page.margins.left - page.margins.right;

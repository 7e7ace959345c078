import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPng, type Picture } from './manifest/png.ts';

const folder = path.join(__dirname, '../assets/icons');
const files = readdirSync(folder).filter((file) => file.endsWith('.png'));
const pictures = new Map(files.map((file) => [file, readPng(readFileSync(path.join(folder, file)))]));

/** Office in its light, dark and black look. */
const backgrounds = { white: [255, 255, 255], 'dark grey': [31, 31, 31], black: [0, 0, 0] } as const;
type Colour = readonly [red: number, green: number, blue: number];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: Colour) => {
  const [red, green, blue] = colour.map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};
const contrast = (one: Colour, other: Colour) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
};

/** A point as it is seen over a background. */
const over = ([red, green, blue, opacity]: Picture['points'][number], below: Colour): Colour => {
  const mix = (value: number, under: number) => (value * opacity + under * (255 - opacity)) / 255;
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2])];
};

/** How many points of a picture stand out from a background, three to one. */
const legible = ({ points }: Picture, background: Colour) => points.filter((point) => contrast(over(point, background), background) >= 3).length;

describe('the icons', () => {
  it('are drawn in all sizes that Office asks for, from drawings that are there', () => {
    const names = ['check', 'help', 'settings', 'staff', 'tirek', 'undo'];
    const wanted = names.flatMap((name) => [16, 20, 24, 32, 40, 48, 64, 80].map((size) => `${name}-${size}.png`));
    expect([...files].sort()).toEqual([...wanted].sort());
    for (const [file, { width, height }] of pictures) expect(`${file}: ${width}×${height}`).toBe(`${file}: ${/\d+/u.exec(file)![0]}×${/\d+/u.exec(file)![0]}`);
    const drawings = readdirSync(folder).filter((file) => file.endsWith('.svg'));
    expect(drawings.sort()).toEqual(names.flatMap((name) => [16, 20, 24, 32].map((size) => `${name}.${size}.svg`)).sort());
  });

  describe.each(Object.entries(backgrounds))('on %s', (_name, background) => {
    it.each(files)('%s is legible: what is drawn stands out three to one', (file) => {
      const picture = pictures.get(file)!;
      const drawn = picture.points.filter(([, , , opacity]) => opacity >= 128).length;
      expect(drawn).toBeGreaterThan(picture.points.length * 0.2);
      expect(legible(picture, background)).toBeGreaterThan(drawn * 0.7);
    });
  });

  it('leave their corners to the background', () => {
    for (const [file, { width, points }] of pictures) {
      const corners = [0, width - 1, points.length - width, points.length - 1].map((at) => points[at]![3]);
      expect({ file, corners }).toEqual({ file, corners: [0, 0, 0, 0] });
    }
  });

  it('are measured rightly: black on white is 21 to 1, the same on the same 1', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast([31, 31, 31], [31, 31, 31])).toBe(1);
    expect(legible({ width: 2, height: 1, points: [[0, 0, 0, 255], [200, 200, 200, 255]] }, [255, 255, 255])).toBe(1);
  });
});

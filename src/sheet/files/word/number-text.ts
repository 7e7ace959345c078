const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

/** Word counts with the letters that are no signs of their own: ё, й, ъ, ы, ь are left out. */
const russian = 'абвгдежзиклмнопрстуфхцчшщэюя';
const latin = 'abcdefghijklmnopqrstuvwxyz';
const most = 3999;

function roman(number: number): string {
  let text = '';
  for (const [value, sign] of romans) for (; number >= value; number -= value) text += sign;
  return text;
}

/** а, б … я, аа, бб …: as Word goes on. */
const lettered = (alphabet: string) => (number: number) => alphabet[(number - 1) % alphabet.length]!.repeat(Math.ceil(number / alphabet.length));

const lowerLetter = lettered(latin);
const russianLower = lettered(russian);

const styles: Readonly<Record<string, (number: number) => string>> = {
  none: () => '',
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperLetter: (number) => lowerLetter(number).toUpperCase(),
  lowerLetter,
  russianUpper: (number) => russianLower(number).toUpperCase(),
  russianLower,
};

/** A number as a list of Word's writes it; in a style that Tirek does not know, in plain digits. */
export function numberText(number: number, style: string): string {
  const write = Object.hasOwn(styles, style) ? styles[style] : undefined;
  return write && number > 0 && number <= most ? write(number) : String(number);
}

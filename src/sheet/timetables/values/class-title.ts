import { isClassName } from '../names/class-name.ts';
import { oncePerText } from '../../names/once.ts';

const withWord = /(?<![\d.])(\d{1,2}\s*[-–—]?\s*["«“]?\s*\p{Lu}?(?!\p{L})\s*["»”]?)\s*[-–—]?\s*(?:сынып|сыныб|класс)(?!ы(?!п)|тар|ов)/u;
const behindWord = /(?<!\p{L})(?:класс|сынып)\s*:?\s*(\d{1,2}\s*[-–—]?\s*["«“]?\p{Lu}?["»”]?)(?![\p{L}\d.])/iu;

/**
 * The class whose week a title, a line or the name of a sheet announces: «7А», «7 «А» сынып», «Расписание 7Б класса».
 *
 * Takes    a text
 * Returns  the class as written; '' where it names none
 * Refuses  nothing
 */
export const classInTitle = oncePerText((text: string): string => {
  const line = text.trim();
  if (line.length > 100 || line.includes('№')) return '';
  if (line.length <= 16 && isClassName(line)) return line;
  return (withWord.exec(line)?.[1] ?? behindWord.exec(line)?.[1] ?? '').replace(/\s*[-–—]\s*$/u, '').trim();
});

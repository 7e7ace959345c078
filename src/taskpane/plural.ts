import type { Language } from '../text/language.ts';
import { formatNumber } from '../text/numbers.ts';

/** The form that a Russian noun takes after a number: 1 лист, 2 листа, 5 листов, 11 листов, 21 лист. */
export function russianForm<Form>(count: number, one: Form, few: Form, many: Form): Form {
  const [lastTwo, last] = [count % 100, count % 10];
  if (!Number.isInteger(count)) return few;
  if (lastTwo >= 11 && lastTwo <= 14) return many;
  if (last === 1) return one;
  return last >= 2 && last <= 4 ? few : many;
}

type Counted = (count: number) => string;
const counted = (language: Language, formOf: (count: number) => string): Counted => (count) => `${formatNumber(count, language)} ${formOf(count)}`;

/** A Kazakh noun keeps its form after a number. */
export const kazakh = (noun: string): Counted => counted('kk', () => noun);
export const russian = (one: string, few: string, many: string): Counted => counted('ru', (count) => russianForm(count, one, few, many));
export const english = (one: string, many = `${one}s`): Counted => counted('en', (count) => (count === 1 ? one : many));

import type { InEveryLanguage } from '../../text/language.ts';

interface DeadlineWords {
  readonly session: string;
  /** Name of a calendar without a session. */
  readonly terms: string;
  /** Before the title of what is done. */
  readonly done: string;
  /** Of the file. */
  readonly file: string;
}

export const deadlineWords: InEveryLanguage<DeadlineWords> = {
  kk: { session: 'Сессия мерзімдері', terms: 'Іс-шаралар мерзімдері', done: 'Орындалды', file: 'Сессия мерзімдері' },
  ru: { session: 'Сроки сессии', terms: 'Сроки мероприятий', done: 'Выполнено', file: 'Сроки сессии' },
  en: { session: 'Session deadlines', terms: 'Deadlines', done: 'Done', file: 'Session deadlines' },
};

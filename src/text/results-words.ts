import type { ResultPart } from '../domain/session/results.ts';
import { fold } from '../sheet/words/fold.ts';
import type { InEveryLanguage } from './language.ts';

export interface ResultsWords {
  /** Headings. */
  readonly parts: Readonly<Record<ResultPart, string>>;
  readonly pupils: string;
  readonly unmarked: string;
  readonly quality: string;
  readonly success: string;
  readonly level: string;
  readonly average: string;
  readonly total: string;
  /** In the place of a part that a line does not give. */
  readonly unknown: string;
}

/** How results of tests and marks are called. */
export const resultsWords: InEveryLanguage<ResultsWords> = {
  kk: {
    parts: { kind: 'Түрі', on: 'Күні', subject: 'Пән', grade: 'Сынып', school: 'Мектеп', class: 'Сынып' },
    pupils: 'Бағаланған оқушы', unmarked: 'Бағаланбаған', quality: 'Білім сапасы', success: 'Үлгерім', level: 'Оқыту дәрежесі (СОУ)', average: 'Орташа баға', total: 'Барлығы', unknown: 'көрсетілмеген',
  },
  ru: {
    parts: { kind: 'Вид', on: 'Дата', subject: 'Предмет', grade: 'Класс', school: 'Школа', class: 'Класс' },
    pupils: 'Оценено учащихся', unmarked: 'Не аттестовано', quality: 'Качество знаний', success: 'Успеваемость', level: 'СОУ', average: 'Средняя отметка', total: 'Всего', unknown: 'не указано',
  },
  en: {
    parts: { kind: 'Kind', on: 'Date', subject: 'Subject', grade: 'Grade', school: 'School', class: 'Class' },
    pupils: 'Pupils with a mark', unmarked: 'Without a mark', quality: 'Quality', success: 'Success', level: 'Level of learning', average: 'Average mark', total: 'All', unknown: 'not given',
  },
};

const said: readonly (readonly [RegExp, ResultPart])[] = [
  [/^(?:пан|предмет|дисциплин|subject)/u, 'subject'],
  [/^(?:параллел|grade)/u, 'grade'],
  [/^(?:сынып|сыныб|класс|class)/u, 'class'],
  [/^(?:мекте[пб]|школ|school)/u, 'school'],
  [/^(?:тур|вид|тип|kind|type)/u, 'kind'],
  [/^(?:кун|дат|date|day)/u, 'on'],
];

/** What a person wants marks to be told apart by: «пән», «предмет», «subject»; undefined where it is nothing that marks have. */
export const resultPartOf = (text: string): ResultPart | undefined => said.find(([pattern]) => pattern.test(fold(text)))?.[1];

import type { CheckStrings } from '../check.ts';
import type { countAndList } from './count-and-list.ts';

const things = {
  kk: { schools: 'мектеп', units: 'аудан', subjects: 'пән', titles: 'іс-шара', people: 'адам', sessions: 'сессия' },
  ru: { schools: 'школ', units: 'районов', subjects: 'предметов', titles: 'мероприятий', people: 'человек', sessions: 'сессий' },
  en: { schools: 'schools', units: 'districts', subjects: 'subjects', titles: 'events', people: 'people', sessions: 'sessions' },
} as const;

const listed = (names: readonly string[], and: string) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)!}`);

export const strings: CheckStrings<typeof countAndList> = {
  kk: {
    title: 'Аталған сан тізімге сәйкес келмейді',
    about: 'Сөйлемде айтылған сан одан кейінгі тізіммен, бұйрықтарда бекітілген мектептермен немесе кестедегі аудандармен салыстырылады. Санды немесе тізімді түзетіңіз.',
    finding: ({ stated, named, what, against, missing }) =>
      ({
        list: `Мәтінде ${stated} ${things.kk[what]} делінген, ал тізімде – ${named}.${missing.length > 0 ? ` Тізімде жоқ: ${listed(missing, 'және')}.` : ''}`,
        orders: `Мәтінде ${stated} ${things.kk[what]} делінген, ал бекітілгені – ${named}. Аталмағаны: ${listed(missing, 'және')}.`,
        magnets: `Мәтінде ${stated} ${things.kk[what]} делінген, ал магниттік мектеп ретінде ${named} мектеп аталған: ${listed(missing, 'және')}.`,
        tables: `Мәтінде ${stated} ${things.kk[what]} делінген, ал тізімде ${named} аталған. Аталмағаны: ${listed(missing, 'және')}.`,
      })[against] + ' Санды немесе тізімді түзетіңіз.',
  },
  ru: {
    title: 'Указанное число расходится со списком',
    about: 'Число в предложении сравнивается со списком, который следует за ним, со школами, закреплёнными приказами, или с районами таблиц. Исправьте число или список.',
    finding: ({ stated, named, what, against, missing }) =>
      ({
        list: `В тексте ${things.ru[what]} – ${stated}, а в списке – ${named}.${missing.length > 0 ? ` В списке нет: ${listed(missing, 'и')}.` : ''}`,
        orders: `В тексте ${things.ru[what]} – ${stated}, а закреплено – ${named}. Не названы: ${listed(missing, 'и')}.`,
        magnets: `В тексте ${things.ru[what]} – ${stated}, а магнитными названы ${named}: ${listed(missing, 'и')}.`,
        tables: `В тексте ${things.ru[what]} – ${stated}, а в списке названо – ${named}. Не названы: ${listed(missing, 'и')}.`,
      })[against] + ' Исправьте число или список.',
  },
  en: {
    title: 'A stated count differs from the list',
    about: 'A count in a sentence is compared with the list that follows it, with the schools attached by the orders, or with the districts of the tables. Correct the count or the list.',
    finding: ({ stated, named, what, against, missing }) =>
      ({
        list: `The text says ${stated} ${things.en[what]}, the list has ${named}.${missing.length > 0 ? ` Missing from the list: ${listed(missing, 'and')}.` : ''}`,
        orders: `The text says ${stated} ${things.en[what]}, but ${named} are attached. Not named: ${listed(missing, 'and')}.`,
        magnets: `The text says ${stated} ${things.en[what]}, but ${named} are named as magnet schools: ${listed(missing, 'and')}.`,
        tables: `The text says ${stated} ${things.en[what]}, the list names ${named}. Not named: ${listed(missing, 'and')}.`,
      })[against] + ' Correct the count or the list.',
  },
};

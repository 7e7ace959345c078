import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { datesOutOfOrder } from './dates-out-of-order.ts';

export const strings: CheckStrings<typeof datesOutOfOrder> = {
  kk: {
    title: 'Жоспардағы мерзімдердің реті',
    about: 'Жоспардың жолдары уақыт ретімен жүреді, ал кейбір жол реттен шығып тұр. Орнын ауыстырыңыз немесе мерзімін тексеріңіз.',
    finding: ({ rows, order }) => {
      const said = rows.slice(0, 3).map(({ number, term, against, isLate }) => `${number === null ? '' : `${number}-жол, `}«${excerpt(term)}» мерзімі ${isLate ? 'ертерек' : 'кешірек'} болатын «${excerpt(against)}» мерзімінен ${isLate ? 'бұрын' : 'кейін'} тұр`);
      return `Мерзімдер реттен шыққан: ${said.join('; ')}${rows.length > 3 ? ` және тағы ${rows.length - 3} жол` : ''}.${order ? ' Бұйрық өзі бекітетін жұмыстардан кеш шығады.' : ''}`;
    },
  },
  ru: {
    title: 'Порядок сроков в плане',
    about: 'Строки плана идут по времени, а некоторые из порядка выпадают. Переставьте их или проверьте срок.',
    finding: ({ rows, order }) => {
      const said = rows.slice(0, 3).map(({ number, term, against, isLate }) => `${number === null ? '' : `строка ${number}, `}«${excerpt(term)}» стоит ${isLate ? 'перед более ранним' : 'после более позднего'} «${excerpt(against)}»`);
      return `Сроки идут не по порядку: ${said.join('; ')}${rows.length > 3 ? ` и ещё строк: ${rows.length - 3}` : ''}.${order ? ' Приказ издаётся позже работ, которые он утверждает.' : ''}`;
    },
  },
  en: {
    title: 'Order of the dates in a plan',
    about: 'The rows of the plan follow the time, but some do not. Move them, or look at their terms.',
    finding: ({ rows, order }) => {
      const said = rows.slice(0, 3).map(({ number, term, against, isLate }) => `${number === null ? '' : `row ${number}, `}“${excerpt(term)}” stands ${isLate ? 'before the earlier' : 'after the later'} “${excerpt(against)}”`);
      return `Dates out of order: ${said.join('; ')}${rows.length > 3 ? ` and ${rows.length - 3} more rows` : ''}.${order ? ' The order is issued later than what it authorises.' : ''}`;
    },
  },
};

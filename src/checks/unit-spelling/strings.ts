import type { CheckStrings } from '../check.ts';
import type { unitSpelling } from './unit-spelling.ts';

export const strings: CheckStrings<typeof unitSpelling> = {
  kk: {
    title: 'Аудан (қала) атауы әртүрлі жазылған',
    about: 'Бір ауданның немесе қаланың атауы кітапта бірнеше түрде кездеседі. Бірыңғай жазу ұсынылады; Tirek атауларды өзі біріктірмейді.',
    finding: ({ written, preferred, others }) =>
      preferred === null
        ? `Бір атау әртүрлі жазылған: «${[...new Set([written, ...others])].join('», «')}». Біреуін таңдап, бірдей жазыңыз.`
        : `«${written}» басқа жерде «${preferred}» деп жазылған. Бір аудан (қала) болса, «${preferred}» деп бірдей жазыңыз.`,
  },
  ru: {
    title: 'Разное написание района (города)',
    about: 'Название одного района или города встречается в книге в разном написании. Предлагается единое; сам Tirek названия не объединяет.',
    finding: ({ written, preferred, others }) =>
      preferred === null
        ? `Одно название написано по-разному: «${[...new Set([written, ...others])].join('», «')}». Выберите одно написание.`
        : `«${written}» в других местах написано «${preferred}». Если это один район (город), пишите одинаково: «${preferred}».`,
  },
  en: {
    title: 'District or city spelled in several ways',
    about: 'The name of one district or city is spelled in several ways in the workbook. One spelling is proposed; Tirek never merges names by itself.',
    finding: ({ written, preferred, others }) =>
      preferred === null
        ? `One name is spelled in several ways: “${[...new Set([written, ...others])].join('”, “')}”. Choose one spelling.`
        : `“${written}” is spelled “${preferred}” elsewhere. If it is one district or city, write “${preferred}” throughout.`,
  },
};

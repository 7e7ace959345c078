import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { splitMissing } from './split-missing.ts';

export const strings: CheckStrings<typeof splitMissing> = {
  kk: {
    title: 'Тілдер бойынша бөлінбеген',
    about: 'Басқа жолдарда сан тілдер бойынша бөлінген, мұнда бөлінбеген. Сондықтан қорытындының бөлінуін тексеру мүмкін емес. Бөлінуін жазыңыз.',
    finding: ({ label, value, due }) => `«${excerpt(label)}»: ${value} саны тілдер бойынша бөлінбеген${due ? `; қорытынды тек ${value} (${due.join('/')}) болғанда дұрыс` : ''}. Бөлінуін жазыңыз.`,
  },
  ru: {
    title: 'Нет разбивки по языкам',
    about: 'В других строках число разбито по языкам, здесь нет, и разбивку итога нельзя проверить. Укажите разбивку.',
    finding: ({ label, value, due }) => `«${excerpt(label)}»: число ${value} не разбито по языкам${due ? `; итог верен, только если это ${value} (${due.join('/')})` : ''}. Укажите разбивку.`,
  },
  en: {
    title: 'No split by language',
    about: 'The other rows split the number by language, this one does not, so that the split of the total cannot be checked. Give the split.',
    finding: ({ label, value, due }) => `“${excerpt(label)}”: ${value} is not split by language${due ? `; the total holds only if it is ${value} (${due.join('/')})` : ''}. Give the split.`,
  },
};

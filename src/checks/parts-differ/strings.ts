import { excerpt } from '../../text/excerpt.ts';
import type { Language } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { CheckStrings } from '../check.ts';
import type { partsDiffer } from './parts-differ.ts';

const added = (parts: readonly number[], language: Language) => (parts.length > 6 ? '' : `${parts.map((part) => formatNumber(part, language)).join(' + ')} = `);

export const strings: CheckStrings<typeof partsDiffer> = {
  kk: {
    title: 'Бөліктері санға тең емес',
    about: 'Жолдың немесе ұяшықтың бөліктері (тілдер, сыныптар, бар және жоқ мектептер) жалпы санды құрамайды. Қайсысы дұрыс екенін тексеріңіз.',
    finding: ({ label, whole, sum, parts }) => `${label === '' ? '' : `«${excerpt(label)}»: `}жалпы саны ${formatNumber(whole, 'kk')}, ал бөліктері ${added(parts, 'kk')}${formatNumber(sum, 'kk')}. Қайсысы дұрыс екенін тексеріп, түзетіңіз.`,
  },
  ru: {
    title: 'Части не равны целому',
    about: 'Части строки или ячейки (языки, классы, школы с ними и без них) не составляют общего числа. Проверьте, что верно.',
    finding: ({ label, whole, sum, parts }) => `${label === '' ? '' : `«${excerpt(label)}»: `}всего ${formatNumber(whole, 'ru')}, а части дают ${added(parts, 'ru')}${formatNumber(sum, 'ru')}. Проверьте, что верно, и исправьте.`,
  },
  en: {
    title: 'Parts differ from the whole',
    about: 'The parts of a row or a cell (languages, grades, schools with and without) do not make up the whole. Check which is right.',
    finding: ({ label, whole, sum, parts }) => `${label === '' ? '' : `“${excerpt(label)}”: `}the whole is ${formatNumber(whole, 'en')}, the parts make ${added(parts, 'en')}${formatNumber(sum, 'en')}. Check which is right and correct it.`,
  },
};

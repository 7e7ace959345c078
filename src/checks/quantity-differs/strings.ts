import { measureWords } from '../../text/measures.ts';
import type { CheckStrings } from '../check.ts';
import type { quantityDiffers } from './quantity-differs.ts';

const of = (label: string) => label.replace(/[\s:]+$/u, '');

export const strings: CheckStrings<typeof quantityDiffers> = {
  kk: {
    title: 'Бір көрсеткіш екі кестеде екі түрлі',
    about: 'Бір ауданның немесе барлығының бір көрсеткіші бірнеше кестеде берілсе, олар бірдей болуы керек. Қайсысы дұрыс екенін тексеріңіз.',
    finding: ({ measure, label, value, other, otherWhere, settled }) =>
      `«${of(label)}»: ${measureWords.kk[measure]} – мұнда ${value}, ал басқа кестеде (${otherWhere}) – ${other}.${settled ? ` Дұрысы – ${other}.` : ' Қайсысы дұрыс екенін тексеріңіз.'}`,
  },
  ru: {
    title: 'Один показатель в двух таблицах различается',
    about: 'Показатель одного района или итог, данный в нескольких таблицах, должен быть одинаковым. Проверьте, что верно.',
    finding: ({ measure, label, value, other, otherWhere, settled }) =>
      `«${of(label)}»: ${measureWords.ru[measure]} – здесь ${value}, а в другой таблице (${otherWhere}) – ${other}.${settled ? ` Верно: ${other}.` : ' Проверьте, что верно.'}`,
  },
  en: {
    title: 'One quantity differs between two tables',
    about: 'A quantity of one district, or of all, that several tables give must be the same everywhere. See which is right.',
    finding: ({ measure, label, value, other, otherWhere, settled }) =>
      `“${of(label)}”: ${measureWords.en[measure]} are ${value} here and ${other} in another table (${otherWhere}).${settled ? ` ${other} is right.` : ' See which is right.'}`,
  },
};

import type { CheckStrings } from '../check.ts';
import type { listSeparator } from './list-separator.ts';

export const strings: CheckStrings<typeof listSeparator> = {
  kk: {
    title: 'Тізімде үтір немесе бос орын жоқ',
    about: 'Мектептер тізімінде екі атаудың арасында үтір жоқ немесе мектеп түрі атауға жабысып кеткен. Үтір жоқ жерде бір мектеп пе, екі мектеп пе белгісіз.',
    finding: ({ kind, written, second }) =>
      kind === 'comma' ? `«${written}»: бір мектеп пе, екі мектеп пе? Екі мектеп болса, «${second}» алдына үтір қойыңыз.` : `«${written}»: «${second}» алдында бос орын жоқ.`,
  },
  ru: {
    title: 'В списке нет запятой или пробела',
    about: 'В списке школ между двумя названиями нет запятой, или вид школы слился с названием. Без запятой неясно, одна это школа или две.',
    finding: ({ kind, written, second }) =>
      kind === 'comma' ? `«${written}»: одна школа или две? Если две, поставьте запятую перед «${second}».` : `«${written}»: нет пробела перед «${second}».`,
  },
  en: {
    title: 'A comma or a space is missing in a list',
    about: 'In a list of schools there is no comma between two names, or the type is glued to the name. Without a comma nobody knows whether it is one school or two.',
    finding: ({ kind, written, second }) =>
      kind === 'comma' ? `“${written}”: one school or two? If two, put a comma before “${second}”.` : `“${written}”: a space is missing before “${second}”.`,
  },
};

import type { CheckStrings } from '../check.ts';
import type { unitMissing } from './unit-missing.ts';

const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ');

export const strings: CheckStrings<typeof unitMissing> = {
  kk: {
    title: 'Кестеде аудан не қала жоқ',
    about: 'Басқа кестеде бар аудандар мен қалалардың бәріне дерлік жол бар, ал кейбірі жоқ. Жолын қосыңыз немесе неге жоғын жазыңыз.',
    finding: ({ missing, sheet, address }) => `Кестеде ${quoted(missing)} жоқ, ал «${sheet}» парағындағы кестеде бар (${address}). Жолын қосыңыз немесе неге жоғын жазыңыз.`,
  },
  ru: {
    title: 'В таблице нет района или города',
    about: 'Почти все районы и города другой таблицы здесь есть, а некоторых нет. Добавьте строку или напишите, почему её нет.',
    finding: ({ missing, sheet, address }) => `В таблице нет: ${quoted(missing)}; в таблице на листе «${sheet}» есть (${address}). Добавьте строку или напишите, почему её нет.`,
  },
  en: {
    title: 'A unit has no row',
    about: 'Nearly all districts and cities of another table have a row here, some do not. Add the row, or say why there is none.',
    finding: ({ missing, sheet, address }) => `The table has no row for ${missing.map((name) => `“${name}”`).join(', ')}; the table on the sheet “${sheet}” has (${address}). Add the row, or say why there is none.`,
  },
};

import type { CheckStrings } from '../check.ts';
import type { orderNumber } from './order-number.ts';

const mended = (number: string) => number.replace(/\s*\\\s*/u, '/');

export const strings: CheckStrings<typeof orderNumber> = {
  kk: {
    title: 'Бұйрықтың нөмірі мен күні',
    about: 'Бұйрық нөмірінде кері сызық (\\) емес, қиғаш сызық (/) тұруы керек, жанында бұйрықтың күні жазылады.',
    finding: ({ kind, number, own }) =>
      kind === 'appendix' ? `Қосымша «${number}» бұйрығына берілген, ал бұйрықтың нөмірі – «${own ?? ''}». Нөмірін тексеріңіз.` : kind === 'backslash' ? `Бұйрық нөмірінде кері сызық тұр: «${number}». «${mended(number)}» деп жазыңыз.` : `«${number}» бұйрығының күні көрсетілмеген. Бұйрық қашан шыққанын жазыңыз.`,
  },
  ru: {
    title: 'Номер и дата приказа',
    about: 'В номере приказа ставится косая черта (/), а не обратная (\\); рядом указывается дата приказа.',
    finding: ({ kind, number, own }) =>
      kind === 'appendix' ? `Приложение дано к приказу «${number}», а номер приказа – «${own ?? ''}». Проверьте номер.` : kind === 'backslash' ? `В номере приказа стоит обратная черта: «${number}». Напишите «${mended(number)}».` : `У приказа «${number}» не указана дата. Напишите, когда он издан.`,
  },
  en: {
    title: 'Number and date of an order',
    about: 'The number of an order is written with a slash (/), not with a backslash (\\), and its date stands beside it.',
    finding: ({ kind, number, own }) => (kind === 'appendix' ? `The appendix belongs to the order “${number}”, but this order is “${own ?? ''}”. Look at the number.` : kind === 'backslash' ? `The number of the order has a backslash: “${number}”. Write “${mended(number)}”.` : `The order “${number}” has no date. Say when it was issued.`),
  },
};

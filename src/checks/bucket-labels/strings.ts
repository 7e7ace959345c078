import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { bucketLabels } from './bucket-labels.ts';

const listed = (labels: readonly string[], open: string, close: string) => labels.map((label) => `${open}${excerpt(label)}${close}`).join(', ');

export const strings: CheckStrings<typeof bucketLabels> = {
  kk: {
    title: 'Бір топ әртүрлі аталған',
    about: 'Санаты жоқ педагогтер бір есепте әртүрлі аталған. «Педагог» – аттестаттау қағидаларында жеке санат. Бір атауын таңдаңыз.',
    finding: ({ labels }) => `Бір топ бірнеше түрлі аталған: ${listed(labels, '«', '»')}. Бір атауын қалдырыңыз; «педагог» жеке санат болса, бөлек көрсетіңіз.`,
  },
  ru: {
    title: 'Одна группа названа по-разному',
    about: 'Педагоги без категории названы в одном отчёте по-разному. «Педагог» в правилах аттестации – отдельная категория. Выберите одно название.',
    finding: ({ labels }) => `Одна группа названа по-разному: ${listed(labels, '«', '»')}. Оставьте одно название; если «педагог» – отдельная категория, покажите её отдельно.`,
  },
  en: {
    title: 'One group under several labels',
    about: 'Teachers without a category are labelled differently in one report. In the rules of attestation “педагог” is a category of its own. Choose one label.',
    finding: ({ labels }) => `One group has several labels: ${listed(labels, '“', '”')}. Keep one; if “педагог” is a category of its own, show it apart.`,
  },
};

import type { CheckStrings } from '../check.ts';
import type { typeUnclear } from './type-unclear.ts';

export const strings: CheckStrings<typeof typeUnclear> = {
  kk: {
    title: '«ОШ» екі мағыналы',
    about: '«ОШ» деген қысқарту негізгі мектеп (основная школа) те, тірек мектебі (опорная школа) де болуы мүмкін. Түрін толық немесе басқаша жазыңыз.',
    finding: ({ school, schools }) => `«${school}»: «ОШ» негізгі мектеп пе, тірек мектебі ме?${schools > 1 ? ` Барлығы ${schools} мектеп осылай аталған.` : ''} Түрін анық жазыңыз.`,
  },
  ru: {
    title: '«ОШ» имеет два значения',
    about: '«ОШ» может означать и основную, и опорную школу. Напишите вид полностью или другим сокращением (ООШ).',
    finding: ({ school, schools }) => `«${school}»: «ОШ» – основная школа или опорная?${schools > 1 ? ` Всего так названо школ: ${schools}.` : ''} Укажите вид однозначно.`,
  },
  en: {
    title: '“ОШ” has two meanings',
    about: '“ОШ” may be a basic school (основная) or a hub school (опорная). Write the type in full, or with another abbreviation.',
    finding: ({ school, schools }) => `“${school}”: is “ОШ” a basic school or a hub school?${schools > 1 ? ` ${schools} schools are called so.` : ''} Write the type clearly.`,
  },
};

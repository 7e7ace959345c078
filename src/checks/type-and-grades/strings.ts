import type { CheckStrings } from '../check.ts';
import type { typeAndGrades } from './type-and-grades.ts';

const types = {
  kk: { primary: 'бастауыш мектеп', basic: 'негізгі мектеп', secondary: 'орта мектеп', gymnasium: 'гимназия', lyceum: 'лицей', boarding: 'мектеп-интернат' },
  ru: { primary: 'начальная школа', basic: 'основная школа', secondary: 'средняя школа', gymnasium: 'гимназия', lyceum: 'лицей', boarding: 'школа-интернат' },
  en: { primary: 'primary school', basic: 'basic school', secondary: 'secondary school', gymnasium: 'gymnasium', lyceum: 'lyceum', boarding: 'boarding school' },
} as const;

export const strings: CheckStrings<typeof typeAndGrades> = {
  kk: {
    title: 'Мектеп түрі мен сыныптары сәйкес емес',
    about: 'Орта мектепте 1–11, негізгі мектепте 1–9, бастауыш мектепте 1–4 сыныптар болады. Мектептің түрін немесе сынып аралығын нақтылаңыз.',
    finding: ({ school, type, from, to, due }) => `«${school}»: ${types.kk[type]} деп аталған, бірақ сыныптары ${from}–${to} деп көрсетілген (${types.kk[type]}: 1–${due}). Түрін немесе сыныптарын нақтылаңыз.`,
  },
  ru: {
    title: 'Вид школы и классы не согласуются',
    about: 'В средней школе 1–11 классы, в основной 1–9, в начальной 1–4. Уточните вид школы или классы.',
    finding: ({ school, type, from, to, due }) => `«${school}»: ${types.ru[type]}, а классы указаны ${from}–${to} (${types.ru[type]}: 1–${due}). Уточните вид школы или классы.`,
  },
  en: {
    title: 'Type of a school and its grades',
    about: 'A secondary school has grades 1–11, a basic one 1–9, a primary one 1–4. Find out the type or the grades.',
    finding: ({ school, type, from, to, due }) => `“${school}” is called a ${types.en[type]}, and its grades are given as ${from}–${to} (${types.en[type]}: 1–${due}). Find out the type or the grades.`,
  },
};

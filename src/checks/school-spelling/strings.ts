import type { CheckStrings } from '../check.ts';
import type { schoolSpelling } from './school-spelling.ts';

export const strings: CheckStrings<typeof schoolSpelling> = {
  kk: {
    title: 'Мектеп атауы әртүрлі жазылған',
    about: 'Бір ауданның бір мектебі екі түрлі жазылған. Бірыңғай жазу ұсынылады; Tirek мектептерді өзі біріктірмейді, әр ауданның мектептері бөлек.',
    finding: ({ written, other, near }) =>
      near ? `«${written}» пен «${other}» бір мектеп пе? Бір мектеп болса, атауын бірдей жазыңыз.` : `Бір мектеп әртүрлі жазылған: «${written}» және «${other}». Бірдей жазыңыз.`,
  },
  ru: {
    title: 'Разное написание школы',
    about: 'Одна школа одного района написана по-разному. Предлагается единое написание; сам Tirek школы не объединяет, школы разных районов не сравниваются.',
    finding: ({ written, other, near }) =>
      near ? `«${written}» и «${other}» – одна школа? Если да, пишите название одинаково.` : `Одна школа написана по-разному: «${written}» и «${other}». Пишите одинаково.`,
  },
  en: {
    title: 'School spelled in several ways',
    about: 'One school of a unit is spelled in two ways. One spelling is proposed; Tirek never merges schools by itself, and never compares those of two units.',
    finding: ({ written, other, near }) =>
      near ? `Are “${written}” and “${other}” one school? If so, spell it alike.` : `One school is spelled in two ways: “${written}” and “${other}”. Spell it alike.`,
  },
};

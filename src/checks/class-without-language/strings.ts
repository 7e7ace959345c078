import type { CheckStrings } from '../check.ts';
import type { classWithoutLanguage } from './class-without-language.ts';

export const strings: CheckStrings<typeof classWithoutLanguage> = {
  kk: {
    title: 'Біріктірілген сыныптың оқыту тілі көрсетілмеген',
    about: 'Тілі жазылмаған сынып қазақ сыныбы болып саналмайды: есепте бөлек көрсетіледі, ал (қ/о) бөлінісі толық болмайды. Тілін жазыңыз.',
    finding: ({ unit, classes, schools }) => `${unit === '' ? '' : `${unit}: `}оқыту тілі көрсетілмеген біріктірілген сынып – ${classes} (мектеп – ${schools}). Олар есепте тілсіз болып бөлек саналады.`,
  },
  ru: {
    title: 'У совмещённого класса не указан язык обучения',
    about: 'Класс без языка не считается казахским: в отчёте он показывается отдельно, и разбивка (каз/рус) остаётся неполной. Укажите язык.',
    finding: ({ unit, classes, schools }) => `${unit === '' ? '' : `${unit}: `}совмещённых классов без языка обучения – ${classes} (школ – ${schools}). В отчёте они считаются отдельно, без языка.`,
  },
  en: {
    title: 'A combined class without a language',
    about: 'A class without a language is not counted as a Kazakh one: reports show it apart, and the split by language stays incomplete. Give the language.',
    finding: ({ unit, classes, schools }) => `${unit === '' ? '' : `${unit}: `}combined classes without a language: ${classes} (schools: ${schools}). Reports count them apart.`,
  },
};

import type { CheckStrings } from '../check.ts';
import type { personSpelling } from './person-spelling.ts';

const most = 5;
const quoted = (names: readonly string[]) => names.slice(0, most).map((name) => `«${name}»`).join(', ') + (names.length > most ? ' …' : '');

export const strings: CheckStrings<typeof personSpelling> = {
  kk: {
    title: 'Адам аты-жөні әртүрлі жазылған',
    about: 'Бір адамның тегі әр жерде әртүрлі жазылған болуы мүмкін. Tirek адамдарды біріктірмейді: бір адам ба, екі адам ба, өзіңіз шешесіз.',
    finding: ({ kind, names, preferred, cells }) => {
      if (kind === 'near' || kind === 'initials') return `${quoted(names)}: бір адам ба, әлде екі адам ба? Бір адам болса, аты-жөнін бірдей жазыңыз.`;
      if (kind === 'letters') return `Бір тек әртүрлі жазылған: ${quoted(names)}. ${preferred === null ? 'Бірдей жазыңыз.' : `«${preferred}» деп бірдей жазыңыз.`}`;
      return `Аты-жөнінің бас әріптері біресе тегінің алдында, біресе соңында тұр: ${quoted(names)} (${cells} жерде). Бірыңғай жазыңыз.`;
    },
  },
  ru: {
    title: 'Разное написание имени человека',
    about: 'Фамилия одного человека, возможно, написана по-разному. Tirek людей не объединяет: один это человек или двое, решаете вы.',
    finding: ({ kind, names, preferred, cells }) => {
      if (kind === 'near' || kind === 'initials') return `${quoted(names)}: это один человек или двое? Если один, пишите одинаково.`;
      if (kind === 'letters') return `Одна фамилия написана по-разному: ${quoted(names)}. ${preferred === null ? 'Пишите одинаково.' : `Пишите одинаково: «${preferred}».`}`;
      return `Инициалы стоят то перед фамилией, то после неё: ${quoted(names)} (мест: ${cells}). Пишите единообразно.`;
    },
  },
  en: {
    title: 'Person spelled in several ways',
    about: 'The surname of one person may be spelled in several ways. Tirek merges nobody: whether it is one person or two is for you to say.',
    finding: ({ kind, names, preferred, cells }) => {
      if (kind === 'near' || kind === 'initials') return `${quoted(names)}: one person or two? If one, spell the name alike.`;
      if (kind === 'letters') return `One surname is spelled in several ways: ${quoted(names)}. ${preferred === null ? 'Spell it alike.' : `Write “${preferred}” throughout.`}`;
      return `Initials stand now before the surname, now behind it: ${quoted(names)} (in ${cells} places). Write them in one way.`;
    },
  },
};

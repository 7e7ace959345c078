import type { CheckStrings } from '../check.ts';
import type { schoolTypeDiffers } from './school-type-differs.ts';

const most = 4;
const listed = (schools: readonly string[]) => schools.slice(0, most).join(', ') + (schools.length > most ? ' …' : '');

export const strings: CheckStrings<typeof schoolTypeDiffers> = {
  kk: {
    title: 'Мектептің түрі әртүрлі көрсетілген',
    about: 'Бір мектеп бір жерде негізгі, бір жерде орта деп жазылған, немесе бір түр екі түрлі қысқартылған (НМ, НОМ). Бір мектепке бір түр, бір түрге бір қысқарту қолданыңыз.',
    finding: ({ kind, schools, written, other }) =>
      kind === 'type'
        ? `${listed(schools)}: бір жерде «${written}», бір жерде «${other}». Мектептің түрін нақтылап, бірдей жазыңыз.`
        : `${listed(schools)}: бір түр «${written}» және «${other}» деп екі түрлі қысқартылған. Бір қысқартуды («${other}») қолданыңыз.`,
  },
  ru: {
    title: 'Вид школы указан по-разному',
    about: 'Одна школа названа то основной, то средней, или один вид сокращён по-разному (НМ, НОМ). У школы один вид, у вида одно сокращение.',
    finding: ({ kind, schools, written, other }) =>
      kind === 'type'
        ? `${listed(schools)}: здесь «${written}», в другом месте «${other}». Уточните вид школы и пишите одинаково.`
        : `${listed(schools)}: один вид сокращён по-разному, «${written}» и «${other}». Используйте одно сокращение («${other}»).`,
  },
  en: {
    title: 'Type of a school differs',
    about: 'One school is called basic here and secondary there, or one type has two abbreviations (НМ, НОМ). Give a school one type, and a type one abbreviation.',
    finding: ({ kind, schools, written, other }) =>
      kind === 'type'
        ? `${listed(schools)}: “${written}” here, “${other}” elsewhere. Find out the type and write it alike.`
        : `${listed(schools)}: one type is abbreviated in two ways, “${written}” and “${other}”. Use one of them (“${other}”).`,
  },
};

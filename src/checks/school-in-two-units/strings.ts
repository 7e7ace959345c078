import type { CheckStrings } from '../check.ts';
import type { schoolInTwoUnits } from './school-in-two-units.ts';

export const strings: CheckStrings<typeof schoolInTwoUnits> = {
  kk: {
    title: 'Аттас мектеп екі ауданда',
    about: 'Бір адамның атындағы мектеп екі ауданда аталған. Екі мектеп болуы да, қате болуы да мүмкін: тексеріңіз.',
    finding: ({ name, units }) => `«${name}» атындағы мектеп ${units} ауданда (қалада) аталған. Бұл бөлек мектептер ме, әлде қате ме?`,
  },
  ru: {
    title: 'Школа с одним именем в двух районах',
    about: 'Школа имени одного человека названа в двух районах. Это могут быть две школы, а может быть ошибка: проверьте.',
    finding: ({ name, units }) => `Школа имени «${name}» названа в разных районах (городах): ${units}. Это разные школы или ошибка?`,
  },
  en: {
    title: 'Namesake schools in two units',
    about: 'A school called after one person stands in two units. They may be two schools, or it is a slip: have a look.',
    finding: ({ name, units }) => `A school called after “${name}” stands in ${units} units. Are they separate schools, or is it a slip?`,
  },
};

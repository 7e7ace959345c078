import type { CheckStrings } from '../check.ts';
import type { registerRepeated } from './register-repeated.ts';

export const strings: CheckStrings<typeof registerRepeated> = {
  kk: {
    title: 'Реестрде қайталанған жазба',
    about: 'Бір мектеп, аудан немесе баптау реестрде екі рет тұр, сондықтан екі рет саналады. Артық жолды өшіріңіз немесе жолдардың мерзімін көрсетіңіз.',
    finding: ({ what, name }) =>
      ({
        school: `«${name}» реестрде екі рет жазылған, есепте екі рет саналады. Артық жолды өшіріңіз немесе мерзімдерін көрсетіңіз.`,
        number: `«${name}»: осы ауданда нөмірі дәл сондай тағы бір мектеп бар. Екеуі екі бөлек мектеп пе?`,
        unit: `«${name}» аудандар реестрінде бір мерзімде екі рет тұр. Артық жолды өшіріңіз немесе мерзімдерін көрсетіңіз.`,
        pupils: `«${name}» мектебінің оқушылары бір сынып бойынша екі рет берілген.`,
        setting: `«${name}» баптауы екі рет берілген: біріншісі қолданылады.`,
      })[what],
  },
  ru: {
    title: 'Запись в реестре повторяется',
    about: 'Одна школа, район или настройка стоит в реестре дважды и будет посчитана дважды. Удалите лишнюю строку или укажите сроки действия строк.',
    finding: ({ what, name }) =>
      ({
        school: `«${name}» записана в реестре дважды и будет посчитана дважды. Удалите лишнюю строку или укажите сроки.`,
        number: `«${name}»: в этом районе есть ещё одна школа с тем же номером. Это две разные школы?`,
        unit: `«${name}» стоит в реестре районов дважды за одно и то же время. Удалите лишнюю строку или укажите сроки.`,
        pupils: `Учащиеся школы «${name}» по одному классу указаны дважды.`,
        setting: `Настройка «${name}» указана дважды: действует первая.`,
      })[what],
  },
  en: {
    title: 'A record stands twice',
    about: 'One school, unit or setting stands twice in its register and would be counted twice. Delete the row that is too many, or give the rows their dates.',
    finding: ({ what, name }) =>
      ({
        school: `“${name}” stands twice in the register and is counted twice. Delete a row, or give both their dates.`,
        number: `“${name}”: another school of this unit has the same number. Are they two schools?`,
        unit: `“${name}” stands twice in the register of units at one time. Delete a row, or give both their dates.`,
        pupils: `The pupils of “${name}” are given twice for one grade.`,
        setting: `The setting “${name}” is given twice: the first holds.`,
      })[what],
  },
};

import type { FunctionStrings } from '../custom-function.ts';
import type { school } from './school.ts';

export const strings: FunctionStrings<typeof school> = {
  kk: {
    description: 'Мектептің реестрдегі атауы, аудан/қаласымен бірге: «Нұра, Қарой ЖББМ». Табылмаса немесе бірнешеу болса, ұқсас атаулар көрсетіледі.',
    parameters: {
      name: { name: 'атауы', description: 'Мектеп атауы немесе нөмірі, кез келген жазылуы.' },
      schools: { name: 'мектептер', description: 'Мектептер реестрі, тақырыптарымен бірге.' },
      unit: { name: 'аудан', description: 'Аудан немесе қала: нөмірі бірдей мектептер болса, керек.' },
    },
  },
  ru: {
    description: 'Школа по реестру вместе с районом или городом: «Нұра, Қарой ЖББМ». Если не найдена или их несколько, показаны похожие.',
    parameters: {
      name: { name: 'название', description: 'Название или номер школы в любом написании.' },
      schools: { name: 'школы', description: 'Реестр школ вместе с заголовками.' },
      unit: { name: 'район', description: 'Район или город: нужен, если номера школ совпадают.' },
    },
  },
  en: {
    description: 'A school as the register has it, with its district or city. Where there is none, or there are several, similar names are shown.',
    parameters: {
      name: { name: 'name', description: 'The name or number of a school in any spelling.' },
      schools: { name: 'schools', description: 'The register of schools with its headings.' },
      unit: { name: 'unit', description: 'The district or city, needed where schools share a number.' },
    },
  },
};

import type { FunctionStrings } from '../custom-function.ts';
import type { unit } from './unit.ts';

export const strings: FunctionStrings<typeof unit> = {
  kk: {
    description: 'Аудан немесе қала атауының реестрдегі дұрыс жазылуы: «Бұқаржырау ауданы» – «Бұқар жырау». Табылмаса, ұқсас атаулар көрсетіледі.',
    parameters: {
      name: { name: 'атауы', description: 'Кез келген жазылуы.' },
      units: { name: 'аудандар', description: 'Аудандар мен қалалар реестрі немесе атаулар тізімі.' },
    },
  },
  ru: {
    description: 'Правильное название района или города по реестру: «Бухар-Жырауский район» — «Бұқар жырау». Если не найдено, показаны похожие.',
    parameters: {
      name: { name: 'название', description: 'Название в любом написании.' },
      units: { name: 'районы', description: 'Реестр районов и городов или список названий.' },
    },
  },
  en: {
    description: 'The name of a district or city as the register has it, from any spelling. Where there is none, similar names are shown.',
    parameters: {
      name: { name: 'name', description: 'A name in any spelling.' },
      units: { name: 'units', description: 'The register of districts and cities, or a list of names.' },
    },
  },
};

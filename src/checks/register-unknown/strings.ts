import type { CheckStrings } from '../check.ts';
import type { registerUnknown } from './register-unknown.ts';

const field = {
  kk: { unit: 'Аудандар тізімінде', school: 'Мектептер тізімінде', hub: 'Тірек мектептерінің арасында' },
  ru: { unit: 'В списке районов', school: 'В списке школ', hub: 'Среди опорных школ' },
  en: { unit: 'The register of units', school: 'The register of schools', hub: 'The register of hub schools' },
} as const;

export const strings: CheckStrings<typeof registerUnknown> = {
  kk: {
    title: 'Реестрде жоқ атау',
    about: 'Ұяшықта реестрде жоқ аудан, мектеп немесе тірек мектебі көрсетілген, сондықтан бұл жол есепте өз орнында саналмайды. Атауын түзетіңіз немесе реестрге қосыңыз.',
    finding: ({ field: where, text, several, candidates }) =>
      several
        ? `«${text}» деген атау бірнеше жазбаға сәйкес келеді: ${candidates.join('; ')}. Қайсысы екенін нақтылап жазыңыз.`
        : `${field.kk[where]} «${text}» жоқ.${candidates.length > 0 ? ` Ұқсастары: ${candidates.join('; ')}.` : ''} Атауын тексеріңіз немесе реестрге қосыңыз.`,
  },
  ru: {
    title: 'Нет в реестре',
    about: 'В ячейке указан район, школа или опорная школа, которых нет в реестре, поэтому строка не попадёт в отчёт на своё место. Исправьте название или внесите его в реестр.',
    finding: ({ field: where, text, several, candidates }) =>
      several
        ? `Названию «${text}» соответствует несколько записей: ${candidates.join('; ')}. Уточните, какая имеется в виду.`
        : `${field.ru[where]} нет «${text}».${candidates.length > 0 ? ` Похожие: ${candidates.join('; ')}.` : ''} Проверьте название или внесите его в реестр.`,
  },
  en: {
    title: 'Not in the register',
    about: 'A cell names a unit, a school or a hub that its register does not have, so that the row is not counted where it belongs. Correct the name, or add it to the register.',
    finding: ({ field: where, text, several, candidates }) =>
      several
        ? `Several records answer to “${text}”: ${candidates.join('; ')}. Say which is meant.`
        : `${field.en[where]} has no “${text}”.${candidates.length > 0 ? ` Similar: ${candidates.join('; ')}.` : ''} Check the name, or add it to the register.`,
  },
};

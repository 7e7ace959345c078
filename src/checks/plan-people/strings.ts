import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { planPeople } from './plan-people.ts';

export const strings: CheckStrings<typeof planPeople> = {
  kk: {
    title: 'Жоспардағы және кеңестегі адамдар',
    about: 'Кеңестің жоспарында аталғандар кеңес құрамында, ал кеңес мүшелері жоспарда болуы керек. Құрамға қосыңыз, не себебін түсіндіріңіз.',
    finding: ({ kind, person, mentions }) =>
      kind === 'not-on-council'
        ? `${excerpt(person)} жоспарда ${mentions} жерде аталған, бірақ кеңес құрамында жоқ. Құрамға қосыңыз немесе тексеріңіз.`
        : `${excerpt(person)} кеңес құрамында бар, бірақ жоспарда бірде-бір рет аталмаған.`,
  },
  ru: {
    title: 'Люди в плане и в совете',
    about: 'Те, кто назван в плане совета, должны быть в его составе, а члены совета – в плане. Добавьте в состав или объясните.',
    finding: ({ kind, person, mentions }) =>
      kind === 'not-on-council'
        ? `${excerpt(person)} есть в плане (упоминаний: ${mentions}), но не в составе совета. Добавьте в состав или проверьте.`
        : `${excerpt(person)} входит в состав совета, но в плане ни разу не упоминается.`,
  },
  en: {
    title: 'People of the plan and of the council',
    about: 'Whoever the plan of a council names should be on the council, and its members should be in the plan. Add them, or explain.',
    finding: ({ kind, person, mentions }) =>
      kind === 'not-on-council'
        ? `${excerpt(person)} is named in the plan (${mentions} cells) but is not on the council. Add them, or look again.`
        : `${excerpt(person)} is on the council but is never named in the plan.`,
  },
};

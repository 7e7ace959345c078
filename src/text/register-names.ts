import type { RegisterKind } from '../sheet/registers/columns.ts';
import type { InEveryLanguage } from './language.ts';

/** What the registers are called in sentences. */
export const registerNames: InEveryLanguage<Readonly<Record<RegisterKind, string>>> = {
  kk: { units: 'аудандар мен қалалар', schools: 'мектептер', staff: 'педагогтер', pupils: 'оқушылар', classes: 'біріктірілген сыныптар', participations: 'іс-шараларға қатысу', masterClasses: 'шеберлік сыныптары', courses: 'біліктілікті арттыру курстары', settings: 'баптау' },
  ru: { units: 'районы и города', schools: 'школы', staff: 'педагоги', pupils: 'контингент учащихся', classes: 'совмещённые классы', participations: 'участие в мероприятиях', masterClasses: 'мастер-классы', courses: 'курсы повышения квалификации', settings: 'настройки' },
  en: { units: 'districts and cities', schools: 'schools', staff: 'staff', pupils: 'pupils', classes: 'combined classes', participations: 'participation', masterClasses: 'master classes', courses: 'training courses', settings: 'settings' },
};

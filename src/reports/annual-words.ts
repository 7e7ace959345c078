import type { InEveryLanguage } from '../text/language.ts';

/** Words that the annual tables share. */
export interface AnnualWords {
  /** Written behind a title or a heading. */
  readonly asOf: (day: string) => string;
  readonly oblast: (name: string) => string;
  readonly district: (name: string) => string;
  readonly city: (name: string) => string;
  readonly number: string;
  readonly unit: string;
  readonly school: string;
  readonly districts: string;
  readonly cities: string;
  readonly total: string;
  readonly unknownUnit: string;
  /** Above the numbers outside the print area that formulas stand on. */
  readonly aside: string;
  /** The name of the sheet behind a report. */
  readonly charts: string;
  readonly differentDays: (registers: readonly { readonly name: string; readonly day: string }[]) => string;
  /** Where nobody has said of which day the registers are. */
  readonly dayUnknown: string;
  readonly signature: string;
  /** `signed-as` and `signed-by` of the settings. */
  readonly signed: (position: string, name: string) => string;
  readonly madeOn: (day: string) => string;
}

export const annualWords: InEveryLanguage<AnnualWords> = {
  kk: {
    asOf: (day) => `${day} ж. жағдай бойынша`,
    oblast: (name) => (/обл/iu.test(name) ? name : `${name} облысы`),
    district: (name) => (/ауд/iu.test(name) ? name : `${name} ауданы`),
    city: (name) => (/қал/iu.test(name) ? name : `${name} қаласы`),
    number: '№',
    unit: 'Аудан/қала',
    school: 'Мектеп',
    districts: 'Аудандар бойынша:',
    cities: 'Қалалар бойынша:',
    total: 'БАРЛЫҒЫ:',
    unknownUnit: 'Аудан/қаласы көрсетілмеген',
    aside: 'Есептеу үшін',
    charts: 'Диаграммалар',
    differentDays: (registers) => `Назар аударыңыз: деректер әр күнгі жағдай бойынша берілді (${registers.map(({ name, day }) => `${name} – ${day}`).join(', ')}).`,
    dayUnknown: 'Реестрлердің күні көрсетілмеген: есеп жасалған күнгі жағдай алынды.',
    signature: 'Жауапты: ____________________   Қолы: ______________',
    signed: (position, name) => `${position} ______________ ${name}`.trim(),
    madeOn: (day) => `Есеп жасалған күн: ${day}`,
  },
  ru: {
    asOf: (day) => `по состоянию на ${day} г.`,
    oblast: (name) => (/обл/iu.test(name) ? name : `${name} область`),
    district: (name) => (/район/iu.test(name) ? name : `${name} район`),
    city: (name) => (/(^|\s)(г\.|город)/iu.test(name) ? name : `г. ${name}`),
    number: '№',
    unit: 'Район/город',
    school: 'Школа',
    districts: 'Итого по районам:',
    cities: 'Итого по городам:',
    total: 'ВСЕГО:',
    unknownUnit: 'Район/город не указан',
    aside: 'Для расчёта',
    charts: 'Диаграммы',
    differentDays: (registers) => `Обратите внимание: данные приведены на разные даты (${registers.map(({ name, day }) => `${name} – ${day}`).join(', ')}).`,
    dayUnknown: 'Дата реестров не указана: взято состояние на день составления отчёта.',
    signature: 'Ответственный: ____________________   Подпись: ______________',
    signed: (position, name) => `${position} ______________ ${name}`.trim(),
    madeOn: (day) => `Дата составления отчёта: ${day}`,
  },
  en: {
    asOf: (day) => `as of ${day}`,
    oblast: (name) => (/oblast|обл/iu.test(name) ? name : `${name} oblast`),
    district: (name) => (/district|ауд|район/iu.test(name) ? name : `${name} district`),
    city: (name) => (/city|қал|город/iu.test(name) ? name : `${name} city`),
    number: '№',
    unit: 'District/city',
    school: 'School',
    districts: 'Total, districts:',
    cities: 'Total, cities:',
    total: 'GRAND TOTAL:',
    unknownUnit: 'District/city not given',
    aside: 'For calculation',
    charts: 'Charts',
    differentDays: (registers) => `Please note: the figures are of different days (${registers.map(({ name, day }) => `${name} – ${day}`).join(', ')}).`,
    dayUnknown: 'The day of the registers is not given: the day of making the report was taken.',
    signature: 'Responsible: ____________________   Signature: ______________',
    signed: (position, name) => `${position} ______________ ${name}`.trim(),
    madeOn: (day) => `Report made on ${day}`,
  },
};

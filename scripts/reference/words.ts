import type { Severity } from '../../src/checks/check.ts';
import type { InEveryLanguage } from '../../src/text/language.ts';

export const pageWords: InEveryLanguage<{
  readonly reference: string;
  readonly generated: string;
  readonly functions: string;
  readonly checks: string;
  readonly reports: string;
  readonly parameters: string;
  readonly optional: string;
  readonly repeating: string;
  readonly example: string;
  readonly refuses: string;
  readonly accepted: string;
  readonly reported: string;
  readonly shows: string;
  readonly severity: string;
  readonly severities: Readonly<Record<Severity, string>>;
}> = {
  kk: {
    reference: 'Анықтамалық',
    generated: 'Бұл беттер анықтамалардан `npm run generate` бұйрығымен жасалады; қолмен түзетпеңіз.',
    functions: 'Функциялар',
    checks: 'Тексерулер',
    reports: 'Есептер',
    parameters: 'Аргументтері',
    optional: 'міндетті емес',
    repeating: 'бірнеше рет беруге болады',
    example: 'Мысал',
    refuses: 'Есептелмейтін жағдайлар',
    accepted: 'Ескертусіз өтеді',
    reported: 'Ескерту беріледі',
    shows: 'Есепте көрінеді',
    severity: 'Маңызы',
    severities: { error: 'қате', warning: 'назар аударыңыз', question: 'сұрақ', style: 'рәсімдеу' },
  },
  ru: {
    reference: 'Справочник',
    generated: 'Эти страницы создаёт из определений команда `npm run generate`; вручную их не правят.',
    functions: 'Функции',
    checks: 'Проверки',
    reports: 'Отчёты',
    parameters: 'Аргументы',
    optional: 'необязательный',
    repeating: 'можно указать несколько раз',
    example: 'Пример',
    refuses: 'Когда не вычисляется',
    accepted: 'Проходит без замечаний',
    reported: 'Даёт замечание',
    shows: 'Показывается в отчёте',
    severity: 'Важность',
    severities: { error: 'ошибка', warning: 'обратите внимание', question: 'вопрос', style: 'оформление' },
  },
  en: {
    reference: 'Reference',
    generated: 'These pages are made from the definitions by `npm run generate`; do not edit them by hand.',
    functions: 'Functions',
    checks: 'Checks',
    reports: 'Reports',
    parameters: 'Arguments',
    optional: 'optional',
    repeating: 'may be repeated',
    example: 'Example',
    refuses: 'When there is no answer',
    accepted: 'Accepted',
    reported: 'Reported',
    shows: 'Shown in the report',
    severity: 'Severity',
    severities: { error: 'error', warning: 'warning', question: 'question', style: 'style' },
  },
};

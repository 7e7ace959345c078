import type { InEveryLanguage } from './language.ts';

/** How serious a finding is, in a word or two. */
export const severityWords: InEveryLanguage<Readonly<Record<'error' | 'warning' | 'question' | 'style', string>>> = {
  kk: { error: 'Қате', warning: 'Назар аударыңыз', question: 'Сұрақ', style: 'Рәсімдеу' },
  ru: { error: 'Ошибка', warning: 'Обратите внимание', question: 'Вопрос', style: 'Оформление' },
  en: { error: 'Error', warning: 'Warning', question: 'Question', style: 'Style' },
};

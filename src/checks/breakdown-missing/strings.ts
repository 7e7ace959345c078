import type { CheckStrings } from '../check.ts';
import type { breakdownMissing } from './breakdown-missing.ts';

export const strings: CheckStrings<typeof breakdownMissing> = {
  kk: {
    title: 'Шығынның жіктемесі жоқ',
    about: 'Жанар-жағармай, қаржы немесе тамақ шығынының тек жалпы көлемі берілген. Мектеп, күн немесе оқушы бойынша қалай бөлінгенін жазыңыз.',
    finding: ({ amount }) => `Тек жалпы көлемі берілген: ${amount}. Мектеп, күн немесе оқушы бойынша жіктемесін қосыңыз.`,
  },
  ru: {
    title: 'Нет разбивки расходов',
    about: 'Указан только общий объём горючего, денег или питания. Напишите, как он распределён по школам, дням или учащимся.',
    finding: ({ amount }) => `Указан только общий объём: ${amount}. Добавьте разбивку по школам, дням или учащимся.`,
  },
  en: {
    title: 'No breakdown of the expense',
    about: 'Only the total of fuel, money or meals is given. Say how it is divided by school, day or pupil.',
    finding: ({ amount }) => `Only a total is given: ${amount}. Add how it is divided by school, day or pupil.`,
  },
};

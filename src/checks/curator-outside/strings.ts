import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { curatorOutside } from './curator-outside.ts';

export const strings: CheckStrings<typeof curatorOutside> = {
  kk: {
    title: 'Куратор кеңесте де, жоспарда да жоқ',
    about: 'Бұйрықпен тағайындалған куратор үйлестіру кеңесінің құрамында немесе жоспарда аталуы керек.',
    finding: ({ person }) => `Куратор ${excerpt(person)} кеңес құрамында да, жоспарда да жоқ. Қосыңыз немесе тексеріңіз.`,
  },
  ru: {
    title: 'Куратора нет ни в совете, ни в плане',
    about: 'Куратор, назначенный приказом, должен быть в составе совета или в плане.',
    finding: ({ person }) => `Куратора ${excerpt(person)} нет ни в составе совета, ни в плане. Добавьте или проверьте.`,
  },
  en: {
    title: 'A curator in neither the council nor the plan',
    about: 'A curator whom an order appoints should be on the council or in the plan.',
    finding: ({ person }) => `The curator ${excerpt(person)} is neither on the council nor in the plan. Add them, or look again.`,
  },
};

import type { CheckStrings } from '../check.ts';
import { numbersText, planText } from '../plan-words.ts';
import type { planOrder } from './plan-order.ts';

const at = (numbers: string) => (numbers === '' ? '' : ` (${numbers})`);

export const strings: CheckStrings<typeof planOrder> = {
  kk: {
    title: 'КТЖ тақырыптарының реті басқа',
    about: 'Магнит мектептің жоспарында тақырыптар тірек мектептегі ретпен тұрған жоқ.',
    finding: ({ first, second, numbers, count, ...args }) => `${planText(args, 'kk')}: «${first}» тақырыбы «${second}» тақырыбынан бұрын тұр${at(numbersText(numbers, 'kk'))}, тірек мектепте керісінше.${count > 1 ? ` Барлығы ${count} тақырып өз ретінде емес.` : ''}`,
  },
  ru: {
    title: 'Темы КТП в другом порядке',
    about: 'В плане магнитной школы темы идут не в том порядке, что в плане опорной.',
    finding: ({ first, second, numbers, count, ...args }) => `${planText(args, 'ru')}: тема «${first}» стоит раньше темы «${second}»${at(numbersText(numbers, 'ru'))}, в опорной школе – наоборот.${count > 1 ? ` Всего не на своём месте тем: ${count}.` : ''}`,
  },
  en: {
    title: 'Topics in another order',
    about: 'The topics of a magnet school’s plan are not in the order of the hub’s.',
    finding: ({ first, second, numbers, count, ...args }) => `${planText(args, 'en')}: “${first}” stands before “${second}”${at(numbersText(numbers, 'en'))}; at the hub it is the other way round.${count > 1 ? ` Topics out of order in all: ${count}.` : ''}`,
  },
};

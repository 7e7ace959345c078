import type { FunctionStrings } from '../custom-function.ts';
import type { change } from './change.ts';

export const strings: FunctionStrings<typeof change> = {
  kk: {
    description: 'Өткен жылмен салыстыру: айырмасы және оның үлесі. 205 пен 219 үшін –14 және –6,39 %. Бұрынғы сан 0 болса, үлесі бос.',
    parameters: { now: { name: 'қазір', description: 'Қазіргі сан.' }, before: { name: 'бұрын', description: 'Өткен жылғы сан.' } },
  },
  ru: {
    description: 'Сравнение с прошлым годом: разница и её доля. Для 205 и 219 — –14 и –6,39 %. Если раньше было 0, доля пуста.',
    parameters: { now: { name: 'сейчас', description: 'Нынешнее число.' }, before: { name: 'раньше', description: 'Число прошлого года.' } },
  },
  en: {
    description: 'The change against last year: the difference and its share. −14 and −6.39 % for 205 and 219. No share where there was nothing before.',
    parameters: { now: { name: 'now', description: 'The count now.' }, before: { name: 'before', description: 'The count of last year.' } },
  },
};

import { formatNumber } from '../../text/numbers.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { Language } from '../../text/language.ts';
import type { CheckStrings } from '../check.ts';
import type { SumArgs } from '../sum-evidence.ts';
import type { totalWrong } from './total-wrong.ts';

const place = ({ label, heading }: SumArgs, language: Language) => [label, heading].filter((text) => text !== '').map((text) => (language === 'en' ? `“${excerpt(text)}”` : `«${excerpt(text)}»`)).join(', ');

const quoted = (labels: readonly string[], language: Language) => labels.map((label) => (language === 'en' ? `“${excerpt(label)}”` : `«${excerpt(label)}»`)).join(', ');

export const strings: CheckStrings<typeof totalWrong> = {
  kk: {
    title: 'Қорытынды дұрыс емес',
    about: 'Қорытынды немесе аралық қорытынды өзі қосатын сандардың қосындысына тең емес. Жолдар мен бағандардың қосындыларынан қай сан қате екені белгілі болса, сол сан көрсетіледі; әйтпесе қорытындыны да, қосылған сандарды да тексеріңіз.',
    finding: (args) =>
      args.omitted.length > 0
        ? `${place(args, 'kk')}: қорытындыға ${quoted(args.omitted, 'kk')} қосылмаған: ${formatNumber(args.stated, 'kk')} тұр, барлық жолдардың қосындысы – ${formatNumber(args.due, 'kk')}. Түзетіңіз.`
        : args.certain
        ? `${place(args, 'kk')}: ${formatNumber(args.stated, 'kk')} тұр, қосындылар бойынша ${formatNumber(args.due, 'kk')} болуы керек. Тексеріп, түзетіңіз.`
        : args.confirmed
          ? `${place(args, 'kk')}: қорытынды ${formatNumber(args.stated, 'kk')} басқа қосындыларға сай, ал сандардың қосындысы – ${formatNumber(args.due, 'kk')}. Қосылған сандардың бірі қате, тексеріңіз.`
        : `${place(args, 'kk')}: қорытындыда ${formatNumber(args.stated, 'kk')} тұр, сандардың қосындысы – ${formatNumber(args.due, 'kk')}. Қорытындыны немесе қосылған сандарды түзетіңіз.`,
  },
  ru: {
    title: 'Итог неверен',
    about: 'Итог или промежуточный итог не равен сумме своих чисел. Если по суммам строк и столбцов видно, какое число неверно, показано оно; иначе проверьте и итог, и слагаемые.',
    finding: (args) =>
      args.omitted.length > 0
        ? `${place(args, 'ru')}: в итог не вошло: ${quoted(args.omitted, 'ru')}. Стоит ${formatNumber(args.stated, 'ru')}, сумма всех строк – ${formatNumber(args.due, 'ru')}. Исправьте.`
        : args.certain
        ? `${place(args, 'ru')}: стоит ${formatNumber(args.stated, 'ru')}, по суммам должно быть ${formatNumber(args.due, 'ru')}. Проверьте и исправьте.`
        : args.confirmed
          ? `${place(args, 'ru')}: итог ${formatNumber(args.stated, 'ru')} сходится с другими суммами, а сумма чисел – ${formatNumber(args.due, 'ru')}. Одно из слагаемых неверно, проверьте.`
        : `${place(args, 'ru')}: в итоге стоит ${formatNumber(args.stated, 'ru')}, а сумма чисел – ${formatNumber(args.due, 'ru')}. Исправьте итог или слагаемые.`,
  },
  en: {
    title: 'Wrong total',
    about: 'A total or sub-total is not the sum of its figures. Where the sums of rows and columns tell which number is wrong, that one is shown; otherwise check both the total and the figures that it adds up.',
    finding: (args) =>
      args.omitted.length > 0
        ? `${place(args, 'en')}: the total leaves out ${quoted(args.omitted, 'en')}: it says ${formatNumber(args.stated, 'en')}, all rows add up to ${formatNumber(args.due, 'en')}. Correct it.`
        : args.certain
        ? `${place(args, 'en')}: ${formatNumber(args.stated, 'en')} stands here, by the sums it should be ${formatNumber(args.due, 'en')}. Check and correct it.`
        : args.confirmed
          ? `${place(args, 'en')}: the total ${formatNumber(args.stated, 'en')} agrees with other sums, its figures add up to ${formatNumber(args.due, 'en')}. One of them is wrong, check them.`
        : `${place(args, 'en')}: the total says ${formatNumber(args.stated, 'en')}, the figures add up to ${formatNumber(args.due, 'en')}. Correct the total or the figures.`,
  },
};

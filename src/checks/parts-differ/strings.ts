import { excerpt } from '../../text/excerpt.ts';
import type { Language } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { CheckStrings } from '../check.ts';
import type { SumArgs } from '../sum-evidence.ts';
import type { partsDiffer } from './parts-differ.ts';

const added = ({ parts, due }: SumArgs, language: Language) => `${parts.length > 6 ? '' : `${parts.map((part) => formatNumber(part, language)).join(' + ')} = `}${formatNumber(due, language)}`;
const place = ({ label, heading }: SumArgs, language: Language) => [label, heading].filter((text) => text !== '').map((text) => (language === 'en' ? `“${excerpt(text)}”` : `«${excerpt(text)}»`)).join(', ');

export const strings: CheckStrings<typeof partsDiffer> = {
  kk: {
    title: 'Бөліктері санға тең емес',
    about: 'Жолдың немесе ұяшықтың бөліктері (тілдер, сыныптар, бар және жоқ мектептер) жалпы санды құрамайды. Басқа қосындылардан қай сан қате екені белгілі болса, сол сан көрсетіледі; әйтпесе қайсысы дұрыс екенін тексеріңіз.',
    finding: (args) =>
      args.kind === 'within'
        ? `${place(args, 'kk')}: ${formatNumber(args.stated, 'kk')}, ал бүкілі ${formatNumber(args.due, 'kk')}: бөлігі бүтінінен көп. Тексеріп, түзетіңіз.`
        : args.certain
        ? `${place(args, 'kk')}: ${formatNumber(args.stated, 'kk')} тұр, қосындылар бойынша ${formatNumber(args.due, 'kk')} болуы керек. Тексеріп, түзетіңіз.`
          : args.confirmed
            ? `${place(args, 'kk')}: ${formatNumber(args.stated, 'kk')} саны басқа қосындыларға сай, ал бөліктері ${added(args, 'kk')}. Бөліктерінің бірі қате, тексеріңіз.`
        : `${place(args, 'kk')}: жалпы саны ${formatNumber(args.stated, 'kk')}, ал бөліктері ${added(args, 'kk')}. Қайсысы дұрыс екенін тексеріп, түзетіңіз.`,
  },
  ru: {
    title: 'Части не равны целому',
    about: 'Части строки или ячейки (языки, классы, школы с ними и без них) не составляют общего числа. Если по другим суммам видно, какое число неверно, показано оно; иначе проверьте, что верно.',
    finding: (args) =>
      args.kind === 'within'
        ? `${place(args, 'ru')}: ${formatNumber(args.stated, 'ru')}, а всего ${formatNumber(args.due, 'ru')}: часть больше целого. Проверьте и исправьте.`
        : args.certain
        ? `${place(args, 'ru')}: стоит ${formatNumber(args.stated, 'ru')}, по суммам должно быть ${formatNumber(args.due, 'ru')}. Проверьте и исправьте.`
          : args.confirmed
            ? `${place(args, 'ru')}: число ${formatNumber(args.stated, 'ru')} сходится с другими суммами, а части дают ${added(args, 'ru')}. Одна из частей неверна, проверьте.`
        : `${place(args, 'ru')}: всего ${formatNumber(args.stated, 'ru')}, а части дают ${added(args, 'ru')}. Проверьте, что верно, и исправьте.`,
  },
  en: {
    title: 'Parts differ from the whole',
    about: 'The parts of a row or a cell (languages, grades, schools with and without) do not make up the whole. Where other sums tell which number is wrong, that one is shown; otherwise check which is right.',
    finding: (args) =>
      args.kind === 'within'
        ? `${place(args, 'en')}: ${formatNumber(args.stated, 'en')} is more than its whole, ${formatNumber(args.due, 'en')}. Check and correct it.`
        : args.certain
        ? `${place(args, 'en')}: ${formatNumber(args.stated, 'en')} stands here, by the sums it should be ${formatNumber(args.due, 'en')}. Check and correct it.`
          : args.confirmed
            ? `${place(args, 'en')}: ${formatNumber(args.stated, 'en')} agrees with other sums, the parts make ${added(args, 'en')}. One of the parts is wrong, check them.`
        : `${place(args, 'en')}: the whole is ${formatNumber(args.stated, 'en')}, the parts make ${added(args, 'en')}. Check which is right and correct it.`,
  },
};

import type { CheckStrings } from '../check.ts';
import type { numbering } from './numbering.ts';

const list = (numbers: readonly number[]) => (numbers.length > 4 ? `${numbers[0]}–${numbers.at(-1)}` : numbers.join(', '));

export const strings: CheckStrings<typeof numbering> = {
  kk: {
    title: 'Жолдардың реттік нөмірі',
    about: 'Кестедегі реттік нөмірлер түсіп қалмай, қайталанбай жүруі керек. Бөлім немесе аралық қорытынды басталғанда нөмір қайта 1-ден басталуы мүмкін.',
    finding: ({ kind, number, previous, missing, due }) => {
      if (kind === 'gap') return `${previous}-жолдан кейін бірден ${number} тұр: ${list(missing)} жоқ. Жол түсіп қалса, қосыңыз, болмаса қайта нөмірлеңіз.`;
      if (kind === 'start') return `Кесте ${number} нөмірінен басталған: ${list(missing)} жоқ.`;
      if (kind === 'blank') return `Жолдың реттік нөмірі жазылмаған, ${due} болуы керек.`;
      if (kind === 'order') return `${previous} нөмірінен кейін ${number} тұр: жолдардың реті ауысқан.`;
      return due === null ? `${number} нөмірі екі рет қойылған. Қайта нөмірлеңіз немесе артық жолды алыңыз.` : `Бұл жолда ${number} емес, ${due} болуы керек.`;
    },
  },
  ru: {
    title: 'Порядковые номера строк',
    about: 'Порядковые номера в таблице идут без пропусков и повторов. После раздела или промежуточного итога нумерация может начаться снова с 1.',
    finding: ({ kind, number, previous, missing, due }) => {
      if (kind === 'gap') return `После строки ${previous} сразу идёт ${number}: нет ${list(missing)}. Если строка выпала, добавьте её, иначе исправьте нумерацию.`;
      if (kind === 'start') return `Таблица начинается с номера ${number}: нет ${list(missing)}.`;
      if (kind === 'blank') return `В строке нет порядкового номера, должен быть ${due}.`;
      if (kind === 'order') return `После номера ${previous} стоит ${number}: порядок строк нарушен.`;
      return due === null ? `Номер ${number} стоит дважды. Исправьте нумерацию или уберите лишнюю строку.` : `В этой строке должно быть ${due}, а не ${number}.`;
    },
  },
  en: {
    title: 'Numbers of the rows',
    about: 'The numbers of a table’s rows have no gaps and no repeats. After a section or a sub-total they may begin with 1 again.',
    finding: ({ kind, number, previous, missing, due }) => {
      if (kind === 'gap') return `Row ${previous} is followed by ${number}: ${list(missing)} missing. If a row was lost, add it; otherwise renumber.`;
      if (kind === 'start') return `The table begins with ${number}: ${list(missing)} missing.`;
      if (kind === 'blank') return `The row has no number; it should be ${due}.`;
      if (kind === 'order') return `${number} stands after ${previous}: the rows are out of order.`;
      return due === null ? `The number ${number} stands twice. Renumber, or take the surplus row out.` : `This row should be ${due}, not ${number}.`;
    },
  },
};

import type { CheckStrings } from '../check.ts';
import type { valueRepeated } from './value-repeated.ts';

export const strings: CheckStrings<typeof valueRepeated> = {
  kk: {
    title: 'Бір мән екі ұяшықта қайталанған',
    about: 'Жақшадағы мән (сыныптар) бір жолдың екі ұяшығында қайталанған, ал басқа жолдарда бір ұяшықта ғана тұр. Артығын алып тастаңыз.',
    finding: ({ value, without }) => `${value} осы жолда екі рет жазылған. Бұл ұяшықта «${without}» жеткілікті.`,
  },
  ru: {
    title: 'Значение повторяется в двух ячейках',
    about: 'Значение в скобках (классы) стоит в двух ячейках строки, в других строках – только в одной. Уберите лишнее.',
    finding: ({ value, without }) => `${value} записано в строке дважды. В этой ячейке достаточно «${without}».`,
  },
  en: {
    title: 'Value repeated in two cells',
    about: 'A value in brackets (grades) stands in two cells of a row, in other rows in one only. Take out the one too many.',
    finding: ({ value, without }) => `${value} is written twice in this row. “${without}” is enough in this cell.`,
  },
};

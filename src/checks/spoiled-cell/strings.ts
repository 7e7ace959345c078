import type { CheckStrings } from '../check.ts';
import type { spoiledCell } from './spoiled-cell.ts';

type Meanings = Readonly<Record<string, string>>;

const kk: Meanings = {
  '#REF!': 'формула сілтеген ұяшық жойылған', '#DIV/0!': 'нөлге бөлінген', '#VALUE!': 'формуладағы мән түрі сәйкес емес', '#NAME?': 'формуладағы атау танылмаған',
  '#N/A': 'мән табылмаған', '#NUM!': 'сан жарамсыз', '#NULL!': 'аумақтар қиылыспайды', '#SPILL!': 'нәтижеге орын жетпеген',
};
const ru: Meanings = {
  '#REF!': 'ячейка, на которую ссылается формула, удалена', '#DIV/0!': 'деление на ноль', '#VALUE!': 'неподходящий тип значения в формуле', '#NAME?': 'имя в формуле не распознано',
  '#N/A': 'значение не найдено', '#NUM!': 'недопустимое число', '#NULL!': 'диапазоны не пересекаются', '#SPILL!': 'результату не хватает места',
};
const en: Meanings = {
  '#REF!': 'the cell that a formula refers to was deleted', '#DIV/0!': 'division by zero', '#VALUE!': 'a value of the wrong kind in the formula', '#NAME?': 'a name in the formula is not known',
  '#N/A': 'a value was not found', '#NUM!': 'the number is not valid', '#NULL!': 'the ranges do not meet', '#SPILL!': 'no room for the result',
};

export const strings: CheckStrings<typeof spoiledCell> = {
  kk: {
    title: 'Excel бұзған ұяшық',
    about: 'Сынып аралығы күнге айналған («7-11» → «11.июл»), кодтың алдындағы нөлдер жоғалған, ұзын сан қысқарған немесе ұяшықта қате тұр. Мәтін пішімін қойып, қайта жазыңыз.',
    finding: ({ kind, text, typed, cells }) => {
      const more = cells > 1 ? ` (барлығы ${cells} ұяшық)` : '';
      if (kind === 'error') return `Ұяшықта қате: ${text}${kk[text] ? ` – ${kk[text]}` : ''}${more}. Формуланы түзетіңіз.`;
      if (kind === 'date') return `«${text}» – Excel күнге айналдырған жазу${typed === null ? '' : `: «${typed}» болуы керек`}. Мәтін пішімін қойып, қайта жазыңыз.`;
      if (kind === 'zeros') return `«${text}» кодының алдындағы нөлдер жоғалған${more}: «${typed}» болуы керек.`;
      return `«${text}» – ұзын сан қысқарып кеткен${more}. Мәтін пішімін қойып, толық жазыңыз.`;
    },
  },
  ru: {
    title: 'Ячейка, испорченная Excel',
    about: 'Диапазон классов стал датой («7-11» → «11.июл»), у кода пропали ведущие нули, длинное число сокращено или в ячейке ошибка. Поставьте текстовый формат и впишите заново.',
    finding: ({ kind, text, typed, cells }) => {
      const more = cells > 1 ? ` (всего ячеек: ${cells})` : '';
      if (kind === 'error') return `Ошибка в ячейке: ${text}${ru[text] ? ` – ${ru[text]}` : ''}${more}. Исправьте формулу.`;
      if (kind === 'date') return `«${text}»: Excel превратил запись в дату${typed === null ? '' : `, должно быть «${typed}»`}. Поставьте текстовый формат и впишите заново.`;
      if (kind === 'zeros') return `У кода «${text}» пропали ведущие нули${more}: должно быть «${typed}».`;
      return `«${text}»: длинное число сокращено${more}. Поставьте текстовый формат и впишите полностью.`;
    },
  },
  en: {
    title: 'Cell spoiled by Excel',
    about: 'Grades became a date (“7-11” → “11-Jul”), a code lost its leading zeros, a long number was cut short, or the cell holds an error. Set the text format and write it again.',
    finding: ({ kind, text, typed, cells }) => {
      const more = cells > 1 ? ` (${cells} cells)` : '';
      if (kind === 'error') return `An error in the cell: ${text}${en[text] ? `, ${en[text]}` : ''}${more}. Mend the formula.`;
      if (kind === 'date') return `Excel made a date of what was typed: “${text}”${typed === null ? '' : `, it should be “${typed}”`}. Set the text format and write it again.`;
      if (kind === 'zeros') return `The code “${text}” lost its leading zeros${more}: it should be “${typed}”.`;
      return `“${text}” is a long number cut short${more}. Set the text format and write it in full.`;
    },
  },
};

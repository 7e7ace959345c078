import { templateWords } from '../../text/templates.ts';
import type { Language } from '../../text/language.ts';
import type { CheckStrings } from '../check.ts';
import type { sessionCells } from './session-cells.ts';

type Table = Parameters<(typeof strings)['kk']['finding']>[0]['table'];

function columnOf(table: Table, field: string, language: Language): string {
  const fields: Readonly<Record<string, { readonly heading: string }>> = templateWords[language][table].fields;
  return fields[field]?.heading ?? '';
}

export const strings: CheckStrings<typeof sessionCells> = {
  kk: {
    title: 'Ұяшық оқылмады',
    about: 'Сессия кестелеріндегі ұяшық түсініксіз немесе бос. Үлгідегі түсіндірмеге қараңыз.',
    finding: ({ kind, table, field, text, count }) => {
      const column = columnOf(table, field, 'kk');
      const more = count > 1 ? ` Мұндай ұяшық – ${count}.` : '';
      if (column === '') return `«${templateWords.kk[table].name}» кестесінде жол оқылмады${text === '' ? '' : `: «${text}»`}.${more}`;
      return kind === 'missing' ? `«${templateWords.kk[table].name}» кестесінде «${column}» толтырылмаған.${more}` : `«${column}» бағанындағы «${text}» түсініксіз. Басқаша жазыңыз немесе тізімнен таңдаңыз.${more}`;
    },
  },
  ru: {
    title: 'Ячейка не прочитана',
    about: 'Ячейка в таблицах сессии непонятна или пуста. Посмотрите пояснение в шаблоне.',
    finding: ({ kind, table, field, text, count }) => {
      const column = columnOf(table, field, 'ru');
      const more = count > 1 ? ` Таких ячеек: ${count}.` : '';
      if (column === '') return `В таблице «${templateWords.ru[table].name}» строка не прочитана${text === '' ? '' : `: «${text}»`}.${more}`;
      return kind === 'missing' ? `В таблице «${templateWords.ru[table].name}» не заполнено: «${column}».${more}` : `В столбце «${column}» непонятно: «${text}». Напишите иначе или выберите из списка.${more}`;
    },
  },
  en: {
    title: 'Cell not understood',
    about: 'A cell in the tables of sessions is not understood, or blank. Look at the explanation in the template.',
    finding: ({ kind, table, field, text, count }) => {
      const column = columnOf(table, field, 'en');
      const more = count > 1 ? ` There are ${count} such cells.` : '';
      if (column === '') return `In the table “${templateWords.en[table].name}” a row was not understood${text === '' ? '' : `: “${text}”`}.${more}`;
      return kind === 'missing' ? `In the table “${templateWords.en[table].name}” “${column}” is not filled in.${more}` : `“${text}” in the column “${column}” is not understood. Write it otherwise or choose from the list.${more}`;
    },
  },
};

import { wordsOf } from '../words/fold.ts';
import type { SettingId } from './columns.ts';

/** Stems that the name of a setting must hold, in any order; the first line that fits decides. */
const words: readonly (readonly [SettingId, ...(readonly string[])[]])[] = [
  ['on-schools', ['мектеп', 'күн'], ['дат', 'школ'], ['day', 'school'], ['дат', 'сет'], ['желі', 'күн'], ['состоян', 'школ']],
  ['on-staff', ['педагог', 'күн'], ['дат', 'педагог'], ['day', 'staff'], ['кадр', 'күн'], ['дат', 'кадр'], ['day', 'teach']],
  ['on-pupils', ['оқушы', 'күн'], ['дат', 'учащ'], ['дат', 'контингент'], ['day', 'pupil'], ['контингент', 'күн']],
  ['on-classes', ['біріктір', 'күн'], ['дат', 'совмещ'], ['day', 'combin']],
  ['department-kk', ['бөлім', 'қазақ'], ['отдел', 'казах'], ['department', 'kazakh']],
  ['department-ru', ['бөлім', 'орыс'], ['отдел', 'рус'], ['department', 'russian']],
  ['address-kk', ['мекенжай', 'қазақ'], ['адрес', 'казах'], ['address', 'kazakh']],
  ['address-ru', ['мекенжай', 'орыс'], ['адрес', 'рус'], ['address', 'russian']],
  ['contacts', ['телефон', 'пошта'], ['телефон', 'почт'], ['phone', 'mail']],
  ['place-kk', ['елді', 'мекен', 'қазақ'], ['населен', 'казах'], ['settlement', 'kazakh']],
  ['place-ru', ['елді', 'мекен', 'орыс'], ['населен', 'рус'], ['settlement', 'russian']],
  ['approved-as', ['бекітетін', 'лауазым'], ['должност', 'утвержд'], ['position', 'approv']],
  ['approved-by', ['бекітетін'], ['утвержд'], ['approv']],
  ['signed-as', ['қол', 'лауазым'], ['должност', 'подпис'], ['position', 'sign']],
  ['signed-by', ['қол', 'қоя'], ['подпис'], ['sign']],
  ['norm-age-gap', ['біріктір', 'айырма'], ['разниц'], ['gap'], ['айырма']],
  ['norm-combined-most', ['біріктір', 'оқушы'], ['совмещ', 'учащ'], ['most', 'pupil', 'combin']],
  ['norm-combined-grades', ['біріктір', 'неше'], ['біріктір', 'сынып', 'көп'], ['класс', 'объедин'], ['совмещ', 'сколько'], ['grade', 'combin']],
  ['norm-split-elsewhere' as SettingId, ['топ', 'басқа'], ['топ', 'қала', 'мектеп'], ['групп', 'друг'], ['групп', 'остальн'], ['групп', 'прочих'], ['group', 'other'], ['group', 'elsewhere']],
  ['norm-split-from', ['топ', 'бөл'], ['делен', 'групп'], ['split', 'group']],
  ['norm-primary-least', ['бастауыш', 'аз'], ['начальн', 'менее'], ['fewest', 'primary']],
  ['norm-basic-least', ['негізгі', 'аз'], ['основн', 'менее'], ['fewest', 'basic']],
  ['norm-secondary-least', ['жалпы', 'аз'], ['орта', 'аз'], ['общеобразоват', 'менее'], ['средн', 'менее'], ['fewest', 'secondary']],
  ['norm-class-most', ['сынып', 'оқушы', 'көп'], ['учащ', 'класс', 'более'], ['most', 'pupil', 'class']],
  ['norm-load-primary', ['апта', 'жүктеме', 'бастауыш'], ['недел', 'нагрузк', 'начальн'], ['week', 'load', 'primary']],
  ['norm-load', ['апта', 'жүктеме'], ['недел', 'нагрузк'], ['week', 'load']],
  ['norm-shift-gap', ['ауысым', 'ара'], ['между', 'смен'], ['between', 'shift']],
  ['norm-break-least', ['үзіліс', 'аз'], ['үзіліс', 'кемінде'], ['перемен', 'менее'], ['перемен', 'миним'], ['shortest', 'break']],
  ['norm-break-most', ['үзіліс', 'көб'], ['үзіліс', 'аспа'], ['перемен', 'более'], ['перемен', 'максим'], ['longest', 'break']],
  ['norm-double-primary', ['бастауыш', 'қатар'], ['подряд'], ['row', 'primary']],
  ['norm-day-points', ['қиындық', 'қосынды'], ['сумм', 'трудн'], ['difficult', 'point']],
  ['norm-edge-rank', ['қиындық'], ['трудн'], ['difficult']],
  ['norm-tests-together', ['бжб', 'тжб'], ['сор', 'соч'], ['section', 'quarter']],
  ['norm-tests-a-day', ['тжб', 'күн'], ['соч', 'день'], ['quarter', 'test']],
  ['norm-session-week', ['сессия', 'апта'], ['недел', 'сесси'], ['week', 'session']],
  ['norm-session-grades', ['сессия', 'сынып'], ['класс', 'сесси'], ['grade', 'session']],
  ['norm-session-subjects', ['сессия', 'пән'], ['предмет', 'сесси'], ['subject', 'session']],
  ['norm-session-days', ['сессия', 'ұзақ'], ['длительн', 'сесси'], ['продолжительн', 'сесси'], ['length', 'session']],
  ['norm-rate-hours', ['ставка', 'сағат'], ['ставк', 'час'], ['rate', 'hour']],
  ['norm-most-rates', ['ставка'], ['ставк'], ['ставок'], ['rate']],
  ['norm-teacher-windows', ['терезе'], ['окон'], ['окна'], ['window']],
  ['norm-level-unmarked', ['соу', 'аттест'], ['соу', 'неаттест'], ['соу', 'бағасыз'], ['level', 'without']],
  ['norm-level-ones', ['соу', 'баға'], ['соу', 'отметк'], ['соу', 'оценк'], ['соу', 'единиц'], ['level', 'mark']],
  ['norm-weak-quality', ['әлсіз'], ['слаб'], ['weak']],
  ['school-year', ['оқу', 'жыл'], ['учебн', 'год'], ['school', 'year']],
  ['oblast', ['облыс'], ['област'], ['oblast']],
  ['unit', ['аудан'], ['район'], ['қала'], ['город'], ['district'], ['city']],
];

const folded = words.map(([id, ...lists]) => ({ id, lists: lists.map((list) => list.flatMap(wordsOf)) }));
const fewestLetters = 2;

/** What a line of the sheet of settings sets, by its words; undefined where it is a setting of the district's own. */
export function settingIdOf(name: string): SettingId | undefined {
  const said = wordsOf(name);
  const holds = (stem: string) => said.some((word) => (stem.length <= fewestLetters ? word === stem : word.startsWith(stem)));
  return said.length > 0 && said.length < 15 ? folded.find(({ lists }) => lists.some((list) => list.every(holds)))?.id : undefined;
}

import { schoolAbbreviations } from '../names/school-types.ts';
import { fold, wordsOf } from './fold.ts';

/** Words that name the type of a school, folded. */
const types = 'мектеп|мектептин|мектеби\\p{L}*|школ[аыеу]|школой|гимнази\\p{L}*|лице[йяе]\\p{L}*|лицеи\\p{L}*|интернат\\p{L}*|балабакша\\p{L}*|бобекжай\\p{L}*|колледж\\p{L}*';
const abbreviations = [...schoolAbbreviations, 'бжб', 'ашм'].join('|');
const typeWord = new RegExp(`(?<!\\p{L})(?:${types}|${abbreviations})(?!\\p{L})`, 'u');

/** Does the text name a school: «Аққұдық орта мектебі», «№ 29 ЖББМ», «СОШ № 7»? */
export function namesSchool(text: string): boolean {
  const folded = fold(text);
  return folded.length <= 120 && typeWord.test(folded);
}

/** Lines that speak of a school and name none: approvals, departments, orders. A name in quotation marks still counts. */
const aboutSchool = new Set(
  [
    'директор', 'директоры', 'директорының', 'директора', 'бекітемін', 'келісемін', 'келісілді', 'утверждаю', 'согласовано', 'бұйрығына', 'бұйрығы',
    'приказу', 'приложение', 'қосымша', 'мұғалімдері', 'учителя', 'учителей', 'педагоги', 'әкімшілігі', 'администрация', 'психологы', 'психолог',
    'педагогтері', 'бойынша',
  ].flatMap(wordsOf),
);

/** Kazakh case endings behind «мектебі», «гимназиясы»: the name is given without them, and without what follows. */
const ending = /(мектебі|гимназиясы|лицейі|интернаты|орталығы|ЖББМ|НОМ|БМ|ОМ|КММ)(?:-?(?:нің|ның|ндегі|нде|нен|не|ні|мен|де|да)(?!\p{L})|\s+(?:бойынша|педагог|мұғалім|қызметкер)).*$/iu;
const label = /^(?:мектеп(?:тің)?(?:\s+атауы)?|школа|наименование\s+школы|ұйым(?:ның)?\s+атауы)(?:\s*:|\s+[–—-])\s*/iu;
const list = /^(?:список|сведения|мәлімет|тізім)\s+/iu;
const year = /[,\s(]*\b20\d\d\s*[-–—]\s*20\d\d\b.*$/u;
const count = /\s*(?:[:–—-]\s*|\()?(?:барлығы|всего)?\s*[:–—-]?\s*\d+\s*(?:педагог\p{L}*|мұғалім\p{L}*|адам|человек|учител\p{L}*|чел\.?)?\)?\s*$/iu;
const quoted = /(?:(?:КГУ|КММ|КГКП|ГУ|СОШ|НОМ|ОМ|№\s*\d+|школа-\p{L}+|мектеп-\p{L}+)\s*)*«[^»]{2,60}»(?:\s*(?:КММ|КГУ|КМҚК|ЖББМ|НОМ|ОМ|БМ|СОШ|атындағы|орта|негізгі|бастауыш|жалпы|білім|беретін|мектебі|мектеп|гимназиясы|лицейі))*(?!\p{L})/iu;

/**
 * The school that a title or a line between the rows names; undefined where it names none, or names it in a form that
 * cannot be turned back («Список педагогов Аккудукской средней школы»).
 */
export function schoolIn(text: string): string | undefined {
  if (!namesSchool(text)) return undefined;
  const line = text.replace(/\s+/gu, ' ').trim();
  if (isAbout(line)) return list.test(line) || line.includes('«') ? inQuotes(line) : undefined;
  const name = (line.includes('«') ? inQuotes(line) : undefined) ?? tidy(line);
  return hasProperPart(name) && name.split(' ').length <= 8 ? name : inQuotes(line);
}

const isAbout = (line: string) =>
  list.test(line) || wordsOf(line.replace(ending, '$1')).some((word) => aboutSchool.has(word));

function tidy(line: string): string {
  const bare = line.replace(/^\d{1,2}[.)]\s+/u, '').replace(label, '').replace(year, '').replace(ending, '$1');
  const counted = count.exec(bare)?.[0] ?? '';
  // A number behind the type is the school's own («СОШ № 7», «СОШ 7») unless a word or a sign makes it a count.
  const isCount = /[:–—(]|\s-\s|\p{L}/u.test(counted);
  return (isCount ? bare.slice(0, bare.length - counted.length) : bare).replace(/[\s:,.–—-]*(?:барлығы|всего)?[\s:,–—-]*$/iu, '').trim();
}

/** A proper name beside the type: in quotation marks, a number, or a word with a capital letter that is no type. */
function hasProperPart(name: string): boolean {
  if (/[«»"№\d]/u.test(name)) return true;
  return name.split(/\s+/u).some((word) => /^\p{Lu}/u.test(word) && !typeWord.test(fold(word)) && !common.has(fold(word)));
}

const common = new Set(['Орта', 'Негізгі', 'Бастауыш', 'Жалпы', 'Тірек', 'Магниттік', 'Средняя', 'Основная', 'Начальная', 'Общеобразовательная', 'Опорная', 'Школа', 'Наша', 'Біздің', 'Список'].map(fold));

function inQuotes(line: string): string | undefined {
  const found = quoted.exec(line)?.[0] ?? /(?:СОШ|ЖББМ|НОМ|ОМ|КГУ|КММ)\s*№\s*\d+|№\s*\d+\s*(?:СОШ|ЖББМ|НОМ|ОМ|БМ|КММ)/u.exec(line)?.[0];
  const name = found?.replace(ending, '$1').trim();
  return name !== undefined && namesSchool(name) && name.split(' ').length <= 8 ? name : undefined;
}

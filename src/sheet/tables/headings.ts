import { wordsOf } from '../words/fold.ts';

/** The columns of a staff list that Tirek knows. */
export const staffFields = [
  'number', 'name', 'school', 'position', 'subject', 'category', 'oldCategory', 'education', 'degree', 'status', 'note',
] as const;
export type StaffField = (typeof staffFields)[number];

/** A heading may be known and yet of no use here («Санат берілген күні»): then it is `other` and takes no field. */
type Meaning = StaffField | 'other';

/** Stems: a heading word fits when it begins with one. The longest phrase decides, then the one listed first. */
const phrases: Readonly<Record<Exclude<Meaning, 'oldCategory'>, readonly string[]>> = {
  other: [
    'санат берілген', 'санат алған', 'санат жыл', 'санат күн', 'санат мерзім', 'санат бұйрық', 'санат аяқтал', 'санат бер',
    'категор дата', 'дата присвоен', 'срок категор', 'категор срок', 'категор приказ', 'категор присвоен', 'год присвоен',
    'дата категор', 'срок действ', 'аттестация', 'білім бітірген', 'білім беру', 'образован оконч', 'год оконч', 'оконч',
    'category date', 'valid until', 'педагогикалық өтіл', 'санат өтемақы', 'жұмыс орн', 'туған', 'рожден', 'телефон', 'стаж', 'өтіл', 'жүктеме', 'нагрузк',
    'курс', 'мамандық бойынша', 'оқу орн', 'учебн заведен', 'диплом', 'саны', 'количеств', 'барлығы', 'всего', 'санатсыз',
    'санат жоқ', 'без категор', 'педагог сан', 'мұғалім сан', 'педагог барлығы', 'количеств педагог', 'количеств учител', 'числ педагог',
    'мектеп сан', 'санат сан', 'санат үлес', 'категор количеств',
  ],
  name: [
    'аты жөні', 'аты-жөні', 'тегі аты', 'т а ә', 'т а ж', 'а ж т', 'таә', 'тегі', 'фио', 'ф и о', 'фамили', 'педагогтің аты', 'мұғалімнің аты',
    'педагогтер аты', 'full name', 'name', 'surname',
    'мұғалім', 'педагог', 'учител', 'сотрудник', 'қызметкер', 'teacher',
  ],
  school: [
    'мектеп', 'мектептің атауы', 'мектеп атауы', 'білім беру ұйым', 'білім беру мекеме', 'ұйым атауы', 'мекеме', 'школ', 'наименован школ',
    'организац образован', 'наименован организац', 'учрежден', 'school',
  ],
  position: ['лауазым', 'қызметі', 'должност', 'position'],
  subject: ['пән', 'пәні', 'оқытатын пән', 'предмет', 'преподаваемый предмет', 'subject', 'мамандығы', 'специальност'],
  category: [
    'санат', 'санаты', 'біліктілік санат', 'біліктілік деңгей', 'қазіргі санат', 'жаңа санат', 'категор', 'квалификац категор',
    'нов категор', 'действ категор', 'category', 'qualification category',
  ],
  education: ['білім', 'білімі', 'білім деңгей', 'образован', 'уровень образован', 'education'],
  degree: ['дәреже', 'академиялық дәреже', 'ғылыми дәреже', 'степен', 'учен степен', 'академическ степен', 'магистр', 'degree'],
  status: ['мәртебе', 'статус', 'жұмыс түрі', 'вид занятости', 'status', 'қоса атқар', 'совместит'],
  note: ['ескерту', 'ескертпе', 'қосымша', 'примечан', 'note', 'remark', 'comment'],
  number: ['№', 'р с', 'р/с', 'п п', '№ п п', 'реттік', 'қ с', 'nn', 'no'],
};

/** Words that say whose list it is; they head the names only where the heading says nothing else («Педагогический стаж»). */
const weak = new Set(['мұғалім', 'педагог', 'учител', 'сотрудник', 'қызметкер', 'teacher'].flatMap(wordsOf));

interface Phrase {
  readonly stems: readonly string[];
  readonly meaning: Meaning;
}

const isWeak = ({ stems }: Phrase) => stems.length === 1 && weak.has(stems[0]!);

const known: readonly Phrase[] = (Object.keys(phrases) as (keyof typeof phrases)[])
  .flatMap((meaning) => phrases[meaning].map((phrase) => ({ stems: wordsOf(phrase), meaning })))
  .filter(({ stems }) => stems.length > 0)
  .sort((a, b) => Number(isWeak(a)) - Number(isWeak(b)) || b.stems.length - a.stems.length || b.stems.join('').length - a.stems.join('').length);

const useful = known.filter(({ meaning }) => meaning !== 'other');

const former = ['ескі', 'бұрынғы', 'прежн', 'стар', 'old', 'former'].flatMap(wordsOf);

const longestHeading = 12;

/** Which column a heading announces; undefined where it is no heading that Tirek knows. */
export function fieldOf(heading: string): StaffField | undefined {
  const meaning = meaningOf(heading);
  return meaning === 'other' ? undefined : meaning;
}

/** The same without «other»: «Санаты, берілген күні» may be the only column that holds categories. */
export const fieldAtLeast = (heading: string): StaffField | undefined =>
  meaningOf(heading, useful) as StaffField | undefined;

export function meaningOf(heading: string, among = known): Meaning | undefined {
  if (/^[№#N]/u.test(heading.trim()) && wordsOf(heading).join('').length <= 3) return 'number';
  const words = wordsOf(heading.replace(/\([^)]*\)?/gu, ' '));
  const heard = words.length > 0 ? words : wordsOf(heading);
  if (heard.length === 0 || heard.length > longestHeading) return undefined;
  const meaning = among.find(({ stems }) => fits(heard, stems))?.meaning;
  return meaning === 'category' && heard.some((word) => former.some((stem) => word.startsWith(stem))) ? 'oldCategory' : meaning;
}

/** The stems in their order, each begun by a word; other words may stand between them. */
function fits(words: readonly string[], stems: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (at < stems.length && begins(word, stems[at]!)) at++;
  return at === stems.length;
}

/** One or two letters are an initial and must be the whole word. */
const begins = (word: string, stem: string) => (stem.length <= 2 ? word === stem : word.startsWith(stem));

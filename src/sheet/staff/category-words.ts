import type { CurrentCategory, EducationLevel, OldCategory } from '../../domain/staffing/teacher.ts';
import { statusPhrases } from './status-words.ts';
import { lexicon, type Lexicon } from '../words/lexicon.ts';

/** What a phrase in a staff cell says. `filler` adds nothing: «санатты», «категориясы», «бұйрық» … */
export type Said =
  | { readonly current: CurrentCategory }
  /** `bare`: the word alone may as well mean education («жоғары»). */
  | { readonly old: OldCategory; readonly bare?: true }
  | { readonly level: EducationLevel }
  | { readonly degree: 'master' | 'doctor' }
  /** A status said in passing: «эксперт (декрет)». */
  | 'remark'
  | 'filler';

type Phrases<Kind extends string> = Readonly<Record<Kind, readonly string[]>>;

/** Words that may stand with «педагог» or alone. */
const specific: Phrases<'master' | 'researcher' | 'expert' | 'moderator' | 'trainee'> = {
  master: ['шебер', 'мастер', 'шебері', 'мастера', 'master'],
  researcher: ['зерттеуші', 'исследователь', 'зерттеушісі', 'исслед', 'исслед ль', 'иссл', 'зертт', 'исследов', 'researcher'],
  expert: ['сарапшы', 'сарапши', 'эксперт', 'сарапшысы', 'сарап', 'эксп', 'expert'],
  moderator: ['модератор', 'модераторы', 'модер', 'мод', 'мод р', 'moderator'],
  trainee: ['стажер', 'стажёр', 'тағылымдамашы', 'тағылымгер', 'интерн', 'стажировка', 'trainee', 'intern'],
};

/** п-м is left out on purpose: педагог-модератор or педагог-мастер cannot be told apart. */
const initials: Phrases<'master' | 'researcher' | 'expert'> = {
  master: ['п ш'],
  researcher: ['п з', 'п и'],
  expert: ['п с', 'п э', 'пэ'],
};

const plain: Phrases<'pedagog' | 'none'> = {
  pedagog: ['педагог', 'teacher'],
  none: [
    'санатсыз', 'санаты жоқ', 'санат жоқ', 'біліктілік санаты жоқ', 'категориясыз', 'категориясы жоқ', 'категория жоқ',
    'без категории', 'без категорий', 'безкатегории', 'б кат', 'б категории', 'без к', 'без кв кат', 'без разряда', 'н к', 'не имеется', 'отсутствует', 'кат отсутствует',
    'категория отсутствует', 'не присвоена', 'не аттестован', 'не аттестована', 'аттестациядан өтпеген', 'аттестаттаудан өтпеген', 'санаты әлі жоқ', 'біліктілік санатынсыз',
    'санатынсыз', 'б с', 'с з', 'без кв категории', 'без квалификационной категории', 'без кат', 'без катег', 'категории нет',
    'нет категории', 'не имеет категории', 'не имеет', 'нет', 'жоқ', 'б к', 'бк', 'с ж', 'without category',
    'no category', 'none',
  ],
};

const rank = ['санат', 'санаты', 'санатты', 'категория', 'категории', 'категориялы', 'кат', 'катег', 'к', 'category'];
const ofRank = (...words: string[]) => words.flatMap((word) => rank.map((noun) => `${word} ${noun}`));
const old: Phrases<OldCategory> = {
  highest: ['высшая', 'высшей', 'в к', 'в кат', 'ж с', 'ж санат', ...ofRank('жоғары', 'жоғарғы', 'высшая', 'высшей', 'высш', 'выс', 'жоғ', 'highest')],
  first: ['бірінші', 'первая', 'первой', 'перв', 'I', '1 я', '1 ая', '1 ші', ...ofRank('бірінші', 'первая', 'первой', 'пер', '1', '1 ші', '1 я', '1 ая', '1 й', '1 кв', 'I', 'I ші', 'first')],
  second: ['екінші', 'вторая', 'второй', 'втор', 'II', '2 я', '2 ая', '2 ші', ...ofRank('екінші', 'вторая', 'второй', '2', '2 ші', '2 я', '2 ая', '2 й', '2 кв', 'II', 'II ші', 'second')],
};

/** Alone in a column of categories it is one; beside a current category it may be education. */
const bareHighest = ['жоғары', 'жоғарғы', 'высш', 'выс', 'жоғ'];

const degrees: Phrases<'master' | 'doctor'> = {
  master: ['магистр', 'магистрі', 'магистратура', 'магистратураны бітірген', 'магистрлік', 'master', 'магистр дәрежесі', 'магистрант бітірген', 'masters degree', 'магистр наук'],
  doctor: ['phd', 'доктор phd', 'философия докторы', 'кандидат наук', 'ғылым кандидаты', 'доктор наук', 'ғылым докторы'],
};

const higherInCategory = ['жоғары білім', 'жоғары білімді', 'жоғары білімі', 'высшее', 'высшее образование', 'бакалавр'];

const fillers = [
  ...rank.filter((word) => word !== 'к'), 'категориясы', 'санаттағы', 'санатын', 'біліктілік', 'біліктілігі',
  'квалификационная', 'квалификация', 'квал', 'кв', 'жаңа', 'новая', 'ескі', 'бұрынғы', 'старая', 'прежняя',
  'бойынша', 'және', 'и', 'по', 'new', 'old', 'former',
  'мұғалім', 'мұғалімі', 'учитель', 'учителя', 'ұстаз', 'жас маман', 'мол специалист', 'деңгейі', 'расталған', 'подтв', 'берілді', 'берілген', 'присвоена',
  'жж', 'гг', 'тамыз', 'қыркүйек', 'қаңтар',
  'бұйрық', 'бұйрығы', 'приказ', 'пр', 'от', 'жыл', 'жылы', 'жылғы', 'жылға', 'дейін', 'ж', 'год', 'года', 'г', 'до', 'с',
];

const entries = <Kind extends string>(words: Phrases<Kind>, said: (kind: Kind) => Said): [string, Said][] =>
  (Object.keys(words) as Kind[]).flatMap((kind) => words[kind].map((word): [string, Said] => [word, said(kind)]));

const withPedagog = (word: string) => [word, `педагог ${word}`, `${word} педагог`, `педагог${word}`, `пед ${word}`, `п ${word}`, `teacher ${word}`, `${word} teacher`];

/** «Жоғары санатты педагог», «педагог высшей категории»: the noun, not the category. */
const rankedPedagog = (word: string) =>
  / (санатты|категории|категориялы)$/u.test(word) ? [word, `${word} педагог`, `педагог ${word}`] : [word];

export const categoryWords: Lexicon<Said> = lexicon<Said>([
  ...fillers.map((word): [string, Said] => [word, 'filler']),
  ...entries(specific, (current) => ({ current })).flatMap(([word, said]) =>
    withPedagog(word).map((phrase): [string, Said] => [phrase, said]),
  ),
  ...bareHighest.map((word): [string, Said] => [word, { old: 'highest', bare: true }]),
  ...(['part-time', 'on-leave'] as const).flatMap((status) => statusPhrases[status].map((phrase): [string, Said] => [phrase, 'remark'])),
  ...entries(initials, (current) => ({ current })),
  ...entries(plain, (current) => ({ current })),
  ...entries(old, (old) => ({ old })).flatMap(([word, said]) =>
    rankedPedagog(word).map((phrase): [string, Said] => [phrase, said]),
  ),
  ...entries(degrees, (degree) => ({ degree })),
  ...higherInCategory.map((word): [string, Said] => [word, { level: 'higher' }]),
]);

const levels: Phrases<EducationLevel> = {
  higher: [
    'жоғары', 'жоғарғы', 'жоғары білім', 'жоғары білімді', 'жоғары білімі', 'жоғары кәсіптік', 'жоғары педагогикалық',
    'жоғары оқу орны', 'жоғары оқу орнынан кейінгі', 'жоо', 'высшее', 'высшее образование', 'высшее педагогическое',
    'высшее профессиональное', 'послевузовское', 'высш', 'в о', 'ж б', 'бакалавр', 'бакалавриат', 'специалитет',
    'жоғары кәсіби', 'высшее педагогич', 'высшее проф', 'высшее педогогическое', 'высшие', 'вуз', 'специалист', 'выс', 'жоғ', '2 высших', '2 жоғары', 'жоғары 2',
    'higher', 'higher education', 'bachelor',
  ],
  specialSecondary: [
    'арнаулы орта', 'арнайы орта', 'орта арнаулы', 'орта арнайы', 'арнаулы орта білім', 'арнаулы орта білімді',
    'арнайы орта білім', 'орта кәсіптік', 'орта кәсіби', 'а о', 'ТжКБ', 'ТиПО', 'техникалық және кәсіптік',
    'техническое и профессиональное', 'среднее специальное', 'средне специальное', 'средне спец', 'среднее спец',
    'ср спец', 'ср специальное', 'ср проф', 'среднее профессиональное', 'средне профессиональное', 'колледж',
    'арн орта', 'ар орта', 'а орта', 'орта арн', 'арнаулы', 'сред спец', 'среднеспециальное', 'с с', 'среднее проф', 'типпо', 'ткб', 'техникум', 'училище', 'пед училище',
    'педучилище', 'педколледж', 'среднее техническое', 'среднее педагогическое', 'орта педагогикалық', 'кәсіптік орта', 'special secondary', 'secondary special', 'college',
  ],
  incompleteHigher: [
    'аяқталмаған жоғары', 'аяқталмаған жоғары білім', 'толық емес жоғары', 'бітірмеген жоғары', 'незаконченное высшее',
    'неоконченное высшее', 'неполное высшее', 'незак высшее', 'неок высшее', 'неполн высшее', 'незаконч высшее', 'высшее незаконченное', 'высшее неоконченное', 'жоғары аяқталмаған',
    'жоғары толық емес', 'студент', 'студент заочник', 'жоғары оқу орнында оқиды', 'н высшее', 'н в', 'incomplete higher',
  ],
  secondary: ['ср', 'средняя', 'орта', 'жалпы орта', 'орта білім', 'жалпы орта білім', 'среднее', 'общее среднее', 'среднее общее', 'secondary'],
};

const educationFillers = [
  'білім', 'білімі', 'білімді', 'образование', 'обр', 'педагогикалық', 'педагогическое', 'пед', 'кәсіптік', 'education',
  'дәрежесі', 'степень', 'және', 'и', 'degree', 'толық', 'полное', 'педагогика', 'педагогических', 'ғылымдарының', 'ғылымдары', 'наук', 'естествознания', 'п н',
  'заочно', 'сырттай', 'очно', 'күндізгі', 'диплом с отличием', 'г', 'год', 'ж', 'жыл', 'жылы',
];

export const educationWords: Lexicon<Said> = lexicon<Said>([
  ...educationFillers.map((word): [string, Said] => [word, 'filler']),
  ...entries(levels, (level) => ({ level })),
  ...entries(degrees, (degree) => ({ degree })),
]);

/** Category names in full, for a hint where a word is misspelt. */
export const categoryNames: readonly (readonly [string, CurrentCategory])[] = [
  ...(Object.keys(specific) as (keyof typeof specific)[]).flatMap((kind) => specific[kind].map((word) => [word, kind] as const)),
  ['санатсыз', 'none'] as const,
].filter(([word]) => word.length >= 5);

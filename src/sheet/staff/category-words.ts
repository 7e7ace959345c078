import type { CurrentCategory, EducationLevel, OldCategory } from '../../domain/staffing/teacher.ts';
import { lexicon, type Lexicon } from '../words/lexicon.ts';

/** What a phrase in a staff cell says. `filler` adds nothing: «санатты», «категориясы», «бұйрық» … */
export type Said =
  | { readonly current: CurrentCategory }
  | { readonly old: OldCategory }
  | { readonly level: EducationLevel }
  | { readonly degree: 'master' | 'doctor' }
  | 'filler';

type Phrases<Kind extends string> = Readonly<Record<Kind, readonly string[]>>;

/** Words that may stand with «педагог» or alone. */
const specific: Phrases<'master' | 'researcher' | 'expert' | 'moderator' | 'trainee'> = {
  master: ['шебер', 'мастер', 'шебері', 'мастера', 'master'],
  researcher: ['зерттеуші', 'исследователь', 'зерттеушісі', 'исслед', 'зертт', 'исследов', 'researcher'],
  expert: ['сарапшы', 'эксперт', 'сарапшысы', 'сарап', 'эксп', 'expert'],
  moderator: ['модератор', 'модераторы', 'модер', 'мод', 'moderator'],
  trainee: ['стажер', 'стажёр', 'тағылымдамашы', 'тағылымгер', 'trainee', 'intern'],
};

/** п-м is left out on purpose: педагог-модератор or педагог-мастер cannot be told apart. */
const initials: Phrases<'master' | 'researcher' | 'expert'> = {
  master: ['п ш'],
  researcher: ['п з', 'п и'],
  expert: ['п с', 'п э'],
};

const plain: Phrases<'pedagog' | 'none'> = {
  pedagog: ['педагог', 'teacher'],
  none: [
    'санатсыз', 'санаты жоқ', 'санат жоқ', 'біліктілік санаты жоқ', 'категориясыз', 'категориясы жоқ', 'категория жоқ',
    'без категории', 'без кв категории', 'без квалификационной категории', 'без кат', 'без катег', 'категории нет',
    'нет категории', 'не имеет категории', 'не имеет', 'нет', 'жоқ', 'б к', 'бк', 'с ж', 'without category',
    'no category', 'none',
  ],
};

const rank = ['санат', 'санаты', 'санатты', 'категория', 'категории', 'категориялы', 'кат', 'катег', 'к', 'category'];
const ofRank = (...words: string[]) => words.flatMap((word) => rank.map((noun) => `${word} ${noun}`));
const old: Phrases<OldCategory> = {
  highest: ['жоғары', 'жоғарғы', 'высшая', 'высшей', 'высш', 'в к', ...ofRank('жоғары', 'жоғарғы', 'высшая', 'высшей', 'высш', 'highest')],
  first: ['бірінші', 'первая', 'первой', 'перв', 'I', ...ofRank('бірінші', 'первая', 'первой', '1', '1 ші', '1 я', '1 ая', 'I', 'I ші', 'first')],
  second: ['екінші', 'вторая', 'второй', 'втор', 'II', ...ofRank('екінші', 'вторая', 'второй', '2', '2 ші', '2 я', '2 ая', 'II', 'II ші', 'second')],
};

const degrees: Phrases<'master' | 'doctor'> = {
  master: ['магистр', 'магистрі', 'магистратура', 'магистр дәрежесі', 'магистрант бітірген', 'masters degree', 'магистр наук'],
  doctor: ['phd', 'доктор phd', 'философия докторы', 'кандидат наук', 'ғылым кандидаты', 'доктор наук', 'ғылым докторы'],
};

const higherInCategory = ['жоғары білім', 'жоғары білімді', 'жоғары білімі', 'высшее', 'высшее образование', 'бакалавр'];

const fillers = [
  ...rank.filter((word) => word !== 'к'), 'категориясы', 'санаттағы', 'санатын', 'біліктілік', 'біліктілігі',
  'квалификационная', 'квалификация', 'квал', 'кв', 'жаңа', 'новая', 'ескі', 'бұрынғы', 'старая', 'прежняя',
  'бойынша', 'және', 'и', 'по', 'new', 'old', 'former',
  'мұғалім', 'мұғалімі', 'учитель', 'учителя',
  'бұйрық', 'бұйрығы', 'приказ', 'пр', 'от', 'жыл', 'жылы', 'жылғы', 'жылға', 'дейін', 'ж', 'год', 'года', 'г', 'до', 'с',
];

const entries = <Kind extends string>(words: Phrases<Kind>, said: (kind: Kind) => Said): [string, Said][] =>
  (Object.keys(words) as Kind[]).flatMap((kind) => words[kind].map((word): [string, Said] => [word, said(kind)]));

const withPedagog = (word: string) => [word, `педагог ${word}`, `${word} педагог`, `педагог${word}`, `пед ${word}`];

/** «Жоғары санатты педагог», «педагог высшей категории»: the noun, not the category. */
const rankedPedagog = (word: string) =>
  / (санатты|категории|категориялы)$/u.test(word) ? [word, `${word} педагог`, `педагог ${word}`] : [word];

export const categoryWords: Lexicon<Said> = lexicon<Said>([
  ...fillers.map((word): [string, Said] => [word, 'filler']),
  ...entries(specific, (current) => ({ current })).flatMap(([word, said]) =>
    withPedagog(word).map((phrase): [string, Said] => [phrase, said]),
  ),
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
    'higher', 'higher education', 'bachelor',
  ],
  specialSecondary: [
    'арнаулы орта', 'арнайы орта', 'орта арнаулы', 'орта арнайы', 'арнаулы орта білім', 'арнаулы орта білімді',
    'арнайы орта білім', 'орта кәсіптік', 'орта кәсіби', 'а о', 'ТжКБ', 'ТиПО', 'техникалық және кәсіптік',
    'техническое и профессиональное', 'среднее специальное', 'средне специальное', 'средне спец', 'среднее спец',
    'ср спец', 'ср специальное', 'ср проф', 'среднее профессиональное', 'средне профессиональное', 'колледж',
    'special secondary', 'college',
  ],
  incompleteHigher: [
    'аяқталмаған жоғары', 'аяқталмаған жоғары білім', 'толық емес жоғары', 'бітірмеген жоғары', 'незаконченное высшее',
    'неоконченное высшее', 'неполное высшее', 'н высшее', 'н в', 'incomplete higher',
  ],
  secondary: ['орта', 'жалпы орта', 'орта білім', 'жалпы орта білім', 'среднее', 'общее среднее', 'среднее общее', 'secondary'],
};

const educationFillers = [
  'білім', 'білімі', 'білімді', 'образование', 'обр', 'педагогикалық', 'педагогическое', 'пед', 'кәсіптік', 'education',
  'дәрежесі', 'степень', 'және', 'и', 'degree', 'толық', 'полное',
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

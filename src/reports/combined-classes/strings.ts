import type { ReportStrings } from '../report.ts';
import type { CellNumber, Sentence, SentencePart } from '../sentence.ts';

type Said = readonly SentencePart[];

/** A language with the classes taught in it, and their share. */
export interface Spoken {
  readonly language: 'kk' | 'ru' | 'other';
  readonly classes: CellNumber;
  readonly share: Sentence;
}

export interface SchoolFacts {
  readonly total: CellNumber;
  /** Those in small-class schools, where others have combined classes, too. */
  readonly inSmall: CellNumber | undefined;
  readonly with: CellNumber;
  readonly without: CellNumber;
}

interface CombinedWords {
  readonly sheet: string;
  readonly heading: string;
  readonly hubs: string;
  readonly small: string;
  /** With the languages in brackets, in the order in which the cells have them; without, where no class has its language given. */
  readonly combined: (languages: 'two' | 'three') => string;
  readonly with: string;
  readonly without: string;
  readonly otherSchools: string;
  readonly aside: Readonly<Record<'total' | 'kk' | 'ru' | 'other' | 'withoutLanguage' | 'elsewhere' | 'lost' | 'inSmall', string>>;
  /** Classes and schools side by side, so that one is not taken for the other. */
  readonly inSchools: (facts: SchoolFacts) => Said;
  readonly byLanguage: (spoken: readonly Spoken[]) => Said;
  readonly withoutLanguage: (classes: CellNumber, places: readonly { readonly name: string; readonly classes: CellNumber }[]) => Said;
  readonly elsewhere: (classes: CellNumber) => Said;
  readonly lost: (classes: CellNumber) => Said;
  readonly chart: { readonly title: string; readonly series: Readonly<Record<'kk' | 'ru' | 'other' | 'withoutLanguage', string>> };
}

const inRow = (parts: readonly Said[]): Said => parts.flatMap((part, place) => (place === 0 ? [...part] : [', ', ...part]));

export const strings: ReportStrings<CombinedWords> = {
  kk: {
    title: 'Біріктірілген сыныптар',
    about: 'Аудандар мен қалалар бойынша біріктірілген сыныптар (қ/о), олар бар және жоқ ШЖМ саны.',
    sheet: 'Біріктірілген сыныптар (есеп)',
    heading: 'Біріктірілген сыныптар',
    hubs: 'РО саны',
    small: 'ШЖМ саны',
    combined: (languages) => `Біріктірілген сыныптар саны (${languages === 'two' ? 'қ/о' : 'қ/о/басқа'})`,
    with: 'Біріктірілген сыныптары бар ШЖМ',
    without: 'Біріктірілген сыныптары жоқ ШЖМ',
    otherSchools: 'Басқа мектептер',
    aside: { total: 'Сыныптар', kk: 'Қазақша', ru: 'Орысша', other: 'Басқа', withoutLanguage: 'Тілі жоқ', elsewhere: 'ШЖМ емес', lost: 'Мектебі белгісіз', inSmall: 'ШЖМ-де' },
    inSchools: ({ total, inSmall, with: having, without }) => ['Біріктірілген сыныптар саны – ', total, ...(inSmall ? [', оның ішінде шағын жинақты мектептерде – ', inSmall, '; олар '] : [', олар ']), having, ' ШЖМ-де бар; ', without, ' ШЖМ-де біріктірілген сынып жоқ.'],
    byLanguage: (spoken) => [
      'Оқыту тілі бойынша: ',
      ...inRow(spoken.map(({ language, classes, share }): Said => [`${{ kk: 'қазақ тілінде', ru: 'орыс тілінде', other: 'басқа тілде немесе екі тілде' }[language]} – `, classes, ' (', share, ')'])), '.',
    ],
    withoutLanguage: (classes, places) => ['Оқыту тілі көрсетілмеген біріктірілген сыныптар саны – ', classes, ', сондықтан олардың қ/о бөлінісі берілмеді: ', ...inRow(places.map(({ name, classes: own }): Said => [`${name} – `, own])), '.'],
    elsewhere: (classes) => ['ШЖМ емес мектептердегі біріктірілген сыныптар саны – ', classes, '.'],
    lost: (classes) => ['Мектебі реестрден табылмаған біріктірілген сыныптар саны – ', classes, '.'],
    chart: { title: 'Біріктірілген сыныптар саны: аудан/қала және оқыту тілі бойынша', series: { kk: 'Қазақ тілінде', ru: 'Орыс тілінде', other: 'Басқа', withoutLanguage: 'Тілі көрсетілмеген' } },
  },
  ru: {
    title: 'Совмещённые классы',
    about: 'По районам и городам: совмещённые классы (каз./рус.), число МКШ, где они есть и где их нет.',
    sheet: 'Совмещённые классы (отчёт)',
    heading: 'Совмещённые классы',
    hubs: 'Кол-во РЦ',
    small: 'Кол-во МКШ',
    combined: (languages) => `Количество совмещённых классов (${languages === 'two' ? 'каз./рус.' : 'каз./рус./др.'})`,
    with: 'МКШ с совмещёнными классами',
    without: 'МКШ без совмещённых классов',
    otherSchools: 'Другие школы',
    aside: { total: 'Классы', kk: 'Казахский', ru: 'Русский', other: 'Другой', withoutLanguage: 'Без языка', elsewhere: 'Не МКШ', lost: 'Школа неизвестна', inSmall: 'В МКШ' },
    inSchools: ({ total, inSmall, with: having, without }) => ['Количество совмещённых классов – ', total, ...(inSmall ? [', из них в малокомплектных школах – ', inSmall, '; они есть в '] : [', они есть в ']), having, ' МКШ; в ', without, ' МКШ совмещённых классов нет.'],
    byLanguage: (spoken) => [
      'По языкам обучения: ',
      ...inRow(spoken.map(({ language, classes, share }): Said => [`${{ kk: 'на казахском', ru: 'на русском', other: 'на другом или на двух языках' }[language]} – `, classes, ' (', share, ')'])), '.',
    ],
    withoutLanguage: (classes, places) => ['Количество совмещённых классов, у которых не указан язык обучения, – ', classes, '; по языкам они не распределены: ', ...inRow(places.map(({ name, classes: own }): Said => [`${name} – `, own])), '.'],
    elsewhere: (classes) => ['Совмещённых классов в школах, которые не являются МКШ, – ', classes, '.'],
    lost: (classes) => ['Совмещённых классов, школа которых не найдена в реестре, – ', classes, '.'],
    chart: { title: 'Количество совмещённых классов по районам/городам и языкам обучения', series: { kk: 'На казахском', ru: 'На русском', other: 'Другое', withoutLanguage: 'Язык не указан' } },
  },
  en: {
    title: 'Combined classes',
    about: 'Combined classes by district and city (Kazakh/Russian), and the small-class schools with and without them.',
    sheet: 'Combined classes (report)',
    heading: 'Combined classes',
    hubs: 'Hub schools',
    small: 'Small-class schools',
    combined: (languages) => `Combined classes (${languages === 'two' ? 'kk/ru' : 'kk/ru/other'})`,
    with: 'Schools with combined classes',
    without: 'Schools without combined classes',
    otherSchools: 'Other schools',
    aside: { total: 'Classes', kk: 'Kazakh', ru: 'Russian', other: 'Other', withoutLanguage: 'Unknown', elsewhere: 'Elsewhere', lost: 'School unknown', inSmall: 'In small' },
    inSchools: ({ total, inSmall, with: having, without }) => ['Combined classes: ', total, ...(inSmall ? [', of them in small-class schools ', inSmall, '; found in '] : [', found in ']), having, ' small-class schools; ', without, ' small-class schools have none.'],
    byLanguage: (spoken) => [
      'By language of instruction: ',
      ...inRow(spoken.map(({ language, classes, share }): Said => [`${{ kk: 'Kazakh', ru: 'Russian', other: 'another or two languages' }[language]} – `, classes, ' (', share, ')'])), '.',
    ],
    withoutLanguage: (classes, places) => ['Combined classes whose language is not given: ', classes, '; they are not split by language: ', ...inRow(places.map(({ name, classes: own }): Said => [`${name} – `, own])), '.'],
    elsewhere: (classes) => ['Combined classes in schools that are no small-class schools: ', classes, '.'],
    lost: (classes) => ['Combined classes whose school is not in the register: ', classes, '.'],
    chart: { title: 'Combined classes by district/city and language of instruction', series: { kk: 'Kazakh', ru: 'Russian', other: 'Other', withoutLanguage: 'Language not given' } },
  },
};

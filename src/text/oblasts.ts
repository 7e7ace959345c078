import { dayNumber, type Day } from '../domain/calendar/day.ts';
import type { Unit } from '../domain/network/records.ts';
import { register } from '../sheet/names/unit-register.ts';
import type { InEveryLanguage, Language } from './language.ts';

export interface Oblast {
  readonly id: string;
  /** Without the word «oblast». */
  readonly names: InEveryLanguage<string>;
  /** Kazakh names as the register of names has them; behind one that moved on 08.06.2022 stands `*`. */
  readonly districts: string;
  readonly cities: string;
  /** Where its marked units went, or came from. */
  readonly gave?: string;
  readonly came?: string;
}

/** A unit as it stands in a register. One that moved has a row for each of its oblasts. */
export interface OblastUnit {
  readonly name: string;
  readonly kind: Unit['kind'];
  readonly oblast: string;
  readonly from?: Day;
  readonly until?: Day;
  /** Other spellings, in the other language too. */
  readonly variants: readonly string[];
}

const named = (kk: string, ru: string, en: string): Oblast['names'] => ({ kk, ru, en });

/**
 * The oblasts of Kazakhstan with their districts and the cities that are units of an oblast; a person adds what is missing.
 *
 * Source   the State classifier of administrative-territorial objects, public; the borders of 08.06.2022: docs/sources.md#registers
 */
export const oblasts: readonly Oblast[] = [
  {
    id: 'abai', names: named('Абай', 'Абайская', 'Abai'), came: 'east-kazakhstan',
    districts: 'Абай*, Ақсуат, Аягөз*, Бесқарағай*, Бородулиха*, Жаңасемей, Жарма*, Көкпекті*, Мақаншы, Үржар*', cities: 'Семей*, Курчатов*',
  },
  {
    id: 'akmola', names: named('Ақмола', 'Акмолинская', 'Akmola'),
    districts: 'Аққөл, Аршалы, Астрахан, Атбасар, Біржан сал, Бұланды, Бурабай, Егіндікөл, Ерейментау, Есіл, Жақсы, Жарқайың, Зеренді, Қорғалжын, Сандықтау, Целиноград, Шортанды',
    cities: 'Көкшетау, Қосшы, Степногорск',
  },
  { id: 'aktobe', names: named('Ақтөбе', 'Актюбинская', 'Aktobe'), districts: 'Айтеке би, Алға, Байғанин, Қарғалы, Қобда, Мәртөк, Мұғалжар, Ойыл, Темір, Хромтау, Шалқар, Ырғыз', cities: 'Ақтөбе' },
  {
    id: 'almaty', names: named('Алматы', 'Алматинская', 'Almaty'), gave: 'zhetisu',
    districts: 'Ақсу*, Алакөл*, Балқаш, Еңбекшіқазақ, Ескелді*, Жамбыл, Іле, Қарасай, Қаратал*, Кеген, Кербұлақ*, Көксу*, Панфилов*, Райымбек, Сарқан*, Талғар, Ұйғыр',
    cities: 'Алатау, Қонаев, Талдықорған*, Текелі*',
  },
  { id: 'atyrau', names: named('Атырау', 'Атырауская', 'Atyrau'), districts: 'Жылыой, Индер, Исатай, Құрманғазы, Қызылқоға, Мақат, Махамбет', cities: 'Атырау' },
  {
    id: 'west-kazakhstan', names: named('Батыс Қазақстан', 'Западно-Казахстанская', 'West Kazakhstan'),
    districts: 'Ақжайық, Бәйтерек, Бөкей ордасы, Бөрлі, Жаңақала, Жәнібек, Казталов, Қаратөбе, Сырым, Тасқала, Теректі, Шыңғырлау', cities: 'Орал',
  },
  { id: 'zhambyl', names: named('Жамбыл', 'Жамбылская', 'Zhambyl'), districts: 'Байзақ, Жамбыл, Жуалы, Қордай, Меркі, Мойынқұм, Сарысу, Талас, Тұрар Рысқұлов, Шу', cities: 'Тараз' },
  {
    id: 'zhetisu', names: named('Жетісу', 'Жетысуская', 'Zhetisu'), came: 'almaty',
    districts: 'Ақсу*, Алакөл*, Ескелді*, Қаратал*, Кербұлақ*, Көксу*, Панфилов*, Сарқан*', cities: 'Талдықорған*, Текелі*',
  },
  {
    id: 'karaganda', names: named('Қарағанды', 'Карагандинская', 'Karaganda'), gave: 'ulytau',
    districts: 'Абай, Ақтоғай, Бұқар жырау, Жаңаарқа*, Қарқаралы, Нұра, Осакаров, Ұлытау*, Шет',
    cities: 'Қарағанды, Балқаш, Жезқазған*, Қаражал*, Приозерск, Саран, Сәтбаев*, Теміртау, Шахтинск',
  },
  {
    id: 'kostanay', names: named('Қостанай', 'Костанайская', 'Kostanay'),
    districts: 'Алтынсарин, Амангелді, Әулиекөл, Бейімбет Майлин, Денисов, Жангелдин, Жітіқара, Қамысты, Қарабалық, Қарасу, Қостанай, Меңдіқара, Науырзым, Сарыкөл, Ұзынкөл, Федоров',
    cities: 'Қостанай, Арқалық, Лисаков, Рудный',
  },
  { id: 'kyzylorda', names: named('Қызылорда', 'Кызылординская', 'Kyzylorda'), districts: 'Арал, Жалағаш, Жаңақорған, Қазалы, Қармақшы, Сырдария, Шиелі', cities: 'Қызылорда' },
  { id: 'mangystau', names: named('Маңғыстау', 'Мангистауская', 'Mangystau'), districts: 'Бейнеу, Қарақия, Маңғыстау, Мұнайлы, Түпқараған', cities: 'Ақтау, Жаңаөзен' },
  { id: 'pavlodar', names: named('Павлодар', 'Павлодарская', 'Pavlodar'), districts: 'Аққулы, Ақтоғай, Баянауыл, Ертіс, Железин, Май, Павлодар, Тереңкөл, Успен, Шарбақты', cities: 'Павлодар, Ақсу, Екібастұз' },
  {
    id: 'north-kazakhstan', names: named('Солтүстік Қазақстан', 'Северо-Казахстанская', 'North Kazakhstan'),
    districts: 'Айыртау, Ақжар, Аққайың, Ғабит Мүсірепов, Есіл, Жамбыл, Қызылжар, Мағжан Жұмабаев, Мамлют, Тайынша, Тимирязев, Уәлиханов, Шал ақын', cities: 'Петропавл',
  },
  {
    id: 'turkistan', names: named('Түркістан', 'Туркестанская', 'Turkistan'),
    districts: 'Бәйдібек, Жетісай, Келес, Қазығұрт, Мақтаарал, Ордабасы, Отырар, Сайрам, Сарыағаш, Сауран, Созақ, Төле би, Түлкібас, Шардара', cities: 'Түркістан, Арыс, Кентау',
  },
  { id: 'ulytau', names: named('Ұлытау', 'Улытауская', 'Ulytau'), came: 'karaganda', districts: 'Жаңаарқа*, Ұлытау*', cities: 'Жезқазған*, Қаражал*, Сәтбаев*' },
  {
    id: 'east-kazakhstan', names: named('Шығыс Қазақстан', 'Восточно-Казахстанская', 'East Kazakhstan'), gave: 'abai',
    districts: 'Абай*, Алтай, Аягөз*, Бесқарағай*, Бородулиха*, Глубокое, Жарма*, Зайсан, Катонқарағай, Көкпекті*, Күршім, Марқакөл, Самар, Тарбағатай, Ұлан, Үлкен Нарын, Үржар*, Шемонаиха',
    cities: 'Өскемен, Курчатов*, Риддер, Семей*',
  },
];

export const oblastOf = (id: string): Oblast | undefined => oblasts.find((oblast) => oblast.id === id);

const borders: Day = { year: 2022, month: 6, day: 8 };
const before: Day = { year: 2022, month: 6, day: 7 };
/** Until then a report still compares with a year of the former borders. */
const compared: Day = { year: 2023, month: 9, day: 1 };

/** The units of an oblast for a register that is filled as of a day: those that moved with their days, while a report may still need them. */
export function unitsOf(oblast: Oblast, language: Language, on: Day): OblastUnit[] {
  const formerToo = dayNumber(on) < dayNumber(compared);
  const rows = (['district', 'city'] as const).flatMap((kind) =>
    listed(oblast, kind).flatMap(({ kazakh, moved }): OblastUnit[] => {
      const unit = { ...namesOf(oblast, kind, kazakh, language), kind };
      const rowOf = (id: string, days: Pick<OblastUnit, 'from' | 'until'>): OblastUnit => ({ ...unit, oblast: oblastOf(id)!.names[language], ...days });
      if (!moved) return [rowOf(oblast.id, {})];
      const [former, present] = oblast.gave ? [oblast.id, oblast.gave] : [oblast.came!, oblast.id];
      if (!formerToo) return present === oblast.id ? [rowOf(present, { from: borders })] : [];
      return [rowOf(former, { until: before }), rowOf(present, { from: borders })];
    }),
  );
  const own = oblast.names[language];
  return [...rows.filter((row) => row.oblast === own), ...rows.filter((row) => row.oblast !== own)];
}

const listed = (oblast: Oblast, kind: Unit['kind']) =>
  (kind === 'district' ? oblast.districts : oblast.cities).split(', ').map((name) => ({ kazakh: name.replace('*', ''), moved: name.endsWith('*') }));

const kindWords: InEveryLanguage<Readonly<Record<Unit['kind'], string>>> = {
  kk: { district: 'ауданы', city: 'қаласы' },
  ru: { district: 'район', city: 'город' },
  en: { district: 'district', city: 'city' },
};

/** A district and a city of one name in one oblast are told apart by the word for what they are. */
function namesOf(oblast: Oblast, kind: Unit['kind'], kazakh: string, language: Language): Pick<OblastUnit, 'name' | 'variants'> {
  const [, , russian] = register.find((entry) => entry[0] === kind && entry[1] === kazakh)!;
  const spellings = russian.split('|');
  const name = language === 'ru' ? spellings[0]! : kazakh;
  const shared = language !== 'ru' && listed(oblast, kind === 'district' ? 'city' : 'district').some((other) => other.kazakh === kazakh);
  return { name: shared ? `${name} ${kindWords[language][kind]}` : name, variants: [...new Set([kazakh, ...spellings])].filter((spelling) => spelling !== name) };
}

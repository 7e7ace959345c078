import type { ReportStrings } from '../report.ts';
import type { CellNumber, SentencePart } from '../sentence.ts';

type Said = readonly SentencePart[];

export interface YearFacts {
  readonly year: string;
  /** The oblast or the single unit; '' where it is not known. */
  readonly place: string;
  readonly ofUnit: boolean;
  /** Those that have small-class schools. */
  readonly districts: number;
  readonly cities: readonly string[];
  readonly small: CellNumber;
  readonly before: CellNumber | undefined;
}

export interface NetworkWords {
  readonly sheet: string;
  readonly heading: string;
  readonly small: string;
  readonly hubs: string;
  readonly attached: string;
  readonly attachedTo: string;
  /** `16 (2 ШЖМ – РО)`: what stands behind the 2. */
  readonly areHubs: string;
  readonly aside: Readonly<Record<'attached' | 'smallHubs' | 'unattached' | 'before', string>>;
  readonly worked: (facts: YearFacts) => Said;
  readonly supported: (facts: { readonly hubs: CellNumber; readonly attached: CellNumber; readonly smallHubs: CellNumber; /** Every other small-class school is attached. */ readonly all: boolean }) => Said;
  readonly unattached: (schools: CellNumber) => Said;
}

const kkCities = (cities: readonly string[]) => `${cities.join(', ')} ${cities.length === 1 ? 'қаласында' : 'қалаларында'}`;
const ruDistricts = (districts: number) => `${districts} ${districts % 10 === 1 && districts % 100 !== 11 ? 'районе' : 'районах'}`;
const ruCities = (cities: readonly string[]) => `${cities.length === 1 ? 'городе' : 'городах'} ${cities.join(', ')}`;
/** Of one unit the place is said already. */
const several = (districts: number, cities: readonly string[]) => districts + cities.length > 1;
const joined = (parts: readonly (string | false)[], and: string) => parts.filter((part) => part !== false).join(` ${and} `);

export const strings: ReportStrings<NetworkWords> = {
  kk: {
    title: 'ШЖМ мен тірек мектептерінің желісі',
    about: 'Аудандар мен қалалар бойынша ШЖМ, тірек мектептері және бекітілген магниттік ШЖМ саны.',
    sheet: 'Мектептер желісі (есеп)',
    heading: 'Шағын жинақты мектептер мен тірек мектептерінің желісі',
    small: 'ШЖМ саны',
    hubs: 'Тірек мектептері (РО)',
    attached: 'Бекітілген магниттік ШЖМ',
    attachedTo: 'Бекітілген тірек мектебі',
    areHubs: 'ШЖМ – РО',
    aside: { attached: 'Бекітілген', smallHubs: 'ШЖМ – РО', unattached: 'Бекітілмеген', before: 'Өткен жыл' },
    worked: ({ year, place, ofUnit, districts, cities, small, before }) => [
      [`${year} оқу жылында`, place && `${place} бойынша`, !ofUnit && several(districts, cities) && joined([districts > 0 && `${districts} ауданда`, cities.length > 0 && kkCities(cities)], 'және')].filter(Boolean).join(' '),
      ' барлығы ', small, ' ШЖМ жұмыс істеді', ...(before ? [' (өткен оқу жылында – ', before, ')'] : []), '.',
    ],
    supported: ({ hubs, attached, smallHubs, all }) => [
      'Шағын жинақты мектептерге қолдау көрсету ', hubs, ' тірек мектебі (ресурстық орталық) арқылы жүзеге асырылады, оларға ', attached, ' ШЖМ бекітілген',
      ...(smallHubs.value > 0 ? [all ? ' (себебі ' : ' (', smallHubs, ' ШЖМ – ресурстық орталықтардың өзі)'] : []), '.',
    ],
    unattached: (schools) => ['Тірек мектептеріне бекітілмеген ШЖМ саны – ', schools, '.'],
  },
  ru: {
    title: 'Сеть МКШ и опорных школ',
    about: 'По районам и городам: число МКШ, опорных школ и прикреплённых магнитных МКШ.',
    sheet: 'Сеть школ (отчёт)',
    heading: 'Сеть малокомплектных и опорных школ',
    small: 'Количество МКШ',
    hubs: 'Опорные школы (РЦ)',
    attached: 'Прикреплённые магнитные МКШ',
    attachedTo: 'Прикреплена к опорной школе',
    areHubs: 'МКШ – РЦ',
    aside: { attached: 'Прикреплено', smallHubs: 'МКШ – РЦ', unattached: 'Не прикреплено', before: 'Прошлый год' },
    worked: ({ year, place, ofUnit, districts, cities, small, before }) => [
      `${ofUnit ? `${place}: в` : 'В'} ${year} учебном году работало всего `, small, ' МКШ', ...(before ? [' (в прошлом учебном году – ', before, ')'] : []),
      several(districts, cities) ? joined([districts > 0 && ` в ${ruDistricts(districts)}`, cities.length > 0 && `${districts > 0 ? '' : ' в '}${ruCities(cities)}`], 'и') : '', '.',
    ],
    supported: ({ hubs, attached, smallHubs }) => [
      'Поддержку малокомплектных школ обеспечивают ', hubs, ' ОШ-РЦ (опорные школы – ресурсные центры); к ним прикреплено ', attached, ' МКШ',
      ...(smallHubs.value > 0 ? [' (ещё ', smallHubs, ' МКШ сами являются ресурсными центрами)'] : []), '.',
    ],
    unattached: (schools) => ['Не прикреплено к опорным школам: ', schools, ' МКШ.'],
  },
  en: {
    title: 'Network of small-class and hub schools',
    about: 'Small-class schools, hub schools and attached magnet schools by district and city.',
    sheet: 'Network (report)',
    heading: 'Network of small-class and hub schools',
    small: 'Small-class schools',
    hubs: 'Hub schools',
    attached: 'Attached magnet schools',
    attachedTo: 'Attached to',
    areHubs: 'are hubs',
    aside: { attached: 'Attached', smallHubs: 'Hubs', unattached: 'Unattached', before: 'Last year' },
    worked: ({ year, place, small, before }) => [`In the school year ${year}${place === '' ? '' : `, ${place}:`} `, small, ' small-class schools in all', ...(before ? [' (last school year – ', before, ')'] : []), '.'],
    supported: ({ hubs, attached, smallHubs }) => [
      'Small-class schools are supported by ', hubs, ' hub schools, to which ', attached, ' small-class schools are attached', ...(smallHubs.value > 0 ? [' (', smallHubs, ' more are hubs themselves)'] : []), '.',
    ],
    unattached: (schools) => ['Small-class schools attached to no hub: ', schools, '.'],
  },
};

import type { ReportStrings } from '../report.ts';
import type { CellNumber, Sentence, SentencePart } from '../sentence.ts';

interface HubWords {
  readonly sheet: string;
  readonly heading: string;
  readonly hub: string;
  readonly magnets: string;
  readonly names: string;
  readonly none: string;
  readonly load: (facts: { readonly hubs: CellNumber; readonly magnets: CellNumber; readonly mean: Sentence }) => readonly SentencePart[];
  readonly ends: (facts: { readonly most: CellNumber; readonly mostHubs: CellNumber; readonly least: CellNumber; readonly leastHubs: CellNumber }) => readonly SentencePart[];
  /** Every hub has the same. */
  readonly alike: (magnets: CellNumber) => readonly SentencePart[];
  readonly hubs: string;
  readonly most: string;
  readonly least: string;
}

export const strings: ReportStrings<HubWords> = {
  kk: {
    title: 'Тірек мектептерінің жүктемесі',
    about: 'Әр тірек мектебіне бекітілген магниттік ШЖМ: саны, орташа, ең көбі және ең азы.',
    sheet: 'Тірек мектептері (есеп)',
    heading: 'Тірек мектептерінің (РО) жүктемесі',
    hub: 'Тірек мектебі (РО)',
    magnets: 'Мектеп саны',
    names: 'Магниттік мектептер',
    none: 'Тірек мектебі (РО) жоқ.',
    load: ({ hubs, magnets, mean }) => [hubs, ' тірек мектебіне (РО) ', magnets, ' магниттік ШЖМ бекітілген, орта есеппен бір тірек мектебіне – ', mean, '.'],
    ends: ({ most, mostHubs, least, leastHubs }) => ['Ең көп жүктеме – ', most, ' мектеп (', mostHubs, ' тірек мектебінде), ең азы – ', least, ' мектеп (', leastHubs, ' тірек мектебінде).'],
    alike: (magnets) => ['Әр тірек мектебіне бекітілген мектеп саны – ', magnets, '.'],
    hubs: 'РО саны',
    most: 'Ең көбі',
    least: 'Ең азы',
  },
  ru: {
    title: 'Нагрузка опорных школ',
    about: 'Прикреплённые к каждой опорной школе магнитные МКШ: количество, среднее, наибольшее и наименьшее.',
    sheet: 'Опорные школы (отчёт)',
    heading: 'Нагрузка опорных школ (РЦ)',
    hub: 'Опорная школа (РЦ)',
    magnets: 'Кол-во школ',
    names: 'Магнитные школы',
    none: 'Опорных школ (РЦ) нет.',
    load: ({ hubs, magnets, mean }) => ['Опорных школ (РЦ) – ', hubs, ', прикреплено к ним магнитных МКШ – ', magnets, ', в среднем на одну опорную школу – ', mean, '.'],
    ends: ({ most, mostHubs, least, leastHubs }) => ['Наибольшая нагрузка – ', most, ' МКШ (опорных школ: ', mostHubs, '), наименьшая – ', least, ' МКШ (опорных школ: ', leastHubs, ').'],
    alike: (magnets) => ['К каждой опорной школе прикреплено МКШ – ', magnets, '.'],
    hubs: 'Кол-во РЦ',
    most: 'Наибольшее',
    least: 'Наименьшее',
  },
  en: {
    title: 'Load of hub schools',
    about: 'Magnet schools attached to each hub school: how many, the mean, the most and the least.',
    sheet: 'Hub schools (report)',
    heading: 'Load of the hub schools',
    hub: 'Hub school',
    magnets: 'Number of schools',
    names: 'Names of the schools',
    none: 'There are no hub schools.',
    load: ({ hubs, magnets, mean }) => [hubs, ' hub schools have ', magnets, ' magnet schools, on average ', mean, ' each.'],
    ends: ({ most, mostHubs, least, leastHubs }) => ['The most: ', most, ' schools (hubs: ', mostHubs, '), the least: ', least, ' schools (hubs: ', leastHubs, ').'],
    alike: (magnets) => ['Schools attached to each hub: ', magnets, '.'],
    hubs: 'Hub schools',
    most: 'Most',
    least: 'Least',
  },
};

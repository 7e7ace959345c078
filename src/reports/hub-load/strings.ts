import type { ReportStrings } from '../report.ts';
import type { CellNumber, Sentence, SentencePart } from '../sentence.ts';

interface HubWords {
  readonly sheet: string;
  readonly heading: string;
  readonly hub: string;
  readonly magnets: string;
  readonly names: string;
  readonly load: (facts: { readonly hubs: CellNumber; readonly magnets: CellNumber; readonly mean: Sentence }) => readonly SentencePart[];
  readonly ends: (facts: { readonly most: CellNumber; readonly mostAt: string; readonly least: CellNumber; readonly leastAt: string }) => readonly SentencePart[];
  readonly hubs: string;
  readonly more: (hubs: number) => string;
}

export const strings: ReportStrings<HubWords> = {
  kk: {
    title: 'Тірек мектептерінің жүктемесі',
    about: 'Әр тірек мектебіне бекітілген магниттік ШЖМ: саны, орташа, ең көбі және ең азы.',
    sheet: 'Тірек мектептері',
    heading: 'Тірек мектептерінің (РО) жүктемесі',
    hub: 'Тірек мектебі (РО)',
    magnets: 'Магниттік ШЖМ саны',
    names: 'Магниттік мектептер',
    load: ({ hubs, magnets, mean }) => [hubs, ' тірек мектебіне (РО) ', magnets, ' магниттік ШЖМ бекітілген, орта есеппен бір тірек мектебіне – ', mean, '.'],
    ends: ({ most, mostAt, least, leastAt }) => ['Ең көп жүктеме – ', most, ` (${mostAt}), ең азы – `, least, ` (${leastAt}).`],
    hubs: 'РО саны',
    more: (hubs) => `және тағы ${hubs} мектеп`,
  },
  ru: {
    title: 'Нагрузка опорных школ',
    about: 'Прикреплённые к каждой опорной школе магнитные МКШ: количество, среднее, наибольшее и наименьшее.',
    sheet: 'Опорные школы',
    heading: 'Нагрузка опорных школ (РЦ)',
    hub: 'Опорная школа (РЦ)',
    magnets: 'Количество магнитных МКШ',
    names: 'Магнитные школы',
    load: ({ hubs, magnets, mean }) => ['На ', hubs, ' опорных школ (РЦ) приходится ', magnets, ' магнитных МКШ, в среднем на одну – ', mean, '.'],
    ends: ({ most, mostAt, least, leastAt }) => ['Наибольшая нагрузка – ', most, ` (${mostAt}), наименьшая – `, least, ` (${leastAt}).`],
    hubs: 'Кол-во РЦ',
    more: (hubs) => `и ещё ${hubs}`,
  },
  en: {
    title: 'Load of hub schools',
    about: 'Magnet schools attached to each hub school: how many, the mean, the most and the least.',
    sheet: 'Hub schools',
    heading: 'Load of the hub schools',
    hub: 'Hub school',
    magnets: 'Magnet schools',
    names: 'Names of the schools',
    load: ({ hubs, magnets, mean }) => [hubs, ' hub schools have ', magnets, ' magnet schools, on average ', mean, ' each.'],
    ends: ({ most, mostAt, least, leastAt }) => ['The most: ', most, ` (${mostAt}), the least: `, least, ` (${leastAt}).`],
    hubs: 'Hub schools',
    more: (hubs) => `and ${hubs} more`,
  },
};

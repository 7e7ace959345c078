import { annualFigures } from '../../domain/network/annual-figures.ts';
import { refuse } from '../../domain/result.ts';
import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { changeSection } from './section.ts';
import { strings } from './strings.ts';

const build = reportOf(changeSection, (language) => strings[language].sheet);

/** Four small-class schools, all in a unit that is called otherwise now. */
const figuresBefore = annualFigures(
  {
    units: [{ key: 'шет ауданы', name: 'Шет ауданы', kind: 'district', oblast: '', oblastKey: '', variants: [], villages: [] }],
    schools: [1, 2, 3, 4].map((place) => ({
      key: String(place), unit: 'шет ауданы', name: `№ ${place} БМ`, shortName: `№ ${place}`, level: 'primary', small: true, hub: false,
      attachedTo: undefined, attachedText: '', attachedOn: undefined, order: '', languages: [], grades: [],
    })),
    staff: [], pupils: [], classes: [], participations: [], masterClasses: [], courses: [],
  },
  { year: 2021, month: 6, day: 1 },
);

export const change: Report<'change'> = {
  id: 'change',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: [
          ['Аудан/қала', 'Мектеп атауы', 'Деңгейі (БМ/НОМ/ЖББМ)', 'ШЖМ (иә/жоқ)'],
          ['Шет', 'Алихан НОМ', 'НОМ', 'иә'],
          ['Шет', 'Бұрма ЖББМ', 'ЖББМ', 'иә'],
          ['Нұра', 'Пушкин НОМ', 'НОМ', 'иә'],
        ],
        wishes: { before: figuresBefore },
        shows: ['ШЖМ саны – 3 (өткен оқу жылында – 4), айырмасы: −1 (−25,00\u00A0%).'],
      },
    ],
    reports: [{ cells: [['Сабақ кестесі'], ['Дүйсенбі', 'Алгебра']], problem: 'no-figures-before' }],
  },
  build: (source, language) => (source.wishes.before ? build(source, language) : refuse({ code: 'no-figures-before', args: {} })),
};

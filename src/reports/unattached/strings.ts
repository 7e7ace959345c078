import type { ReportStrings } from '../report.ts';
import type { CellNumber, SentencePart } from '../sentence.ts';

interface UnattachedWords {
  readonly sheet: string;
  readonly heading: string;
  readonly schools: string;
  readonly names: string;
  readonly count: (facts: { readonly unattached: CellNumber; readonly small: CellNumber }) => readonly SentencePart[];
  readonly none: string;
  readonly small: string;
  /** A school whose hub is written and is not known. */
  readonly unknownHub: (school: string, hub: string) => string;
}

export const strings: ReportStrings<UnattachedWords> = {
  kk: {
    title: 'Бекітілмеген ШЖМ',
    about: 'Бірде-бір тірек мектебіне бекітілмеген шағын жинақты мектептер, аудандар мен қалалар бойынша.',
    sheet: 'Бекітілмеген ШЖМ (есеп)',
    heading: 'Тірек мектептеріне бекітілмеген шағын жинақты мектептер',
    schools: 'Мектеп саны',
    names: 'Мектептер',
    count: ({ unattached, small }) => ['Барлық ', small, ' ШЖМ-тің ', unattached, ' мектебі тірек мектептеріне (РО) бекітілмеген.'],
    none: 'Тірек мектептеріне (РО) бекітілмеген ШЖМ жоқ.',
    small: 'ШЖМ',
    unknownHub: (school, hub) => `${school} («${hub}» тірек мектебі реестрде жоқ)`,
  },
  ru: {
    title: 'Неприкреплённые МКШ',
    about: 'Малокомплектные школы, которые не прикреплены ни к одной опорной школе, по районам и городам.',
    sheet: 'Неприкреплённые МКШ (отчёт)',
    heading: 'Малокомплектные школы, не прикреплённые к опорным школам',
    schools: 'Кол-во школ',
    names: 'Школы',
    count: ({ unattached, small }) => ['Из ', small, ' МКШ не прикреплены к опорным школам (РЦ) ', unattached, '.'],
    none: 'Неприкреплённых к опорным школам (РЦ) МКШ нет.',
    small: 'МКШ',
    unknownHub: (school, hub) => `${school} (опорной школы «${hub}» в реестре нет)`,
  },
  en: {
    title: 'Unattached small-class schools',
    about: 'Small-class schools that are attached to no hub school, by district and city.',
    sheet: 'Unattached schools (report)',
    heading: 'Small-class schools attached to no hub school',
    schools: 'Number of schools',
    names: 'Schools',
    count: ({ unattached, small }) => ['Of ', small, ' small-class schools ', unattached, ' are attached to no hub school.'],
    none: 'No small-class school is unattached.',
    small: 'Small-class schools',
    unknownHub: (school, hub) => `${school} (its hub “${hub}” is not in the register)`,
  },
};

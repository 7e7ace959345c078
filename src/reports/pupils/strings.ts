import type { Band } from '../../domain/network/pupil-table.ts';
import type { ReportStrings } from '../report.ts';
import { saying, type CellNumber, type Sentence } from '../sentence.ts';

interface PupilWords {
  readonly sheet: string;
  readonly heading: string;
  readonly taught: (place: string, schools: CellNumber, pupils: CellNumber, bands: Sentence) => Sentence;
  readonly band: (band: Band) => string;
  readonly ofBand: (band: Band, pupils: CellNumber) => Sentence;
  /** Of grade 0. */
  readonly rest: string;
  readonly ofRest: (pupils: CellNumber) => Sentence;
  readonly total: string;
  readonly bySchool: string;
  readonly share: string;
  readonly schools: string;
  readonly teachers: string;
  readonly perTeacher: string;
}

const [kk, ru, en] = [saying('kk'), saying('ru'), saying('en')];
/** How Russian reports name the bands. */
const stage = ({ from }: Band) => (from === 1 ? 'начальное звено' : from === 5 ? 'основное звено' : 'старшее звено');
const grades = ({ from, to }: Band) => (from === to ? String(from) : `${from}–${to}`);

export const strings: ReportStrings<PupilWords> = {
  kk: {
    title: 'Оқушылар контингенті',
    about: 'Оқушылар саны мектептер мен сынып буындары бойынша (1–4, 5–9, 10–11), үлесі, бір педагогке шаққандағы оқушы саны.',
    sheet: 'Оқушылар (есеп)',
    heading: 'Оқушылар контингенті',
    taught: (place, schools, pupils, bands) => kk`${place === '' ? '' : `${place} бойынша `}${schools} мектепте барлығы ${pupils} оқушы оқиды: ${bands}.`,
    band: (band) => `${grades(band)}-сыныптар`,
    ofBand: (band, pupils) => kk`${`${grades(band)}-сыныптарда – `}${pupils}`,
    rest: 'МАД сыныбы',
    ofRest: (pupils) => kk`мектепалды даярлық (МАД) – ${pupils}`,
    bySchool: 'Мектептер бойынша',
    total: 'Барлығы',
    share: 'Үлесі',
    schools: 'Мектептер саны',
    teachers: 'Педагогтер',
    perTeacher: 'Орташа 1 педагогке',
  },
  ru: {
    title: 'Контингент учащихся',
    about: 'Число учащихся по школам и ступеням (1–4, 5–9, 10–11), доля, учащихся на одного педагога.',
    sheet: 'Учащиеся (отчёт)',
    heading: 'Контингент учащихся',
    taught: (place, schools, pupils, bands) => ru`${place === '' ? 'Школ' : `${place}: школ`} – ${schools}, учащихся всего – ${pupils}: ${bands}.`,
    band: (band) => `${grades(band)} классы`,
    ofBand: (band, pupils) => ru`${`${stage(band)} (${grades(band)}) – `}${pupils}`,
    rest: 'КПП',
    ofRest: (pupils) => ru`предшкольное – ${pupils}`,
    bySchool: 'По школам',
    total: 'Всего',
    share: 'Доля',
    schools: 'Количество школ',
    teachers: 'Педагогов',
    perTeacher: 'На 1 педагога',
  },
  en: {
    title: 'Pupils',
    about: 'Pupils by school and bands of grades (1–4, 5–9, 10–11), shares, pupils per teacher.',
    sheet: 'Pupils (report)',
    heading: 'Pupils',
    taught: (place, schools, pupils, bands) => en`${place === '' ? 'Schools' : `${place}: schools`} – ${schools}, pupils – ${pupils}: ${bands}.`,
    band: (band) => `Grades ${grades(band)}`,
    ofBand: (band, pupils) => en`grades ${grades(band)} – ${pupils}`,
    rest: 'Pre-school',
    ofRest: (pupils) => en`pre-school – ${pupils}`,
    bySchool: 'School by school',
    total: 'Total',
    share: 'Share',
    schools: 'Schools',
    teachers: 'Teachers',
    perTeacher: 'Average per teacher',
  },
};

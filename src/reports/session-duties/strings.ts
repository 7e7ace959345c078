import type { Language } from '../../text/language.ts';
import type { ReportStrings } from '../report.ts';
import type { Duties, DutyRole } from './duties.ts';
import { dutiesEnglish } from './duties-english.ts';
import { dutiesKazakh } from './duties-kazakh.ts';
import { dutiesRussian } from './duties-russian.ts';

export const duties: Readonly<Record<Language, Duties>> = { kk: dutiesKazakh, ru: dutiesRussian, en: dutiesEnglish };

interface DutyWords {
  readonly sheet: string;
  readonly heading: readonly [string, string];
  readonly role: Readonly<Record<DutyRole, { readonly heading: string; readonly who: string; readonly verb: string }>>;
  readonly assigned: Readonly<Record<'name' | 'school' | 'position' | 'subjects' | 'acquainted', string>>;
  readonly nobody: string;
  readonly source: string;
}

export const strings: ReportStrings<DutyWords> = {
  kk: {
    title: 'Координатордың, тьютордың, эдвайзердің міндеттері',
    about: 'Үш рөлдің функционалдық міндеттері, кімге жүктелгені және танысу қолы. Парақ немесе Word құжаты.',
    sheet: 'Функционалдық міндеттер',
    heading: ['ФУНКЦИОНАЛДЫҚ МІНДЕТТЕР', 'тірек мектебінің – ресурстық орталықтың сессиясына жауаптылардың'],
    role: {
      coordinator: { heading: 'Координатор', who: 'Аудандық әдістемелік кабинеттің әдіскері немесе білім бөлімінің маманы.', verb: 'Координатор:' },
      tutor: { heading: 'Педагог-тьютор', who: 'Магниттік мектептің мұғалімі: оқушыларды сессияға ертіп барады және сессияаралық кезеңде сүйемелдейді.', verb: 'Тьютор:' },
      adviser: { heading: 'Педагог-эдвайзер', who: 'Тірек мектебінің – ресурстық орталықтың мұғалімі.', verb: 'Эдвайзер:' },
    },
    assigned: { name: 'Аты-жөні', school: 'Мектеп', position: 'Лауазымы', subjects: 'Пәндер', acquainted: 'Таныстым (қолы, күні)' },
    nobody: 'Бұл рөлге әлі ешкім тағайындалмаған: «Сессиядағы рөлдер» парағын толтырыңыз.',
    source: 'Тірек мектебінің – ресурстық орталықтың жұмысын ұйымдастыру жөніндегі әдістемелік ұсынымдардағы үлгі міндеттер негізінде.',
  },
  ru: {
    title: 'Обязанности координатора, тьютора, эдвайзера',
    about: 'Функциональные обязанности трёх ролей, кому они поручены, и подписи об ознакомлении. Лист или документ Word.',
    sheet: 'Функциональные обязанности',
    heading: ['ФУНКЦИОНАЛЬНЫЕ ОБЯЗАННОСТИ', 'ответственных за сессию опорной школы – ресурсного центра'],
    role: {
      coordinator: { heading: 'Координатор', who: 'Методист районного методического кабинета или специалист отдела образования.', verb: 'Координатор:' },
      tutor: { heading: 'Педагог-тьютор', who: 'Учитель магнитной школы, который сопровождает учащихся на сессии и в межсессионный период.', verb: 'Тьютор:' },
      adviser: { heading: 'Педагог-эдвайзер', who: 'Учитель опорной школы – ресурсного центра.', verb: 'Эдвайзер:' },
    },
    assigned: { name: 'Ф. И. О.', school: 'Школа', position: 'Должность', subjects: 'Предметы', acquainted: 'Ознакомлен(а) (подпись, дата)' },
    nobody: 'На эту роль пока никто не назначен: заполните лист «Роли на сессии».',
    source: 'По примерным обязанностям из методических рекомендаций по организации работы опорной школы – ресурсного центра.',
  },
  en: {
    title: 'Duties of coordinator, tutor and adviser',
    about: 'What the three roles have to do, who has them, and room to sign. A sheet or a document of Word.',
    sheet: 'Duties',
    heading: ['DUTIES', 'of those who answer for a session of the hub school – resource center'],
    role: {
      coordinator: { heading: 'Coordinator', who: 'A methodist of the district’s methodical office or a specialist of the department.', verb: 'The coordinator:' },
      tutor: { heading: 'Tutor', who: 'A teacher of the magnet school who accompanies the pupils to sessions and between them.', verb: 'The tutor:' },
      adviser: { heading: 'Adviser', who: 'A teacher of the hub school – resource center.', verb: 'The adviser:' },
    },
    assigned: { name: 'Name', school: 'School', position: 'Position', subjects: 'Subjects', acquainted: 'Read (signature, day)' },
    nobody: 'Nobody has this role yet: fill in the sheet of roles.',
    source: 'After the model duties of the recommendations on hub schools – resource centers.',
  },
};

import type { NormId } from '../sheet/registers/columns.ts';
import type { InEveryLanguage, Language } from '../text/language.ts';

const letter = {
  kk: 'Ы. Алтынсарин атындағы ҰБА-ның 2021–2022 оқу жылына арналған әдістемелік нұсқау хаты, ШЖМ туралы 4-тарау',
  ru: 'Методическое письмо НАО им. И. Алтынсарина на 2021–2022 учебный год, глава 4 о МКШ',
  en: 'Methodical letter of the Altynsarin academy for 2021–22, chapter 4 on small-class schools',
};

const press = {
  kk: 'Вице-премьердің жауабы, баспасөзден (mgorod.kz, 08.07.2025); бұйрықтың мәтіні тексерілмеген',
  ru: 'Ответ вице-премьера, по сообщению прессы (mgorod.kz, 08.07.2025); текст приказа не сверен',
  en: 'Answer of the vice-premier as the press has it (mgorod.kz, 08.07.2025); the order was not read',
};

const none = { kk: 'Расталған дереккөз табылмады', ru: 'Подтверждённого источника не найдено', en: 'No confirmed source was found' };

const sanitary = {
  kk: { load: '№ ҚР ДСМ-76 санитариялық қағидалары (05.08.2021, тіркелуі № 23890), 72-тармақ пен 3-қосымша; редакциясын adilet.zan.kz сайтынан салыстырыңыз', quoted: '№ ҚР ДСМ-76 санитариялық қағидалары (05.08.2021), екінші дереккөзде келтірілген; мәтіні толық тексерілмеген', rank: 'Балдар – № ҚР ДСМ-76 қағидаларының 4-қосымшасынан; күннің шетіне қоймау – ауданның өз шешімі, нормада бұл туралы айтылмаған' },
  ru: { load: 'Санитарные правила № ҚР ДСМ-76 (05.08.2021, рег. № 23890), пункт 72 и приложение 3; редакцию сверьте на adilet.zan.kz', quoted: 'Санитарные правила № ҚР ДСМ-76 (05.08.2021), как их приводит вторичный источник; полный текст не сверен', rank: 'Баллы – приложение 4 к правилам № ҚР ДСМ-76; не ставить на оба края дня – решение самого района, в норме этого нет' },
  en: { load: 'Sanitary rules no. ҚР ДСМ-76 (05.08.2021, reg. 23890), item 72 and appendix 3; compare the edition on adilet.zan.kz', quoted: 'Sanitary rules no. ҚР ДСМ-76 (05.08.2021) as a secondary source quotes them; the whole text was not read', rank: 'Ranks: appendix 4 to the rules no. ҚР ДСМ-76; that no day shall both begin and end so is the district’s own choice' },
};

const tests = {
  kk: '№ 125 бұйрық (18.03.2008), 13-тармақ; редакциясын adilet.zan.kz сайтынан салыстырыңыз',
  ru: 'Приказ № 125 (18.03.2008), пункт 13; редакцию сверьте на adilet.zan.kz',
  en: 'Order no. 125 (18.03.2008), item 13; compare the edition on adilet.zan.kz',
};

const hubs = {
  kk: 'Тірек мектептері (ресурстық орталықтар) туралы облыстық әдістемелік ұсынымдар, Солтүстік Қазақстан облысы; ауданның тәртібі басқа болуы мүмкін',
  ru: 'Методические рекомендации об опорных школах (ресурсных центрах), Северо-Казахстанская область; в районе порядок может быть другим',
  en: 'Recommendations on hub schools (resource centers) of North Kazakhstan oblast; a district may do otherwise',
};

const learning = {
  kk: 'В. П. Симоновтың СОУ формуласы (5 – 100, 4 – 64, 3 – 36, 2 – 16) мектеп тәжірибесінен алынған; бұл салмақ оның бір нұсқасында ғана бар',
  ru: 'Формула СОУ В. П. Симонова (5 – 100, 4 – 64, 3 – 36, 2 – 16) взята из школьной практики; этот вес есть лишь в одном из её вариантов',
  en: 'V. Simonov’s level of learning (5 – 100, 4 – 64, 3 – 36, 2 – 16) as schools use it; only one variant has this weight',
};

const weak = {
  kk: 'Кіру тестісінде әлсіз деп танылған пәндерден қосымша сабақ беріледі; шегін ауданның өзі белгілейді',
  ru: 'По предметам, слабым по входному тесту, даются дополнительные занятия; границу устанавливает сам район',
  en: 'Subjects found weak by the entry test get extra lessons; the district itself says what is weak',
};

const rate = {
  kk: '«Педагог мәртебесі туралы» № 293-VI Заң, 8-бап, баспасөзде келтірілген; мәтіні тексерілмеген',
  ru: 'Закон «О статусе педагога» № 293-VI, статья 8, как его приводит пресса; текст не сверен',
  en: 'Law on the status of teachers no. 293-VI, article 8, as the press quotes it; its text was not read',
};

/** Norms of timetables and results; all of them are off until the district switches them on. */
const ofTimetables = (language: Language) => ({
  'norm-load-primary': sanitary[language].quoted, 'norm-load': sanitary[language].load,
  'norm-break-least': sanitary[language].quoted, 'norm-break-most': sanitary[language].quoted, 'norm-shift-gap': sanitary[language].quoted, 'norm-double-primary': sanitary[language].quoted,
  'norm-edge-rank': sanitary[language].rank, 'norm-day-points': none[language], 'norm-tests-together': tests[language], 'norm-tests-a-day': tests[language],
  'norm-session-week': hubs[language], 'norm-session-days': hubs[language], 'norm-session-grades': hubs[language], 'norm-session-subjects': hubs[language],
  'norm-rate-hours': rate[language], 'norm-most-rates': none[language], 'norm-teacher-windows': none[language],
  'norm-level-unmarked': learning[language], 'norm-level-ones': learning[language], 'norm-weak-quality': weak[language],
});

/** Where each norm is from. */
export const normSources: InEveryLanguage<Readonly<Record<NormId, string>>> = {
  kk: {
    'norm-combined-grades': letter.kk, 'norm-age-gap': letter.kk,
    'norm-split-from': '№ 595 бұйрық (қазір күші жойылған), 2022–2023 оқу жылына арналған әдістемелік хатта келтірілген',
    'norm-split-elsewhere': '№ 348 бұйрықпен бекітілген МЖМБС, әдістемелік хаттарда келтірілген',
    'norm-class-most': none.kk, 'norm-combined-most': none.kk,
    'norm-primary-least': press.kk, 'norm-basic-least': press.kk, 'norm-secondary-least': press.kk,
    ...ofTimetables('kk'),
  },
  ru: {
    'norm-combined-grades': letter.ru, 'norm-age-gap': letter.ru,
    'norm-split-from': 'Приказ № 595 (утратил силу), как его приводит методическое письмо на 2022–2023 учебный год',
    'norm-split-elsewhere': 'ГОСО, утверждённый приказом № 348, как его приводят методические письма',
    'norm-class-most': none.ru, 'norm-combined-most': none.ru,
    'norm-primary-least': press.ru, 'norm-basic-least': press.ru, 'norm-secondary-least': press.ru,
    ...ofTimetables('ru'),
  },
  en: {
    'norm-combined-grades': letter.en, 'norm-age-gap': letter.en,
    'norm-split-from': 'Order no. 595 (repealed) as the methodical letter for 2022–23 quotes it',
    'norm-split-elsewhere': 'State standard, order no. 348, as methodical letters quote it',
    'norm-class-most': none.en, 'norm-combined-most': none.en,
    'norm-primary-least': press.en, 'norm-basic-least': press.en, 'norm-secondary-least': press.en,
    ...ofTimetables('en'),
  },
};

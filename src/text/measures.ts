import type { MeasureKey } from '../sheet/measures/measure.ts';
import type { InEveryLanguage } from './language.ts';

/** What is counted, as a plural noun to stand before or behind a number. */
export const measureWords: InEveryLanguage<Readonly<Record<MeasureKey, string>>> = {
  kk: {
    'combined-classes': 'біріктірілген сыныптар', 'combined-classes.kazakh': 'қазақ тіліндегі біріктірілген сыныптар', 'combined-classes.russian': 'орыс тіліндегі біріктірілген сыныптар',
    'small-schools': 'ШЖМ', 'small-schools.attached': 'бекітілген магниттік мектептер', 'small-schools.hubs': 'РО болып табылатын ШЖМ',
    'small-schools.with-combined': 'біріктірілген сыныптары бар мектептер', 'small-schools.without-combined': 'біріктірілген сыныптары жоқ мектептер',
    'small-schools.primary': 'бастауыш ШЖМ', 'small-schools.basic': 'негізгі орта ШЖМ', 'small-schools.secondary': 'жалпы орта ШЖМ',
    schools: 'мектептер', 'schools.primary': 'бастауыш мектептер', 'schools.basic': 'негізгі орта мектептер', 'schools.secondary': 'жалпы орта мектептер',
    hubs: 'тірек мектептері (РО)', districts: 'аудандар', cities: 'қалалар',
    teachers: 'педагогтер', 'teachers.master': 'педагог-шеберлер', 'teachers.researcher': 'педагог-зерттеушілер', 'teachers.expert': 'педагог-сарапшылар', 'teachers.moderator': 'педагог-модераторлар', 'teachers.no-category': 'санаты жоқ педагогтер',
    'teachers.higher': 'жоғары білімді педагогтер', 'teachers.special-secondary': 'арнаулы орта білімді педагогтер', 'teachers.masters-degree': 'магистр педагогтер',
    pupils: 'оқушылар', 'pupils.session': 'сессияға қатысқан оқушылар',
  },
  ru: {
    'combined-classes': 'совмещённые классы', 'combined-classes.kazakh': 'совмещённые классы на казахском языке', 'combined-classes.russian': 'совмещённые классы на русском языке',
    'small-schools': 'МКШ', 'small-schools.attached': 'прикреплённые магнитные школы', 'small-schools.hubs': 'МКШ, являющиеся РЦ',
    'small-schools.with-combined': 'школы с совмещёнными классами', 'small-schools.without-combined': 'школы без совмещённых классов',
    'small-schools.primary': 'начальные МКШ', 'small-schools.basic': 'основные МКШ', 'small-schools.secondary': 'средние МКШ',
    schools: 'школы', 'schools.primary': 'начальные школы', 'schools.basic': 'основные школы', 'schools.secondary': 'средние школы',
    hubs: 'опорные школы (РЦ)', districts: 'районы', cities: 'города',
    teachers: 'педагоги', 'teachers.master': 'педагоги-мастера', 'teachers.researcher': 'педагоги-исследователи', 'teachers.expert': 'педагоги-эксперты', 'teachers.moderator': 'педагоги-модераторы', 'teachers.no-category': 'педагоги без категории',
    'teachers.higher': 'педагоги с высшим образованием', 'teachers.special-secondary': 'педагоги со средним специальным образованием', 'teachers.masters-degree': 'магистры',
    pupils: 'учащиеся', 'pupils.session': 'учащиеся, участвовавшие в сессии',
  },
  en: {
    'combined-classes': 'combined classes', 'combined-classes.kazakh': 'combined classes in Kazakh', 'combined-classes.russian': 'combined classes in Russian',
    'small-schools': 'small-class schools', 'small-schools.attached': 'attached magnet schools', 'small-schools.hubs': 'small-class schools that are hubs',
    'small-schools.with-combined': 'schools with combined classes', 'small-schools.without-combined': 'schools without combined classes',
    'small-schools.primary': 'primary small-class schools', 'small-schools.basic': 'basic small-class schools', 'small-schools.secondary': 'secondary small-class schools',
    schools: 'schools', 'schools.primary': 'primary schools', 'schools.basic': 'basic schools', 'schools.secondary': 'secondary schools',
    hubs: 'hub schools', districts: 'districts', cities: 'cities',
    teachers: 'teachers', 'teachers.master': 'master teachers', 'teachers.researcher': 'teacher-researchers', 'teachers.expert': 'teacher-experts', 'teachers.moderator': 'teacher-moderators', 'teachers.no-category': 'teachers without a category',
    'teachers.higher': 'teachers with higher education', 'teachers.special-secondary': 'teachers with special secondary education', 'teachers.masters-degree': 'teachers with a master’s degree',
    pupils: 'pupils', 'pupils.session': 'pupils in the session',
  },
};

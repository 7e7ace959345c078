import type { InEveryLanguage } from './language.ts';

/** Headings of tables of lessons and of what is found in them. */
export type LessonColumn =
  | 'school' | 'class' | 'group' | 'day' | 'period' | 'start' | 'end' | 'week' | 'dates' | 'subject' | 'teacher' | 'room'
  | 'clash' | 'who' | 'time' | 'where' | 'otherWhere' | 'cells' | 'schools' | 'lessons' | 'days' | 'mostPerDay' | 'windows' | 'total';

export const lessonColumns: InEveryLanguage<Readonly<Record<LessonColumn, string>>> = {
  kk: {
    school: 'Мектеп', class: 'Сынып', group: 'Топ', day: 'Күні', period: 'Сабақ №', start: 'Басталуы', end: 'Аяқталуы', week: 'Апта', dates: 'Күндері', subject: 'Пән', teacher: 'Мұғалім', room: 'Кабинет',
    clash: 'Қайшылық', who: 'Кім / не', time: 'Уақыты', where: 'Қайда', otherWhere: 'Тағы қайда', cells: 'Ұяшықтар', schools: 'Мектептер', lessons: 'Аптасына сағат', days: 'Күн саны', mostPerDay: 'Күніне ең көбі', windows: 'Терезелер', total: 'Барлығы',
  },
  ru: {
    school: 'Школа', class: 'Класс', group: 'Группа', day: 'День', period: '№ урока', start: 'Начало', end: 'Конец', week: 'Неделя', dates: 'Даты', subject: 'Предмет', teacher: 'Учитель', room: 'Кабинет',
    clash: 'Накладка', who: 'Кто / что', time: 'Время', where: 'Где', otherWhere: 'Где ещё', cells: 'Ячейки', schools: 'Школы', lessons: 'Часов в неделю', days: 'Дней', mostPerDay: 'Больше всего в день', windows: 'Окна', total: 'Всего',
  },
  en: {
    school: 'School', class: 'Class', group: 'Group', day: 'Day', period: 'Lesson no.', start: 'Start', end: 'End', week: 'Week', dates: 'Dates', subject: 'Subject', teacher: 'Teacher', room: 'Room',
    clash: 'Clash', who: 'Who / what', time: 'Time', where: 'Where', otherWhere: 'Where else', cells: 'Cells', schools: 'Schools', lessons: 'Hours a week', days: 'Days', mostPerDay: 'Most a day', windows: 'Windows', total: 'Total',
  },
};

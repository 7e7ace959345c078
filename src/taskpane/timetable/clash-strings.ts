import type { TimetableAnswer } from '../../jobs/desk.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { kazakh, russian, english } from '../plural.ts';

type Disturbance = TimetableAnswer['disturbs'][number];

interface ClashWords {
  readonly title: (count: number) => string;
  readonly clean: string;
  readonly cleanAbout: (lessons: number) => string;
  readonly accepted: (count: number) => string;
  readonly school: string;
  readonly teacher: string;
  readonly class: string;
  readonly day: string;
  readonly severity: string;
  readonly where: string;
  readonly answers: string;
  readonly looking: string;
  readonly noAnswers: string;
  readonly unwritten: (count: number) => string;
  readonly move: (lesson: string, when: string) => string;
  readonly swap: (lesson: string, other: string) => string;
  readonly to: (when: string) => string;
  readonly takesRooms: (rooms: readonly string[]) => string;
  readonly undisturbed: string;
  readonly disturbs: Readonly<Record<Disturbance, string>>;
  readonly best: string;
}

export const clashWords: InEveryLanguage<ClashWords> = {
  kk: {
    title: (count) => `Қайшылықтар: ${formatNumber(count, 'kk')}`,
    clean: 'Қайшылық табылмады',
    cleanAbout: (lessons) => `Салыстырылды: ${kazakh('сабақ')(lessons)}.`,
    accepted: (count) => `Осылай қалдырылғандар: ${formatNumber(count, 'kk')}`,
    school: 'Мектеп',
    teacher: 'Мұғалім',
    class: 'Сынып',
    day: 'Күні',
    severity: 'Маңызы',
    where: 'Ұяшықтары',
    answers: 'Шешу жолдары',
    looking: 'Шешу жолдары ізделуде…',
    noAnswers: 'Басқа сабақтарға тимейтін шешім табылмады. Мұғалімді не кабинетті ауыстырып көріңіз.',
    unwritten: (count) => `Тағы ${formatNumber(count, 'kk')} шешім бар, бірақ оларды параққа өзі жаза алмайды: ұяшық біріктірілген, формула тұр немесе ондай жол жоқ.`,
    move: (lesson, when) => `Көшіру: ${lesson} → ${when}`,
    swap: (lesson, other) => `Орнын ауыстыру: ${lesson} ↔ ${other}`,
    to: (when) => `→ ${when}`,
    takesRooms: (rooms) => `басқа кабинетте: ${rooms.join(', ')}`,
    undisturbed: 'басқа ештеңе өзгермейді',
    disturbs: {
      'subject-twice': 'пән сол күні екі рет болады', 'long-day': 'сыныптың күні ұзарады', 'class-window': 'сыныпта терезе пайда болады', 'teacher-window': 'мұғалімде терезе пайда болады', 'other-class': 'басқа сыныптың сабағы жылжиды',
      'other-day': 'басқа күнге ауысады', 'other-half': 'күннің басқа бөлігіне ауысады', 'other-teacher': 'басқа мұғалімнің сабағы жылжиды', 'other-room': 'кабинет өзгереді',
    },
    best: 'ең оңайы',
  },
  ru: {
    title: (count) => `Противоречия: ${formatNumber(count, 'ru')}`,
    clean: 'Противоречий не найдено',
    cleanAbout: (lessons) => `Сравнено: ${russian('урок', 'урока', 'уроков')(lessons)}.`,
    accepted: (count) => `Оставлено так: ${formatNumber(count, 'ru')}`,
    school: 'Школа',
    teacher: 'Учитель',
    class: 'Класс',
    day: 'День',
    severity: 'Важность',
    where: 'Ячейки',
    answers: 'Варианты решения',
    looking: 'Подбираются варианты…',
    noAnswers: 'Вариантов, которые не задевают другие уроки, не нашлось. Попробуйте заменить учителя или кабинет.',
    unwritten: (count) => `Есть ещё варианты (${formatNumber(count, 'ru')}), но записать их на лист нельзя: ячейка объединена, в ней формула или такой строки нет.`,
    move: (lesson, when) => `Перенести: ${lesson} → ${when}`,
    swap: (lesson, other) => `Поменять местами: ${lesson} ↔ ${other}`,
    to: (when) => `→ ${when}`,
    takesRooms: (rooms) => `в другом кабинете: ${rooms.join(', ')}`,
    undisturbed: 'больше ничего не меняется',
    disturbs: {
      'subject-twice': 'предмет окажется дважды в день', 'long-day': 'день класса станет длиннее', 'class-window': 'у класса появится окно', 'teacher-window': 'у учителя появится окно', 'other-class': 'сдвинется урок другого класса',
      'other-day': 'другой день', 'other-half': 'другая половина дня', 'other-teacher': 'сдвинется урок другого учителя', 'other-room': 'сменится кабинет',
    },
    best: 'проще всего',
  },
  en: {
    title: (count) => `Clashes: ${formatNumber(count, 'en')}`,
    clean: 'No clashes',
    cleanAbout: (lessons) => `Compared: ${english('lesson')(lessons)}.`,
    accepted: (count) => `Let stand: ${formatNumber(count, 'en')}`,
    school: 'School',
    teacher: 'Teacher',
    class: 'Class',
    day: 'Day',
    severity: 'Severity',
    where: 'Cells',
    answers: 'Ways out',
    looking: 'Looking for ways out…',
    noAnswers: 'There is no way out that leaves other lessons alone. Try another teacher or room.',
    unwritten: (count) => `There are more (${formatNumber(count, 'en')}) that cannot be written on the sheet: a merged cell, a formula, or no such row.`,
    move: (lesson, when) => `Move: ${lesson} → ${when}`,
    swap: (lesson, other) => `Swap: ${lesson} ↔ ${other}`,
    to: (when) => `→ ${when}`,
    takesRooms: (rooms) => `in another room: ${rooms.join(', ')}`,
    undisturbed: 'nothing else changes',
    disturbs: {
      'subject-twice': 'the subject comes twice that day', 'long-day': 'the class has a longer day', 'class-window': 'the class gets a window', 'teacher-window': 'the teacher gets a window', 'other-class': 'a lesson of another class moves',
      'other-day': 'another day', 'other-half': 'another half of the day', 'other-teacher': 'a lesson of another teacher moves', 'other-room': 'the room changes',
    },
    best: 'the simplest',
  },
};

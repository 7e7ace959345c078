import { timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { busTimes } from './bus-times.ts';

export const strings: CheckStrings<typeof busTimes> = {
  kk: {
    title: 'Автобус сабаққа сай емес',
    about: 'Сессияға апаратын автобус бірінші сабақтан кейін келеді немесе соңғы сабақ бітпей кетеді. Автобустың не сабақтың уақытын ауыстырыңыз.',
    finding: ({ problem, from, to, day, bus, lesson }) =>
      `${from} – ${to}, ${timetableWords.kk.days[day - 1]}: ${problem === 'arrives-late' ? `автобустың келуі – ${bus}, ал бірінші сабақтың басталуы – ${lesson}` : `автобустың шығуы – ${bus}, ал соңғы сабақтың аяқталуы – ${lesson}`}.`,
  },
  ru: {
    title: 'Автобус не ко времени',
    about: 'Автобус на сессию приходит после начала первого урока или уходит до конца последнего. Измените время автобуса или уроков.',
    finding: ({ problem, from, to, day, bus, lesson }) =>
      `${from} – ${to}, ${timetableWords.ru.days[day - 1]}: ${problem === 'arrives-late' ? `автобус прибывает в ${bus}, а первый урок начинается в ${lesson}` : `автобус отправляется в ${bus}, а последний урок кончается в ${lesson}`}.`,
  },
  en: {
    title: 'Bus not in time',
    about: 'The bus to a session comes after the first lesson has begun, or leaves before the last has ended. Change the time of the bus or of the lessons.',
    finding: ({ problem, from, to, day, bus, lesson }) =>
      `${from} – ${to}, ${timetableWords.en.days[day - 1]}: ${problem === 'arrives-late' ? `the bus arrives at ${bus}, and the first lesson begins at ${lesson}` : `the bus leaves at ${bus}, and the last lesson ends at ${lesson}`}.`,
  },
};

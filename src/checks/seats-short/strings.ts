import type { CheckStrings } from '../check.ts';
import type { seatsShort } from './seats-short.ts';

export const strings: CheckStrings<typeof seatsShort> = {
  kk: {
    title: 'Көлікте орын жетпейді',
    about: 'Сессияға тасымалданатын оқушылар көліктегі орыннан көп. Басқа көлік бөліңіз немесе бірнеше рет тасымалдаңыз.',
    finding: ({ school, hub, pupils, seats, trips }) => `${school} – ${hub}: ${pupils} оқушыға ${seats} орын бар${trips > 1 ? `, көлік бір бағытта ${trips} рет жүреді` : ''}.`,
  },
  ru: {
    title: 'В транспорте не хватает мест',
    about: 'Учеников, которых везут на сессию, больше, чем мест в транспорте. Выделите другой транспорт или везите в несколько рейсов.',
    finding: ({ school, hub, pupils, seats, trips }) => `${school} – ${hub}: учеников ${pupils}, а мест ${seats}${trips > 1 ? `; рейсов в одну сторону: ${trips}` : ''}.`,
  },
  en: {
    title: 'Too few seats',
    about: 'More pupils ride to the session than the vehicles have seats. Send another vehicle, or drive several times.',
    finding: ({ school, hub, pupils, seats, trips }) => `${school} – ${hub}: ${pupils} pupils and ${seats} seats${trips > 1 ? `; ${trips} trips in each direction` : ''}.`,
  },
};

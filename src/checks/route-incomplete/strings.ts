import type { CheckStrings } from '../check.ts';
import type { routeIncomplete } from './route-incomplete.ts';

export const strings: CheckStrings<typeof routeIncomplete> = {
  kk: {
    title: 'Маршрут толық емес',
    about: 'Сессияға тасымалдаудың жанармайын есептеу үшін маршруттың ұзындығы мен жанармай шығыны керек. Жазылмағанын Tirek өзі ойлап таппайды.',
    finding: ({ kind, school, hub, pupils }) => {
      if (kind === 'no-route') return `${school}: ${hub} мектебіне маршрут жазылмаған, ал сессияға баратын оқушы – ${pupils}. Олар немен келеді?`;
      return kind === 'kilometres' ? `${school} – ${hub}: қашықтық жазылмаған, жанармай есептелмейді. Неше километр?` : `${school} – ${hub}: 100 км-ге жұмсалатын жанармай жазылмаған. Неше литр?`;
    },
  },
  ru: {
    title: 'Маршрут заполнен не полностью',
    about: 'Чтобы посчитать топливо на подвоз, нужны длина маршрута и расход. Чего не указано, Tirek сам не придумывает.',
    finding: ({ kind, school, hub, pupils }) => {
      if (kind === 'no-route') return `${school}: маршрута до школы ${hub} нет, а на сессию едут учеников: ${pupils}. Чем они приедут?`;
      return kind === 'kilometres' ? `${school} – ${hub}: расстояние не указано, топливо не посчитать. Сколько километров?` : `${school} – ${hub}: расход на 100 км не указан. Сколько литров?`;
    },
  },
  en: {
    title: 'A route is incomplete',
    about: 'To count the fuel of a session, the length of the route and the consumption are needed. What is not given is not made up.',
    finding: ({ kind, school, hub, pupils }) => {
      if (kind === 'no-route') return `${school}: no route to ${hub} is listed, and ${pupils} pupils go to the session. How do they come?`;
      return kind === 'kilometres' ? `${school} – ${hub}: the distance is not given, so the fuel cannot be counted. How many kilometres?` : `${school} – ${hub}: the litres for 100 km are not given. How many?`;
    },
  },
};

import type { CheckStrings } from '../check.ts';
import { hoursText, planText } from '../plan-words.ts';
import type { planHours } from './plan-hours.ts';

export const strings: CheckStrings<typeof planHours> = {
  kk: {
    title: 'КТЖ сағаттары тірек мектептегідей емес',
    about: 'Магнит мектептің жоспарындағы сағаттардың қосындысы тірек мектептегіден басқа. Сағаттары жазылмаған жоспарларда сабақтардың саны салыстырылады.',
    finding: ({ found, hub, by, ...args }) => `${planText(args, 'kk')}: жоспарда ${hoursText(found, 'kk')} ${by === 'hours' ? 'сағат' : 'сабақ'}, ал тірек мектептің жоспарында – ${hoursText(hub, 'kk')}.`,
  },
  ru: {
    title: 'Часов в КТП не столько, сколько у опорной школы',
    about: 'Сумма часов в плане магнитной школы не равна сумме в плане опорной. Если часы не указаны, сравнивается число уроков.',
    finding: ({ found, hub, by, ...args }) => `${planText(args, 'ru')}: в плане ${by === 'hours' ? 'часов' : 'уроков'} ${hoursText(found, 'ru')}, а в плане опорной школы – ${hoursText(hub, 'ru')}.`,
  },
  en: {
    title: 'Hours of a plan differ from the hub’s',
    about: 'The sum of the hours in the plan of a magnet school is not that of the hub’s. Where no hours are given, lessons are counted.',
    finding: ({ found, hub, by, ...args }) => `${planText(args, 'en')}: ${by} in the plan: ${hoursText(found, 'en')}; in the hub’s: ${hoursText(hub, 'en')}.`,
  },
};

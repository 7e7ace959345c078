import type { CheckStrings } from '../check.ts';
import { plannedText } from '../planned-args.ts';
import type { sessionSchools } from './session-schools.ts';

export const strings: CheckStrings<typeof sessionSchools> = {
  kk: {
    title: 'Мектеп тірек мектебіне бекітілмеген',
    about: 'Сессияға қатысатын мектептер мектептер реестрінде сол тірек мектебіне бекітілген болуы керек.',
    finding: ({ schools, ...args }) => `Сессияға (${plannedText(args)}) қатысатын мектеп тірек мектебіне бекітілмеген: ${schools.join(', ')}. Мектептер реестрін немесе сессияның мектептерін тексеріңіз.`,
  },
  ru: {
    title: 'Школа не прикреплена к опорной',
    about: 'Школы, участвующие в сессии, должны быть прикреплены к этой опорной школе в реестре школ.',
    finding: ({ schools, ...args }) => `Участвует в сессии (${plannedText(args)}), но не прикреплена к опорной школе: ${schools.join(', ')}. Проверьте реестр школ или школы сессии.`,
  },
  en: {
    title: 'School not attached to the hub',
    about: 'Schools that take part in a session should be attached to its hub by the register of schools.',
    finding: ({ schools, ...args }) => `Takes part in the session (${plannedText(args)}) and is not attached to its hub: ${schools.join(', ')}. Look at the register of schools or at the session.`,
  },
};

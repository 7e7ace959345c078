import type { CheckStrings } from '../check.ts';
import type { hubNotHub } from './hub-not-hub.ts';

export const strings: CheckStrings<typeof hubNotHub> = {
  kk: {
    title: 'Тірек мектебі деп белгіленбеген мектепке бекіту',
    about: 'Мектеп реестрде тірек мектебі деп белгіленбеген мектепке немесе өзіне бекітілген, не тірек мектебінің өзі басқасына бекітілген. Бекітуді немесе «Тірек мектебі» бағанын түзетіңіз.',
    finding: ({ problem, school, hub }) =>
      ({
        'no-hub': `«${school}» мектебі «${hub}» мектебіне бекітілген, бірақ ол реестрде тірек мектебі деп белгіленбеген.`,
        itself: `«${school}» мектебі өзіне бекітілген. Тірек мектебі болса, бұл ұяшықты бос қалдырыңыз.`,
        'hub-attached': `«${school}» – тірек мектебі, бірақ өзі «${hub}» мектебіне бекітілген. Қайсысы дұрыс?`,
      })[problem],
  },
  ru: {
    title: 'Прикрепление не к опорной школе',
    about: 'Школа прикреплена к школе, которая в реестре не отмечена как опорная, или к самой себе, либо опорная школа прикреплена к другой. Исправьте прикрепление или столбец «Опорная школа».',
    finding: ({ problem, school, hub }) =>
      ({
        'no-hub': `«${school}» прикреплена к школе «${hub}», но та не отмечена в реестре как опорная.`,
        itself: `«${school}» прикреплена к самой себе. Если это опорная школа, оставьте ячейку пустой.`,
        'hub-attached': `«${school}» – опорная школа, но сама прикреплена к школе «${hub}». Что верно?`,
      })[problem],
  },
  en: {
    title: 'Attached to a school that is no hub',
    about: 'A school is attached to one that the register does not call a hub, or to itself, or a hub is attached to another. Mend the attachment, or the column of hubs.',
    finding: ({ problem, school, hub }) =>
      ({
        'no-hub': `“${school}” is attached to “${hub}”, which the register does not call a hub.`,
        itself: `“${school}” is attached to itself. Leave the cell blank if it is a hub.`,
        'hub-attached': `“${school}” is a hub and yet attached to “${hub}”. Which is right?`,
      })[problem],
  },
};

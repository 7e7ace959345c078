import type { CheckStrings } from '../check.ts';
import { clashSentence } from '../clash-words.ts';
import type { divisionsOverlap } from './divisions-overlap.ts';

export const strings: CheckStrings<typeof divisionsOverlap> = {
  kk: {
    title: 'Әртүрлі бөлінген топтар қатар',
    about: 'Сынып екі түрлі топқа бөлінген (мысалы, ағылшын тілі мен технологияға), ал топтардың сабағы бір уақытта: бір оқушы екеуіне де жатуы мүмкін.',
    finding: (args) => clashSentence('kk', args, 'сынып топтарға екі түрлі бөлінген, бір оқушы екеуінде де болуы мүмкін'),
  },
  ru: {
    title: 'Группы разных делений одновременно',
    about: 'Класс делится на группы по-разному (например, на английский и на технологию), а уроки этих групп идут одновременно: ученик может входить в обе.',
    finding: (args) => clashSentence('ru', args, 'класс делится на группы по-разному, ученик может входить в обе'),
  },
  en: {
    title: 'Groups of two divisions at once',
    about: 'A class is divided in two ways (for English and for technology, say), and groups of both have lessons at once: a pupil may belong to both.',
    finding: (args) => clashSentence('en', args, 'the class is divided in two ways, a pupil may belong to both'),
  },
};

import type { PlanPair } from '../domain/thematic/align.ts';
import type { InEveryLanguage, Language } from './language.ts';
import { formatNumber } from './numbers.ts';

/** Headings of two plans side by side. */
export type PairColumn = 'hubNumber' | 'hubTopic' | 'number' | 'topic' | 'state' | 'moved';

export const pairColumns: InEveryLanguage<Readonly<Record<PairColumn, string>>> = {
  kk: { hubNumber: 'Тірек мектеп, №', hubTopic: 'Тірек мектептің тақырыбы', number: 'Магнит мектеп, №', topic: 'Магнит мектептің тақырыбы', state: 'Салыстыру', moved: 'Ығысуы, сабақ' },
  ru: { hubNumber: 'Опорная школа, №', hubTopic: 'Тема опорной школы', number: 'Магнитная школа, №', topic: 'Тема магнитной школы', state: 'Сравнение', moved: 'Сдвиг, уроков' },
  en: { hubNumber: 'Hub, no.', hubTopic: 'Topic of the hub', number: 'Magnet, no.', topic: 'Topic of the magnet', state: 'Compared', moved: 'Moved, lessons' },
};

interface StateWords {
  readonly kinds: Readonly<Record<PlanPair['kind'], string>>;
  readonly confirmed: string;
  readonly order: string;
  readonly later: (lessons: number) => string;
  readonly earlier: (lessons: number) => string;
  readonly hours: (magnet: string, hub: string) => string;
}

const words: InEveryLanguage<StateWords> = {
  kk: {
    kinds: { equal: 'бірдей', 'other-words': 'басқа сөзбен болуы мүмкін', missing: 'жоқ', extra: 'тірек мектепте жоқ', twice: 'екінші рет', continued: 'тақырыптың жалғасы', repeat: 'қайталау сабағы', blank: 'тақырыбы жазылмаған' },
    confirmed: 'басқа сөзбен', order: 'реті басқа', later: (lessons) => `${lessons} сабақ кейін`, earlier: (lessons) => `${lessons} сабақ бұрын`, hours: (magnet, hub) => `сағаты ${magnet}, тірек мектепте ${hub}`,
  },
  ru: {
    kinds: { equal: 'совпадает', 'other-words': 'возможно, другими словами', missing: 'нет', extra: 'нет у опорной школы', twice: 'второй раз', continued: 'продолжение темы', repeat: 'урок повторения', blank: 'тема не указана' },
    confirmed: 'другими словами', order: 'в другом порядке', later: (lessons) => `позже, уроков: ${lessons}`, earlier: (lessons) => `раньше, уроков: ${lessons}`, hours: (magnet, hub) => `часов ${magnet}, у опорной школы ${hub}`,
  },
  en: {
    kinds: { equal: 'the same', 'other-words': 'perhaps in other words', missing: 'missing', extra: 'not at the hub', twice: 'a second time', continued: 'the topic goes on', repeat: 'a lesson of revision', blank: 'no topic given' },
    confirmed: 'in other words', order: 'in another order', later: (lessons) => `later, lessons: ${lessons}`, earlier: (lessons) => `earlier, lessons: ${lessons}`, hours: (magnet, hub) => `hours ${magnet}, at the hub ${hub}`,
  },
};

/**
 * What is to be said of two topics side by side: «басқа сөзбен; 2 сабақ кейін».
 *
 * Takes    the pair; the language; by how many lessons topics may be moved without a word of it
 */
export function pairState(pair: PlanPair, language: Language, tolerance: number): string {
  const own = words[language];
  const moved = pair.hub && pair.magnet && pair.kind !== 'missing' && !pair.outOfOrder && Math.abs(pair.moved) > tolerance ? pair.moved : 0;
  const notes = [
    pair.outOfOrder ? own.order : '',
    moved > 0 ? own.later(moved) : moved < 0 ? own.earlier(-moved) : '',
    pair.hours ? own.hours(formatNumber(pair.hours.magnet, language), formatNumber(pair.hours.hub, language)) : '',
  ].filter((note) => note !== '');
  const kind = pair.kind === 'other-words' && pair.confirmed ? own.confirmed : own.kinds[pair.kind];
  return (pair.kind === 'equal' && notes.length > 0 ? notes : [kind, ...notes]).join('; ');
}

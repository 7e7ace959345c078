import type { InstructionLanguage } from '../../domain/network/records.ts';
import { knownSubject } from '../timetables/names/subject-name.ts';

const kazakh = /[әғқңөұүһі]/iu;
const russian = /[ыэёщъ]|(?<!\p{L})(?:и|на|по|для|от|из|его|их|при|или)(?!\p{L})|(?:ие|ия|ого|его|ых|ость|ение)(?!\p{L})/iu;
const fewest = 3;

/** Subjects that are taught in their own language, whatever that of the school is. */
const ofTheirOwn = /language|literature/u;

/**
 * The language that the topics of a plan are written in, which is that of instruction.
 *
 * Takes    the names of its topics; its subject
 * Returns  Kazakh or Russian where letters and words of it come often; undefined for lessons of languages, and where nothing tells
 * Refuses  nothing: Kazakh typed on a Russian keyboard is not taken for Russian unless its words are Russian
 */
export function languageOfTopics(topics: readonly string[], subject: string): InstructionLanguage | undefined {
  const known = knownSubject(subject);
  if (known !== undefined && ofTheirOwn.test(known)) return undefined;
  const looked = topics.slice(0, 60);
  const inKazakh = looked.filter((text) => kazakh.test(text)).length;
  const inRussian = looked.filter((text) => !kazakh.test(text) && russian.test(text)).length;
  if (inKazakh >= fewest && inKazakh > 2 * inRussian) return 'kk';
  return inRussian >= fewest && inKazakh === 0 && inRussian * 3 > looked.length ? 'ru' : undefined;
}

import type { Topic } from '../../domain/thematic/plan.ts';
import { oncePerText } from '../names/once.ts';
import { foldedLettersOf, plainText, saysNothing } from '../timetables/names/letters.ts';
import { repeatsTopic, withoutRepeat } from './repeats-topic.ts';

/** No topic is longer; what a longer cell holds behind this is not compared. */
const longest = 1000;

/**
 * The topics that a cell of a thematic plan names.
 *
 * Takes    the text of the cell; the number of its line, which the text may repeat in front («12. Күш», «Тема 12: Сила»)
 * Returns  one topic, or several where «;» joins them; none for a blank or a dash. Spellings that differ in case, spaces, dashes, quotation marks,
 *          ё/е, look-alike letters or punctuation share a key; a comma or a full stop joins nothing
 * Refuses  nothing
 */
export const topicsOf = (text: string, number?: number): readonly Topic[] => {
  if (number !== undefined && ownNumber.test(text)) return read(text, number);
  return alone(text);
};

const alone = oncePerText((text: string): readonly Topic[] => read(text, undefined));
const ownNumber = /^\s*(?:№\s*)?(?:(?:тақырып|такырып|тема|сабақ|урок|topic|lesson)\s*№?\s*(\d{1,3})|(\d{1,3})(?:\s*-?\s*(?:тақырып|такырып|тема|сабақ|урок))?)(?:\s*[.):–—]+|\s+-)\s*(?=[«"“(]*\p{L})/iu;

function read(text: string, number: number | undefined): readonly Topic[] {
  const found: Topic[] = [];
  for (const [place, part] of partsOf(text.slice(0, longest)).entries()) {
    const name = part.replace(/\s+/gu, ' ').trim();
    const topic = topicOf(number === undefined ? name : withoutNumber(name, number + place));
    if (topic.key !== '') found.push({ name, ...topic });
  }
  return found;
}

function withoutNumber(text: string, number: number): string {
  const found = ownNumber.exec(text);
  return found && Number(found[1] ?? found[2]) === number ? text.slice(found[0].length) : text;
}

/** The topic as it is written, without the number of a lesson: in another plan the lesson has another. That of a paragraph stays. */
export function topicText({ name, key }: Topic): string {
  const bare = name.replace(ownNumber, '');
  return topicOf(bare).key === key ? bare : name;
}

/**
 * The text as patterns of words meet it: small folded letters of one script, signs of one kind and no spaces about them. Of a letter alone nobody
 * knows in which script it was typed: «b» is «в» as «B» is «В».
 */
const plainTopic = (text: string): string =>
  foldedLettersOf(plainText(text).replace(/(?<!\p{L})[a-z](?!\p{L})/gu, (letter) => letter.toUpperCase()))
    .replace(/["«»“”„‟'’‘`]/gu, '')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s*([^\p{L}\p{N}\s])\s*/gu, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.,:;-]+|[\s.,:;-]+$/gu, '');

const pieces = /\p{L}+|\d+|[+=×<>≤≥≠%]|(?<=(?<!\p{L})[\p{L}\d)])-(?=[\d(]|\p{L}(?!\p{L}))/gu;

/** «(a + b)²» and «(a – b)²» are two topics, «Оңтүстік-Батыс» and «оңтүстік батыс» one. */
const wordsIn = (plain: string): string => (plain.match(pieces) ?? []).join(' ');

/**
 * What tells a topic apart.
 *
 * Takes    its text
 * Returns  its folded words, numbers and signs of arithmetic, joined by spaces; of «Тема 5 (закрепление)» those of the topic; '' where nothing is said
 * Refuses  nothing
 */
export const topicKey = (text: string): string => topicOf(text).key;

const topicOf = oncePerText((text: string): Pick<Topic, 'key' | 'repeats'> => {
  if (saysNothing(text)) return { key: '', repeats: false };
  const plain = plainTopic(text);
  const bare = withoutRepeat(plain).replace(inFront, '');
  return { key: wordsIn(bare) || wordsIn(plain), repeats: repeatsTopic(plain) || repeatsTopic(plain.replace(inFront, '')) };
});

const numbers = '\\d{1,3}(?:\\.\\d{1,3})*(?:[-,]\\d{1,3}(?:\\.\\d{1,3})*)*';
const labels = '(?:такырып|тема|сабак|урок|параграф|ториc|торис|topic|lesson)';
/**
 * «§5. », «1.2 », «Тема 5: », «5-тақырып. », «5) »: schools number one topic differently. Words must follow: «§ 12» and «Тема 1» are told apart by
 * their numbers. «1.09» is a day, «0.5» a quantity.
 */
const inFront = new RegExp(`^(?:§+ ?${numbers}[.):,-]* ?|(?:параграф ?${numbers}|[1-9]\\d?(?:\\.[1-9]\\d?){1,3})(?:[.):-]+| )|(?:${labels} ?\\d{1,3}|\\d{1,3}[- ]?(?:ши |шы )?${labels})[.):-]+|\\d{1,3}[.)]+)(?=[(]?\\p{L}{2})`, 'u');

const opening = '([{';
const closing = ')]}';

/** Topics are joined by «;», and by a new line where each begins with a number of its own; not within brackets: «[2; 5]» is an interval. */
function partsOf(text: string): readonly string[] {
  if (!/[;\n]/u.test(text)) return [text];
  const parts: string[] = [];
  let [from, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (opening.includes(sign)) depth++;
    else if (closing.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (sign === ';' || (sign === '\n' && areNumbered(text)))) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return depth === 0 ? [...parts, text.slice(from)] : text.split(';');
}

const areNumbered = (text: string) => text.split('\n').every((line) => line.trim() === '' || /^\s*\d{1,3}\s*[.)]\s*\D/u.test(line));

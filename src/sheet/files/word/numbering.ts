import { levelIn, listsIn, paragraphStylesIn, type Level, type List, type ParagraphStyle } from './lists.ts';
import { numberText } from './number-text.ts';
import { valueIn } from './tags.ts';

/** What Word writes before the paragraphs of lists, asked paragraph by paragraph. */
export interface Numbering {
  /** `1. `, `II `, `• `; '' where the paragraph stands in no list. Takes the properties of the paragraph. */
  next(properties: string): string;
  /** Whether the paragraph is a line of a table of contents. */
  isContents(properties: string): boolean;
}

const mostBases = 20;
/** Signs of fonts of signs have no meaning in another font. */
const bulletOfOwn = /^[-–—−*•·]$/u;

/**
 * Counts the paragraphs of lists as Word does: Word keeps no numbers in a document, only how they are to be counted.
 *
 * Takes    the parts of numbering and of styles
 * Returns  what stands before each paragraph
 * Refuses  nothing; a list that the document does not describe has no numbers
 * Source   ECMA-376 part 1, 17.9
 */
export function numberingOf(numbering: string, styles: string): Numbering {
  const lists = listsIn(numbering);
  const known = paragraphStylesIn(styles);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  function next(properties: string): string {
    const place = placeOf(properties, lists, known);
    const list = place && lists.get(place.list);
    const level = list?.levels.get(place!.level);
    if (!place || !list || !level) return '';
    let counted = counts.get(list.pattern);
    if (!counted) counts.set(list.pattern, (counted = []));
    const restart = begun.has(`${place.list} ${place.level}`) ? undefined : list.restarts.get(place.level);
    begun.add(`${place.list} ${place.level}`);
    const before = counted[place.level];
    counted[place.level] = restart ?? (before === undefined ? level.start : before + 1);
    for (let deeper = place.level + 1; deeper < counted.length; deeper++) if (!list.levels.get(deeper)?.goesOn) counted[deeper] = undefined;
    return written(list, level, counted);
  }
  return { next, isContents: (properties) => /^(?:toc|contents) \d/iu.test(known.get(valueIn(properties, 'w:pStyle') ?? '')?.name ?? '') };
}

/** The list and the level of a paragraph: its own, otherwise its style's. */
function placeOf(properties: string, lists: ReadonlyMap<string, List>, known: ReadonlyMap<string, ParagraphStyle>): { readonly list: string; readonly level: number } | undefined {
  const id = valueIn(properties, 'w:pStyle');
  const own = valueIn(properties, 'w:numId');
  const styles = basesOf(id, known);
  const list = own ?? styles.find((style) => style.list !== undefined)?.list;
  if (list === undefined || list === '0') return undefined;
  const ofStyle = [...(lists.get(list)?.levels ?? [])].find(([, level]) => id !== undefined && level.ofStyle === id)?.[0];
  const level = levelIn(valueIn(properties, 'w:ilvl')) ?? ofStyle ?? styles.find((style) => style.level !== undefined)?.level ?? 0;
  return { list, level };
}

/** A style and what it is based on. */
function basesOf(id: string | undefined, known: ReadonlyMap<string, ParagraphStyle>): ParagraphStyle[] {
  const found: ParagraphStyle[] = [];
  for (let style = known.get(id ?? ''); style && found.length < mostBases; style = known.get(style.basedOn ?? '')) found.push(style);
  return found;
}

function written({ levels }: List, own: Level, counted: readonly (number | undefined)[]): string {
  if (own.style === 'bullet') return `${bulletOfOwn.test(own.text) ? own.text : '•'}${own.gap}`;
  const text = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const level = levels.get(Number(digit) - 1);
    const number = counted[Number(digit) - 1] ?? level?.start ?? 1;
    return numberText(number, own.plain ? 'decimal' : (level?.style ?? 'decimal'));
  });
  return text === '' ? '' : `${text}${own.gap}`;
}

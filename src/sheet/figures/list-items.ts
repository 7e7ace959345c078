/** An item of a list in a sentence, with where it begins. */
export interface ListItem {
  readonly text: string;
  readonly from: number;
}

const separator = /[,;]|\s(?:және|и)\s/giu;
/** «қазақ тілі және әдебиеті», «язык и литература» is one subject. */
const oneSubject = /^\s*(?:әдебиет|литератур|химия пәні|право|құқық|основы|информатик\p{L}* негізд)/iu;

/**
 * The items of a list: «химия, биология, физика және география».
 *
 * Takes    the text of a list without what announces it
 * Returns  its items; undefined where one of them is no short name, so that it may be no list
 * Refuses  nothing
 */
export function listItems(whole: string): ListItem[] | undefined {
  // What a bracket says of an item is no item: «күзгі (17-21.10), қысқы (…)».
  const text = whole.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length));
  const items: ListItem[] = [];
  let from = 0;
  const add = (to: number) => {
    const raw = text.slice(from, to);
    const trimmed = raw.replace(/[.\s]+$/u, '').trimStart();
    if (trimmed !== '') items.push({ text: trimmed, from: from + raw.length - raw.trimStart().length });
  };
  for (const found of text.matchAll(separator)) {
    const behind = text.slice(found.index + found[0].length);
    if (!/^[,;]/u.test(found[0]) && oneSubject.test(behind)) continue;
    add(found.index);
    from = found.index + found[0].length;
  }
  add(text.length);
  return items.every(({ text: item }) => isName(item)) ? items : undefined;
}

const isName = (item: string): boolean => item.split(/\s+/u).length <= 5 && item.length <= 50 && !/[\d:!?()]/u.test(item) && !/(?:[лнрд]ды|[лнрд]ді|ады|еді|йды|йді|ысты|істі|ған|ген|тся|лись|лось)$/iu.test(item) && !/^(?:т\.?\s?б|т\.?\s?д|др|басқа|тағы|друг|проч)/iu.test(item);

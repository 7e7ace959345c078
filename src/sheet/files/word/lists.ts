import { attributeOf, elementsIn, isOn, tagIn, valueIn } from './tags.ts';

/** One level of a list, as Word writes its numbers: `%1.%2)`. */
export interface Level {
  readonly start: number;
  readonly style: string;
  readonly text: string;
  /** All its numbers in plain digits, whatever the levels above use. */
  readonly plain: boolean;
  /** What stands between the number and the text. */
  readonly gap: '' | ' ';
  /** Goes on counting below another number of a higher level. */
  readonly goesOn: boolean;
  /** The style whose paragraphs belong to this level. */
  readonly ofStyle: string | undefined;
}

/** A list that paragraphs refer to. Lists of one pattern go on counting, unless a list says where it begins. */
export interface List {
  readonly pattern: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** The numbers that it begins with at its first use, by level. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** What a style of paragraphs says. */
export interface ParagraphStyle {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly list: string | undefined;
  readonly level: number | undefined;
}

const deepest = 8;
const mostLists = 5000;

/** The level that a number of a part names; undefined where it is none of Word's nine. */
export function levelIn(text: string | undefined): number | undefined {
  const level = text === undefined ? NaN : Number(text);
  return Number.isInteger(level) && level >= 0 && level <= deepest ? level : undefined;
}

/** The lists of a document, by the number that paragraphs name. */
export function listsIn(numbering: string): Map<string, List> {
  const elements = elementsIn(numbering, 'w:abstractNum');
  const patterns = new Map(elements.map((element) => [attributeOf(tagIn(element, 'w:abstractNum')!, 'w:abstractNumId') ?? '', levelsIn(linked(element, elements))]));
  const lists = new Map<string, List>();
  for (const element of elementsIn(numbering, 'w:num').slice(0, mostLists)) {
    const pattern = valueIn(element, 'w:abstractNumId') ?? '';
    const overrides = elementsIn(element, 'w:lvlOverride');
    const changed = overrides.flatMap((each) => [...levelsIn(each)]);
    const restarts = overrides.flatMap((each): [number, number][] => {
      const [level, start] = [levelIn(attributeOf(tagIn(each, 'w:lvlOverride')!, 'w:ilvl')), Number(valueIn(each, 'w:startOverride') ?? NaN)];
      return level !== undefined && Number.isInteger(start) ? [[level, start]] : [];
    });
    lists.set(attributeOf(tagIn(element, 'w:num')!, 'w:numId') ?? '', { pattern, levels: new Map([...(patterns.get(pattern) ?? []), ...changed]), restarts: new Map(restarts) });
  }
  return lists;
}

/** A pattern may only name a style; then the pattern is the one that the style is made of. */
function linked(element: string, all: readonly string[]): string {
  const style = valueIn(element, 'w:numStyleLink');
  return style === undefined ? element : (all.find((each) => valueIn(each, 'w:styleLink') === style) ?? element);
}

const levelsIn = (xml: string): Map<number, Level> =>
  new Map(
    elementsIn(xml, 'w:lvl').flatMap((element): [number, Level][] => {
      const level = levelIn(attributeOf(tagIn(element, 'w:lvl')!, 'w:ilvl'));
      return level === undefined ? [] : [[level, levelOf(element)]];
    }),
  );

function levelOf(element: string): Level {
  const start = Number(valueIn(element, 'w:start') ?? 1);
  return {
    start: Number.isInteger(start) ? start : 1,
    style: valueIn(element, 'w:numFmt') ?? 'decimal',
    text: valueIn(element, 'w:lvlText') ?? '',
    plain: isOn(element, 'w:isLgl'),
    gap: valueIn(element, 'w:suff') === 'nothing' ? '' : ' ',
    goesOn: valueIn(element, 'w:lvlRestart') === '0',
    ofStyle: valueIn(element, 'w:pStyle'),
  };
}

/** The styles of paragraphs, by their ids. */
export function paragraphStylesIn(styles: string): Map<string, ParagraphStyle> {
  return new Map(
    elementsIn(styles, 'w:style').flatMap((element): [string, ParagraphStyle][] => {
      const tag = tagIn(element, 'w:style')!;
      const id = attributeOf(tag, 'w:styleId');
      if (id === undefined || attributeOf(tag, 'w:type') !== 'paragraph') return [];
      return [[id, { name: valueIn(element, 'w:name') ?? '', basedOn: valueIn(element, 'w:basedOn'), list: valueIn(element, 'w:numId'), level: levelIn(valueIn(element, 'w:ilvl')) }]];
    }),
  );
}

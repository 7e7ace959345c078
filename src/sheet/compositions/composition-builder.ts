import type { Stated } from '../claims.ts';
import type { Composition, CompositionGroup, CompositionLine, GroupKind, OtherLine } from './composition.ts';
import { readLabel, type LabelReading, type Meaning, type SectionKind } from './label-meaning.ts';
import type { Said } from './said.ts';
import { headingSubject, nobody, subjectIn, type Subject } from './subject.ts';

type About = 'teachers' | 'pupils' | 'others' | undefined;
type OpenGroup = { -readonly [Key in keyof CompositionGroup]: Key extends 'lines' ? CompositionLine[] : CompositionGroup[Key] };
interface OpenComposition {
  subject: Subject;
  spot: Composition['spot'];
  total: Composition['total'];
  /** A line of totals below lines whose total a sentence has given. */
  secondTotal?: NonNullable<Composition['total']>;
  about: About;
  groups: OpenGroup[];
  others: OtherLine[];
}

/** Words that say whose the lines below them are. */
export interface Heading {
  readonly subject: Subject;
  readonly spot: Composition['spot'];
}

/** A paragraph of that many words is a report's prose: what stood before it is over. */
const longParagraph = 14;

/**
 * Puts statements together to compositions.
 *
 * Takes    statements in the order in which they are read; whose they are, where a heading beside them says so
 * Returns  the compositions that have lines
 * Refuses  nothing: a statement that fits nowhere is passed over
 */
export function compositionsIn(stream: readonly Said[], heading?: Heading): Composition[] {
  const builder = new CompositionBuilder(heading);
  stream.forEach((said, at) => builder.take(said, stream[at + 1]));
  return builder.done();
}

const sectionOfMeaning: Readonly<Record<GroupKind, SectionKind>> = { education: 'education', categories: 'categories', grades: 'pupils' };
const aboutOfMeaning = (kind: GroupKind): About => (kind === 'grades' ? 'pupils' : 'teachers');

class CompositionBuilder {
  private readonly compositions: OpenComposition[] = [];
  private current: OpenComposition | undefined;
  private section: SectionKind | undefined;
  /** What the line before was about: «педагог» behind «модератор» is a category too. */
  private implied: SectionKind | undefined;

  /** `heading`: one that no total has followed yet. */
  constructor(private heading?: Heading | undefined) {}

  /** The statement before was «Аққұдық ОМ – 19 оқушы»: one of a list by school. */
  private inList = false;

  take(said: Said, next: Said | undefined): void {
    const isListed = said.count !== undefined && !said.statement.reading.isTotal && said.words <= longParagraph && subjectIn(said.statement.label).namesOne;
    this.read(said, next);
    this.inList = isListed;
  }

  private read(said: Said, next: Said | undefined): void {
    const plain = readLabel(said.statement.label, this.section);
    const reading = plain.meaning || !this.implied || said.statement.grades ? plain : readLabel(said.statement.label, this.implied);
    if (said.count && reading.noun === 'pupils' && isOfGradesBelow(said, next)) return this.begin(said, 'pupils', said.count);
    if (said.statement.grades) return this.gradesLine(said);
    if (reading.isTotal) return this.total(said, reading);
    if (reading.meaning && reading.unknown === 0 && isLine(said)) return this.line(said, reading.meaning, reading.isWithin);
    if (reading.section && !reading.meaning && !(reading.section === 'pupils' && said.count && this.opensBlock(said, reading, next))) return this.heads(said, reading.section);
    if (said.count && reading.noun !== undefined && !reading.meaning && this.opensBlock(said, reading, next)) return this.begin(said, aboutOf(reading), said.count);
    this.passOver(said, reading, next);
  }

  done(): Composition[] {
    return this.compositions.filter(({ groups, others }) => others.length > 1 || groups.some(({ lines }) => lines.length > 0)).map(({ subject, spot, total, secondTotal, groups, others }) => ({
      subject: subject.text,
      key: subject.key,
      namesOne: subject.namesOne,
      isSum: subject.isSum,
      spot,
      total: secondTotal && total ? wrongOf(total, secondTotal, groups) : total,
      groups: groups.filter(({ lines }) => lines.length > 0),
      others,
    }));
  }

  private begin(said: Said, about: About, count: Stated | undefined): void {
    const own = subjectIn(said.statement.label);
    const inherited = this.current && this.current.about !== about ? this.current.subject : nobody;
    const named = own !== nobody ? own : (this.heading?.subject ?? inherited);
    const spot = own !== nobody ? said.spot : (this.heading?.spot ?? said.spot);
    this.current = { subject: named, spot, total: count && { ...count, inTable: said.inTable }, about, groups: [], others: [] };
    this.compositions.push(this.current);
    this.heading = undefined;
    this.section = undefined;
    this.implied = undefined;
  }

  /** «… барлығы: 19»: the beginning of a composition, or the total of the one whose lines stand above it. */
  private total(said: Said, reading: LabelReading): void {
    const about = aboutOf(reading) ?? aboutOfUnit(said);
    const isBare = reading.unknown === 0 && subjectIn(said.statement.label) === nobody && !this.heading;
    const fits = this.current && (this.current.about === undefined || about === undefined || about === this.current.about);
    if (isBare && fits && !this.current!.total) {
      if (said.count) this.current!.total = { ...said.count, inTable: said.inTable };
      return;
    }
    if (said.count === undefined && isBare) return;
    if (isBare && fits && said.count?.value === this.current!.total?.value) return;
    if (isBare && fits && said.inTable && said.count && !this.current!.total!.inTable && this.current!.groups.some(({ lines }) => lines.some((line) => line.inTable))) {
      this.current!.secondTotal = { ...said.count, inTable: true };
      return;
    }
    this.begin(said, about, said.count);
  }

  /** «Білімі бойынша:»; the total may stand here: «I. Білімі бойынша: 19». */
  private heads({ count, inTable, statement }: Said, section: SectionKind): void {
    if (section === 'pupils') return this.end();
    const kind = section;
    if (this.current && this.current.about !== 'teachers' && this.current.about !== undefined) this.current = undefined;
    if (this.current?.groups.some((group) => group.kind === kind && group.lines.length > 0)) this.current = undefined;
    if (this.current && count) {
      if (!this.current.total && !statement.percent) this.current.total = { ...count, inTable };
      else if (this.current.total?.value !== count.value) this.group(kind).total = count;
    }
    this.section = section;
    this.implied = undefined;
  }

  private line(said: Said, meaning: Meaning, within: boolean): void {
    const about = aboutOfMeaning(meaning.group);
    const clashes = this.current && ((this.current.about !== undefined && this.current.about !== about) || this.repeats(meaning));
    if (!this.current || clashes) this.beginUnnamed(said, about);
    this.current!.about ??= about;
    const { statement, count, percent, whole, spot, inTable, blankShare } = said;
    this.group(meaning.group).lines.push({ label: statement.title === '' ? statement.label : statement.title, meaning, count, percent, whole, within, spot, inTable, ...(blankShare ? { blankShare } : {}) });
    this.implied = sectionOfMeaning[meaning.group];
    if (this.section !== this.implied) this.section = undefined;
  }

  private gradesLine(said: Said): void {
    if (!said.count || !said.statement.grades || readLabel(said.statement.label).unknown > 1) return;
    this.line(said, { group: 'grades', ...said.statement.grades }, false);
  }

  /** The same line twice: another composition has begun, and nobody says whose. */
  private repeats(meaning: Meaning): boolean {
    const lines = this.current!.groups.find(({ kind }) => kind === meaning.group)?.lines ?? [];
    return lines.some((line) => ('kind' in line.meaning && 'kind' in meaning ? line.meaning.kind === meaning.kind : 'first' in line.meaning && 'first' in meaning && line.meaning.first === meaning.first));
  }

  private beginUnnamed(said: Said, about: About): void {
    const { subject, spot } = this.heading ?? { subject: nobody, spot: said.spot };
    this.current = { subject, spot, total: undefined, about, groups: [], others: [] };
    this.compositions.push(this.current);
    this.heading = undefined;
  }

  private group(kind: GroupKind): OpenGroup {
    const known = this.current!.groups.find((group) => group.kind === kind);
    if (known) return known;
    const group: OpenGroup = { kind, total: undefined, lines: [], hasOthers: false };
    this.current!.groups.push(group);
    return group;
  }

  /** «В школе 19 педагогов, из них …», «Педагогтер саны: 19», «Аққұдық орта мектебі – 19 педагог»: a total without a word for it. */
  private opensBlock(said: Said, reading: LabelReading, next: Said | undefined): boolean {
    const goesOn = next !== undefined && (next.statement.reading.section !== undefined || next.statement.reading.meaning !== undefined || next.statement.reading.isWithin || next.statement.grades !== undefined || (next.count !== undefined && next.percent !== undefined));
    if (!goesOn || (this.inList && next.spot.row !== said.spot.row)) return false;
    const isEmpty = !this.current || (!this.current.total && this.current.groups.length === 0);
    return isEmpty || subjectIn(said.statement.label).namesOne || next.statement.reading.isWithin || (reading.unknown === 0 && (said.statement.separated || said.inTable || this.current?.about !== aboutOf(reading)));
  }

  private passOver(said: Said, reading: LabelReading, next: Said | undefined): void {
    const subject = said.statement.continues ? undefined : headingSubject(said.statement.label);
    if (subject && (!said.count || next?.statement.reading.section || next?.statement.reading.meaning)) {
      this.end();
      if (said.count) this.begin(said, undefined, said.count);
      else this.heading = { subject, spot: said.spot };
      return;
    }
    if (this.current && said.count && said.percent && !said.whole && said.statement.label !== '') this.current.others.push({ label: said.statement.title, count: said.count, percent: said.percent });
    const group = this.current?.groups.at(-1);
    if (group && said.count && (reading.isOther || said.words <= longParagraph)) group.hasOthers = true;
    else if (said.words > longParagraph && !said.statement.continues) this.end();
  }

  private end(): void {
    this.current = undefined;
    this.heading = undefined;
    this.section = undefined;
    this.implied = undefined;
  }
}

const isLine = ({ count, percent, statement }: Said) => count !== undefined || percent !== undefined || statement.separated;
const aboutOf = ({ noun }: LabelReading): About => noun;

/** «205 шағын жинақты мектеп»: something else than people is counted. */
const aboutOfUnit = ({ statement }: Said): About => (readLabel(statement.unit).unknown > 0 && !/^\s*(?:болса|адам|чел)/iu.test(statement.unit) ? 'others' : undefined);

/** Of two totals, a sentence's and a table's, the one that the lines do not make up is shown against the other. */
function wrongOf(total: NonNullable<Composition['total']>, second: NonNullable<Composition['total']>, groups: readonly OpenGroup[]): NonNullable<Composition['total']> {
  const addsUp = groups.some(({ lines }) => lines.length > 1 && lines.reduce((sum, { count }) => sum + (count?.value ?? Number.NaN), 0) === total.value);
  return addsUp ? { ...second, other: total.value } : { ...total, other: second.value };
}

/** «8–9 сыныптардан 163 оқушы қатысты (8-сынып – 79, 9-сынып – 84)»: the total of the grades that follow. */
function isOfGradesBelow({ statement: { grades } }: Said, next: Said | undefined): boolean {
  const of = next?.statement.grades;
  return grades !== undefined && of !== undefined && grades.last > grades.first && of.first === grades.first && of.last < grades.last;
}

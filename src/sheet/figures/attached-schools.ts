import { schoolsIn, type SchoolName } from '../names/schools.ts';
import type { Paragraph, Sentence } from '../prose/paragraph.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { ListedName } from './name-lists.ts';

/** The schools that are attached to one hub, as far as the report's sentences say so. */
export interface Attached {
  readonly names: readonly ListedName[];
  readonly hubs: ReadonlySet<string>;
}

/**
 * The magnet schools that the report's sentences attach: «Абай негізгі және Оңғар орта мектептері бекітілген».
 *
 * Takes    a report
 * Returns  a group for each hub that is named, each school once; what names no hub is one group
 * Refuses  nothing: the hub itself («№ 7 гимназияға», «за опорной школой …») is not among them
 */
export const attachedSchools: (report: SheetReport) => readonly Attached[] = perReport(({ paragraphs }) => {
  const groups = new Map<string, { names: Map<string, ListedName>; hubs: Set<string> }>();
  for (const paragraph of paragraphs) {
    if (!mayAttach.test(paragraph.text) || paragraph.text.length > longest) continue;
    for (const sentence of paragraph.sentences) {
      if (!attaches(sentence)) continue;
      const schools = schoolsIn(sentence.text);
      const hubs = schools.filter((school) => isHub(sentence.text, school)).map(({ key }) => key);
      const group = groups.get(hubs.join(' ')) ?? { names: new Map<string, ListedName>(), hubs: new Set(hubs) };
      groups.set(hubs.join(' '), group);
      for (const name of namesIn(paragraph, sentence)) if (!group.names.has(name.key)) group.names.set(name.key, name);
    }
  }
  return [...groups.values()].map(({ names, hubs }) => ({ names: [...names.values()], hubs })).filter(({ names }) => names.length > 0);
});

const longest = 6000;
const mayAttach = /бекіт|закрепл|прикрепл/iu;
const attachesNow = /бекітілді|бекітілген|бекітіліп|закреплен|закреплён|прикреплен|прикреплён/iu;
const magnets = /магн?ит|спутник|шағын жинақ|шжм|мкш|малокомплектн|опорн|ресурс|тірек|(?<!\p{L})(?:РО|РЦ)(?!\p{L})/iu;

const attaches = ({ text }: Sentence): boolean => attachesNow.test(text) && magnets.test(text);

function namesIn({ row, column }: Paragraph, sentence: Sentence): ListedName[] {
  return schoolsIn(sentence.text)
    .filter((school) => !isHub(sentence.text, school))
    .map(({ text, key, from, to }) => ({ name: text, key, spot: { row, column, from: sentence.from + from, to: sentence.from + to } }));
}

const isHub = (text: string, { from, to, text: name }: SchoolName): boolean =>
  /(?:^|[^\p{L}])(?:за|к|ко|при|базе|базасында|базасы)\s+(?:(?!закреп|прикреп)\p{L}+\s+){0,3}$/iu.test(text.slice(Math.max(0, from - 60), from)) ||
  /^[^.,;]{0,40}?(?:базасында|базасындағы|жанынан|негізінде)/iu.test(text.slice(to, to + 60)) ||
  /(?:мектебіне|гимназиясына|лицейіне|орталығына)$/iu.test(name) ||
  /тірек|ресурс|опорн/iu.test(name);

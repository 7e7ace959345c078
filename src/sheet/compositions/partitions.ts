import type { SumClaim } from '../claims.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { wordsOf } from '../words/fold.ts';
import { statedIn } from './said.ts';
import { statementsOf, type Statement } from './statement.ts';

type Family = 'levels' | 'languages' | 'other';

/** What divides a whole without remainder: schools by level, classes by language, people by sex. */
const kinds: readonly (readonly [Family, string, RegExp])[] = [
  ['levels', 'primary', /^(?:бастауыш|начальн\p{L}+|бм|нш)$/u],
  ['levels', 'basic', /^(?:негизги|основн\p{L}+|ном|нм)$/u],
  ['levels', 'secondary', /^(?:беретин|жббм|сош|средн\p{L}+|общеобразовательн\p{L}+)$/u],
  ['languages', 'kazakh', /^(?:казак|казакша|казахск\p{L}+|каз)$/u],
  ['languages', 'russian', /^(?:орыс|орысша|русск\p{L}+|рус)$/u],
  ['languages', 'mixed', /^(?:аралас|смешанн\p{L}+)$/u],
  ['other', 'men', /^(?:ер|ерлер|еркек\p{L}*|улдар|ул|мужчин\p{L}*|мальчик\p{L}*|юнош\p{L}*)$/u],
  ['other', 'women', /^(?:айел\p{L}*|кыздар|кыз|женщин\p{L}*|девоч\p{L}*|девуш\p{L}*)$/u],
];
const beside = /^(?:мектеп\p{L}*|мектеби|школ\p{L}*|гимнази\p{L}*|шжм|мкш|орта|жалпы|билим|тил\p{L}*|окыту|окытатын|окитын|сынып\p{L}*|класс\p{L}*|комплект\p{L}*|язык\p{L}*|обучени\p{L}*|на|с|в|и|из|них|том|числе|онын|сонын|олардын|ишинде|адам|бала|окушы\p{L}*|педагог\p{L}*|мугалим\p{L}*|учител\p{L}*|барлыгы|да|де|пен|мен|и|ы|си|сы|терт|болып|\d+)$/u;
const ofSchools = /^(?:мектеп\p{L}*|школ\p{L}*|шжм|мкш)$/u;

interface Part {
  readonly family: Family;
  readonly kind: string;
}

function partOf({ label, count, percent, grades }: Statement): Part | undefined {
  if (!count || percent || grades || !Number.isInteger(count.value)) return undefined;
  const words = wordsOf(label);
  const found = words.flatMap((word) => kinds.filter(([, , pattern]) => pattern.test(word)));
  const known = words.every((word) => beside.test(word) || kinds.some(([, , pattern]) => pattern.test(word)));
  // «қазақ тілі мұғалімі» teaches a subject.
  if (found[0]?.[0] === 'languages' && words.some((word) => /^(?:тили|язык|языка|мугалим\p{L}*|учител\p{L}*|педагог\p{L}*)$/u.test(word))) return undefined;
  if (found.length === 1) return known ? { family: found[0]![0], kind: found[0]![1] } : undefined;
  return found.length === 0 && known && /^(?:жалпы )?орта(?: мектеп\p{L}*)?$/u.test(words.join(' ')) ? { family: 'levels', kind: 'secondary' } : undefined;
}

/** A whole that a text divides: «Барлық 205 ШЖМ-тің 37 – бастауыш, 56 – негізгі, 112 – жалпы білім беретін». */
export interface Partition extends SumClaim {
  readonly isComplete: boolean;
}

/**
 * Takes    a report
 * Returns  the sums that its sentences claim by dividing a whole without remainder
 * Refuses  nothing: a list with anything else in it claims nothing
 */
export const partitionsOf = perReport(({ paragraphs }: SheetReport): readonly Partition[] =>
  paragraphs.flatMap(({ row, column, text }) => {
    if (!/\d/u.test(text)) return [];
    const statements = statementsOf(text);
    return statements.flatMap((whole, at) => {
      const parts = runBehind(statements, at);
      return parts ? [partition({ row, column }, whole, parts)] : [];
    });
  }),
);

function runBehind(statements: readonly Statement[], at: number): (Statement & { readonly part: Part })[] | undefined {
  const whole = statements[at]!;
  if (!whole.count || !Number.isInteger(whole.count.value) || whole.percent || partOf(whole)) return undefined;
  const run: (Statement & { readonly part: Part })[] = [];
  for (const statement of statements.slice(at + 1)) {
    const part = partOf(statement);
    if (!part || (run[0] && (part.family !== run[0].part.family || run.some((other) => other.part.kind === part.kind)))) {
      if (statement.count && statement.continues) return undefined;
      break;
    }
    run.push({ ...statement, part });
  }
  const isBound = run[0]?.continues === true && (whole.reading.isTotal || run[0].reading.isWithin || whole.reading.noun !== undefined || /^\s*оның|^\s*олардың/iu.test(run[0].label));
  const fits = run[0]?.part.family !== 'levels' || wordsOf(whole.label).some((word) => ofSchools.test(word));
  return run.length >= 2 && isBound && fits ? run : undefined;
}

function partition(place: { readonly row: number; readonly column: number }, whole: Statement, parts: readonly (Statement & { readonly part: Part })[]): Partition {
  const { family } = parts[0]!.part;
  return {
    kind: family,
    whole: { ...statedIn(place, whole.count!), label: whole.title },
    parts: parts.map((part) => ({ ...statedIn(place, part.count!), label: part.title })),
    within: [],
    isComplete: family !== 'levels' || parts.length >= 3,
  };
}

import { namesOf } from '../../sheet/names/names-of.ts';
import type { SchoolMention } from '../../sheet/names/mention.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import { cellPlaces, cellText } from '../cell-places.ts';
import type { Check, Evidence } from '../check.ts';
import { changesOf } from '../text-changes.ts';

interface Args {
  /** `comma`: two names stand side by side; `space`: the type is glued to the name. */
  readonly kind: 'comma' | 'space';
  /** As written: «Кенесбеков ат. Ортадересін ЖББМ-тер», «ЕсенгелдіЖББМ». */
  readonly written: string;
  /** Where the second name begins, or the type. */
  readonly second: string;
}

const head = ['Аудан', 'Мектептер'];

/** A list of schools in which a comma or a space is missing, so that nobody can count it. */
export const listSeparator: Check<'list-separator', Args> = {
  id: 'list-separator',
  severity: 'warning',
  passesOver: 'own-reports',
  examples: {
    accepts: [{ cells: [head, ['Абай', 'М.Көктал ат., Қарасу, Красная нива ЖББМ-тер; № 37 БМ'], ['Шет', 'А.Бөрібай атындағы Тасбұлақ орта мектебі'], ['Нұра', '№ 3, № 6,№ 8 НОМ']] }],
    reports: [
      { cells: [head, ['Абай', 'Қарасу, М.Көктал ат. Ортадересін ЖББМ-тер'], ['Шет', 'Юбилейный, ЕсенгелдіЖББМ'], ['Нұра', '№ 3 № 6, № 8 НОМ']], at: ['B2', 'B3', 'B4'] },
    ],
  },

  inSheet: (report) => namesOf(report).schools.flatMap((mention) => flawOf(report, mention)),
};

function flawOf(report: SheetReport, { named, spot }: SchoolMention): readonly Evidence<Args>[] {
  if (named.gluedAt === undefined && named.secondAt === undefined) return [];
  const text = cellText(report, spot);
  const start = (spot.from ?? 0) - named.from;
  const cells = cellPlaces([{ report, spot }]);
  if (named.gluedAt !== undefined) {
    const at = start + named.gluedAt;
    const mended = `${text.slice(0, at)} ${text.slice(at)}`;
    const within = named.gluedAt - named.from;
    return [
      {
        cells,
        args: { kind: 'space', written: named.text, second: named.text.slice(within) },
        severity: 'style',
        expected: `${named.text.slice(0, within)} ${named.text.slice(within)}`,
        fix: changesOf([{ report, spot, from: text, to: mended }]),
      },
    ];
  }
  if (named.secondAt === undefined || !isList(text, named.text)) return [];
  return [{ cells, args: { kind: 'comma', written: named.text, second: named.text.slice(named.secondAt - named.from) } }];
}

/** «А.Бөрібай атындағы Тасбұлақ орта мектебі» alone is one school in a village; in a list it may be two. */
const isList = (text: string, written: string): boolean => /[,;]/u.test(text) || /(?:тер|лер|[-–]\s*р)\.?\s*$/u.test(written) || (written.match(/№/gu)?.length ?? 0) > 1;

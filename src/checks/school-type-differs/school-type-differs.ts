import { abbreviationsOfTypes, saidInWorkbook, saidOnSheet, schoolsOfTwoTypes, type SchoolsSaid } from '../../sheet/names/school-types-used.ts';
import type { SchoolType } from '../../sheet/names/school-types.ts';
import type { SpelledCell } from '../../sheet/names/spelling.ts';
import { cellPlaces, cellText } from '../cell-places.ts';
import type { Check, Evidence } from '../check.ts';

const head = ['Аудан', 'Мектеп', 'Оқушы саны'];

interface Args {
  /** `type`: two types of one school; `abbreviation`: two abbreviations of one type. */
  readonly kind: 'type' | 'abbreviation';
  /** «Көктау», «№ 134»; several where one pair of abbreviations is used for several schools. */
  readonly schools: readonly string[];
  /** As written at the first cell, and elsewhere. */
  readonly written: string;
  readonly other: string;
  readonly types: readonly (SchoolType | 'small')[];
}

/** One school is of two types, or its type has two abbreviations. Schools of two units are never compared. */
export const schoolTypeDiffers: Check<'school-type-differs', Args> = {
  id: 'school-type-differs',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: [head, ['Абай', '№ 6 НОМ', 40], ['Шет', '№ 6 ЖББМ', 120], ['Нұра', 'Ақжол орта мектебі', 90], ['Нұра', 'Ақжол ОМ', 90]] },
      { cells: [['Аудан/қала', 'Мектеп', 'Аты-жөні', 'Санаты'], ['Абай', '№ 6 НОМ', 'Сейтқали Айгүл', 'шебер'], ['Абай', '№ 6 НОМ', 'Оразбек Нұрлан', 'сарапшы'], ['Шет', '№ 6 ЖББМ', 'Ким Виктория', 'модератор']] },
    ],
    reports: [
      { cells: [head, ['Абай', '№ 134 НМ', 40], ['Шет', '№ 5 НОМ', 30], ['Нұра', '№ 8 НОМ', 50]], others: { Екінші: [head, ['Абай', '№ 134 НОМ', 40]] }, at: ['B2'] },
      { cells: [head, ['Абай', 'Ақжол негізгі мектебі', 40], ['Шет', 'Ақжол орта мектебі', 30], ['Абай', 'Ақжол орта мектебі', 40], ['Абай', 'Ақжол ОМ', 4]], at: ['B2'] },
    ],
  },

  inSheet: (report) => differences(saidOnSheet(report)),
  across: (reports) => differences(saidInWorkbook(reports)),
};

const differences = (said: SchoolsSaid): readonly Evidence<Args>[] => [...types(said), ...abbreviations(said)];

const types = (said: SchoolsSaid): readonly Evidence<Args>[] =>
  schoolsOfTwoTypes(said).map(({ school, rarer, other }) => {
    const [first, ...rest] = rarer.cells as readonly [SpelledCell, ...SpelledCell[]];
    return { cells: cellPlaces([first, ...rest, ...other.cells]), args: { kind: 'type', schools: [school], written: rarer.written, other: other.written, types: [rarer.type, other.type] } };
  });

const abbreviations = (said: SchoolsSaid): readonly Evidence<Args>[] =>
  abbreviationsOfTypes(said).map(({ type, rarer, commoner, schools, cells }) => {
    const [first, ...rest] = cells as readonly [SpelledCell, ...SpelledCell[]];
    const text = cellText(first.report, first.spot);
    const alone = text.split(rarer).length === 2 && text.length <= 60;
    return {
      cells: cellPlaces([first, ...rest]),
      args: { kind: 'abbreviation', schools, written: rarer, other: commoner, types: [type] },
      expected: alone ? text.replace(rarer, commoner).trim() : commoner,
      ...(rarer.toLowerCase() === commoner.toLowerCase() ? { severity: 'style' as const } : {}),
    };
  });

import type { SchoolLevel } from '../../domain/network/records.ts';
import type { CellValue } from '../cells/cell.ts';
import { decidingType, schoolTypeOf, typeAdjective } from '../names/school-types.ts';
import { remembering } from '../staff/read-category.ts';
import { wordsOf } from '../words/fold.ts';

const english: Readonly<Record<string, SchoolLevel>> = { primary: 'primary', basic: 'basic', secondary: 'secondary', gymnasium: 'gymnasium', lyceum: 'lyceum', boarding: 'boarding' };
const short: Readonly<Record<string, SchoolLevel>> = { бастауыш: 'primary', негизги: 'basic', негиз: 'basic', орта: 'secondary', баст: 'primary', начальная: 'primary', начальное: 'primary', основное: 'basic', среднее: 'secondary', основная: 'basic', средняя: 'secondary', начал: 'primary', основн: 'basic', средн: 'secondary', ноо: 'primary', ооо: 'basic' };
const filler = new Set(['мектеп', 'мектеби', 'школа', 'билим', 'беретин', 'жалпы', 'общее', 'общеобразовательная', 'шжм', 'мкш', 'school', 'деңгей', 'денгей', 'денгейи', 'комбинированная', 'ш', 'кмм', 'кгу', 'типа', 'билимд']);

/** The level of a school as its own column says it: «НОМ», «негізгі орта», «Основная школа», «школа-гимназия». */
export const readLevel = remembering((value: CellValue): SchoolLevel | undefined => {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\([^)]*\)/gu, ' ');
  const types = (text.match(/\p{L}+/gu) ?? []).map(typeOfWord);
  return types.includes(undefined) ? undefined : decidingType(types.map((type) => (type === 'filler' ? 'any' : type)));
});

function typeOfWord(word: string) {
  const [folded = ''] = wordsOf(word);
  const upper = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return english[folded] ?? schoolTypeOf(upper) ?? typeAdjective(word) ?? short[folded] ?? (filler.has(folded) ? ('filler' as const) : undefined);
}

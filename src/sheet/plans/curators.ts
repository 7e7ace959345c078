import { peopleIn } from '../names/people.ts';
import { perReport } from '../sheet-report.ts';
import type { ListedPerson } from './councils.ts';
import { numbersOfLine } from './numbered-lines.ts';
import { textLinesOf, type TextLine } from './text-lines.ts';

const curator = /куратор/iu;
const farthest = 3;

/** The curators whom an order or a text appoints: «… Ш.И. Омарова мен … А.Е. Сейтова кураторлар болып тағайындалсын», over lines too. */
export const curatorsOf = perReport((report): readonly ListedPerson[] => {
  const lines = textLinesOf(report);
  return lines.flatMap((line, at) => {
    const word = curator.exec(line.text);
    if (!word) return [];
    const own = peopleOf(line);
    const [before, behind] = [own.filter(({ name }) => name.from < word.index), own.filter(({ name }) => name.from > word.index)];
    if (/^куратор\p{L}*\s+(?:болып|етіп|ретінде)/iu.test(line.text.slice(word.index)) || behind.length === 0) return before.length > 0 ? before : behind.length > 0 ? behind : ahead(lines, at, line);
    return behind;
  });
});

const peopleOf = ({ row, column, text }: TextLine): ListedPerson[] => peopleIn(text, 'text').map((name) => ({ row, column, name }));

/** The lines of the same point before it; or, behind a colon, the lines that follow. */
function ahead(lines: readonly TextLine[], at: number, line: TextLine): ListedPerson[] {
  const found: ListedPerson[] = [];
  if (/:\s*$/u.test(line.text)) {
    for (let next = at + 1; next <= at + 2 * farthest && lines[next]; next++) {
      const people = peopleOf(lines[next]!);
      if (people.length === 0) break;
      found.push(...people);
    }
    return found;
  }
  for (let before = at; before > 0 && before > at - farthest && numbersOfLine(lines[before]!).length === 0; before--) {
    const above = lines[before - 1]!;
    if (/[.!?;]\s*$/u.test(above.text) || above.row < line.row - 2 * farthest) break;
    found.unshift(...peopleOf(above));
    if (numbersOfLine(above).length > 0) break;
  }
  return found;
}

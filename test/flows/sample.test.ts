import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFile, type WorkSheet } from '@e965/xlsx';
import { folder, sample, tirek, tirekJson } from './terminal.ts';

type Matrix = (string | number)[][];
const words = {
  kk: { sheet: 'Магниттік мектептер', all: 'Барлығы', school: 'Мектеп', pedagog: 'Педагог', none: 'Санаты жоқ', noneWith: 'Санаты жоқ (педагогпен қоса)', higher: 'Жоғары білімді', special: 'Арнаулы орта', blocks: 'бойынша барлығы' },
  ru: { sheet: 'Магнитные школы', all: 'Всего', school: 'Школа', pedagog: 'Педагог', none: 'Без категории', noneWith: 'Без категории (вместе с педагогами)', higher: 'Высшее', special: 'Среднее специальное', blocks: ': всего' },
} as const;
const categories = {
  kk: ['Педагог-зерттеуші', 'Педагог-сарапшы', 'Педагог-модератор'],
  ru: ['Педагог-исследователь', 'Педагог-эксперт', 'Педагог-модератор'],
} as const;

describe.each(['kk', 'ru'] as const)('the sample workbook in %s, through the terminal', (tongue) => {
  const say = words[tongue];
  const table = (name: string, ...more: string[]) =>
    tirekJson<{ values: Matrix }>('eval', `=TIREK.${name}('${say.sheet}'!A3:E92)`, '--workbook', sample(tongue), '--lang', tongue, ...more).values;
  const columnOf = (values: Matrix, heading: string) => values.slice(1).map((row) => row[values[0]!.indexOf(heading)]);

  it('has the categories of the four magnet schools and of all together', () => {
    const values = table('QUALIFICATION');
    const [researcher, expert, moderator] = categories[tongue];
    expect(columnOf(values, say.all)).toEqual([19, 17, 14, 36, 86]);
    expect(columnOf(values, researcher!)).toEqual([5, 2, 0, 4, 11]);
    expect(columnOf(values, expert!)).toEqual([2, 3, 8, 10, 23]);
    expect(columnOf(values, moderator!)).toEqual([1, 3, 3, 9, 16]);
    expect(columnOf(values, say.pedagog)).toEqual([0, 9, 3, 13, 25]);
    expect(columnOf(values, say.none)).toEqual([11, 0, 0, 0, 11]);
    expect(values.at(1)!.filter((_, index) => index > 1 && index % 2 === 1)).toEqual([0, 0.26, 0.11, 0.05, 0, 0, 0.58]);
    expect(columnOf(values, `${say.pedagog}, ${tongue === 'kk' ? 'үлесі' : 'доля'}`)).toEqual([0, 0.53, 0.21, 0.36, 0.29]);
  });

  it('has the 36 of the session report when «педагог» is counted with «санатсыз», and 25 + 11 apart otherwise', () => {
    const values = table('QUALIFICATION', '--set', 'pedagog-with-none=on');
    expect(columnOf(values, say.noneWith).at(-1)).toBe(36);
    expect(values[0]).not.toContain(say.pedagog);
  });

  it('has the education of the four magnet schools', () => {
    const values = table('EDUCATION');
    expect(columnOf(values, say.higher)).toEqual([17, 16, 12, 32, 77]);
    expect(columnOf(values, say.special)).toEqual([2, 1, 2, 4, 9]);
  });

  it('has a hub of fifty, with vacancies, remarks, a hidden row, three categories that nobody can read and Latin letters on two sheets', () => {
    const { tables, notes } = tirekJson<{ tables: { rows: unknown[]; notUnderstood: { text: string }[]; leftOut: { why: string }[] }[]; notes: string[] }>('read', sample(tongue), '--lang', tongue);
    expect(tables.map(({ rows }) => rows.length)).toEqual([86, 50]);
    expect(tables[1]!.notUnderstood.map(({ text }) => text)).toEqual(['п-м', 'педагог-модератр', '?']);
    expect(tables[1]!.leftOut.filter(({ why }) => why === 'vacancy')).toHaveLength(2);
    expect(notes).toHaveLength(5);
    const [{ findings }] = tirekJson<[{ findings: { severity: string; cells: object[] }[] }]>('check', sample(tongue));
    expect(findings.map(({ severity }) => severity)).toEqual(['question', 'question', 'question', 'style', 'style']);
  });

  it('becomes a report with the figures of the session report, the sample itself untouched', () => {
    const out = path.join(folder(), 'есеп.xlsx');
    const before = readFileSync(sample(tongue));
    expect(tirek('report', 'qualification', '--workbook', sample(tongue), '--out', out, '--lang', tongue).status).toBe(0);
    expect(readFileSync(sample(tongue)).equals(before)).toBe(true);
    const book = readFile(out, { cellStyles: true });
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    expect(textsUnder(sheet, say.blocks)).toEqual([
      ['17/89%', '2/11%', '5/26%', '2/11%', '1/5%', '11/58%'],
      ['16/94%', '1/6%', '2/12%', '3/18%', '3/18%', '9/53%'],
      ['12/86%', '2/14%', '8/57%', '3/21%', '3/21%'],
      ['32/89%', '4/11%', '4/11%', '10/28%', '9/25%', '13/36%'],
    ]);
  });
});

/** The texts «17/89%» of each block but those of the hub and of all schools, in their order. */
function textsUnder(sheet: WorkSheet, title: string): string[][] {
  const blocks: string[][] = [];
  const last = Number(/\d+$/u.exec(sheet['!ref']!)![0]);
  for (let row = 1; row <= last; row++) {
    const label = String((sheet[`A${row}`] as { v?: unknown } | undefined)?.v ?? '');
    const written = (sheet[`D${row}`] as { v?: unknown; f?: string } | undefined) ?? {};
    if (label.includes(title)) blocks.push([]);
    else if (blocks.length > 0 && typeof written.v === 'string' && written.f?.includes('TEXT')) blocks.at(-1)!.push(written.v);
  }
  return blocks.slice(0, 4);
}

import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostileDocuments } from '../fixtures/hostile.ts';
import { wordFile, type WordPiece } from '../fixtures/word.ts';
import { folder, sample, tirek, tirekJson } from './terminal.ts';

const place = folder();
async function documentFile(pieces: readonly WordPiece[], name = 'есеп.docx', header = ''): Promise<string> {
  const file = path.join(folder(), name);
  writeFileSync(file, await wordFile(pieces, header));
  return file;
}

const staffList: WordPiece = {
  table: [
    ['№', 'Аты-жөні', 'Санаты', 'Білімі'],
    [{ paragraphs: [{ item: '', list: 1 }] }, 'Сейтқали Айгүл', 'педагог-сарапшы', 'жоғары'],
    [{ paragraphs: [{ item: '', list: 1 }] }, 'Ким Виктория', 'модератр', 'жоғары'],
    [{ paragraphs: [{ item: '', list: 1 }] }, 'Оразбек Нұрлан', 'педагог-зерттеуші', 'арнаулы орта'],
  ],
};
const report: WordPiece[] = ['Талдау', '', 'Педагогтер тізімі', staffList, 'Мектепте үш педагог жұмыс істейді.'];

describe('a report in Word', () => {
  it('is checked like a workbook: the findings name the cells of its sheet, named after the file', async () => {
    const file = await documentFile(report);
    const [result] = tirekJson<{ file: string; findings: { check: string; cells: { sheet: string; address: string }[] }[] }[]>('check', file);
    expect(result!.file).toBe(file);
    expect(result!.findings.map(({ check, cells }) => [check, cells])).toContainEqual(['category-not-understood', [{ sheet: 'есеп', address: 'C6' }]]);
  });

  it('has its findings told by table and row, with what stands there, and what was not read', async () => {
    const ran = tirek('check', await documentFile(report, 'есеп.docx', 'Білім басқармасы'));
    expect(ran.stdout).toContain('есеп!C6 · 1-кесте, 3-жол «модератр» · ');
    expect(ran.stderr).toContain('Құжаттан алынбағаны: колонтитулдар.');
  });

  it('is read as a list of people, numbered by Word', async () => {
    const { tables, document } = tirekJson<{ document: unknown; tables: { sheet: string; range: string; rows: { number?: { value: unknown }; name: { text: string } }[] }[] }>('read', await documentFile(report));
    expect(tables).toMatchObject([{ sheet: 'есеп', range: 'A4:D7' }]);
    expect(tables[0]!.rows.map(({ name }) => name.text)).toEqual(['Сейтқали Айгүл', 'Ким Виктория', 'Оразбек Нұрлан']);
    expect(document).toMatchObject({ sheet: 'есеп', pieces: [{ kind: 'paragraph', number: 1, address: 'A1', text: 'Талдау' }, { address: 'A3' }, { kind: 'table', number: 1, address: 'A4:D7', text: '№ | Аты-жөні | Санаты | Білімі' }, { number: 3, address: 'A9' }] });
    expect(tirek('read', await documentFile(report)).stdout).toContain('Абзацтар: 3, кестелер: 1.\n  1-кесте A4:D7 «№ | Аты-жөні | Санаты | Білімі»');
  });

  it('gives a report on its people as a workbook, and is calculated with', async () => {
    const file = await documentFile(report);
    const out = path.join(folder(), 'санаттар.xlsx');
    expect(tirek('report', 'qualification', '--workbook', file, '--out', out)).toMatchObject({ status: 0 });
    expect(existsSync(out)).toBe(true);
    expect(tirekJson('eval', '=TIREK.QUALIFICATION(A4:D7)', '--workbook', file)).toMatchObject({ values: expect.arrayContaining([expect.arrayContaining([3])]) });
  });

  it('stands in its order among other files, whatever cannot be read', async () => {
    const [good, missing] = [await documentFile(report), path.join(folder(), 'жоқ.docx')];
    const old = path.join(folder(), 'ескі.docx');
    writeFileSync(old, await hostileDocuments.find(({ name }) => name === 'old.docx')!.bytes());
    const ran = tirek('check', old, good, missing, sample('kk'), '--json');
    const results = JSON.parse(ran.stdout) as { file: string; error?: { code: string } }[];
    expect(results.map(({ file, error }) => [file, error?.code])).toEqual([[old, 'file-old-document'], [good, undefined], [missing, 'file-not-found'], [sample('kk'), undefined]]);
    expect(ran.status).toBe(2);
  });
});

describe('a document that nobody should trust', () => {
  for (const { name, says, bytes } of hostileDocuments)
    it(`${name} gets ${says === '' ? 'an answer or a sentence' : says === 'answer' ? 'an answer' : `the sentence «…${says}…»`}`, async () => {
      const file = path.join(place, name);
      writeFileSync(file, await bytes());
      const started = Date.now();
      const ran = tirek('check', file);
      expect(Date.now() - started).toBeLessThan(15_000);
      expect(ran.stderr).not.toContain('    at ');
      if (says === 'answer') expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
      else if (says === '') expect([0, 2]).toContain(ran.status);
      else expect(ran).toMatchObject({ status: 2, stderr: expect.stringContaining(says) });
    });
});

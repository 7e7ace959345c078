import { readFileSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';
import { emptyMemory, memoryNamespace, writeMemory, type Memory } from '../../src/jobs/memory.ts';
import { tirek, tirekJson, workbookFile } from './terminal.ts';

const staff = [['№', 'Кім', 'Дәреже'], [1, 'Сейтқали Айгүл', 'п-м'], [2, 'Ким Виктория', 'шебер']];

/** A workbook into which somebody has made Tirek remember something, as Excel saves it. */
async function remembering(xml: string): Promise<string> {
  const file = workbookFile({ Тізім: staff });
  const zip = await JSZip.loadAsync(readFileSync(file));
  zip.file('customXml/item1.xml', '<other xmlns="urn:other"/>');
  zip.file('customXml/item2.xml', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  writeFileSync(file, await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
  return file;
}

const mapping = { sheet: 'Тізім', area: { top: 0, left: 0, bottom: 1048575, right: 2 }, headingRows: 1, fields: { name: 1, category: 2 } };
const memory = (more: Partial<Memory>): Memory => ({ ...emptyMemory, mappings: [mapping], ...more });

describe('what a workbook remembers', () => {
  it('a list that a person described is read at the terminal too', async () => {
    const [{ findings }] = tirekJson<[{ findings: { cells: unknown }[] }]>('check', await remembering(writeMemory(memory({}))));
    expect(findings.map(({ cells }) => cells)).toEqual([[{ sheet: 'Тізім', address: 'C2' }]]);
  });

  it('a description on the command line comes first', async () => {
    const file = await remembering(writeMemory(memory({})));
    const [table] = tirekJson<{ tables: { rows: unknown[] }[] }>('read', file, '--map', 'Тізім!A1:C2 name=B category=C').tables;
    expect(table!.rows).toHaveLength(1);
  });

  it('its language is that of labels, unless another is asked for', async () => {
    const file = await remembering(writeMemory(memory({ language: 'ru' })));
    const labels = (...more: string[]) => tirek('report', 'qualification', '--workbook', file, '--out', `${file}${more.length}.xlsx`, '--json', ...more).stdout;
    expect(labels()).toContain('Качественный состав');
    expect(labels('--lang', 'kk')).toContain('Сапалық құрам');
  });

  it('a check that was switched off stays off', async () => {
    expect(tirekJson<[{ findings: unknown[] }]>('check', await remembering(writeMemory(memory({ off: ['category-not-understood'] }))))[0].findings).toEqual([]);
  });

  it('its settings hold, and are said', async () => {
    const file = await remembering(writeMemory({ ...memory({}), staff: { ...emptyMemory.staff, countOnLeave: false } }));
    expect(tirek('eval', '=TIREK.SHARE(1,2)', '--workbook', file).stderr).toContain('Демалыстағыларды');
    expect(tirek('eval', '=TIREK.SHARE(1,2)', '--workbook', file, '--set', 'count-on-leave=on').stderr).toBe('');
  });

  it('of a newer version is not used, and that is said', async () => {
    const { status, stderr } = tirek('check', await remembering(`<tirek xmlns="${memoryNamespace}" version="7">{}</tirek>`));
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('жаңа нұсқада жасалған (7)') });
  });
});

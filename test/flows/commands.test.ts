import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { folder, root, sample, tirek, tirekJson, workbookFile } from './terminal.ts';

const staff = [['№', 'Аты-жөні', 'Санаты', 'Білімі'], [1, 'Сейтқали Айгүл', 'п-м', 'жоғары'], [2, 'Ким Виктория', 'шебер', 'жоғары']];

describe('tirek check', () => {
  it('gives the findings of every file in the order given, and goes on after one it cannot read', () => {
    const [good, clean] = [workbookFile({ Тізім: staff }), workbookFile({ Тізім: [staff[0]!, staff[2]!] })];
    const results = tirekJson<Record<string, unknown>[]>('check', good, 'жоқ.xlsx', clean);
    expect(results).toEqual([
      {
        file: good,
        findings: [
          {
            check: 'category-not-understood',
            severity: 'question',
            cells: [{ sheet: 'Тізім', address: 'C2' }],
            message: '«п-м» деген санат анықталмады. Толық жазыңыз.',
            args: { text: 'п-м', column: 'category', near: null },
          },
        ],
      },
      { file: 'жоқ.xlsx', error: { code: 'file-not-found', message: '«жоқ.xlsx» файлы табылмады.' } },
      { file: clean, findings: [] },
    ]);
  });

  it('ends with 0 where there are questions only, and with 2 where a file could not be read', () => {
    expect(tirek('check', workbookFile({ Тізім: staff }))).toMatchObject({ status: 0, stderr: '' });
    const failed = tirek('check', 'жоқ.xlsx', '--lang', 'ru');
    expect(failed).toMatchObject({ status: 2, stderr: 'жоқ.xlsx: Файл «жоқ.xlsx» не найден.\n' });
  });

  it('says in words what it found, with the cell, on stdout', () => {
    expect(tirek('check', workbookFile({ Тізім: staff }), '--lang', 'ru').stdout).toContain('Тізім!C2 · вопрос · Категория «п-м» не определена. Напишите полностью.');
  });
});

describe('tirek read', () => {
  it('gives tables with columns, rows, what was not understood, and no lessons yet', () => {
    const file = workbookFile({ Тізім: staff });
    expect(tirekJson('read', file)).toMatchObject({
      file,
      tables: [
        {
          sheet: 'Тізім',
          range: 'A1:D3',
          kind: 'staff',
          columns: [{ field: 'number', address: 'A1' }, { field: 'name', address: 'B1' }, { field: 'category', address: 'C1' }, { field: 'education', address: 'D1' }],
          rows: [
            { category: { value: null, text: 'п-м', address: 'C2' } },
            { category: { value: 'master', text: 'шебер', address: 'C3' }, name: { value: 'Ким Виктория', text: 'Ким Виктория', address: 'B3' } },
          ],
          notUnderstood: [{ address: 'C2', text: 'п-м' }],
        },
      ],
      lessons: [],
    });
  });

  it('tells a person how the lists were understood, what was not, and what they add up to', () => {
    const { status, stdout } = tirek('read', sample('kk'));
    expect(status).toBe(0);
    expect(stdout).toContain('педагог-модератр');
    expect(stdout).toMatch(/Майтөбе орта мектебі +17 .* 9\/53%/u);
    expect(stdout).toMatch(/Майтөбе орта мектебі +17 .* 16\/94%/u);
  });

  it('lists the tables of a report with the kinds of their columns and rows', () => {
    const file = workbookFile({ Желі: [['1-кесте. Мектептер'], ['№', 'Аудан', 'ШЖМ саны', 'РО саны'], [1, 'Абай', 10, 4], [2, 'Шет', 36, 5], [null, 'Барлығы', 46, 9]] });
    const { tables } = tirekJson<{ tables: { kind: string; range: string; columns: { field: string }[]; rows: { kind: string; 'count-C': { value: number; address: string } }[] }[] }>('read', file);
    expect(tables.map(({ kind, range, columns }) => [kind, range, columns.map(({ field }) => field)])).toEqual([['report', 'A2:D5', ['number', 'label', 'count-C', 'count-D']]]);
    expect(tables[0]!.rows.map(({ kind, 'count-C': count }) => [kind, count.value, count.address])).toEqual([['item', 10, 'C3'], ['item', 36, 'C4'], ['total', 46, 'C5']]);
    expect(tirek('read', file).stdout).toContain('«Желі» парағы, A2:D5: есеп кестесі, 3 жол · 1-кесте. Мектептер');
  });

  it('shows a terminal no control characters of a workbook', () => {
    const { stdout } = tirek('read', workbookFile({ Тізім: [['Аты-жөні', 'Мектебі', 'Санаты'], ['Сейтқали Айгүл', 'Ақ\u009b31mмектеп', 'шебер']] }));
    expect(stdout).toMatch(/^Ақ 31mмектеп +1 /mu);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('reads an old .xls, and a table by a person’s mapping', () => {
    const file = workbookFile({ 'Парақ 1': [['а', 'б'], ['Сейтқали Айгүл', 'сарапшы']] }, 'ескі.xls');
    expect(tirekJson<{ tables: unknown[] }>('read', file).tables).toEqual([]);
    const { tables } = tirekJson<{ tables: { rows: object[] }[] }>('read', file, '--map', "'Парақ 1'!A1:B2 heads=1 name=A category=B");
    expect(tables[0]!.rows).toMatchObject([{ category: { value: 'expert', address: 'B2' } }]);
  });
});

describe('tirek eval', () => {
  const values = (formula: string, ...more: string[]) => tirekJson('eval', formula, '--workbook', workbookFile({ Бірінші: [[17, 19, null]], Екінші: [[9, 17]] }), ...more);

  it('gives a matrix of raw values over the first visible sheet, the named one, or the one in the formula', () => {
    expect(values('=TIREK.SHARE(A1,B1)')).toEqual({ values: [[0.89]] });
    expect(values('=TIREK.SHARE(A1,B1)', '--sheet', 'Екінші')).toEqual({ values: [[0.53]] });
    expect(values('=TIREK.SHARETEXT(Екінші!A1,Екінші!B1)')).toEqual({ values: [['9/53%']] });
  });

  it('gives the error that the cell would show, with its reason, and ends with 1', () => {
    expect(values('=TIREK.SHARE(0,0)')).toEqual({ error: { code: '#N/A', message: 'Барлығы 0: нөлден үлес есептелмейді.' } });
    expect(values('=TIREK.SHARE(C1,B1)')).toMatchObject({ error: { code: '#VALUE!' } });
    expect(values('=TIREK.NOPE(1)')).toMatchObject({ error: { code: '#NAME?' } });
    expect(values('=TIREK.SHARE(Жоқ!A1,2)')).toMatchObject({ error: { code: '#REF!' } });
    expect(tirek('eval', '=TIREK.SHARE(0,0)', '--workbook', sample('kk'))).toMatchObject({ status: 1, stdout: '#N/A\n', stderr: 'Барлығы 0: нөлден үлес есептелмейді.\n' });
  });

  it('says beside the table which settings are not the usual ones', () => {
    const ran = tirek('eval', '=TIREK.QUALIFICATION(A1:D3)', '--workbook', workbookFile({ Тізім: staff }), '--set', 'count-part-time=off', '--lang', 'ru');
    expect(ran.stderr).toBe('Считать совместителей: нет.\n');
  });

  it('prints a table that pastes into a sheet', () => {
    expect(tirek('eval', '=TIREK.EDUCATION(A1:D3)', '--workbook', workbookFile({ Тізім: staff }), '--lang', 'en').stdout.split('\n')[1]).toBe('Whole list\t2\t2\t1\t0\t0\t0\t0\t0');
  });
});

describe('tirek report', () => {
  it('writes a new file and never over one that exists', () => {
    const out = path.join(folder(), 'есеп.xlsx');
    expect(tirek('report', 'qualification', '--workbook', sample('kk'), '--out', out)).toMatchObject({ status: 0, stdout: '', stderr: `Есеп жазылды: ${out}\n` });
    const first = readFileSync(out);
    expect(tirek('report', 'qualification', '--workbook', sample('kk'), '--out', out)).toMatchObject({ status: 2, stderr: expect.stringContaining('бар, оның үстіне жазылмайды') });
    expect(readFileSync(out).equals(first)).toBe(true);
    expect(tirek('report', 'qualification', '--workbook', sample('kk'), '--out', path.join(folder(), 'жоқ', 'есеп.xlsx'))).toMatchObject({ status: 2 });
  });

  it('writes nothing where there is no staff list', () => {
    const out = path.join(folder(), 'есеп.xlsx');
    const ran = tirek('report', 'qualification', '--workbook', workbookFile({ Кесте: [['Дүйсенбі']] }), '--out', out, '--lang', 'ru');
    expect(ran).toMatchObject({ status: 2, stderr: expect.stringContaining('Список педагогов не найден') });
    expect(() => readFileSync(out)).toThrow();
  });
});

describe('a person’s own folder', () => {
  it('is where relative names are looked for, also through npm', () => {
    const file = workbookFile({ Тізім: staff });
    const ran = spawnSync('npm', ['--prefix', root, 'run', '--silent', 'tirek', '--', 'check', path.basename(file)], { cwd: path.dirname(file), encoding: 'utf8' });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toContain('Тізім!C2');
  });
});

describe('wrong usage', () => {
  it.each([
    [[]],
    [['жаса']],
    [['toString']],
    [['check']],
    [['read']],
    [['read', 'a.xlsx', 'b.xlsx']],
    [['eval', '=TIREK.SHARE(1,2)']],
    [['eval', '--workbook', sample('kk')]],
    [['eval', '=TIREK.SHARE(1,2)', '--workbook', sample('kk'), '--sheet', 'Жоқ']],
    [['report', 'жоқ', '--workbook', sample('kk'), '--out', 'x.xlsx']],
    [['report', 'toString', '--workbook', sample('kk'), '--out', 'x.xlsx']],
    [['report', 'qualification', '--workbook', sample('kk')]],
    [['report', 'qualification', '--workbook', sample('kk'), '--out', 'есеп.docx']],
    [['check', sample('kk'), '--lang', 'de']],
    [['check', sample('kk'), '--жоқ']],
    [['check', sample('kk'), '--set', 'жоқ=on']],
    [['check', sample('kk'), '--map', 'A1:B2']],
  ])('%j ends with 3 and a sentence on stderr', (args) => {
    const { status, stdout, stderr } = tirek(...args);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).not.toBe('');
    expect(stderr).not.toContain('Error');
  });

  it('is explained in the asked language', () => {
    expect(tirek('жаса', '--lang', 'en').stderr).toContain('There is no command “жаса”.');
    expect(tirek('--help').status).toBe(0);
  });
});

describe('the ways to start it', () => {
  it('npm run --silent tirek prints the result alone', () => {
    const ran = spawnSync('npm', ['run', '--silent', 'tirek', '--', 'eval', '=TIREK.SHARE(17,19)', '--workbook', sample('kk'), '--json'], { cwd: root, encoding: 'utf8' });
    expect(JSON.parse(ran.stdout)).toEqual({ values: [[0.89]] });
  });

  it('a file is read by its content, whatever its name', () => {
    const file = path.join(folder(), 'тізім.txt');
    writeFileSync(file, readFileSync(workbookFile({ Тізім: staff })));
    expect(tirek('check', file).status).toBe(0);
  });
});

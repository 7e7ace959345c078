/** @jest-environment jsdom */
import { contentsOf, excelDesk, insertInto, staff, unwatched, valueOf, view, type ExcelDesk } from './excel-desk.ts';
import type { Insertion } from '../../src/jobs/desk.ts';
import { emptyMemory } from '../../src/jobs/memory.ts';

let excel: ExcelDesk;
beforeAll(async () => {
  excel = await excelDesk();
});
beforeEach(async () => {
  await excel.settled();
  excel.clear();
  // As a pane does when it opens.
  await excel.desk.memory();
});
afterAll(() => excel.end());

const insert = (insertion: Insertion) => insertInto(excel, insertion);

describe('looking at a workbook in Excel', () => {
  it('finds the lists of the sample and counts them', async () => {
    excel.putSample();
    const overview = valueOf(await excel.desk.look(view, unwatched));
    expect(overview).toMatchObject({ people: 136, schools: 5 });
    expect(overview.tables.map(({ sheet, range }) => `${sheet} ${range}`)).toEqual(['Магниттік мектептер A3:E92', 'Тірек мектебі A3:G57']);
  });

  it('hears of hidden rows, hidden sheets, texts as displayed and errors in cells', async () => {
    const sheet = excel.put('Тізім', [...staff, [4, 'Ким В', { error: '#N/A' }, 'жоғары']]);
    sheet.setRowHidden(2, true);
    const hidden = excel.put('Ескі', staff);
    hidden.setVisibility('Hidden');
    const overview = valueOf(await excel.desk.look(view, unwatched));
    expect(overview.notes.join(' ')).toContain('Жасырылған немесе сүзілген жолдар да есепке алынды: 1.');
    expect(overview.tables.map(({ sheet: name, hidden: is }) => [name, is])).toEqual([['Тізім', false], ['Ескі', true]]);
    expect(overview.notUnderstood.map(({ address, text }) => [address, text])).toEqual([['C4', 'п-м'], ['C5', '#N/A']]);
  });

  it('reads texts as long as clerks write them, many more than Excel hands over at once', async () => {
    const long = 'Қарағанды облысы білім басқармасының Аққұдық ауылы орта мектебі коммуналдық мемлекеттік мекемесі';
    excel.put('Тізім', [[...staff[0]!, ...Array.from({ length: 8 }, (_, column) => `Ескерту ${column}`)], ...Array.from({ length: 2500 }, (_, index) => [index + 1, `Педагог ${index}`, 'эксперт', 'жоғары', ...Array.from({ length: 8 }, () => `${long} ${index}`)])]);
    expect(valueOf(await excel.desk.look(view, unwatched)).people).toBe(2500);
  });

  it('names the sheet that is too large for Excel to hand over', async () => {
    const sheet = excel.put('Алыс', staff);
    sheet.set({ top: 1048575, left: 16383, bottom: 1048575, right: 16383 }, [[{ value: 'алыс' }]]);
    expect(await excel.desk.look(view, unwatched)).toMatchObject({ ok: false, problem: { code: 'workbook-too-large', args: { sheet: 'Алыс' } } });
  });

  it('names a sheet in which no list is found', async () => {
    excel.put('Кесте', [['Дүйсенбі']]);
    expect(valueOf(await excel.desk.look(view, unwatched)).sheetsWithout).toEqual(['Кесте']);
  });

  it('goes to a cell, and says so where the sheet is gone', async () => {
    excel.put('Тізім', staff);
    valueOf(await excel.desk.show('Тізім', 'C4'));
    expect(excel.book.active().name()).toBe('Тізім');
    expect(excel.book.selection().areas).toEqual([{ top: 3, left: 2, bottom: 3, right: 2 }]);
    expect(await excel.desk.show('Жоқ', 'A1')).toMatchObject({ ok: false, problem: { code: 'sheet-gone' } });
  });

  it('takes the list in the selected columns, cut to what is used', async () => {
    const sheet = excel.put('Тізім', staff);
    excel.book.select(sheet.id, { top: 0, left: 0, bottom: 1048575, right: 3 });
    expect(valueOf(await excel.desk.tableInSelection(view))).toMatchObject({ range: 'A1:D4', people: 3 });
  });

  it('is stopped when a person says so', async () => {
    excel.putSample();
    expect(await excel.desk.look(view, { progress: () => undefined, cancelled: () => true })).toMatchObject({ ok: false, problem: { code: 'workbook-cancelled' } });
  });

  it('is refused in words while a cell is edited', async () => {
    excel.put('Тізім', staff);
    const editing = jest.spyOn(excel.book, 'editing').mockReturnValue(true);
    expect(await excel.desk.look(view, unwatched)).toMatchObject({ ok: false, problem: { code: 'workbook-editing' } });
    editing.mockRestore();
  });
});

describe('inserting on a new sheet', () => {
  it('says first what it would do, then does it, and takes it back', async () => {
    excel.putSample();
    const before = excel.names();
    const { plan, done } = await insert({ kind: 'report', id: 'qualification' });
    expect(plan).toMatchObject({ newSheets: ['Сапалық құрам'], into: undefined, replaced: 0 });
    expect(done).toMatchObject({ sheets: ['Сапалық құрам'], cells: plan.cells });
    expect(excel.names()).toEqual([...before, 'Сапалық құрам']);
    expect(excel.book.active().name()).toBe('Сапалық құрам');
    expect(valueOf(await excel.desk.undo())).toEqual({ restored: 0, removedSheets: ['Сапалық құрам'], left: [] });
    expect(excel.names()).toEqual(before);
  });

  it.each([
    ...(['kk', 'ru', 'en'] as const).flatMap((language) => [
      { language, insertion: { kind: 'report', id: 'qualification' } },
      { language, insertion: { kind: 'values', of: ['category', 'education'], target: 'new-sheet' } },
      { language, insertion: { kind: 'chart', of: 'category' } },
    ] as const),
  ])('counts the same people after inserting: $insertion.kind in $language', async ({ language, insertion }) => {
    excel.putSample();
    const how = { ...view, language };
    const plan = valueOf(await excel.desk.plan(insertion, how));
    valueOf(await excel.desk.carryOut(plan, how, unwatched));
    const overview = valueOf(await excel.desk.look(view, unwatched));
    expect({ people: overview.people, schools: overview.schools, tables: overview.tables.length }).toEqual({ people: 136, schools: 5, tables: 2 });
    expect(overview.notUnderstood).toHaveLength(3);
  });

  it('writes formulas of Excel’s own in a report, with looks and print setup', async () => {
    excel.putSample();
    await insert({ kind: 'report', id: 'qualification' });
    const report = excel.sheet('Сапалық құрам');
    const formulas = Object.values(contentsOf(report)).flatMap((entry) => ((entry as string[])[0]?.toString().startsWith('=') ? [(entry as string[])[0]!] : []));
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter((formula) => formula.includes('TIREK'))).toEqual([]);
    expect(report.kept.page).toMatchObject({ landscape: true, titleRows: [0, 0], fitToWidth: 1 });
    expect(report.cell(0, 0)!.look).toMatchObject({ bold: true, fontSize: 14 });
    expect(report.merges().length).toBeGreaterThan(0);
  });

  it('writes live functions over the lists', async () => {
    excel.put('Тізім', staff);
    const { done } = await insert({ kind: 'functions', of: ['category'], target: 'new-sheet' });
    const [name] = done.sheets;
    expect(Object.values(contentsOf(excel.sheet(name!))).flat()).toContain("=TIREK.QUALIFICATION('Тізім'!A1:D4)");
  });

  it('finds another name where one is taken', async () => {
    excel.put('Тізім', staff);
    excel.put('Педагогтер (мәндер)', [['бос емес']]);
    const { plan, done } = await insert({ kind: 'values', of: ['category'], target: 'new-sheet' });
    expect([plan.newSheets, done.sheets]).toEqual([['Педагогтер (мәндер) 2'], ['Педагогтер (мәндер) 2']]);
  });

  it('draws a chart beside its figures', async () => {
    excel.put('Тізім', staff);
    const { done } = await insert({ kind: 'chart', of: 'category' });
    expect(excel.sheet(done.sheets[0]!).kept.charts).toMatchObject([{ type: 'ColumnClustered', title: 'Педагогтердің біліктілік санаты бойынша құрамы', seriesBy: 'rows' }]);
  });

  it('inserts the sample, which then is found', async () => {
    const { done } = await insert({ kind: 'sample' });
    expect(done.sheets).toEqual(['Магниттік мектептер', 'Тірек мектебі']);
    expect(valueOf(await excel.desk.look(view, unwatched))).toMatchObject({ people: 136 });
  });

  it('carries a report of two hundred schools, which is more than Excel takes at once cell by cell', async () => {
    excel.put('Тізім', [['Мектеп', ...staff[0]!], ...Array.from({ length: 600 }, (_, index) => [`№ ${Math.floor(index / 3)} ЖББМ`, index + 1, `Педагог ${index}`, 'эксперт', 'жоғары'])]);
    const plan = valueOf(await excel.desk.plan({ kind: 'report', id: 'qualification' }, view));
    const { value, count } = await excel.trips(() => excel.desk.carryOut(plan, view, unwatched));
    expect(valueOf(value).sheets).toEqual(['Сапалық құрам']);
    expect(count).toBeLessThanOrEqual(6);
  });

  it('never takes away the sheet of a colleague who took its name meanwhile', async () => {
    const plan = valueOf(await excel.desk.plan({ kind: 'sample' }, view));
    const add = excel.book.add.bind(excel.book);
    const meanwhile = jest.spyOn(excel.book, 'add').mockImplementationOnce((name) => {
      const theirs = add(name);
      theirs.set({ top: 0, left: 0, bottom: 0, right: 0 }, [[{ value: 'әріптестікі' }]]);
      return add(name);
    });
    const done = await excel.desk.carryOut(plan, view, unwatched);
    meanwhile.mockRestore();
    expect(excel.sheet('Магниттік мектептер').cell(0, 0)!.value).toBe('әріптестікі');
    if (done.ok) valueOf(await excel.desk.undo());
    expect(excel.names()).toContain('Магниттік мектептер');
  });

  it('stays where a colleague has drawn a chart on it', async () => {
    excel.put('Тізім', staff);
    const { done } = await insert({ kind: 'values', of: ['category'], target: 'new-sheet' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(done.sheets[0]!);
      sheet.charts.add('ColumnClustered', sheet.getRange('A3:B5'));
      await context.sync();
    });
    expect(valueOf(await excel.desk.undo()).removedSheets).toEqual([]);
    expect(excel.names()).toContain(done.sheets[0]);
  });

  it('leaves nothing behind where Excel stops answering in the middle', async () => {
    const before = excel.names();
    const plan = valueOf(await excel.desk.plan({ kind: 'sample' }, view));
    const editing = jest.spyOn(excel.book, 'editing').mockReturnValueOnce(false).mockReturnValue(true);
    const refused = await excel.desk.carryOut(plan, view, unwatched);
    editing.mockRestore();
    expect(refused).toEqual({ ok: false, problem: { code: 'workbook-editing', args: {} } });
    expect(excel.names()).toEqual(before);
    expect(excel.desk.undoable?.insertion.kind).not.toBe('sample');
  });

  it('leaves nothing behind of a sheet that was half written', async () => {
    excel.put('Тізім', [['Мектеп', ...staff[0]!], ...Array.from({ length: 30 }, (_, index) => [`№ ${Math.floor(index / 3)} ЖББМ`, index + 1, `Педагог ${index}`, 'эксперт', 'жоғары'])]);
    const plan = valueOf(await excel.desk.plan({ kind: 'report', id: 'qualification' }, view));
    const before = excel.names();
    // The last of the sheets' orders is refused: by then much is written.
    const refuse = jest.spyOn(excel.book, 'activate').mockImplementation(() => {
      throw new Error('refused for a trial');
    });
    const refused = await excel.desk.carryOut(plan, view, unwatched);
    refuse.mockRestore();
    expect(refused.ok).toBe(false);
    expect(excel.names()).toEqual(before);
  });

  it('is refused where the structure of the workbook is protected', async () => {
    excel.put('Тізім', staff);
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const plan = valueOf(await excel.desk.plan({ kind: 'report', id: 'qualification' }, view));
    expect(await excel.desk.carryOut(plan, view, unwatched)).toMatchObject({ ok: false, problem: { code: 'workbook-protected' } });
    await Excel.run(async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    });
  });
});

describe('what the workbook remembers', () => {
  it('is written when a person asks, read again, and there is one part only', async () => {
    const wanted = { ...emptyMemory, language: 'ru' as const };
    expect(valueOf(await excel.desk.memory())).toEqual(emptyMemory);
    expect(excel.book.kept.customXml).toEqual([]);
    valueOf(await excel.desk.remember(wanted));
    valueOf(await excel.desk.remember({ ...wanted, off: ['category-not-understood'] }));
    expect(valueOf(await excel.desk.memory())).toEqual({ ...wanted, off: ['category-not-understood'] });
    expect(excel.book.kept.customXml).toHaveLength(1);
  });

  it('of a newer version is left untouched', async () => {
    const xml = '<tirek xmlns="urn:tirek:workbook:1" version="9">{}</tirek>';
    excel.book.kept.customXml.push({ id: '{1}', xml });
    expect(await excel.desk.remember(emptyMemory)).toMatchObject({ ok: false, problem: { code: 'memory-newer' } });
    expect(excel.book.kept.customXml.map((part) => part.xml)).toEqual([xml]);
  });

  it('a check that is off finds nothing', async () => {
    excel.put('Тізім', staff);
    expect(valueOf(await excel.desk.check(view, unwatched)).findings).toHaveLength(1);
    valueOf(await excel.desk.remember({ ...emptyMemory, off: ['category-not-understood'] }));
    expect(valueOf(await excel.desk.check(view, unwatched)).findings).toEqual([]);
  });
});

describe('round trips', () => {
  const list = (people: number) => [staff[0]!, ...Array.from({ length: people }, (_, index) => [index + 1, `Педагог ${index}`, 'эксперт', 'жоғары'])];

  it.each([20, 2000])('stay within four and the payload for %i people', async (people) => {
    excel.put('Тізім', list(people));
    const look = await excel.trips(() => excel.desk.look(view, unwatched));
    expect(look.count).toBeLessThanOrEqual(5);
    const plan = await excel.trips(() => excel.desk.plan({ kind: 'report', id: 'qualification' }, view));
    expect(plan.count).toBeLessThanOrEqual(5);
    const done = await excel.trips(async () => excel.desk.carryOut(valueOf(plan.value), view, unwatched));
    expect(done.count).toBeLessThanOrEqual(5);
  });
});

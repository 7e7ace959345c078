import type { CellInput, FunctionArgument, FunctionHost, FunctionOffer, FunctionResult } from '../../book.ts';
import { emptyBook } from '../../xlsx/contents.ts';
import { headlessBook } from '../headless.ts';
import type { UniverBook } from '../univer-book.ts';

type Parameter = FunctionOffer['parameters'][number];
const parameter = (type: string, matrix = false, more: Partial<Parameter> = {}): Parameter => ({ name: 'p', description: 'Параметр', type, matrix, optional: false, repeating: false, ...more });
const offer = (id: string, ...parameters: Parameter[]): FunctionOffer => ({ name: `TIREK.${id}`, id, description: 'Сипаттама', parameters });

interface Call {
  readonly id: string;
  readonly args: readonly FunctionArgument[];
  readonly address: string;
  readonly signal: AbortSignal | undefined;
  readonly answer: (result: FunctionResult) => void;
}

/** An add-in whose answers come when the test gives them. */
class ByHand implements FunctionHost {
  readonly calls: Call[] = [];
  readonly offers = [
    offer('ANY', parameter('any')),
    offer('NUMBER', parameter('number'), parameter('number', false, { optional: true })),
    offer('TEXT', parameter('string')),
    offer('TABLE', parameter('any', true), parameter('any', false, { optional: true })),
    offer('MANY', parameter('any'), parameter('any', true, { repeating: true })),
  ];

  call(id: string, args: readonly FunctionArgument[], address: string, signal?: AbortSignal): Promise<FunctionResult> {
    return new Promise((answer) => this.calls.push({ id, args, address, signal, answer }));
  }

  get last(): Call {
    return this.calls.at(-1)!;
  }
}

const good = (value: Extract<FunctionResult, { ok: true }>['value']): FunctionResult => ({ ok: true, value });

describe('a function of the add-in in the grid', () => {
  let book: UniverBook;
  let host: ByHand;
  beforeEach(() => {
    host = new ByHand();
    book = headlessBook({ contents: emptyBook('Тізім 1'), functions: host });
  });
  afterEach(() => book.dispose());

  const sheet = () => book.sheets()[0]!;
  const put = async (row: number, column: number, input: CellInput) => {
    sheet().set({ top: row, left: column, bottom: row, right: column }, [[input]]);
    await book.settled();
  };
  const valueAt = (row: number, column: number) => sheet().cell(row, column)?.value;
  /** The answer reaches the grid a moment later. */
  const answered = async (call: Call, result: FunctionResult) => {
    call.answer(result);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await book.settled();
  };

  it('waits for its answer without holding up other formulas, and its dependents follow', async () => {
    await put(0, 0, { formula: '=TIREK.ANY("а")' });
    await put(0, 1, { formula: '=A1&"!"' });
    await put(0, 2, { formula: '=1+1' });
    expect([valueAt(0, 0), valueAt(0, 1), valueAt(0, 2)]).toEqual([{ error: '#BUSY!' }, { error: '#BUSY!' }, 2]);
    expect(host.last).toMatchObject({ id: 'ANY', args: ['а'], address: "'Тізім 1'!A1" });
    await answered(host.last, good('жауап'));
    expect([valueAt(0, 0), valueAt(0, 1), host.calls.length]).toEqual(['жауап', 'жауап!', 1]);
  });

  it('is called again when what it reads changes, and only then', async () => {
    await put(0, 0, { value: 1 });
    await put(0, 1, { formula: '=TIREK.ANY(A1)' });
    await answered(host.last, good('бір'));
    await put(5, 5, { value: 'басқа' });
    expect([valueAt(0, 1), host.calls.length]).toEqual(['бір', 1]);
    await put(0, 0, { value: 2 });
    expect([valueAt(0, 1), host.last.args]).toEqual([{ error: '#BUSY!' }, [2]]);
    await answered(host.last, good('екі'));
    await put(0, 0, { value: 1 });
    await answered(host.last, good('тағы бір'));
    expect([valueAt(0, 1), host.calls.length]).toEqual(['тағы бір', 3]);
  });

  it('does not take an older answer that comes late', async () => {
    await put(0, 0, { value: 'ескі' });
    await put(0, 1, { formula: '=TIREK.ANY(A1)' });
    const older = host.last;
    await put(0, 0, { value: 'жаңа' });
    const newer = host.last;
    expect([older.signal!.aborted, newer.signal!.aborted]).toEqual([true, false]);
    await answered(newer, good('жаңаға'));
    await answered(older, good('ескіге'));
    expect([valueAt(0, 1), host.calls.length]).toEqual(['жаңаға', 2]);
  });

  it('does not take the older answer either when it comes first', async () => {
    await put(0, 0, { value: 'ескі' });
    await put(0, 1, { formula: '=TIREK.ANY(A1)' });
    const older = host.last;
    await put(0, 0, { value: 'жаңа' });
    await answered(older, good('ескіге'));
    expect(valueAt(0, 1)).toEqual({ error: '#BUSY!' });
    await answered(host.last, good('жаңаға'));
    expect([valueAt(0, 1), host.calls.length]).toEqual(['жаңаға', 2]);
  });

  it('leaves the cell alone when its formula is gone before the answer', async () => {
    await put(0, 0, { formula: '=TIREK.ANY(1)' });
    const call = host.last;
    await put(0, 0, { value: 'мәтін' });
    await answered(call, good('кеш'));
    expect([valueAt(0, 0), host.calls.length]).toEqual(['мәтін', 1]);
    await put(0, 0, { formula: '=TIREK.ANY(1)' });
    expect([valueAt(0, 0), host.calls.length]).toEqual([{ error: '#BUSY!' }, 2]);
  });

  it('fails with an error whose message is kept for the cell, until it succeeds', async () => {
    await put(0, 0, { value: 0 });
    await put(0, 1, { formula: '=TIREK.ANY(A1)' });
    await answered(host.last, { ok: false, error: '#N/A', message: 'Бөлуге болмайды' });
    expect([valueAt(0, 1), book.errorMessage(sheet().id, 0, 1), book.errorMessage(sheet().id, 0, 0)]).toEqual([{ error: '#N/A' }, 'Бөлуге болмайды', undefined]);
    await put(0, 0, { value: 1 });
    await answered(host.last, good(1));
    expect([valueAt(0, 1), book.errorMessage(sheet().id, 0, 1)]).toEqual([1, undefined]);
  });

  it.each([{ value: 5 }, { formula: '=1/0' }])('has no message once its cell holds %p', async (instead) => {
    await put(0, 0, { formula: '=TIREK.ANY(1)' });
    await answered(host.last, { ok: false, error: '#VALUE!', message: 'Себебі' });
    expect(book.errorMessage(sheet().id, 0, 0)).toBe('Себебі');
    await put(0, 0, instead);
    expect(book.errorMessage(sheet().id, 0, 0)).toBeUndefined();
  });

  it('has no message where another part of the formula decides', async () => {
    await put(0, 0, { formula: '=IFERROR(TIREK.ANY(1),"жоқ")' });
    await answered(host.last, { ok: false, error: '#VALUE!', message: 'Себебі' });
    expect([valueAt(0, 0), book.errorMessage(sheet().id, 0, 0)]).toEqual(['жоқ', undefined]);
    await put(5, 0, { value: 0 });
    await put(1, 0, { formula: '=TIREK.ANY(A6)/A6' });
    await answered(host.last, { ok: false, error: '#VALUE!', message: 'Себебі' });
    expect(book.errorMessage(sheet().id, 1, 0)).toBe('Себебі');
    book.recalculate();
    await book.settled();
    for (const call of host.calls.slice(-2)) await answered(call, good(1));
    expect([valueAt(1, 0), book.errorMessage(sheet().id, 1, 0)]).toEqual([{ error: '#DIV/0!' }, undefined]);
  });

  it('spills a table of values as they are; a text stays a text, an empty one too', async () => {
    await put(0, 0, { formula: '=TIREK.ANY(1)' });
    await answered(host.last, good([['1-4', '007', ''], [true, 0.5, { error: '#N/A' }]]));
    expect([0, 1].map((row) => [0, 1, 2].map((column) => valueAt(row, column)))).toEqual([['1-4', '007', ''], [true, 0.5, { error: '#N/A' }]]);
    expect(sheet().spill(0, 0)).toEqual({ top: 0, left: 0, bottom: 1, right: 2 });
    await put(3, 0, { formula: '=TIREK.ANY(2)' });
    await answered(host.last, good(''));
    expect(valueAt(3, 0)).toBe('');
  });

  it('says #SPILL! where something stands in the way, and spills when it is gone', async () => {
    await put(1, 0, { value: 'бөгет' });
    await put(0, 0, { formula: '=TIREK.ANY(1)' });
    await answered(host.last, good([[1], [2]]));
    expect([valueAt(0, 0), valueAt(1, 0)]).toEqual([{ error: '#SPILL!' }, 'бөгет']);
    await put(1, 0, { value: null });
    await answered(host.last, good([[1], [2]]));
    expect([valueAt(0, 0), valueAt(1, 0)]).toEqual([1, 2]);
  });

  it('shrinks and grows with its answer', async () => {
    await put(5, 5, { value: 1 });
    await put(0, 0, { formula: '=TIREK.ANY(F6)' });
    await answered(host.last, good([[1], [2], [3]]));
    await put(5, 5, { value: 2 });
    await answered(host.last, good([[9]]));
    expect([0, 1, 2].map((row) => valueAt(row, 0))).toEqual([9, undefined, undefined]);
  });

  it('receives blanks, errors and texts as Excel hands them over', async () => {
    sheet().set({ top: 0, left: 3, bottom: 2, right: 4 }, [[{ value: 'а' }, { value: 5 }], [undefined, { value: { error: '#N/A' } }], [{ value: true }, { value: '007' }]]);
    const argumentsOf = async (formula: string) => {
      await put(8, 0, { formula });
      return host.last.args;
    };
    expect(await argumentsOf('=TIREK.ANY(Z1)')).toEqual([null]);
    expect(await argumentsOf('=TIREK.NUMBER(Z1)')).toEqual([0, null]);
    expect(await argumentsOf('=TIREK.TEXT(Z1)')).toEqual(['']);
    expect(await argumentsOf('=TIREK.TABLE(D1:E3)')).toEqual([[['а', 5], ['', { error: '#N/A' }], [true, '007']], null]);
    expect(await argumentsOf('=TIREK.TABLE(Z1:Z2,)')).toEqual([[[''], ['']], null]);
    expect(await argumentsOf('=TIREK.ANY(E2)')).toEqual([{ error: '#N/A' }]);
    expect(await argumentsOf('=TIREK.TEXT(E1)')).toEqual(['5']);
    expect(await argumentsOf('=TIREK.TEXT(D3)')).toEqual(['TRUE']);
    expect(await argumentsOf('=TIREK.NUMBER(1,)')).toEqual([1, null]);
    expect(await argumentsOf('=TIREK.NUMBER("12",TRUE)')).toEqual([12, 1]);
    expect(await argumentsOf('=TIREK.TABLE({1,"б"},2)')).toEqual([[[1, 'б']], 2]);
    expect(await argumentsOf('=TIREK.MANY(1,D1:E1,D3)')).toEqual([1, [['а', 5]], [[true]]]);
  });

  it('is not called with what it cannot take', async () => {
    await put(0, 1, { value: { error: '#DIV/0!' } });
    await put(0, 0, { formula: '=TIREK.NUMBER(B1)' });
    await put(1, 0, { formula: '=TIREK.NUMBER("он")' });
    await put(2, 0, { formula: '=TIREK.NUMBER()' });
    expect([valueAt(0, 0), valueAt(1, 0), host.calls.length]).toEqual([{ error: '#DIV/0!' }, { error: '#VALUE!' }, 0]);
  });

  it('gets whole columns up to their last cell, and grows with them', async () => {
    sheet().set({ top: 0, left: 0, bottom: 1, right: 0 }, [[{ value: 'а' }], [{ value: 'б' }]]);
    await put(9, 3, { value: 'алыс' });
    await put(0, 1, { formula: '=TIREK.TABLE(A:A)' });
    expect(host.last.args[0]).toEqual([['а'], ['б']]);
    await answered(host.last, good([[1], [2], [3], [4]]));
    expect(host.calls.length).toBe(1);
    await put(2, 0, { value: 'в' });
    expect(host.last.args[0]).toEqual([['а'], ['б'], ['в']]);
  });

  it('waits for another one that it names, each called once', async () => {
    await put(0, 0, { formula: '=TIREK.ANY(TIREK.TEXT("а"))&TIREK.ANY("б")' });
    expect(host.calls.map(({ id, args }) => [id, args[0]])).toEqual([['TEXT', 'а'], ['ANY', 'б']]);
    await answered(host.calls[0]!, good('ішкі'));
    expect(host.last.args).toEqual(['ішкі']);
    await answered(host.calls[1]!, good('2'));
    await answered(host.calls[2]!, good('1'));
    expect([valueAt(0, 0), host.calls.length]).toEqual(['12', 3]);
  });

  it('waits for the cells that it reads', async () => {
    await put(0, 0, { formula: '=TIREK.TEXT("а")' });
    await put(0, 1, { formula: '=TIREK.TABLE(A1:A2)' });
    expect([host.calls.length, valueAt(0, 1)]).toEqual([1, { error: '#BUSY!' }]);
    await answered(host.last, good('дайын'));
    expect(host.last).toMatchObject({ id: 'TABLE', args: [[['дайын'], ['']], null] });
  });

  it('is called anew when everything is calculated again', async () => {
    await put(0, 0, { formula: '=TIREK.ANY(1)' });
    await answered(host.last, good('қазақша'));
    book.recalculate();
    await book.settled();
    await answered(host.last, good('по-русски'));
    expect([valueAt(0, 0), host.calls.length]).toEqual(['по-русски', 2]);
  });

  it('gives no answer that was asked for before everything was calculated again', async () => {
    await put(0, 0, { formula: '=TIREK.ANY(1)' });
    const before = host.last;
    book.recalculate();
    await book.settled();
    expect(before.signal!.aborted).toBe(true);
    await answered(before, good('бұрынғы'));
    expect(valueAt(0, 0)).toEqual({ error: '#BUSY!' });
    await answered(host.last, good('қазіргі'));
    expect([valueAt(0, 0), host.calls.length]).toEqual(['қазіргі', 2]);
  });

  it('answers for many cells in few calculations', async () => {
    sheet().set({ top: 0, left: 0, bottom: 199, right: 0 }, Array.from({ length: 200 }, (_, row) => [{ formula: `=TIREK.ANY(${row})` }]));
    await book.settled();
    expect(host.calls.length).toBe(200);
    let calculated = 0;
    book.listen(({ kind }) => (calculated += kind === 'calculated' ? 1 : 0));
    for (const call of host.calls.slice(0, -1)) call.answer(good(call.args[0] as number));
    await answered(host.last, good(199));
    expect([calculated, Array.from({ length: 200 }, (_, row) => valueAt(row, 0))]).toEqual([1, Array.from({ length: 200 }, (_, row) => row)]);
  });
});

describe('an add-in', () => {
  it('that starts after the grid finds its formulas waiting', async () => {
    const book = headlessBook({ contents: emptyBook('Тізім') });
    const sheet = book.sheets()[0]!;
    sheet.set({ top: 0, left: 0, bottom: 0, right: 1 }, [[{ formula: '=tirek.any("а")' }, { formula: '=A1' }]]);
    await book.settled();
    expect(sheet.cell(0, 0)!.value).toEqual({ error: '#NAME?' });
    const host = new ByHand();
    book.functions = host;
    await book.settled();
    host.last.answer(good('бар'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    await book.settled();
    expect([sheet.cell(0, 0)!.value, sheet.cell(0, 1)!.value]).toEqual(['бар', 'бар']);
    book.functions = undefined;
    await book.settled();
    expect(sheet.cell(0, 0)!.value).toEqual({ error: '#NAME?' });
    await book.dispose();
  });
});

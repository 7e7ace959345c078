/** @jest-environment jsdom */
import type { FunctionHost, FunctionOffer } from '../../src/hosts/workbench/book.ts';
import { loadOffice, startOffice, type Started } from './load-office.ts';
import { emptied, loaded, onSheet, valuesOf } from './orders.ts';

const parameter = (name: string, more: Partial<FunctionOffer['parameters'][number]> = {}) => ({ name, description: '', type: 'any', matrix: false, optional: false, repeating: false, ...more });
const offer = (id: string, ...parameters: ReturnType<typeof parameter>[]): FunctionOffer => ({ name: `TIREK.${id}`, id, description: '', parameters });

const offers: FunctionOffer[] = [
  offer('TWICE', parameter('x')),
  offer('TABLE', parameter('rows'), parameter('columns')),
  offer('SEEN', parameter('range', { matrix: true }), parameter('by', { optional: true }), parameter('language', { optional: true, type: 'string' })),
  offer('JOIN', parameter('first'), parameter('rest', { repeating: true, optional: true })),
  offer('FAIL', parameter('how')),
  offer('NEVER'),
  offer('SLOW', parameter('x')),
  offer('MISSING'),
];

let started: Started;
const seen: unknown[][] = [];
const given: string[] = [];
const canceled: string[] = [];

function associate(): void {
  CustomFunctions.associate({
    TWICE: (x: number) => x * 2,
    TABLE: (rows: number, columns: number) => Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_unused, column) => `${row + 1}-${column + 1}`)),
    SEEN: (...args: unknown[]) => {
      seen.push(args.slice(0, -1));
      given.push((args.at(-1) as CustomFunctions.Invocation).address ?? '');
      return 'көрдім';
    },
    JOIN: (first: unknown, rest: unknown[] | null) => JSON.stringify([first, rest]),
    FAIL: (how: string) => fail(how),
    NEVER: () => new Promise(() => undefined),
    SLOW: (x: unknown, invocation: CustomFunctions.CancelableInvocation) => {
      invocation.onCanceled = () => canceled.push(String(x));
      return new Promise(() => undefined);
    },
  } as never);
}

function fail(how: string): unknown {
  const { Error: Failure, ErrorCode } = CustomFunctions;
  if (how === 'throw') throw new Failure(ErrorCode.notAvailable, 'Дерек жоқ');
  if (how === 'reject') return Promise.reject(new Failure(ErrorCode.invalidValue, 'Саны теріс'));
  if (how === 'return') return new Failure(ErrorCode.divisionByZero);
  if (how === 'inside') return [['бүтін', new Failure(ErrorCode.invalidNumber)]];
  if (how === 'number') throw new Failure(ErrorCode.invalidNumber, 'never shown');
  if (how === 'nan') return NaN;
  if (how === 'infinity') return 1 / 0;
  if (how === 'ragged') return [[1, 2], [3]];
  if (how === 'flat') return [1, 2];
  throw new TypeError('our own mistake');
}

beforeAll(async () => {
  started = await startOffice({ functions: { offers, cancelable: ['SLOW'] } });
  associate();
  started.book.functions = { offers, call: (...call) => started.server.callFunction(...call) } satisfies FunctionHost;
});
beforeEach(async () => {
  seen.length = 0;
  given.length = 0;
  await emptied();
});
afterAll(async () => {
  started.server.dispose();
  await started.book.dispose();
});

const call = (id: string, ...args: Parameters<Started['server']['callFunction']>[1]) => started.server.callFunction(id, args, 'Sheet1!A1');

/** Until the cells no longer wait for functions. */
async function calculated(address: string): Promise<unknown[][]> {
  for (let tries = 0; tries < 100; tries++) {
    const values = await valuesOf(address);
    if (!values.flat().includes('#BUSY!')) return values;
    await new Promise((go) => setTimeout(go, 50));
  }
  throw new Error('The functions did not answer.');
}

describe('Custom functions in cells', () => {
  test('calculate through the runtime that Excel uses', async () => {
    await onSheet((sheet) => void (sheet.getRange('A1:A2').formulas = [[21], ['=TIREK.TWICE(A1)']]));
    expect(await calculated('A2')).toEqual([[42]]);
  });

  test('spill, follow what they depend on, and are blocked by what stands in their way', async () => {
    await onSheet((sheet) => void (sheet.getRange('A1:C1').formulas = [[2, 2, '=TIREK.TABLE(A1,B1)']]));
    expect(await calculated('C1:D2')).toEqual([['1-1', '1-2'], ['2-1', '2-2']]);
    await onSheet((sheet) => void (sheet.getRange('A1').values = [[3]]));
    expect((await calculated('C1:D3'))[2]).toEqual(['3-1', '3-2']);
    await onSheet((sheet) => void (sheet.getRange('D2').values = [['здесь']]));
    expect(await calculated('C1')).toEqual([['#SPILL!']]);
  });

  test('a text like 1-4 in a result stays a text', async () => {
    await onSheet((sheet) => void (sheet.getRange('A1').formulas = [['=TIREK.TABLE(1,4)']]));
    await calculated('A1');
    expect(await loaded((sheet) => sheet.getRange('D1'), 'values,valueTypes')).toMatchObject({ values: [['1-4']], valueTypes: [['String']] });
  });

  test('get blanks, texts, numbers, errors and missing arguments as Excel gives them', async () => {
    await onSheet((sheet) => void (sheet.getRange('A1:C2').values = [['мұғалім', '', 5], ['#N/A', 'TRUE', '']]));
    await onSheet((sheet) => void (sheet.getRange('E1').formulas = [['=TIREK.SEEN(A1:C2,B1)']]));
    expect(await calculated('E1')).toEqual([['көрдім']]);
    const [[range, by, language]] = seen as [[unknown[][], unknown, unknown]];
    expect(range).toEqual([['мұғалім', '', 5], [expect.any(CustomFunctions.Error), true, '']]);
    expect((range[1]![0] as CustomFunctions.Error).code).toBe('#N/A');
    expect([by, language]).toEqual([null, null]);
    expect(given).toEqual(['Sheet1!E1']);
  });

  test.each([
    ['throw', '#N/A', 'Дерек жоқ'],
    ['reject', '#VALUE!', 'Саны теріс'],
    ['return', '#DIV/0!', ''],
    ['number', '#NUM!', ''],
    ['other', '#VALUE!', ''],
    ['nan', '#VALUE!', ''],
    ['infinity', '#NUM!', ''],
    ['flat', '#VALUE!', ''],
    ['ragged', '#SPILL!', ''],
  ])('fail (%s) with %s and the words that Excel shows', async (how, error, message) => {
    expect(await call('FAIL', how)).toEqual({ ok: false, error, message });
  });

  test('may have errors inside their tables', async () => {
    expect(await call('FAIL', 'inside')).toEqual({ ok: true, value: [['бүтін', { error: '#NUM!' }]] });
  });

  test('show their failure in the cell, with its words for whoever points at it', async () => {
    await onSheet((sheet) => void (sheet.getRange('A1').formulas = [['=TIREK.FAIL("throw")']]));
    expect(await calculated('A1')).toEqual([['#N/A']]);
    expect(started.book.errorMessage(started.book.active().id, 0, 0)).toBe('Дерек жоқ');
  });

  test('that the add-in did not associate fail in the runtime', async () => {
    expect(await call('MISSING')).toEqual({ ok: false, error: '#VALUE!', message: '' });
  });
});

describe('The arguments of a call', () => {
  test('are padded, and repeating ones come as a list', async () => {
    expect(await call('JOIN', 'a')).toEqual({ ok: true, value: '["a",null]' });
    expect(await call('JOIN', 'a', 'b', 'c')).toEqual({ ok: true, value: '["a",["b","c"]]' });
  });

  test('a blank is nothing by itself and an empty text in a range', async () => {
    await call('SEEN', [['x', null]], null);
    expect(seen).toEqual([[[['x', '']], null, null]]);
  });

  test('a lone cell is a matrix for a parameter that takes one', async () => {
    await call('SEEN', 'alone', 7, 5);
    expect(seen).toEqual([[[['alone']], 7, '5']]);
  });

  test('a range over a parameter for one value calls for every cell', async () => {
    expect(await call('TWICE', [[1, 2], [3, 4]])).toEqual({ ok: true, value: [[2, 4], [6, 8]] });
    expect(await call('TABLE', [[1]], [[1]])).toEqual({ ok: true, value: [['1-1']] });
    expect(await call('JOIN', [['a'], ['b']], [['x', 'y']])).toEqual({
      ok: true,
      value: [['["a",["x"]]', '["a",["y"]]'], ['["b",["x"]]', '["b",["y"]]']],
    });
  });

  test('an error for a parameter that is a text is the result', async () => {
    expect(await call('SEEN', 'x', null, { error: '#REF!' })).toEqual({ ok: false, error: '#REF!', message: '' });
    expect(seen).toEqual([]);
  });
});

describe('Many calls', () => {
  test('a function that never answers keeps no other waiting', async () => {
    const never = jest.fn();
    void call('NEVER').then(never);
    const results = await Promise.all(Array.from({ length: 200 }, (_, at) => call('TWICE', at)));
    expect(results.map((result) => (result.ok ? result.value : result.error))).toEqual(Array.from({ length: 200 }, (_, at) => at * 2));
    expect(never).not.toHaveBeenCalled();
  });

  test('results come in while a batch waits for a long calculation', async () => {
    let end: () => void = () => undefined;
    const long = jest.spyOn(started.book, 'settled').mockImplementationOnce(() => new Promise((go) => (end = go)));
    const waiting = onSheet((sheet) => {
      sheet.getRange('A1').values = [[1]];
      return sheet.getRange('A1').load('values');
    });
    expect(await call('TWICE', 3)).toEqual({ ok: true, value: 6 });
    end();
    expect((await waiting).values).toEqual([[1]]);
    long.mockRestore();
  });

  test('a call that is no longer wanted is cancelled in the add-in and ends as #BUSY!', async () => {
    const giveUp = new AbortController();
    const result = started.server.callFunction('SLOW', ['ескі'], 'Sheet1!A1', giveUp.signal);
    await call('TWICE', 1);
    giveUp.abort();
    expect(await result).toEqual({ ok: false, error: '#BUSY!', message: '' });
    expect(canceled).toEqual(['ескі']);
  });

  test('a page that is loaded anew answers what the page before did not', async () => {
    const waiting = call('NEVER');
    await call('TWICE', 1);
    const again = jest.fn();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentWindow as Window & typeof globalThis;
    const loading = loadOffice(started.server, undefined, page);
    await loading;
    page.CustomFunctions.associate('NEVER', () => 'енді');
    page.CustomFunctions.associate('SLOW', again);
    page.CustomFunctions.associate('TWICE', (x: number) => x * 2);
    expect(await waiting).toEqual({ ok: true, value: 'енді' });
    expect(await call('TWICE', 4)).toEqual({ ok: true, value: 8 });
    expect(again).not.toHaveBeenCalled();
  });
});

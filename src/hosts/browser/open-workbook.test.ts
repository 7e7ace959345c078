import fc from 'fast-check';
import { newWorkbook } from '../cli/file-workbook.ts';
import { hostileFiles } from '../../../test/fixtures/hostile.ts';
import { registerSheets } from '../../../test/fixtures/register-sheets.ts';
import { wordFile } from '../../../test/fixtures/word.ts';
import { openWorkbook } from './open-workbook.ts';

const codeOf = async (bytes: Uint8Array) => {
  const opened = await openWorkbook(bytes);
  return opened.ok ? 'opened' : opened.problem.code;
};
const workbook = async () => {
  const book = newWorkbook();
  await book.add(registerSheets());
  return book.bytes();
};

describe('a workbook opened by a browser', () => {
  it('is its sheets with the cells that were saved', async () => {
    const opened = await openWorkbook(await workbook());
    if (!opened.ok) throw new Error(opened.problem.code);
    const [schools, settings] = opened.value;
    expect([schools!.name, schools!.grid.values[3], schools!.grid.values[4], settings!.grid.values[1]]).toEqual(['Мектептер', ['=7-11', 'Бұлақ ауданы', 17, 44_720], [null, null, 34], ['Бұлақ ауданы']]);
  });

  it('is no document', async () => {
    expect(await codeOf(await wordFile(['Талдау']))).toBe('file-no-workbook');
  });

  it.each(hostileFiles.filter(({ name, says }) => !/bomb|many|beyond/u.test(name) && says !== '').map(({ name, says, bytes }) => [name, says, bytes] as const))('%s is answered as at the terminal', async (_, says, bytes) => {
    expect((await codeOf(await bytes())) === 'opened').toBe(says === 'answer');
  });

  it('that was cut or changed anywhere is opened or refused', async () => {
    const whole = await workbook();
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const changed = whole.slice();
        changed[at] = byte;
        expect(typeof (await codeOf(changed))).toBe('string');
        expect(await codeOf(whole.slice(0, at))).not.toBe('opened');
      }),
      { numRuns: 40 },
    );
  });
});

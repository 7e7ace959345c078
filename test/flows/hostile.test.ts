import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostileFiles } from '../fixtures/hostile.ts';
import { folder, root, sample, tirek } from './terminal.ts';

const measure = path.join(__dirname, 'measure-memory.cjs');
const mostMemory = 500_000;

/** Runs the terminal and tells the most memory it held together with its helper, in kilobytes. A run that does not end fails. */
function measured(...args: string[]) {
  const log = path.join(folder(), 'memory');
  const ran = spawnSync(process.execPath, [path.join(root, 'build/tirek.cjs'), ...args], {
    encoding: 'utf8',
    timeout: 20_000,
    maxBuffer: 1e9,
    env: { ...process.env, MEMORY_LOG: log, NODE_OPTIONS: `--require ${measure}` },
  });
  const most = new Map<string, number>();
  for (const line of readFileSync(log, 'utf8').trim().split('\n')) {
    const [process = '', kilobytes = '0'] = line.split(' ');
    most.set(process, Math.max(most.get(process) ?? 0, Number(kilobytes)));
  }
  return { ...ran, memory: [...most.values()].reduce((sum, kilobytes) => sum + kilobytes, 0) };
}

describe('a file that nobody should trust', () => {
  const place = folder();
  for (const { name, says, bytes } of hostileFiles)
    it(`${name} gets ${says === 'answer' ? 'an answer' : `the sentence «…${says}…»`}, and costs little`, async () => {
      const file = path.join(place, name);
      writeFileSync(file, await bytes());
      for (const args of [['check', file], ['eval', '=TIREK.QUALIFICATION(A:XFD)', '--workbook', file], ['report', 'qualification', '--workbook', file, '--out', path.join(folder(), 'есеп.xlsx')]]) {
        const ran = measured(...args);
        expect({ signal: ran.signal, stack: ran.stderr.includes('    at ') }).toEqual({ signal: null, stack: false });
        if (says === 'answer') expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: args[0] === 'report' ? expect.stringContaining('Есеп жазылды') : '' });
        else if (says !== '') expect(ran).toMatchObject({ status: 2, stderr: expect.stringContaining(says) });
        expect(ran.memory).toBeLessThan(mostMemory);
      }
    });

  it('is never changed, nor is the one that a report is made of', () => {
    const before = readFileSync(sample('kk'));
    tirek('report', 'qualification', '--workbook', sample('kk'), '--out', sample('kk'));
    expect(readFileSync(sample('kk')).equals(before)).toBe(true);
  });

  it('that is no file at all gets a sentence', () => {
    const directory = path.join(folder(), 'папка.xlsx');
    mkdirSync(directory);
    for (const file of [directory, '/dev/zero', path.join(directory, 'жоқ.xlsx')]) expect(measured('check', file)).toMatchObject({ status: 2, stderr: expect.stringContaining(file) });
  });

  it('does not stop the files after it', async () => {
    const bomb = path.join(place, 'bomb-of-spaces.xlsx');
    const heavy = hostileFiles.find(({ name }) => name === 'long-category.xlsx')!;
    const file = path.join(folder(), heavy.name);
    writeFileSync(file, await heavy.bytes());
    const ran = tirek('check', bomb, file, sample('kk'), '--json');
    const results = JSON.parse(ran.stdout) as { file: string; findings?: unknown[] }[];
    expect(results.map((result) => result.file)).toEqual([bomb, file, sample('kk')]);
    expect(results[2]!.findings).toHaveLength(5);
  });
});

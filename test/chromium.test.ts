import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const program = path.join(__dirname, '../scripts/chromium.js');
const folder = () => mkdtempSync(path.join(tmpdir(), 'tirek-chromium-'));

/** A program that says its name; as good as Chromium for being found. */
function pretend(place: string, name: string): string {
  const file = path.join(place, name);
  writeFileSync(file, `#!/bin/sh\necho ${name}\n`);
  chmodSync(file, 0o755);
  return file;
}

const find = (environment: Record<string, string>, ...command: string[]) =>
  spawnSync(process.execPath, [program, ...command], { encoding: 'utf8', env: environment });

const onUnix = process.platform === 'win32' ? describe.skip : describe;

onUnix('the Chromium of the browser tests', () => {
  it('is the one that CHROME_PATH names', () => {
    const place = folder();
    const [named] = [pretend(place, 'my-chrome'), pretend(place, 'chromium')];
    expect(find({ PATH: place, CHROME_PATH: named })).toMatchObject({ status: 0, stdout: `${named}\n` });
  });

  it('is otherwise the first that is installed, Chromium before Chrome', () => {
    const [first, second] = [folder(), folder()];
    const [chrome, chromium] = [pretend(first, 'google-chrome'), pretend(second, 'chromium')];
    expect(find({ PATH: `${first}:${second}` })).toMatchObject({ status: 0, stdout: `${chromium}\n` });
    expect(find({ PATH: first })).toMatchObject({ status: 0, stdout: `${chrome}\n` });
  });

  it('is handed to the command that needs it, whose end is the end', () => {
    const place = folder();
    const chromium = pretend(place, 'chromium');
    const ran = find({ PATH: place }, process.execPath, '-e', 'process.stdout.write(process.env.CHROME_PATH); process.exit(7)');
    expect(ran).toMatchObject({ status: 7, stdout: chromium });
    expect(find({ PATH: place }, path.join(place, 'no-command'))).toMatchObject({ status: 1 });
  });

  it('is never skipped: a name that leads nowhere fails with the command that installs it', () => {
    const place = folder();
    mkdirSync(path.join(place, 'chromium'));
    for (const named of [path.join(place, 'nothing'), path.join(place, 'chromium')]) {
      const ran = find({ PATH: place, CHROME_PATH: named }, process.execPath, '-e', '');
      expect(ran).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('sudo apt-get install --yes chromium') });
    }
  });

  it('is installed by root on Debian, quietly; where that fails, the command is named', () => {
    const place = folder();
    const log = path.join(place, 'log');
    // Stands in for Debian's installer, which would fetch a hundred megabytes.
    writeFileSync(path.join(place, 'apt-get'), `#!/bin/sh\necho "$DEBIAN_FRONTEND $*" >> '${log}'\n[ "$2" != install ] || { printf '#!/bin/sh\\n' > '${place}/chromium'; /bin/chmod 755 '${place}/chromium'; }\n`);
    chmodSync(path.join(place, 'apt-get'), 0o755);
    const ran = find({ PATH: place });
    const mayInstall = process.getuid!() === 0 && existsSync('/etc/debian_version');
    if (!mayInstall) return expect(ran).toMatchObject({ status: 1, stderr: expect.stringContaining('sudo apt-get install --yes chromium') });
    expect(ran).toMatchObject({ status: 0, stdout: `${path.join(place, 'chromium')}\n` });
    expect(spawnSync('cat', [log], { encoding: 'utf8' }).stdout).toBe('noninteractive -qq update\nnoninteractive -qq install --yes --no-install-recommends chromium\n');

    const broken = folder();
    writeFileSync(path.join(broken, 'apt-get'), '#!/bin/sh\necho "E: no network" >&2\nexit 100\n');
    chmodSync(path.join(broken, 'apt-get'), 0o755);
    const failed = find({ PATH: broken });
    expect(failed).toMatchObject({ status: 1, stdout: '' });
    expect(failed.stderr).toContain('E: no network');
    expect(failed.stderr).toContain('sudo apt-get install --yes chromium');
  });
});

import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/** The command that shows an address in a person's browser; undefined where nobody would see it. */
export function browserCommand(address: string, platform: NodeJS.Platform, environment: Environment): readonly [string, ...string[]] | undefined {
  if (environment['CI']) return undefined;
  if (platform === 'win32') return ['cmd', '/c', 'start', '', address];
  if (platform === 'darwin') return ['open', address];
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open', address] : undefined;
}

/** Opens the browser where there is one. The address is printed, so that it does not matter where there is none. */
export function openBrowser(address: string): void {
  const [command, ...args] = browserCommand(address, process.platform, process.env) ?? [];
  if (command === undefined) return;
  spawn(command, args, { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref();
}

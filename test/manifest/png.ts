import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each point, 0–255. */
  readonly points: readonly (readonly [red: number, green: number, blue: number, opacity: number])[];
}

const signature = '89504e470d0a1a0a';

/** Reads a PNG of eight bits a colour without interlace, as a browser writes its screenshots. */
export function readPng(file: Buffer): Picture {
  if (file.subarray(0, 8).toString('hex') !== signature) throw new Error('no PNG');
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const [width, height, depth, colours, interlace] = [file.readUInt32BE(16), file.readUInt32BE(20), file[24], file[25], file[28]];
  if (depth !== 8 || (colours !== 6 && colours !== 2) || interlace !== 0) throw new Error(`a PNG of another kind: ${depth}, ${colours}, ${interlace}`);
  const channels = colours === 6 ? 4 : 3;
  const lines = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  return {
    width,
    height,
    points: lines.flatMap((line) => Array.from({ length: width }, (_, x) => [line[x * channels]!, line[x * channels + 1]!, line[x * channels + 2]!, channels === 4 ? line[x * channels + 3]! : 255] as const)),
  };
}

/** Each line is stored as the difference from its neighbours; the first byte says from which. */
function unfiltered(bytes: Buffer, length: number, height: number, step: number): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let y = 0; y < height; y++) {
    const start = y * (length + 1);
    const [filter, line, above] = [bytes[start]!, new Uint8Array(length), lines[y - 1] ?? new Uint8Array(length)];
    for (let x = 0; x < length; x++) {
      const [left, up, corner] = [x < step ? 0 : line[x - step]!, above[x]!, x < step ? 0 : above[x - step]!];
      line[x] = bytes[start + 1 + x]! + [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter]!;
    }
    lines.push(line);
  }
  return lines;
}

/** Paeth's predictor: of the three the one nearest to left + up − corner. */
function nearest(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

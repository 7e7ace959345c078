import { memoryNamespace, readMemory, type Memory } from '../../jobs/memory.ts';
import type { Result } from '../../domain/result.ts';
import { zipEntries } from '../../sheet/files/zip.ts';
import type { MemoryProblem } from '../../text/problems.ts';
import { contentOf } from './unpack.ts';

/** No memory of Tirek's is larger. */
const largest = 2_000_000;

/** What a workbook remembers, read from its custom XML part; nothing where it has none. */
export function memoryIn(bytes: Uint8Array): Result<Memory, MemoryProblem> {
  const parts = (zipEntries(bytes) ?? []).filter(({ name, unpacked }) => /^customXml\/item\d+\.xml$/iu.test(name) && unpacked <= largest);
  for (const part of parts) {
    const content = contentOf(bytes, part);
    const xml = content ? new TextDecoder().decode(content) : '';
    if (xml.includes(memoryNamespace)) return readMemory(xml);
  }
  return readMemory(undefined);
}

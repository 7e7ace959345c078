import { isLanguage, type Language } from '../../text/language.ts';
import type { Preferences } from '../../taskpane/environment.ts';

/** Excel on the web gives each site that it runs in a part of the storage of its own. */
const keyOf = (name: string) => `${Office.context.partitionKey ?? ''}tirek.${name}`;

/** Storage may be full, switched off or taken away by a policy: then nothing is kept, and nothing breaks. */
function read(name: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    return;
  }
}

export const preferences: Preferences = {
  language() {
    const kept = read('language') ?? '';
    return isLanguage(kept) ? kept : undefined;
  },
  setLanguage: (language) => write('language', language),
  welcomed: () => read('welcomed') === 'yes',
  setWelcomed: () => write('welcomed', 'yes'),
};

/** Office's display language, as far as Tirek speaks it. Most who have neither of the three read Russian. */
export function officeLanguage(): Language {
  const [tongue = ''] = (Office.context.displayLanguage ?? '').toLowerCase().split('-');
  return isLanguage(tongue) ? tongue : 'ru';
}

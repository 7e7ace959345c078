import type { Seam } from './external.ts';
import { ofTheLibrary } from './requirement-sets.ts';

/** What `GetContext()` answers: office.js asks each once, when it starts. */
export interface HostContext {
  readonly [question: string]: (...args: never[]) => unknown;
}

const excel = 1;
const readWrite = 0;
const insertedByPerson = 1;
const shownAsTaskpane = 2;

const themeOfOffice = { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#242424', controlBackgroundColor: '#ffffff', controlForegroundColor: '#242424' };

export function contextOf({ server, settings, options }: Seam): HostContext {
  const displayLocale = options.displayLocale ?? server.locale;
  const instance = crypto.randomUUID();
  return {
    GetAppType: () => excel,
    GetSolutionRef: () => options.addinId ?? '',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => displayLocale,
    GetAppDataLocale: () => server.locale,
    GetDocUrl: () => options.documentUrl ?? server.documentName,
    GetAppCapabilities: () => readWrite,
    GetActivationMode: () => insertedByPerson,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostFullVersion: () => '16.0.14332.20011',
    GetHostCustomMessage: () => '',
    GetInitialDisplayMode: () => shownAsTaskpane,
    GetSupportedMatrix: () => JSON.stringify({ ...ofTheLibrary, ...server.sets }),
    GetOfficeThemeInfo: () => JSON.stringify(themeNumbers({ ...themeOfOffice, ...options.theme })),
    GetLicenseToken: () => '',
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) =>
        settings.forEach((value, key) => {
          keys.push(key);
          values.push(value);
        }),
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings.clear();
        keys.forEach((key, at) => settings.set(key, values[at]!));
      },
    }),
  };
}

/** Colours travel as numbers and become `#rrggbb` in office.js. */
const themeNumbers = (theme: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(theme).map(([name, color]) => [name, Number.parseInt(color.slice(1), 16)]));

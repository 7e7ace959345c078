import { defaultStaffSettings, type StaffSettings } from '../domain/staffing/settings.ts';
import type { InEveryLanguage } from '../text/language.ts';

/** The settings of counting, by the names used outside the code: at the terminal and, later, on the sheet «Баптау». */
export const settingNames = {
  'pedagog-with-none': 'pedagogWithNone',
  'count-part-time': 'countPartTime',
  'count-on-leave': 'countOnLeave',
  'count-in-every-school': 'countInEverySchool',
} as const satisfies Record<string, keyof StaffSettings>;
export type SettingName = keyof typeof settingNames;

export const settingWords: InEveryLanguage<Readonly<Record<SettingName, string>>> = {
  kk: {
    'pedagog-with-none': '«Педагог» санатын «Санаты жоқ» бағанында қоса санау',
    'count-part-time': 'Қоса атқарушыларды санау',
    'count-on-leave': 'Демалыстағыларды (декрет т.б.) санау',
    'count-in-every-school': 'Бірнеше мектептегі педагогті әр мектепте санау (әйтпесе тек біріншісінде)',
  },
  ru: {
    'pedagog-with-none': 'Считать «педагога» вместе с «без категории»',
    'count-part-time': 'Считать совместителей',
    'count-on-leave': 'Считать находящихся в отпуске (декрет и др.)',
    'count-in-every-school': 'Считать педагога, записанного в нескольких школах, в каждой (иначе — только в первой)',
  },
  en: {
    'pedagog-with-none': 'Count “teacher” together with “no category”',
    'count-part-time': 'Count part-time teachers',
    'count-on-leave': 'Count teachers on leave',
    'count-in-every-school': 'Count a teacher listed in several schools in each (otherwise in the first only)',
  },
};

/** Reads `pedagog-with-none=on`; undefined where it is no setting. */
export function withSetting(settings: StaffSettings, text: string): StaffSettings | undefined {
  const [name = '', value = ''] = text.split('=');
  const on = /^(?:on|1|yes|true|иә|да)$/iu.test(value);
  const off = /^(?:off|0|no|false|жоқ|нет)$/iu.test(value);
  if (!Object.hasOwn(settingNames, name) || !(on || off)) return undefined;
  return { ...settings, [settingNames[name as SettingName]]: on };
}

export { defaultStaffSettings, type StaffSettings };

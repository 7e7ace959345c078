import type { School, SchoolLevel } from '../../domain/network/records.ts';
import { registerOptions } from '../../text/register-options.ts';
import type { InEveryLanguage, Language } from '../../text/language.ts';

/** As reports list them: the schools for the whole course first. */
const order: readonly SchoolLevel[] = ['secondary', 'basic', 'primary', 'gymnasium', 'lyceum', 'boarding'];

const several: InEveryLanguage<Readonly<Record<SchoolLevel, string>>> = {
  kk: { secondary: 'ЖББМ-тер', basic: 'НОМ-тер', primary: 'БМ-тер', gymnasium: 'мектеп-гимназиялар', lyceum: 'мектеп-лицейлер', boarding: 'мектеп-интернаттар' },
  ru: { ...registerOptions.ru.level, gymnasium: 'школы-гимназии', lyceum: 'школы-лицеи', boarding: 'школы-интернаты' },
  en: { ...registerOptions.en.level, gymnasium: 'gymnasiums', lyceum: 'lyceums', boarding: 'boarding schools' },
};

/**
 * Schools by type, the type said once: «Самарқа, Есенгелді ЖББМ-тер; № 37 БМ», in Russian «СОШ: Самарка, Есенгельды; НШ: № 37».
 * Schools whose level is not known stand last, as the register names them.
 */
export function schoolList(schools: readonly Pick<School, 'name' | 'shortName' | 'level'>[], language: Language): string {
  return withNumbers(listOf(schools, language));
}

/** A number stays with its sign when a line ends. */
export const withNumbers = (text: string): string => text.replace(/№ (?=\d)/gu, '№\u00A0');

function listOf(schools: readonly Pick<School, 'name' | 'shortName' | 'level'>[], language: Language): string {
  const groups = order.flatMap((level) => {
    const names = schools.filter((school) => school.level === level).map(({ shortName }) => shortName);
    if (names.length === 0) return [];
    const type = (names.length === 1 ? registerOptions[language].level : several[language])[level];
    return [language === 'kk' ? `${names.join(', ')} ${type}` : `${type}: ${names.join(', ')}`];
  });
  const others = schools.filter(({ level }) => level === undefined).map(({ name }) => name);
  return [...groups, ...(others.length > 0 ? [others.join(', ')] : [])].join('; ');
}

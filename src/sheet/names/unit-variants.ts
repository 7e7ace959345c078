import { withoutLookAlikes } from '../form/look-alikes.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { acrossNames } from './across-names.ts';
import type { UnitMention } from './mention.ts';
import { namesOf } from './names-of.ts';
import { oncePerText } from './once.ts';
import { asRegistered } from './registered-units.ts';
import { Spellings, variantsOf, type Variants } from './spelling.ts';
import { isOfficial, lettersOf, stemOf } from './units.ts';

const isAdjective = oncePerText((name) => stemOf(name.toLowerCase()) !== name.toLowerCase());
const spellingOf = oncePerText((name) => stemOf(withoutLookAlikes(name).toLowerCase()).replace(/\s*[-‐‑–—]\s*/gu, '-').replace(/\s+/gu, ' '));

/** What is compared: in Kazakh all names but Russian adjectives; in Russian nouns of labels, and adjectives, whose cases are told apart from spellings. */
function comparable({ named, place }: UnitMention, language: 'kk' | 'ru'): boolean {
  return language === 'kk' ? !isAdjective(named.name) : place === 'column' || isAdjective(named.name);
}

const gathered = perReport((report: SheetReport): Spellings => {
  const [{ units, language }, own] = [namesOf(report), new Spellings()];
  for (const mention of units) {
    const { named, spot, place } = mention;
    // «город Караганда» in a Kazakh text is Russian; a label is in the language of its table.
    const said = (place === 'text' ? named.saidIn : undefined) ?? language;
    if (comparable(mention, said)) own.add(`${said}|${isAdjective(named.name) ? 'adjective' : ''}|${named.key}`, spellingOf(named.name), named.name, { report, spot });
  }
  return own;
});

export interface UnitVariants extends Variants {
  readonly key: string;
}

/**
 * Units that a workbook spells in several ways, each language for itself: a sheet in Russian writes «Караганда» and is right.
 *
 * Takes    the reports of a workbook
 * Returns  for each unit the spelling to prefer (of a Kazakh text the commonest Kazakh one) and the others
 * Refuses  nothing
 */
export const unitVariants = acrossNames((reports: readonly SheetReport[]): UnitVariants[] => {
  const all = new Spellings();
  for (const report of reports) all.merge(gathered(report));
  return [...all.names].flatMap(([name, spellings]) => {
    const [language, , key] = name.split('|') as ['kk' | 'ru', string, string];
    const kazakh = [...spellings.values()].some(({ written }) => isOfficial(key, written, language));
    const eligible = (written: string) => (kazakh ? isOfficial(key, written, language) : language === 'ru' || /[әғқңөұүһі]/iu.test(written));
    const variants = variantsOf([...spellings.values()], eligible, (written) => isOfficial(key, written, language) && lettersOf(written) !== written.toLowerCase());
    const settled = variants && asRegistered(variants);
    return settled ? [{ key, ...settled }] : [];
  });
});

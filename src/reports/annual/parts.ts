import type { InEveryLanguage } from '../../text/language.ts';
import type { AnnualSource } from '../annual-source.ts';
import type { ReportStrings } from '../report.ts';
import type { Section } from '../section.ts';
import { attestationSection } from '../attestation/section.ts';
import { strings as attestationStrings } from '../attestation/strings.ts';
import { categoriesSection } from '../categories/section.ts';
import { strings as categoriesStrings } from '../categories/strings.ts';
import { changeSection } from '../change/section.ts';
import { strings as changeStrings } from '../change/strings.ts';
import { combinedClassesSection } from '../combined-classes/section.ts';
import { strings as combinedClassesStrings } from '../combined-classes/strings.ts';
import { coursesSection } from '../courses/section.ts';
import { strings as coursesStrings } from '../courses/strings.ts';
import { hubLoadSection } from '../hub-load/section.ts';
import { strings as hubLoadStrings } from '../hub-load/strings.ts';
import { levelsSection } from '../levels/section.ts';
import { strings as levelsStrings } from '../levels/strings.ts';
import { masterClassesSection } from '../master-classes/section.ts';
import { strings as masterClassesStrings } from '../master-classes/strings.ts';
import { networkSection } from '../network/section.ts';
import { strings as networkStrings } from '../network/strings.ts';
import { participationSection } from '../participation/section.ts';
import { strings as participationStrings } from '../participation/strings.ts';
import { pupilsSection } from '../pupils/section.ts';
import { strings as pupilsStrings } from '../pupils/strings.ts';
import { unattachedSection } from '../unattached/section.ts';
import { strings as unattachedStrings } from '../unattached/strings.ts';

/** A section of the analysis under the name that the list of reports has for it. */
export interface Part {
  readonly section: Section;
  readonly title: InEveryLanguage<string>;
  /** It says nothing without this, although its registers have rows. */
  readonly shown?: (source: AnnualSource) => boolean;
}

const titled = (section: Section, { kk, ru, en }: ReportStrings, shown?: Part['shown']): Part => ({ section, title: { kk: kk.title, ru: ru.title, en: en.title }, ...(shown ? { shown } : {}) });

/** In the order of the analysis. */
export const parts: readonly Part[] = [
  titled(networkSection, networkStrings),
  titled(levelsSection, levelsStrings),
  titled(unattachedSection, unattachedStrings),
  titled(hubLoadSection, hubLoadStrings, ({ data }) => data.schools.some(({ hub }) => hub)),
  titled(combinedClassesSection, combinedClassesStrings),
  titled(categoriesSection, categoriesStrings),
  titled(attestationSection, attestationStrings, ({ data }) => data.staff.some(({ categoryUntil }) => categoryUntil !== undefined)),
  titled(pupilsSection, pupilsStrings),
  titled(coursesSection, coursesStrings),
  titled(participationSection, participationStrings),
  titled(masterClassesSection, masterClassesStrings),
  titled(changeSection, changeStrings, ({ before }) => before !== undefined),
];

/** Whether the registers of a section have records in the scope of the report. */
export function hasRecords({ section, shown }: Part, source: AnnualSource): boolean {
  const { data } = source;
  return section.needs.every((kind) => kind === 'settings' || data[kind].length > 0) && (shown?.(source) ?? true);
}

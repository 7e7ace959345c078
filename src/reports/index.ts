import type { Report, ReportStrings } from './report.ts';
import { change } from './change/change.ts';
import { strings as changeStrings } from './change/strings.ts';
import { combinedClasses } from './combined-classes/combined-classes.ts';
import { strings as combinedClassesStrings } from './combined-classes/strings.ts';
import { hubLoad } from './hub-load/hub-load.ts';
import { strings as hubLoadStrings } from './hub-load/strings.ts';
import { levels } from './levels/levels.ts';
import { strings as levelsStrings } from './levels/strings.ts';
import { network } from './network/network.ts';
import { strings as networkStrings } from './network/strings.ts';
import { unattached } from './unattached/unattached.ts';
import { strings as unattachedStrings } from './unattached/strings.ts';
import { qualification } from './qualification/qualification.ts';
import { strings as qualificationStrings } from './qualification/strings.ts';

export interface OfferedReport {
  readonly definition: Report;
  readonly strings: ReportStrings;
}

/** Every report, by its folder. */
export const reports: Readonly<Record<string, OfferedReport>> = {
  network: { definition: network, strings: networkStrings },
  levels: { definition: levels, strings: levelsStrings },
  'combined-classes': { definition: combinedClasses, strings: combinedClassesStrings },
  unattached: { definition: unattached, strings: unattachedStrings },
  'hub-load': { definition: hubLoad, strings: hubLoadStrings },
  change: { definition: change, strings: changeStrings },
  qualification: { definition: qualification, strings: qualificationStrings },
};

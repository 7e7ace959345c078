import type { CustomFunction, FunctionStrings } from './custom-function.ts';
import { categories } from './categories/categories.ts';
import { strings as categoriesStrings } from './categories/strings.ts';
import { change } from './change/change.ts';
import { strings as changeStrings } from './change/strings.ts';
import { combined } from './combined/combined.ts';
import { strings as combinedStrings } from './combined/strings.ts';
import { education } from './education/education.ts';
import { strings as educationStrings } from './education/strings.ts';
import { network } from './network/network.ts';
import { strings as networkStrings } from './network/strings.ts';
import { participation } from './participation/participation.ts';
import { strings as participationStrings } from './participation/strings.ts';
import { pupils } from './pupils/pupils.ts';
import { strings as pupilsStrings } from './pupils/strings.ts';
import { qualification } from './qualification/qualification.ts';
import { strings as qualificationStrings } from './qualification/strings.ts';
import { school } from './school/school.ts';
import { strings as schoolStrings } from './school/strings.ts';
import { share } from './share/share.ts';
import { strings as shareStrings } from './share/strings.ts';
import { sharetext } from './sharetext/sharetext.ts';
import { strings as sharetextStrings } from './sharetext/strings.ts';
import { split } from './split/split.ts';
import { strings as splitStrings } from './split/strings.ts';
import { splittext } from './splittext/splittext.ts';
import { strings as splittextStrings } from './splittext/strings.ts';
import { unit } from './unit/unit.ts';
import { strings as unitStrings } from './unit/strings.ts';
import { clashes } from './clashes/clashes.ts';
import { strings as clashesStrings } from './clashes/strings.ts';
import { clashcount } from './clashcount/clashcount.ts';
import { strings as clashcountStrings } from './clashcount/strings.ts';
import { align } from './align/align.ts';
import { strings as alignStrings } from './align/strings.ts';
import { busy } from './busy/busy.ts';
import { strings as busyStrings } from './busy/strings.ts';
import { freeslots } from './freeslots/freeslots.ts';
import { strings as freeslotsStrings } from './freeslots/strings.ts';
import { load } from './load/load.ts';
import { strings as loadStrings } from './load/strings.ts';
import { windows } from './windows/windows.ts';
import { strings as windowsStrings } from './windows/strings.ts';
import { lessons } from './lessons/lessons.ts';
import { strings as lessonsStrings } from './lessons/strings.ts';
import { workdays } from './workdays/workdays.ts';
import { strings as workdaysStrings } from './workdays/strings.ts';
import { quality } from './quality/quality.ts';
import { strings as qualityStrings } from './quality/strings.ts';
import { success } from './success/success.ts';
import { strings as successStrings } from './success/strings.ts';
import { sou } from './sou/sou.ts';
import { strings as souStrings } from './sou/strings.ts';

export interface OfferedFunction {
  readonly definition: CustomFunction;
  readonly strings: FunctionStrings<CustomFunction>;
}

/** Every function of the namespace TIREK, by its folder. */
export const functions: Readonly<Record<string, OfferedFunction>> = {
  align: { definition: align, strings: alignStrings },
  busy: { definition: busy, strings: busyStrings },
  categories: { definition: categories, strings: categoriesStrings },
  change: { definition: change, strings: changeStrings },
  clashcount: { definition: clashcount, strings: clashcountStrings },
  clashes: { definition: clashes, strings: clashesStrings },
  combined: { definition: combined, strings: combinedStrings },
  education: { definition: education, strings: educationStrings },
  freeslots: { definition: freeslots, strings: freeslotsStrings },
  lessons: { definition: lessons, strings: lessonsStrings },
  load: { definition: load, strings: loadStrings },
  network: { definition: network, strings: networkStrings },
  participation: { definition: participation, strings: participationStrings },
  pupils: { definition: pupils, strings: pupilsStrings },
  quality: { definition: quality, strings: qualityStrings },
  qualification: { definition: qualification, strings: qualificationStrings },
  school: { definition: school, strings: schoolStrings },
  share: { definition: share, strings: shareStrings },
  sharetext: { definition: sharetext, strings: sharetextStrings },
  sou: { definition: sou, strings: souStrings },
  split: { definition: split, strings: splitStrings },
  splittext: { definition: splittext, strings: splittextStrings },
  success: { definition: success, strings: successStrings },
  unit: { definition: unit, strings: unitStrings },
  windows: { definition: windows, strings: windowsStrings },
  workdays: { definition: workdays, strings: workdaysStrings },
};

import { change } from './change/change.ts';
import { strings as changeStrings } from './change/strings.ts';
import type { CustomFunction, FunctionStrings } from './custom-function.ts';
import { education } from './education/education.ts';
import { strings as educationStrings } from './education/strings.ts';
import { qualification } from './qualification/qualification.ts';
import { strings as qualificationStrings } from './qualification/strings.ts';
import { share } from './share/share.ts';
import { strings as shareStrings } from './share/strings.ts';
import { sharetext } from './sharetext/sharetext.ts';
import { strings as sharetextStrings } from './sharetext/strings.ts';
import { split } from './split/split.ts';
import { strings as splitStrings } from './split/strings.ts';
import { splittext } from './splittext/splittext.ts';
import { strings as splittextStrings } from './splittext/strings.ts';

export interface OfferedFunction {
  readonly definition: CustomFunction;
  readonly strings: FunctionStrings<CustomFunction>;
}

/** Every function of the namespace TIREK, by its folder. */
export const functions: Readonly<Record<string, OfferedFunction>> = {
  change: { definition: change, strings: changeStrings },
  education: { definition: education, strings: educationStrings },
  qualification: { definition: qualification, strings: qualificationStrings },
  share: { definition: share, strings: shareStrings },
  sharetext: { definition: sharetext, strings: sharetextStrings },
  split: { definition: split, strings: splitStrings },
  splittext: { definition: splittext, strings: splittextStrings },
};

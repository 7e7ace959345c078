import type { CustomFunction, FunctionStrings } from './custom-function.ts';
import { education } from './education/education.ts';
import { strings as educationStrings } from './education/strings.ts';
import { qualification } from './qualification/qualification.ts';
import { strings as qualificationStrings } from './qualification/strings.ts';
import { share } from './share/share.ts';
import { strings as shareStrings } from './share/strings.ts';
import { sharetext } from './sharetext/sharetext.ts';
import { strings as sharetextStrings } from './sharetext/strings.ts';

export interface OfferedFunction {
  readonly definition: CustomFunction;
  readonly strings: FunctionStrings<CustomFunction>;
}

/** Every function of the namespace TIREK, by its folder. */
export const functions: Readonly<Record<string, OfferedFunction>> = {
  education: { definition: education, strings: educationStrings },
  qualification: { definition: qualification, strings: qualificationStrings },
  share: { definition: share, strings: shareStrings },
  sharetext: { definition: sharetext, strings: sharetextStrings },
};

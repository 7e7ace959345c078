import { offer, type OfferedCheck } from './offer.ts';
import { participantChecks } from './participant-checks.ts';
import { sessionChecks } from './session-checks.ts';
import { sessionRegisterChecks } from './session-register-checks.ts';
import { sessionCouncilChecks } from './session-council-checks.ts';
import { thematicChecks } from './thematic-checks.ts';
import { timetableChecks } from './timetable-checks.ts';
import { breakdownMissing } from './breakdown-missing/breakdown-missing.ts';
import { strings as breakdownMissingStrings } from './breakdown-missing/strings.ts';
import { categoryNotUnderstood } from './category-not-understood/category-not-understood.ts';
import { strings as categoryNotUnderstoodStrings } from './category-not-understood/strings.ts';
import { changeInText } from './change-in-text/change-in-text.ts';
import { strings as changeInTextStrings } from './change-in-text/strings.ts';
import { chapterNumbering } from './chapter-numbering/chapter-numbering.ts';
import { strings as chapterNumberingStrings } from './chapter-numbering/strings.ts';
import { orderNumber } from './order-number/order-number.ts';
import { strings as orderNumberStrings } from './order-number/strings.ts';
import { countAndList } from './count-and-list/count-and-list.ts';
import { strings as countAndListStrings } from './count-and-list/strings.ts';
import { quantityDiffers } from './quantity-differs/quantity-differs.ts';
import { strings as quantityDiffersStrings } from './quantity-differs/strings.ts';
import { sumInText } from './sum-in-text/sum-in-text.ts';
import { strings as sumInTextStrings } from './sum-in-text/strings.ts';
import { textAndTable } from './text-and-table/text-and-table.ts';
import { strings as textAndTableStrings } from './text-and-table/strings.ts';
import { unitSpelling } from './unit-spelling/unit-spelling.ts';
import { strings as unitSpellingStrings } from './unit-spelling/strings.ts';
import { numbering } from './numbering/numbering.ts';
import { strings as numberingStrings } from './numbering/strings.ts';
import { activityTwice } from './activity-twice/activity-twice.ts';
import { strings as activityTwiceStrings } from './activity-twice/strings.ts';
import { shareWrong } from './share-wrong/share-wrong.ts';
import { strings as shareWrongStrings } from './share-wrong/strings.ts';
import { partsExceedWhole } from './parts-exceed-whole/parts-exceed-whole.ts';
import { strings as partsExceedWholeStrings } from './parts-exceed-whole/strings.ts';
import { blockIsSum } from './block-is-sum/block-is-sum.ts';
import { strings as blockIsSumStrings } from './block-is-sum/strings.ts';
import { shareMissing } from './share-missing/share-missing.ts';
import { strings as shareMissingStrings } from './share-missing/strings.ts';
import { partOfPart } from './part-of-part/part-of-part.ts';
import { strings as partOfPartStrings } from './part-of-part/strings.ts';
import { numberMissing } from './number-missing/number-missing.ts';
import { strings as numberMissingStrings } from './number-missing/strings.ts';
import { bucketLabels } from './bucket-labels/bucket-labels.ts';
import { strings as bucketLabelsStrings } from './bucket-labels/strings.ts';
import { spoiledCell } from './spoiled-cell/spoiled-cell.ts';
import { strings as spoiledCellStrings } from './spoiled-cell/strings.ts';
import { lookAlikeLetters } from './look-alike-letters/look-alike-letters.ts';
import { strings as lookAlikeLettersStrings } from './look-alike-letters/strings.ts';
import { quotesUnpaired } from './quotes-unpaired/quotes-unpaired.ts';
import { strings as quotesUnpairedStrings } from './quotes-unpaired/strings.ts';
import { spaces } from './spaces/spaces.ts';
import { strings as spacesStrings } from './spaces/strings.ts';
import { datesOutOfOrder } from './dates-out-of-order/dates-out-of-order.ts';
import { strings as datesOutOfOrderStrings } from './dates-out-of-order/strings.ts';
import { partsDiffer } from './parts-differ/parts-differ.ts';
import { strings as partsDifferStrings } from './parts-differ/strings.ts';
import { totalWrong } from './total-wrong/total-wrong.ts';
import { strings as totalWrongStrings } from './total-wrong/strings.ts';
import { totalBlank } from './total-blank/total-blank.ts';
import { strings as totalBlankStrings } from './total-blank/strings.ts';
import { dateForms } from './date-forms/date-forms.ts';
import { strings as dateFormsStrings } from './date-forms/strings.ts';
import { schoolTypeDiffers } from './school-type-differs/school-type-differs.ts';
import { strings as schoolTypeDiffersStrings } from './school-type-differs/strings.ts';
import { personSpelling } from './person-spelling/person-spelling.ts';
import { strings as personSpellingStrings } from './person-spelling/strings.ts';
import { schoolSpelling } from './school-spelling/school-spelling.ts';
import { strings as schoolSpellingStrings } from './school-spelling/strings.ts';
import { schoolInTwoUnits } from './school-in-two-units/school-in-two-units.ts';
import { strings as schoolInTwoUnitsStrings } from './school-in-two-units/strings.ts';
import { dayOff } from './day-off/day-off.ts';
import { strings as dayOffStrings } from './day-off/strings.ts';
import { planPeople } from './plan-people/plan-people.ts';
import { strings as planPeopleStrings } from './plan-people/strings.ts';
import { curatorOutside } from './curator-outside/curator-outside.ts';
import { strings as curatorOutsideStrings } from './curator-outside/strings.ts';
import { rowBlank } from './row-blank/row-blank.ts';
import { strings as rowBlankStrings } from './row-blank/strings.ts';
import { unitMissing } from './unit-missing/unit-missing.ts';
import { strings as unitMissingStrings } from './unit-missing/strings.ts';
import { splitMissing } from './split-missing/split-missing.ts';
import { strings as splitMissingStrings } from './split-missing/strings.ts';
import { signsMixed } from './signs-mixed/signs-mixed.ts';
import { strings as signsMixedStrings } from './signs-mixed/strings.ts';
import { numberAsText } from './number-as-text/number-as-text.ts';
import { strings as numberAsTextStrings } from './number-as-text/strings.ts';
import { typeAndGrades } from './type-and-grades/type-and-grades.ts';
import { strings as typeAndGradesStrings } from './type-and-grades/strings.ts';
import { listSeparator } from './list-separator/list-separator.ts';
import { strings as listSeparatorStrings } from './list-separator/strings.ts';
import { valueRepeated } from './value-repeated/value-repeated.ts';
import { strings as valueRepeatedStrings } from './value-repeated/strings.ts';
import { headingAndList } from './heading-and-list/heading-and-list.ts';
import { strings as headingAndListStrings } from './heading-and-list/strings.ts';
import { sessionDiffers } from './session-differs/session-differs.ts';
import { strings as sessionDiffersStrings } from './session-differs/strings.ts';
import { asOfDates } from './as-of-dates/as-of-dates.ts';
import { strings as asOfDatesStrings } from './as-of-dates/strings.ts';
import { gradesDiffer } from './grades-differ/grades-differ.ts';
import { strings as gradesDifferStrings } from './grades-differ/strings.ts';
import { typeUnclear } from './type-unclear/type-unclear.ts';
import { strings as typeUnclearStrings } from './type-unclear/strings.ts';
import { dateImpossible } from './date-impossible/date-impossible.ts';
import { strings as dateImpossibleStrings } from './date-impossible/strings.ts';
import { calendarUnknown } from './calendar-unknown/calendar-unknown.ts';
import { strings as calendarUnknownStrings } from './calendar-unknown/strings.ts';
import { dateOutside } from './date-outside/date-outside.ts';
import { strings as dateOutsideStrings } from './date-outside/strings.ts';
import { registerUnknown } from './register-unknown/register-unknown.ts';
import { strings as registerUnknownStrings } from './register-unknown/strings.ts';
import { registerRepeated } from './register-repeated/register-repeated.ts';
import { strings as registerRepeatedStrings } from './register-repeated/strings.ts';
import { hubNotHub } from './hub-not-hub/hub-not-hub.ts';
import { strings as hubNotHubStrings } from './hub-not-hub/strings.ts';
import { classGrades } from './class-grades/class-grades.ts';
import { strings as classGradesStrings } from './class-grades/strings.ts';
import { classWithoutLanguage } from './class-without-language/class-without-language.ts';
import { strings as classWithoutLanguageStrings } from './class-without-language/strings.ts';

export type { OfferedCheck } from './offer.ts';

/** Every check, by its folder. */
export const checks: Readonly<Record<string, OfferedCheck>> = {
  'date-impossible': offer(dateImpossible, dateImpossibleStrings),
  'total-wrong': offer(totalWrong, totalWrongStrings),
  'parts-differ': offer(partsDiffer, partsDifferStrings),
  'share-wrong': offer(shareWrong, shareWrongStrings),
  'parts-exceed-whole': offer(partsExceedWhole, partsExceedWholeStrings),
  'block-is-sum': offer(blockIsSum, blockIsSumStrings),
  'activity-twice': offer(activityTwice, activityTwiceStrings),
  'count-and-list': offer(countAndList, countAndListStrings),
  'quantity-differs': offer(quantityDiffers, quantityDiffersStrings),
  'sum-in-text': offer(sumInText, sumInTextStrings),
  'change-in-text': offer(changeInText, changeInTextStrings),
  'text-and-table': offer(textAndTable, textAndTableStrings),
  'numbering': offer(numbering, numberingStrings),
  'chapter-numbering': offer(chapterNumbering, chapterNumberingStrings),
  'share-missing': offer(shareMissing, shareMissingStrings),
  'part-of-part': offer(partOfPart, partOfPartStrings),
  'number-missing': offer(numberMissing, numberMissingStrings),
  'bucket-labels': offer(bucketLabels, bucketLabelsStrings),
  'dates-out-of-order': offer(datesOutOfOrder, datesOutOfOrderStrings),
  'day-off': offer(dayOff, dayOffStrings),
  'plan-people': offer(planPeople, planPeopleStrings),
  'curator-outside': offer(curatorOutside, curatorOutsideStrings),
  'session-differs': offer(sessionDiffers, sessionDiffersStrings),
  'as-of-dates': offer(asOfDates, asOfDatesStrings),
  'grades-differ': offer(gradesDiffer, gradesDifferStrings),
  'date-outside': offer(dateOutside, dateOutsideStrings),
  'category-not-understood': offer(categoryNotUnderstood, categoryNotUnderstoodStrings),
  'order-number': offer(orderNumber, orderNumberStrings),
  'unit-spelling': offer(unitSpelling, unitSpellingStrings),
  'spoiled-cell': offer(spoiledCell, spoiledCellStrings),
  'look-alike-letters': offer(lookAlikeLetters, lookAlikeLettersStrings),
  'quotes-unpaired': offer(quotesUnpaired, quotesUnpairedStrings),
  'spaces': offer(spaces, spacesStrings),
  'total-blank': offer(totalBlank, totalBlankStrings),
  'date-forms': offer(dateForms, dateFormsStrings),
  'school-type-differs': offer(schoolTypeDiffers, schoolTypeDiffersStrings),
  'person-spelling': offer(personSpelling, personSpellingStrings),
  'school-spelling': offer(schoolSpelling, schoolSpellingStrings),
  'register-unknown': offer(registerUnknown, registerUnknownStrings),
  'register-repeated': offer(registerRepeated, registerRepeatedStrings),
  'hub-not-hub': offer(hubNotHub, hubNotHubStrings),
  'class-grades': offer(classGrades, classGradesStrings),
  'class-without-language': offer(classWithoutLanguage, classWithoutLanguageStrings),
  'school-in-two-units': offer(schoolInTwoUnits, schoolInTwoUnitsStrings),
  'row-blank': offer(rowBlank, rowBlankStrings),
  'unit-missing': offer(unitMissing, unitMissingStrings),
  'split-missing': offer(splitMissing, splitMissingStrings),
  'signs-mixed': offer(signsMixed, signsMixedStrings),
  'number-as-text': offer(numberAsText, numberAsTextStrings),
  'type-and-grades': offer(typeAndGrades, typeAndGradesStrings),
  'list-separator': offer(listSeparator, listSeparatorStrings),
  'value-repeated': offer(valueRepeated, valueRepeatedStrings),
  'heading-and-list': offer(headingAndList, headingAndListStrings),
  'breakdown-missing': offer(breakdownMissing, breakdownMissingStrings),
  'type-unclear': offer(typeUnclear, typeUnclearStrings),
  'calendar-unknown': offer(calendarUnknown, calendarUnknownStrings),
  ...timetableChecks,
  ...sessionChecks,
  ...sessionRegisterChecks,
  ...thematicChecks,
  ...participantChecks,
  ...sessionCouncilChecks,
};

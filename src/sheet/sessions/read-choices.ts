import type { AssignmentKind, CalendarEntry, CalendarKind, CouncilRole, MarkKind, RateKind, SessionForm, SessionModel, SessionRole } from '../../domain/session/records.ts';
import { textOf, type CellValue } from '../cells/cell.ts';
import { oncePerText } from '../names/once.ts';
import { fold } from '../words/fold.ts';

/** Readers of cells that choose one of several: undefined where a cell says none of them. */

const chosen = <Choice extends string>(choices: readonly (readonly [RegExp, Choice])[]): ((value: CellValue) => Choice | undefined) => {
  const ofText = oncePerText((text: string): Choice | undefined => {
    const folded = fold(text.slice(0, longest));
    return choices.find(([pattern]) => pattern.test(folded))?.[1];
  });
  return (value) => ofText(textOf(value));
};
const longest = 300;

export const readCalendarKind = chosen<CalendarKind>([
  [/жумыс|рабоч|окитын кун|сабак куни|учебный день|working|moved|перенес|ауыстыр/u, 'working'],
  [/каникул|демалыс(?! куни)|vacation|break/u, 'vacation'],
  [/токсан|четверт|полугоди|жартыжылд|quarter|term|семестр/u, 'quarter'],
  [/мереке|мейрам|праздни|holiday|демалыс куни|выходн|day off/u, 'holiday'],
]);

export const readEntryStatus = chosen<CalendarEntry['status']>([
  [/расталмаган|не\s*подтвержд|unconfirmed|not confirmed/u, 'unconfirmed'],
  [/екинши|вторичн|secondary|баспасоз|пресс/u, 'secondary'],
  [/расталган|подтвержд|confirmed/u, 'confirmed'],
]);

export const readSessionForm = chosen<SessionForm>([
  [/аралас|смешан|комбинир|mixed|blended|гибрид/u, 'mixed'],
  [/онлайн|кашыкт|дистанц|online|distance|remote/u, 'online'],
  [/тирек|опорн|кундизги|очн|hub|мектепте|базасында|на базе|бетпе/u, 'hub'],
]);

export const readSessionModel = chosen<SessionModel>([
  [/(?:^|[^\d])3\s*[×xх*]\s*10|уш.*он кун|10 кун|10 дн|он кун|по 10|ten days|three by ten/u, 'three-by-ten'],
  [/токсан|четверт|апта|недел|week/u, 'week-a-quarter'],
  [/уш|3|три|three|еркин|свобод|free/u, 'three-free'],
  [/оз|сво|own|баска|друг|other/u, 'own'],
]);

export const readRateKind = chosen<RateKind>([
  [/100\s*(?:км|шакырым|km)|жуз километр|litres-a-hundred|расход топлив|отын шыгын|жанармай шыгын/u, 'litres-a-hundred'],
  [/литр|жанармай|бензин|дизел|гсм|топлив|litre|liter|fuel/u, 'litre'],
  [/тама[кг]|питан|обед|(?<!\p{L})ас(?!\p{L})|meal|food/u, 'meals-a-day'],
  [/тунег|тунеу|жатын|интернат|жатакхана|ночлег|прожив|ночь|night|lodging|dormitor/u, 'night'],
  [/сабак|урок|занят|lesson/u, 'extra-lesson'],
  [/жургизуш|водител|driver/u, 'driver-day'],
  [/баска|проч|друг|иное|other/u, 'other'],
]);

export const readCouncilRole = chosen<CouncilRole>([
  [/орынбасар|заместител|зам\.|deputy|vice/u, 'deputy'],
  [/хатшы|секретар|secretary/u, 'secretary'],
  [/турага|торага|председател|басшы|head|chair/u, 'head'],
  [/негизги|курам|основн|состав|core/u, 'core'],
  [/мушес|муше|член|member/u, 'member'],
]);

export const readSessionRole = chosen<SessionRole>([
  [/координатор|уйлестируш|coordinator/u, 'coordinator'],
  [/тьютор|tutor/u, 'tutor'],
  [/[эе]двайзер|адвайзер|adviser|advisor/u, 'adviser'],
  [/куратор|curator/u, 'curator'],
  [/директор|director|head/u, 'director'],
  [/психолог|psychologist/u, 'psychologist'],
  [/медицин|медбике|мейирбике|медсестр|даригер|врач|фельдшер|медработ|medic|nurse|doctor/u, 'medic'],
]);

export const readMarkKind = chosen<MarkKind>([
  [/шыгу|корытынды тест|выход|итогов\p{L}* тест|exit|final test/u, 'exit'],
  [/киру|бастапкы тест|входн|вступит|entry|entrance/u, 'entry'],
  [/мониторинг|monitoring|срез|кесинди/u, 'monitoring'],
  [/токсан|четверт|quarter/u, 'quarter'],
  [/жылдык|оку жыл|годов|year/u, 'year'],
  [/сесси|session/u, 'session'],
]);

export const readAssignmentKind = chosen<AssignmentKind>([
  [/консультац|кенес беру|кенес(?!\p{L})|consultation/u, 'consultation'],
  [/онлайн|кашыкт|дистанц|online/u, 'online-lesson'],
  [/адистемел|методич|комек|помощ|method/u, 'method-help'],
  [/тапсырма|задан|жумыс|работ|task|assignment/u, 'task'],
]);

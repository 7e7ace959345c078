import type { StepId } from '../../domain/session/records.ts';
import { oncePerText } from '../names/once.ts';
import { fold } from '../words/fold.ts';

/** Words that say to which step an activity belongs; the first that fits decides. */
const steps: readonly (readonly [RegExp, StepId])[] = [
  [/тасымал|жанармай|жанар май|жеткизу|подвоз|перевоз|доставк|транспорт|гсм|топлив|автобус|маршрут/u, 'transport'],
  [/тама[кг]|ас мазир|астана мазир|питан|меню|обед|буфет|асхана|столов/u, 'meals'],
  [/киру тест|кириспе тест|входн\p{L}* (?:тест|контрол|диагност)|вступительн\p{L}* тест|тестисин|тестирован|входн\p{L}* тестирован/u, 'entry-test'],
  [/кунтизбе|ктж|ктп|календарн\p{L}*[\s-]*(?:тематич|план)|сабак жоспар|поурочн|сайкестилиг|тематическ\p{L}* план/u, 'thematic-plans'],
  [/сабак кест|кестесин|расписан/u, 'timetable'],
  [/сыныптан тыс|внеклассн|внеурочн|воспитательн|маданиет|экскурси|спортт/u, 'out-of-class'],
  [/мониторинг|динамик|диаграмм|осу корсеткиш|билим корсеткиш|билим сапас|качеств\p{L}* знан/u, 'monitoring'],
  [/психолог|медицин|медико|денсаулык|здоров/u, 'preparation'],
  [/тусиндир|тусиник жумыс|разъяснит|ата[\s-]*ана|родител|жиналыс(?!\p{L}*\s+басш)/u, 'explaining'],
  [/басшылар|директорлар\p{L}* (?:кенес|отырыс)|руководител\p{L}* школ|совещан\p{L}* (?:руковод|директор)|совет\p{L}* (?:руковод|директор)|заседан\p{L}* совета (?:руковод|директор)/u, 'leaders'],
  [/кабинет|зертхана|лаборатор|техникал|техническ|материал\p{L}*[\s-]*технич|жабдык|оборудован|сессияга дайындау|подготов\p{L}* (?:школ|рм|ресурс|опорн|кабинет|помещен|баз)|жатын орын|интернат|общежит|спальн/u, 'rooms'],
  [/уйлестиру кенес\p{L}*.*(?:жоспар|курам)|кенес\p{L}*\s+жумыс жоспар|координационн\p{L}* совет\p{L}*|план\p{L}* (?:работы|мероприят)\p{L}* (?:координац|совет)|план\p{L}*\s+работ\p{L}*\s+совет/u, 'council-plan'],
  [/буйры|приказ|каулы|постановлен/u, 'order'],
];

/**
 * Which of the thirteen steps of preparing a session an activity belongs to.
 *
 * Takes    its title in Kazakh or Russian
 * Returns  the step that its words name; undefined where they name none: courses, wall papers, questionnaires, the closing
 * Refuses  nothing
 * Source   docs/sources.md#sessions
 */
export const stepOf: (title: string) => StepId | undefined = oncePerText((title) => {
  const text = fold(title.slice(0, longest));
  return outside.test(text) ? undefined : steps.find(([pattern]) => pattern.test(text))?.[1];
});

const longest = 300;
/** What goes on in a session or behind it is no step of its preparation. */
const outside = /сауалнама|анкет|газет|макала|стать|портфолио|сессия\s*аралык|межсессион|корытындыла|подведен\p{L}* итог|итог\p{L}* сесси|электив|колданбалы|прикладн/u;

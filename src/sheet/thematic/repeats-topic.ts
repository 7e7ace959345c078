import { oncePerText } from '../names/once.ts';

/** All patterns meet a plain text: small folded letters, no spaces about signs. */
const word = '(?:закрепление|повторение|повтор|обобщение|обобщающий урок|систематизация|кайталау|пысыктау|бекиту|корытындылау|жинактау|repetition|revision|consolidation|review)';
/** «… (закрепление)», «… - қайталау», «… . Пысықтау сабағы»: said behind the topic. */
const behind = new RegExp(`(?:\\([^()]*${word}[^()]*\\)|[-.:,]${word}(?: (?:сабагы|урок|материала|темы))?)$`, 'u');
const past = '(?:пройденн\\p{L}*|изученн\\p{L}*|материал\\p{L}*|знани\\p{L}*|умени\\p{L}*|навык\\p{L}*|тем[ыеу]|раздел\\p{L}*|глав\\p{L}*|курс\\p{L}*|за |по |в |и |\\d|откен\\p{L}*|тарау\\p{L}*|бол[иi]м\\p{L}*)';
/** «Повторение курса 7 класса», «Закрепление изученного»: not «Повторение испытаний», not «Закрепление деталей». */
const before = new RegExp(`^(?:урок )?(?:${word}(?:$|[.:,(-]| (?:сабагы|урок)| ${past})|(?:повторительно|обобщающ|повторяющ)\\p{L}*)`, 'u');
/** «Өткенді қайталау», «7-сынып материалын пысықтау», «Тарауды қорытындылау». */
const kazakh = /(?:кайталау|пысыктау)(?: сабагы)?$|(?:такырыпты|откенди|билимди|материалды|тарауды|болимди)\s(?:бекиту|корытындылау|жинактау)$/u;
/** Work that has no topic of its own and comes again and again; with a number it is told apart. */
const work = /^(?:бакылау жумысы|контрольная работа|самостоятельная работа|озиндик жумыс|(?:кате(?:мен|лермен)|категе) жумыс(?:ы)?|работа над ошибками|анализ (?:контрольной работы|сор|соч)|тест|сор|соч|бжб|тжб|диктант|зачет|сынак|резерв(?:тик|ный)?(?: (?:сагат|сабак|урок|час|уакыт|время)\p{L}*)?|practical work|test)$/u;

/**
 * Does a lesson repeat what was taught, so that it is no new topic?
 *
 * Takes    its text in small folded letters, without quotation marks and without spaces about signs
 * Returns  true for «… (закрепление)», «Өткенді қайталау», «Повторение курса 7 класса», «Қатемен жұмыс», «Контрольная работа» without a number
 * Refuses  nothing: «Повторение испытаний» and «Обобщение понятия степени» are topics
 */
export const repeatsTopic = oncePerText((key: string): boolean => behind.test(key) || before.test(key) || kazakh.test(key) || work.test(key));

/** The topic that is repeated: «Сила (закрепление)» is «Сила»; '' for a bare «Повторение». */
export const withoutRepeat = (plain: string): string => plain.replace(behind, '');

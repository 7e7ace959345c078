import { fold } from '../words/fold.ts';

/** What a word of the field speaks of. Several of them make up what is counted. */
export const concepts = [
  'school', 'small', 'hub', 'magnet', 'attached', 'primary', 'basic', 'secondary',
  'combined', 'class', 'with', 'without', 'kazakh', 'russian',
  'teacher', 'master', 'researcher', 'expert', 'moderator', 'no-category', 'higher', 'special-secondary', 'masters-degree',
  'pupil', 'taking-part', 'district', 'city',
  /** «саны», «количество»: what stands beside it is counted. */
  'number',
  /** «барлығы», «всего». */
  'total',
  /** «в», «из», «среди»: the Russian noun behind it is not what is counted. */
  'preposition',
  /** Adds nothing: «облыс бойынша», «учебный год». */
  'filler',
] as const;
export type Concept = (typeof concepts)[number];

/** Pieces that mean something only together: «шағын» + «жинақты». */
type Piece = 'shagyn' | 'jinakty' | 'resource' | 'centre' | 'support' | 'basic-or-main' | 'middle' | 'general' | 'education' | 'giving' | 'high' | 'special' | 'learner' | 'komplekt' | 'category' | 'no' | 'less' | 'tongue' | 'participle';
export type Meaning = Concept | Piece;

/** How a stem may go on: a Kazakh or a Russian ending, or not at all. */
export type Growth = 'kazakh' | 'noun' | 'adjective' | 'exact';

const stems: Readonly<Record<Growth, Partial<Record<Meaning, string>>>> = {
  kazakh: {
    school: 'мектеп|мектеб', class: 'сынып|сыныб|класс', centre: 'орталық|орталығ', magnet: 'магнит', teacher: 'мұғалім|педагог|ұстаз', pupil: 'оқушы', learner: 'алушы',
    master: 'шебер', researcher: 'зерттеуші', expert: 'сарапшы', moderator: 'модератор', 'masters-degree': 'магистр', category: 'санат', 'no-category': 'санатсыз',
    district: 'аудан', city: 'қала', number: 'сан', komplekt: 'жинақ|жинағ|комплект', tongue: 'тіл', education: 'білім',
    hub: 'РО|ТМ', small: 'ШЖМ|МКШ', filler: 'облыс|жыл|ай|күн|өңір|аймақ|аймағ|есеп|дерек|мәлімет|кезең|уақыт|таң|бөлініс|соң|басы|аяғы',
  },
  noun: {
    school: 'школ|школа', class: 'класс', centre: 'центр', teacher: 'учител|педагог|преподавател', pupil: 'ученик|школьник', master: 'мастер', researcher: 'исследовател', expert: 'эксперт', moderator: 'модератор',
    'masters-degree': 'магистр', category: 'категори', district: 'район', city: 'город', komplekt: 'комплект', number: 'количеств|числ', education: 'образовани', tongue: 'язык',
    filler: 'област|год|регион|конец|конц|начал|состояни|данн|врем|период|единиц|разрез|отчёт',
  },
  adjective: {
    small: 'малокомплектн', resource: 'ресурсн', support: 'опорн', magnet: 'магнитн|спутников', attached: 'закреплённ|прикреплённ|закрепленн|прикрепленн|присоединённ', combined: 'совмещённ|совмещенн|объединённ|объединенн',
    primary: 'начальн', 'basic-or-main': 'основн', middle: 'средн', general: 'общ|общеобразовательн', high: 'высш', special: 'специальн', pupil: 'учащ|обучающ', with: 'имеющ|содержащ', 'taking-part': 'участвующ|участвовавш|охваченн',
    kazakh: 'казахск|казахскоязычн', russian: 'русск|русскоязычн', number: 'общ', filler: 'учебн|текущ|отчётн|квалификационн|данн|наш|действующ|функционирующ',
  },
  exact: {
    small: 'малокомплектных|МКШ', hub: 'РЦ|РО', shagyn: 'шағын', jinakty: 'жинақты|жинақталған|жинақталған|комплектілі', resource: 'ресурстық', support: 'тірек', magnet: 'магниттік|магнитті|магниттi|магиттік|магнит',
    attached: 'бекітілген|тіркелген|закреплено|прикреплено|закреплены|прикреплены|бекітілді|бекітіліп', combined: 'біріктірілген|біріккен|біріктірме|қосарланған', primary: 'бастауыш|БМ|НШ', 'basic-or-main': 'негізгі|НОМ|НМ|ООШ', middle: 'орта', secondary: 'ЖББМ|ОЖББМ|ЖОББМ|СОШ|СШ|ОМ',
    general: 'жалпы', education: 'білім', giving: 'беретін', high: 'жоғары|жоғарғы', special: 'арнаулы|арнайы|средне|ср|спец', with: 'бар|с|со|имеют|имеется|имеются|есть|бары', without: 'жоқ|без|жоғы|нет|отсутствуют', no: 'не|емес', participle: 'болып|табылатын|является|являются|являющиеся|являющихся',
    kazakh: 'қазақ|каз|қаз', russian: 'орыс|рус', higher: 'жоғарыбілімді', less: 'санатсыз', 'no-category': 'санатсыз', master: 'мастер', 'taking-part': 'қатысқан|қатысатын|қатысушы|қамтылған|сессияға|сессиялық|сессии',
    number: 'саны|количество|число|кол|во|санынан', total: 'барлығы|барлық|барлықтары|всего|итого|все|всех|жиыны|барлығында|жалпылама',
    preposition: 'в|во|на|из|по|среди|за|у|к|от|при|для',
    filler: 'оларға|олардағы|оған|оларға|настоящее|настоящий|данный|территории|территория|сети|сами|сама|өздері|өзі|их|себебі|яғни|бойынша|бша|б|ша|оның|соның|олардың|ішінде|ішіндегі|ал|және|и|а|оқу|ж|жж|г|гг|жылы|жылғы|жылға|қазіргі|бүгінгі|осы|таңда|бүгінде|біздің|аталған|құрайды|құрады|құраған|құрап|болды|болып|болған|болса|отыр|тең|составляет|составило|составляют|составила|составил|составили|равно|равняется|том|числе|них|него|сегодня|область|облысының|облыстағы|облыстық|дана|адам|человек|чел|шт|ед|единиц|ғана|тек|әр|оқытатын|оқыту|оқитын|тілінде|обучения|обучением|языком|қызмет|атқаратын|істейтін|жасайтын|атқарады|біліктілік|біліктілігі|санатты|санаттағы|категориялы|категории|общая|численность|сводная|барлығының|олар|оларда|которых|где|которые|относящихся|ауылдық|селолық|ауыл|село|сельских|сельские|сельская|село',
  },
};

/** `стем` → what it means, by how it may go on. Folded. */
export const stemsOf: Readonly<Record<Growth, ReadonlyMap<string, Meaning>>> = Object.fromEntries(
  Object.entries(stems).map(([growth, words]) => [growth, new Map(Object.entries(words).flatMap(([meaning, list]) => list.split('|').map((stem) => [fold(stem), meaning as Meaning] as const)))]),
) as Record<Growth, Map<string, Meaning>>;

type Phrase = readonly [readonly Meaning[], Concept | readonly Concept[]];
function longestFirst(list: Phrase[]): Phrase[] {
  return list.sort((one, other) => other[0].length - one[0].length);
}

/** Pieces that stand together and what they mean then, the longest first. */
export const phrases: readonly Phrase[] = longestFirst(
  [
    [['shagyn', 'jinakty'], 'small'], [['shagyn', 'komplekt'], 'small'],
    [['support', 'school', 'resource', 'centre'], 'hub'], [['hub', 'resource', 'centre'], 'hub'],
    [['support', 'school'], 'hub'], [['resource', 'centre'], 'hub'], [['resource', 'school'], 'hub'], [['support'], 'hub'],
    [['general', 'education', 'giving'], 'secondary'], [['middle', 'general', 'education', 'giving'], 'secondary'], [['general', 'middle', 'education', 'giving'], 'secondary'],
    [['general', 'middle'], 'secondary'], [['middle', 'general'], 'secondary'], [['general', 'school'], ['secondary', 'school']],
    [['basic-or-main', 'middle'], 'basic'], [['basic-or-main', 'general'], 'basic'], [['basic-or-main'], 'basic'],
    [['special', 'middle', 'education'], 'special-secondary'], [['middle', 'special', 'education'], 'special-secondary'], [['special', 'special', 'education'], 'special-secondary'],
    [['special', 'middle'], 'special-secondary'], [['middle', 'special'], 'special-secondary'], [['special', 'special'], 'special-secondary'],
    [['high', 'education'], 'higher'], [['education', 'learner'], 'pupil'],
    [['middle'], 'secondary'], [['general'], 'filler'], [['category'], 'filler'],
    [['category', 'without'], 'no-category'], [['without', 'category'], 'no-category'],
    [['no', 'with'], 'without'], [['class', 'komplekt'], ['combined', 'class']], [['combined', 'class', 'komplekt'], ['combined', 'class']], [['komplekt', 'class'], ['combined', 'class']],
    [['komplekt'], ['combined', 'class']], [['participle'], 'filler'], [['kazakh', 'tongue'], 'kazakh'], [['russian', 'tongue'], 'russian'],
  ],
);

import { fold } from '../words/fold.ts';
import { oncePerText } from '../names/once.ts';
import { folded } from './folded.ts';

const list = (words: string) => words.split('|').map(fold);
const begins = (stems: readonly string[]) => oncePerText((word: string) => stems.some((stem) => folded(word).startsWith(stem)));

/** That something exists, works, is there: a number with it is the number of all of them. */
export const saysItExists = begins(
  list('құрыл|ашыл|құрайды|құрады|істейді|істеді|істеп|істейтін|істеуде|жасайды|жасады|жасайтын|жасап|атқара|атқард|атқару|атқарып|есептеледі|есептелінеді|тіркелген|жұмыс|қызмет|функционир|действу|насчит|работа|имеет|имею|существу|создан|открыт|составля|составил|расположен|числ|обуч|жасақтал|жасақтап|ұйымдастыр|қалыптас|орналас'),
);

/** A word that ends a Kazakh noun phrase, or begins a Russian predicate: what stands before it is complete. */
export function endsPhrase(word: string): boolean {
  const known = folded(word);
  return others.has(known) || (known.length > 4 && (kazakhVerb.test(known) || russianVerb.test(known)));
}

/** «арқылы», «және», «в»: a word that says nothing of its own. */
export const isFunction = (word: string): boolean => others.has(folded(word));

const others = new Set(list('бар|жоқ|болды|болса|болып|болған|бойынша|арқылы|және|мен|пен|бен|ал|осы|олар|оның|соның|оларға|олардың|ғана|тек|де|да|та|те|жұмыс|қызмет|жүзеге|себебі|яғни|өткен|есть|нет|и|а|но|или|из|в|на|с|для|по|к|которые|это|что|где|еді|екен|отыр|тұр'));
const kazakhVerb = /(?:ды|ди|ты|ти|ган|ген|кан|кен|ады|еди|йды|йди|уда|уде|ылып|илип|ып|ип)$/u;
const russianVerb = /(?:ет|ют|ит|ят|ает|ают|яет|яют|ется|ются|ится|ятся|ал|ала|ало|али|ил|ила|или|ано|ены|аны|ена|ено)$/u;

/** The number is not that of all: about so many, new ones, planned ones, on average. */
export const restricts = begins(
  list('шамамен|жуық|астам|кемінде|орташа|есеппен|жоспарлан|қосымша|артты|көбейді|өсті|кеміді|кемі|азай|төменде|жабыл|қысқар|жаңадан|жаңа|қайта|около|более|менее|свыше|почти|примерно|среднем|планир|дополнит|новых|увелич|уменьш|сократ|закрыт|вырос|снизил|больше|меньше|только|лишь|болады|күтіл|кестеле|бірінші|екінші|үшінші|қатысты|қатысқан|қатысып|участв|принял|посет|өтті|өткізіл|провед|прошл|прош|охвач|охват|қамтыл|қамту|қамтып'),
);

/** «өткен оқу жылында», «в прошлом году»: of another year. */
export const saysBefore = begins(list('өткен|былтыр|алдыңғы|прошл|предыдущ|прежн'));

export const saysOblast = begins(list('облыс|област'));

/** Of what is to come, or of the whole country: no number of this report's tables. */
export const saysOtherwise = (sentence: string): boolean => elsewhere.test(sentence);
const elsewhere = /(?<!\p{L})(?:ашылад|жетед|болад|болмақ|керек|жоспар|күтіл|келесі|алдағы|планир|будет|будут|предполаг|ожида|сократится|увеличится|уменьшится|вырастет|достигнет|следующ|республика|қазақстан|казахстан|еліміз|ел\s+бойынша|стран|көрші|басқа|өзге|соседн|друг(?:ой|ая|ие|их|ом)|бірі(?!\p{L})|бірінде|бірінің|од(?:ин|на|ной|ного)\s+из)/iu;

/** «57 болатын», «было 57»: no longer so. */
export const saysWas = (clause: string): boolean => /(?<!\p{L})(?:болатын|болған|еді|екен|было|был|была|были)(?!\p{L})/iu.test(clause);

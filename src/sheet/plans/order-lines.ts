import { peopleIn } from '../names/people.ts';
import { fold } from '../words/fold.ts';
import type { TextLine } from './text-lines.ts';

/** «бұйырамын», «приказываю»: what follows are the points of an order. */
export const orders = (text: string) => /бұйырамын|бұйырам(?!\p{L})|приказываю|қаулы ете|постановля/iu.test(text);
const office = /бастығ|басшысы|директор|әкім|меңгеруші|начальник|руководител|аким|заведующ/iu;

/** «Аудандық білім бөлімінің бастығы      М. Ахметов»: an order ends here. */
export const isSignature = ({ text }: TextLine) => text.length < 200 && office.test(text) && peopleIn(text, 'text').some(({ to }) => text.slice(to).trim().length < 3);

/** «Осы бұйрықтың орындалуын қадағалау …», «Контроль за исполнением настоящего приказа»: the last point of an order. */
export const closesOrder = (text: string) => /буйры|каулы|приказ|постановлен/u.test(fold(text)) && /орындалу|исполнен|выполнен/u.test(fold(text));

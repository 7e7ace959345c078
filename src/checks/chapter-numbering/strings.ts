import type { CheckStrings } from '../check.ts';
import type { chapterNumbering } from './chapter-numbering.ts';

export const strings: CheckStrings<typeof chapterNumbering> = {
  kk: {
    title: 'Тараулар мен тармақтардың нөмірленуі',
    about: 'Тараулардың, бөлімдердің және бұйрық тармақтарының нөмірлері рет-ретімен жүруі керек. Түсіп қалған немесе қайталанған нөмірді түзетіңіз.',
    finding: ({ kind, number, before, missing, due }) =>
      kind === 'gap'
        ? `«${before}» нөмірінен кейін бірден «${number}» тұр, арасында ${missing.join(', ')} жоқ. Бөлім түсіп қалмаса, нөмірлерді қайта қойыңыз.`
        : kind === 'stray'
          ? `Бұл жерде «${number}» емес, «${due ?? ''}» болуы керек.`
        : kind === 'repeat'
          ? `«${number}» нөмірі екі рет қойылған, бұл жерде «${due ?? ''}» болуы керек.`
          : kind === 'restart'
            ? `Бұйрық тармақтары «${before}» нөмірінен кейін қайтадан «${number}» деп басталған, бұл жерде «${due ?? ''}» болуы керек.`
            : `«${number}» деген бір нөмірде екі бөлім қосылып кеткен сияқты: ${missing.join(' және ')} деп бөлек нөмірлеңіз.`,
  },
  ru: {
    title: 'Нумерация глав и пунктов',
    about: 'Номера глав, разделов и пунктов приказа должны идти подряд. Исправьте пропущенный или повторённый номер.',
    finding: ({ kind, number, before, missing, due }) =>
      kind === 'gap'
        ? `После номера «${before}» сразу идёт «${number}», между ними нет ${missing.join(', ')}. Если раздел не выпал, исправьте нумерацию.`
        : kind === 'stray'
          ? `Здесь должно быть «${due ?? ''}», а не «${number}».`
        : kind === 'repeat'
          ? `Номер «${number}» стоит дважды, здесь должно быть «${due ?? ''}».`
          : kind === 'restart'
            ? `После пункта «${before}» приказ снова начинается с «${number}», здесь должно быть «${due ?? ''}».`
            : `Под одним номером «${number}», похоже, соединены два раздела: пронумеруйте их отдельно, ${missing.join(' и ')}`,
  },
  en: {
    title: 'Numbering of chapters and points',
    about: 'The numbers of chapters, sections and points of an order follow one another. Mend a missing or repeated number.',
    finding: ({ kind, number, before, missing, due }) =>
      kind === 'gap'
        ? `“${number}” follows “${before}” at once; ${missing.join(', ')} is missing between them. If no section was lost, renumber.`
        : kind === 'stray'
          ? `Here it should be “${due ?? ''}”, not “${number}”.`
        : kind === 'repeat'
          ? `The number “${number}” stands twice; here it should be “${due ?? ''}”.`
          : kind === 'restart'
            ? `After point “${before}” the order begins with “${number}” again; here it should be “${due ?? ''}”.`
            : `Two sections seem to share the number “${number}”: number them ${missing.join(' and ')}`,
  },
};

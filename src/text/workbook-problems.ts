import type { WorkbookProblem } from '../sheet/workbook-problem.ts';
import type { InEveryLanguage } from './language.ts';
import { formatNumber } from './numbers.ts';
import type { ProblemWords } from './problem-words.ts';

/** Excel’s own words end with a full stop, or do not. */
const unended = (message: string) => message.replace(/[.\s]+$/u, '');

/** Each says what happened, whether anything was changed, and what to do. */
export const workbookProblems: InEveryLanguage<ProblemWords<WorkbookProblem>> = {
  kk: {
    'workbook-editing': () => 'Ұяшық өңделіп жатыр, сондықтан Excel жауап бермеді. Ештеңе өзгерген жоқ. Enter немесе Esc басып, қайталаңыз.',
    'workbook-busy': () => 'Excel бос емес немесе алдыңғы терезеде басқа кітап тұр. Ештеңе өзгерген жоқ. Осы кітаптың терезесіне оралып, қайталаңыз.',
    'workbook-cancelled': () => 'Тоқтатылды. Ештеңе өзгерген жоқ.',
    'workbook-protected': () => 'Кітап немесе парақ қорғалған, сондықтан Excel орындамады. Ештеңе өзгерген жоқ. «Рецензиялау» қойындысында қорғанысты алып, қайталаңыз.',
    'selection-not-cells': () => 'Ұяшық белгіленбеген: диаграмма немесе сурет белгіленген шығар. Кестедегі ұяшықты басып, қайталаңыз.',
    'workbook-too-large': ({ sheet, most }) => `«${sheet}» парағы тым үлкен: алғашқы және соңғы ұяшықтың арасы ${formatNumber(most, 'kk')} ұяшықтан асады. Ештеңе өзгерген жоқ. Алыста қалған ұяшықты (Ctrl+End) тауып, артық жолдар мен бағандарды өшіріп, кітапты сақтаңыз.`,
    'sheet-gone': ({ sheet }) => `«${sheet}» парағы табылмады: өшірілген немесе атауы өзгерген. Кітапты қайта оқыңыз.`,
    'sheet-hidden': ({ sheet }) => `«${sheet}» парағы жасырылған, сондықтан ұяшыққа өту мүмкін болмады. Ештеңе өзгерген жоқ. Кез келген парақтың қойындысын тінтуірдің оң жақ батырмасымен басып, «Показать» пәрменімен парақты ашып, қайталаңыз.`,
    'target-protected': ({ sheet }) => `«${sheet}» парағы қорғалған, жазылмады. Қорғанысты алыңыз немесе жаңа парақты таңдаңыз.`,
    'target-merged': ({ sheet, address }) => `«${sheet}» парағында ${address} ұяшықтары біріктірілген, жазылмады. Басқа орынды немесе жаңа парақты таңдаңыз.`,
    'target-spilled': ({ sheet }) => `«${sheet}» парағында бұл жерді басқа формуланың нәтижесі толтырып тұр, жазылмады. Басқа орынды немесе жаңа парақты таңдаңыз.`,
    'target-filtered': ({ sheet }) => `«${sheet}» парағында сүзгі қосулы: жасырын жолдардың үстіне жазылмайды. Сүзгіні алыңыз немесе жаңа парақты таңдаңыз.`,
    'target-in-table': ({ sheet, table }) => `«${sheet}» парағындағы «${table}» кестесімен қиылысады, жазылмады. Басқа орынды немесе жаңа парақты таңдаңыз.`,
    'target-not-free': ({ sheet, address }) => `Формула нәтижесіне бос орын керек, ал «${sheet}» парағындағы ${address} бос емес. Жазылмады. Басқа орынды немесе жаңа парақты таңдаңыз.`,
    'target-outside': ({ sheet }) => `«${sheet}» парағының шетінен шығып кетеді, жазылмады. Басқа орынды таңдаңыз.`,
    'target-changed': ({ sheet }) => `«${sheet}» парағы қаралғаннан кейін өзгерген, жазылмады. Қайта алдын ала қараңыз.`,
    'excel-refused': ({ code, message }) => `Excel орындамады (${code}): ${unended(message)}. Парақты қарап, қайталаңыз.`,
  },
  ru: {
    'workbook-editing': () => 'Идёт ввод в ячейку, поэтому Excel не ответил. Ничего не изменено. Нажмите Enter или Esc и повторите.',
    'workbook-busy': () => 'Excel занят, или впереди открыта другая книга. Ничего не изменено. Вернитесь в окно этой книги и повторите.',
    'workbook-cancelled': () => 'Остановлено. Ничего не изменено.',
    'workbook-protected': () => 'Книга или лист защищены, поэтому Excel не выполнил действие. Ничего не изменено. Снимите защиту на вкладке «Рецензирование» и повторите.',
    'selection-not-cells': () => 'Ячейки не выделены: возможно, выделена диаграмма или рисунок. Щёлкните по ячейке и повторите.',
    'workbook-too-large': ({ sheet, most }) => `Лист «${sheet}» слишком велик: между первой и последней ячейкой больше ${formatNumber(most, 'ru')} ячеек. Ничего не изменено. Найдите далёкую ячейку (Ctrl+End), удалите лишние строки и столбцы и сохраните книгу.`,
    'sheet-gone': ({ sheet }) => `Лист «${sheet}» не найден: он удалён или переименован. Прочитайте книгу заново.`,
    'sheet-hidden': ({ sheet }) => `Лист «${sheet}» скрыт, поэтому перейти к ячейке нельзя. Ничего не изменено. Щёлкните правой кнопкой по ярлычку любого листа, выберите «Показать», откройте этот лист и повторите.`,
    'target-protected': ({ sheet }) => `Лист «${sheet}» защищён, ничего не записано. Снимите защиту или выберите новый лист.`,
    'target-merged': ({ sheet, address }) => `На листе «${sheet}» ячейки ${address} объединены, ничего не записано. Выберите другое место или новый лист.`,
    'target-spilled': ({ sheet }) => `На листе «${sheet}» это место занято результатом другой формулы, ничего не записано. Выберите другое место или новый лист.`,
    'target-filtered': ({ sheet }) => `На листе «${sheet}» включён фильтр: поверх скрытых строк Тірек не пишет. Снимите фильтр или выберите новый лист.`,
    'target-in-table': ({ sheet, table }) => `Место пересекается с таблицей «${table}» на листе «${sheet}», ничего не записано. Выберите другое место или новый лист.`,
    'target-not-free': ({ sheet, address }) => `Для результата формулы нужно свободное место, а на листе «${sheet}» ячейка ${address} занята. Ничего не записано. Выберите другое место или новый лист.`,
    'target-outside': ({ sheet }) => `Не помещается на листе «${sheet}», ничего не записано. Выберите другое место.`,
    'target-changed': ({ sheet }) => `Лист «${sheet}» изменился после предпросмотра, ничего не записано. Посмотрите ещё раз.`,
    'excel-refused': ({ code, message }) => `Excel не выполнил действие (${code}): ${unended(message)}. Посмотрите на лист и повторите.`,
  },
  en: {
    'workbook-editing': () => 'A cell is being edited, so Excel did not answer. Nothing was changed. Press Enter or Esc and try again.',
    'workbook-busy': () => 'Excel is busy, or another workbook lies in front. Nothing was changed. Go back to this workbook’s window and try again.',
    'workbook-cancelled': () => 'Stopped. Nothing was changed.',
    'workbook-protected': () => 'The workbook or the sheet is protected, so Excel did not do it. Nothing was changed. Take the protection off on the Review tab and try again.',
    'selection-not-cells': () => 'No cells are selected: perhaps a chart or a picture is. Click a cell and try again.',
    'workbook-too-large': ({ sheet, most }) => `The sheet “${sheet}” is too large: between its first and its last cell lie more than ${formatNumber(most, 'en')} cells. Nothing was changed. Find the far cell (Ctrl+End), delete rows and columns that are not needed, and save.`,
    'sheet-gone': ({ sheet }) => `The sheet “${sheet}” was not found: it was deleted or renamed. Read the workbook again.`,
    'sheet-hidden': ({ sheet }) => `The sheet “${sheet}” is hidden, so its cell cannot be shown. Nothing was changed. Right-click any sheet tab, choose Unhide, open this sheet and try again.`,
    'target-protected': ({ sheet }) => `The sheet “${sheet}” is protected, nothing was written. Take the protection off or choose a new sheet.`,
    'target-merged': ({ sheet, address }) => `On the sheet “${sheet}” the cells ${address} are merged, nothing was written. Choose another place or a new sheet.`,
    'target-spilled': ({ sheet }) => `On the sheet “${sheet}” the result of another formula fills this place, nothing was written. Choose another place or a new sheet.`,
    'target-filtered': ({ sheet }) => `The sheet “${sheet}” is filtered: Tirek does not write over hidden rows. Clear the filter or choose a new sheet.`,
    'target-in-table': ({ sheet, table }) => `The place crosses the table “${table}” on the sheet “${sheet}”, nothing was written. Choose another place or a new sheet.`,
    'target-not-free': ({ sheet, address }) => `A formula needs free cells for its result; on the sheet “${sheet}” ${address} is not free. Nothing was written. Choose another place or a new sheet.`,
    'target-outside': ({ sheet }) => `It does not fit on the sheet “${sheet}”, nothing was written. Choose another place.`,
    'target-changed': ({ sheet }) => `The sheet “${sheet}” has changed since the preview, nothing was written. Look at the preview again.`,
    'excel-refused': ({ code, message }) => `Excel refused (${code}): ${unended(message)}. Look at the sheet and try again.`,
  },
};

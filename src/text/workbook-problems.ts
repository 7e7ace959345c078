import type { WorkbookProblem } from '../sheet/workbook-problem.ts';
import type { InEveryLanguage } from './language.ts';
import { formatNumber } from './numbers.ts';
import type { ProblemWords } from './problem-words.ts';

/** Each says what happened, whether anything was changed, and what to do. */
export const workbookProblems: InEveryLanguage<ProblemWords<WorkbookProblem>> = {
  kk: {
    'workbook-editing': () => 'Ұяшық өңделіп жатыр, сондықтан Excel жауап бермеді. Ештеңе өзгерген жоқ. Enter немесе Esc басып, қайталаңыз.',
    'workbook-busy': () => 'Excel бос емес немесе алдыңғы терезеде басқа кітап тұр. Ештеңе өзгерген жоқ. Осы кітаптың терезесіне оралып, қайталаңыз.',
    'workbook-cancelled': () => 'Тоқтатылды. Ештеңе өзгерген жоқ.',
    'workbook-protected': () => 'Кітап немесе парақ қорғалған, сондықтан Excel орындамады. Ештеңе өзгерген жоқ. «Рецензиялау» қойындысында қорғанысты алып, қайталаңыз.',
    'selection-not-cells': () => 'Ұяшық белгіленбеген: диаграмма немесе сурет белгіленген шығар. Кестедегі ұяшықты басып, қайталаңыз.',
    'workbook-too-large': ({ cells, most }) => `Парақта тым көп ұяшық бар: ${formatNumber(cells, 'kk')}, шегі ${formatNumber(most, 'kk')}. Артық жолдар мен бағандарды өшіріңіз.`,
    'sheet-gone': ({ sheet }) => `«${sheet}» парағы табылмады: өшірілген немесе атауы өзгерген. Кітапты қайта оқыңыз.`,
    'target-protected': ({ sheet }) => `«${sheet}» парағы қорғалған, жазылмады. Қорғанысты алыңыз немесе жаңа парақты таңдаңыз.`,
    'target-merged': ({ sheet, address }) => `«${sheet}» парағында ${address} ұяшықтары біріктірілген, жазылмады. Басқа орынды немесе жаңа парақты таңдаңыз.`,
    'target-filtered': ({ sheet }) => `«${sheet}» парағында сүзгі қосулы: жасырын жолдардың үстіне жазылмайды. Сүзгіні алыңыз немесе жаңа парақты таңдаңыз.`,
    'target-in-table': ({ sheet, table }) => `«${sheet}» парағындағы «${table}» кестесімен қиылысады, жазылмады. Басқа орынды немесе жаңа парақты таңдаңыз.`,
    'target-not-free': ({ sheet, address }) => `Формула нәтижесіне бос орын керек, ал «${sheet}» парағындағы ${address} бос емес. Жазылмады. Басқа орынды немесе жаңа парақты таңдаңыз.`,
    'target-outside': ({ sheet }) => `«${sheet}» парағының шетінен шығып кетеді, жазылмады. Басқа орынды таңдаңыз.`,
    'target-changed': ({ sheet }) => `«${sheet}» парағы қаралғаннан кейін өзгерген, жазылмады. Қайта алдын ала қараңыз.`,
    'excel-refused': ({ code, message }) => `Excel орындамады (${code}): ${message}`,
  },
  ru: {
    'workbook-editing': () => 'Идёт ввод в ячейку, поэтому Excel не ответил. Ничего не изменено. Нажмите Enter или Esc и повторите.',
    'workbook-busy': () => 'Excel занят, или впереди открыта другая книга. Ничего не изменено. Вернитесь в окно этой книги и повторите.',
    'workbook-cancelled': () => 'Остановлено. Ничего не изменено.',
    'workbook-protected': () => 'Книга или лист защищены, поэтому Excel не выполнил действие. Ничего не изменено. Снимите защиту на вкладке «Рецензирование» и повторите.',
    'selection-not-cells': () => 'Ячейки не выделены: возможно, выделена диаграмма или рисунок. Щёлкните по ячейке и повторите.',
    'workbook-too-large': ({ cells, most }) => `На листе слишком много ячеек: ${formatNumber(cells, 'ru')}, предел ${formatNumber(most, 'ru')}. Удалите лишние строки и столбцы.`,
    'sheet-gone': ({ sheet }) => `Лист «${sheet}» не найден: он удалён или переименован. Прочитайте книгу заново.`,
    'target-protected': ({ sheet }) => `Лист «${sheet}» защищён, ничего не записано. Снимите защиту или выберите новый лист.`,
    'target-merged': ({ sheet, address }) => `На листе «${sheet}» ячейки ${address} объединены, ничего не записано. Выберите другое место или новый лист.`,
    'target-filtered': ({ sheet }) => `На листе «${sheet}» включён фильтр: поверх скрытых строк Тірек не пишет. Снимите фильтр или выберите новый лист.`,
    'target-in-table': ({ sheet, table }) => `Место пересекается с таблицей «${table}» на листе «${sheet}», ничего не записано. Выберите другое место или новый лист.`,
    'target-not-free': ({ sheet, address }) => `Для результата формулы нужно свободное место, а на листе «${sheet}» ячейка ${address} занята. Ничего не записано. Выберите другое место или новый лист.`,
    'target-outside': ({ sheet }) => `Не помещается на листе «${sheet}», ничего не записано. Выберите другое место.`,
    'target-changed': ({ sheet }) => `Лист «${sheet}» изменился после предпросмотра, ничего не записано. Посмотрите ещё раз.`,
    'excel-refused': ({ code, message }) => `Excel не выполнил действие (${code}): ${message}`,
  },
  en: {
    'workbook-editing': () => 'A cell is being edited, so Excel did not answer. Nothing was changed. Press Enter or Esc and try again.',
    'workbook-busy': () => 'Excel is busy, or another workbook lies in front. Nothing was changed. Go back to this workbook’s window and try again.',
    'workbook-cancelled': () => 'Stopped. Nothing was changed.',
    'workbook-protected': () => 'The workbook or the sheet is protected, so Excel did not do it. Nothing was changed. Take the protection off on the Review tab and try again.',
    'selection-not-cells': () => 'No cells are selected: perhaps a chart or a picture is. Click a cell and try again.',
    'workbook-too-large': ({ cells, most }) => `A sheet holds too many cells: ${formatNumber(cells, 'en')}, the limit is ${formatNumber(most, 'en')}. Delete rows and columns that are not needed.`,
    'sheet-gone': ({ sheet }) => `The sheet “${sheet}” was not found: it was deleted or renamed. Read the workbook again.`,
    'target-protected': ({ sheet }) => `The sheet “${sheet}” is protected, nothing was written. Take the protection off or choose a new sheet.`,
    'target-merged': ({ sheet, address }) => `On the sheet “${sheet}” the cells ${address} are merged, nothing was written. Choose another place or a new sheet.`,
    'target-filtered': ({ sheet }) => `The sheet “${sheet}” is filtered: Tirek does not write over hidden rows. Clear the filter or choose a new sheet.`,
    'target-in-table': ({ sheet, table }) => `The place crosses the table “${table}” on the sheet “${sheet}”, nothing was written. Choose another place or a new sheet.`,
    'target-not-free': ({ sheet, address }) => `A formula needs free cells for its result; on the sheet “${sheet}” ${address} is not free. Nothing was written. Choose another place or a new sheet.`,
    'target-outside': ({ sheet }) => `It does not fit on the sheet “${sheet}”, nothing was written. Choose another place.`,
    'target-changed': ({ sheet }) => `The sheet “${sheet}” has changed since the preview, nothing was written. Look at the preview again.`,
    'excel-refused': ({ code, message }) => `Excel refused (${code}): ${message}`,
  },
};

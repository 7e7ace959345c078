import type { NewSheet } from '../../sheet/workbook.ts';
import type { Language } from '../../text/language.ts';

/** The sample's sheets: Russian for those who read Russian, otherwise Kazakh. Loaded when somebody asks for them. */
export async function loadSample(language: Language): Promise<readonly NewSheet[]> {
  const loaded = language === 'ru' ? await import(/* webpackChunkName: "sample-ru" */ 'tirek-sample/sample.ru.json') : await import(/* webpackChunkName: "sample-kk" */ 'tirek-sample/sample.kk.json');
  return loaded.default;
}

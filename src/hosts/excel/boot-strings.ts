import type { InEveryLanguage } from '../../text/language.ts';

/** Said before anything else is loaded. */
export const bootWords: InEveryLanguage<{
  readonly starting: string;
  readonly noAnswer: string;
  readonly reload: string;
  readonly broken: string;
  readonly outside: { readonly about: string; readonly how: string; readonly where: string };
}> = {
  kk: {
    starting: 'Тірек ашылып жатыр…',
    noAnswer: 'Excel жауап бермеді. Интернетке қосылымды тексеріп, қайта ашыңыз. Кітапта ештеңе өзгерген жоқ.',
    reload: 'Қайта ашу',
    broken: 'Тірек ашылмады. Қайта ашып көріңіз; болмаса, әкімшіге айтыңыз. Кітапта ештеңе өзгерген жоқ.',
    outside: {
      about: 'Тірек — Excel-ге арналған қосымша. Ол педагогтердің сапалық құрамын санайды, кітапты тексереді, есеп жасайды.',
      how: 'Бұл бет Excel ішінде ғана жұмыс істейді: Excel-де «Кірістіру» → «Қосымшаларым» бөлімінен Тіректі таңдаңыз. Тізімде жоқ болса, ұйымыңыздың әкімшісінен сұраңыз.',
      where: 'Excel 2021, Microsoft 365 және Excel-дің веб-нұсқасы жарайды.',
    },
  },
  ru: {
    starting: '«Тірек» открывается…',
    noAnswer: 'Excel не ответил. Проверьте подключение к интернету и откройте заново. В книге ничего не изменено.',
    reload: 'Открыть заново',
    broken: '«Тірек» не открылся. Попробуйте ещё раз; если не поможет, сообщите администратору. В книге ничего не изменено.',
    outside: {
      about: '«Тірек» — надстройка для Excel. Она считает качественный состав педагогов, проверяет книгу и делает отчёты.',
      how: 'Эта страница работает только внутри Excel: откройте «Вставка» → «Мои надстройки» и выберите «Тірек». Если его нет в списке, обратитесь к администратору вашей организации.',
      where: 'Подходят Excel 2021, Microsoft 365 и Excel в браузере.',
    },
  },
  en: {
    starting: 'Tirek is opening…',
    noAnswer: 'Excel did not answer. Check the connection to the internet and open it again. Nothing was changed in the workbook.',
    reload: 'Open again',
    broken: 'Tirek could not be opened. Try again; if that does not help, tell your administrator. Nothing was changed in the workbook.',
    outside: {
      about: 'Tirek is an add-in for Excel. It counts the qualifications of teachers, checks the workbook and makes reports.',
      how: 'This page works only inside Excel: open Insert → My Add-ins and choose Tirek. If it is not in the list, ask the administrator of your organisation.',
      where: 'Excel 2021, Microsoft 365 and Excel on the web will do.',
    },
  },
};

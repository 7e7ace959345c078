import type { SettingId } from '../sheet/registers/columns.ts';
import type { InEveryLanguage } from '../text/language.ts';

type Norm = SettingId & `norm-${string}`;

const letter = {
  kk: 'Ы. Алтынсарин атындағы ҰБА-ның 2021–2022 оқу жылына арналған әдістемелік нұсқау хаты, ШЖМ туралы 4-тарау',
  ru: 'Методическое письмо НАО им. И. Алтынсарина на 2021–2022 учебный год, глава 4 о МКШ',
  en: 'Methodical letter of the Altynsarin academy for 2021–22, chapter 4 on small-class schools',
};

const press = {
  kk: 'Вице-премьердің жауабы, баспасөзден (mgorod.kz, 08.07.2025); бұйрықтың мәтіні тексерілмеген',
  ru: 'Ответ вице-премьера, по сообщению прессы (mgorod.kz, 08.07.2025); текст приказа не сверен',
  en: 'Answer of the vice-premier as the press has it (mgorod.kz, 08.07.2025); the order was not read',
};

const none = { kk: 'Расталған дереккөз табылмады', ru: 'Подтверждённого источника не найдено', en: 'No confirmed source was found' };

/** Where each norm is from. */
export const normSources: InEveryLanguage<Readonly<Record<Norm, string>>> = {
  kk: {
    'norm-combined-grades': letter.kk, 'norm-age-gap': letter.kk,
    'norm-split-from': '№ 595 бұйрық (қазір күші жойылған), 2022–2023 оқу жылына арналған әдістемелік хатта келтірілген',
    'norm-split-elsewhere': '№ 348 бұйрықпен бекітілген МЖМБС, әдістемелік хаттарда келтірілген',
    'norm-class-most': none.kk, 'norm-combined-most': none.kk,
    'norm-primary-least': press.kk, 'norm-basic-least': press.kk, 'norm-secondary-least': press.kk,
  },
  ru: {
    'norm-combined-grades': letter.ru, 'norm-age-gap': letter.ru,
    'norm-split-from': 'Приказ № 595 (утратил силу), как его приводит методическое письмо на 2022–2023 учебный год',
    'norm-split-elsewhere': 'ГОСО, утверждённый приказом № 348, как его приводят методические письма',
    'norm-class-most': none.ru, 'norm-combined-most': none.ru,
    'norm-primary-least': press.ru, 'norm-basic-least': press.ru, 'norm-secondary-least': press.ru,
  },
  en: {
    'norm-combined-grades': letter.en, 'norm-age-gap': letter.en,
    'norm-split-from': 'Order no. 595 (repealed) as the methodical letter for 2022–23 quotes it',
    'norm-split-elsewhere': 'State standard, order no. 348, as methodical letters quote it',
    'norm-class-most': none.en, 'norm-combined-most': none.en,
    'norm-primary-least': press.en, 'norm-basic-least': press.en, 'norm-secondary-least': press.en,
  },
};

import type { PaperBlock } from '../sheet/official-paper.ts';
import type { SettingId } from '../sheet/registers/columns.ts';
import type { Registers } from '../sheet/registers/registers.ts';
import type { Language } from '../text/language.ts';
import { textOfSetting } from './annual-source.ts';
import { paperWords } from './paper-words.ts';

/** Who issues a paper, as the sheet of settings says it; '' where it says nothing. */
export interface Letterhead {
  readonly department: { readonly kk: string; readonly ru: string };
  readonly address: { readonly kk: string; readonly ru: string };
  readonly contacts: string;
  /** The settlement. */
  readonly place: { readonly kk: string; readonly ru: string };
  readonly approved: Signer;
  readonly signed: Signer;
}

export interface Signer {
  readonly position: string;
  readonly name: string;
}

/** A line to fill in by hand. */
export const blankLine = (letters = 24): string => '_'.repeat(letters);

export function letterheadOf(registers: Registers): Letterhead {
  const said = (id: SettingId) => textOfSetting(registers, id);
  const both = (id: 'department' | 'address' | 'place') => ({ kk: said(`${id}-kk`), ru: said(`${id}-ru`) });
  return {
    department: both('department'),
    address: both('address'),
    contacts: said('contacts'),
    place: both('place'),
    approved: { position: said('approved-as'), name: said('approved-by') },
    signed: { position: said('signed-as'), name: said('signed-by') },
  };
}

/** Kazakh to the left, Russian to the right, both whatever the language of the paper is. */
export function letterheadBlock({ department, address, contacts }: Letterhead): PaperBlock {
  const side = (language: 'kk' | 'ru') => [department[language] || blankLine(), ...(address[language] === '' ? [] : [address[language]])];
  return { kind: 'letterhead', left: side('kk'), right: side('ru'), below: contacts === '' ? [] : [contacts] };
}

/** «№ ____», the settlement, the day: `number` and `day` are lines to fill in unless given. */
export function numberLine({ place }: Letterhead, language: Language, { number = '', day = '' } = {}): PaperBlock {
  const center = place[language === 'ru' ? 'ru' : 'kk'];
  return { kind: 'line', left: day === '' ? paperWords[language].dayLine : day, ...(center === '' ? {} : { center }), right: `№ ${number === '' ? blankLine(10) : number}` };
}

/** «Бекітемін»: who approves, a line for the signature, the day. */
export function approvalBlock({ approved }: Letterhead, language: Language): PaperBlock {
  const words = paperWords[language];
  return { kind: 'approval', lines: [words.approved, approved.position || blankLine(), `${blankLine(12)} ${approved.name || blankLine(16)}`, words.dayLine] };
}

/** Who signs: the one of the settings unless others are given. */
export function signatureBlock({ signed }: Letterhead, language: Language, signers: readonly Signer[] = [signed]): PaperBlock {
  return { kind: 'signatures', rows: signers.map(({ position, name }) => ({ position: position || paperWords[language].responsible, name: name || blankLine(16) })) };
}

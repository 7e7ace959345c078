import type { CouncilMember } from '../domain/session/records.ts';
import type { PaperTable } from '../sheet/official-paper.ts';
import type { InEveryLanguage, Language } from '../text/language.ts';
import { registerOptions } from '../text/register-options.ts';
import { paperWords } from './paper-words.ts';

const words: InEveryLanguage<Readonly<Record<'name' | 'position' | 'role', string>>> = {
  kk: { name: 'Аты-жөні', position: 'Лауазымы', role: 'Кеңестегі рөлі' },
  ru: { name: 'Ф. И. О.', position: 'Должность', role: 'Роль в совете' },
  en: { name: 'Name', position: 'Position', role: 'Role in the council' },
};

/** The coordination council as papers list it: who leads first, members last. */
export function councilTable(council: readonly CouncilMember[], language: Language): PaperTable {
  const rank = ({ role }: CouncilMember) => (role === undefined ? 4 : (['head', 'deputy', 'secretary', 'core', 'member'] as const).indexOf(role));
  return {
    kind: 'table',
    id: 'council',
    columns: [{ heading: paperWords[language].number, width: 5, align: 'center' }, { heading: words[language].name, width: 30 }, { heading: words[language].position, width: 34 }, { heading: words[language].role, width: 20 }],
    rows: [...council].sort((one, other) => rank(one) - rank(other)).map((member, place) => ({
      key: `${member.person.key} ${place}`,
      cells: [place + 1, member.person.name, [member.position, member.school.name].filter((text) => text !== '').join(', '), member.role ? registerOptions[language]['council-role'][member.role] : ''],
    })),
  };
}

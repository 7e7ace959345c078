import { registersAcross } from '../../sheet/registers/across-registers.ts';
import { unknownNames } from '../../sheet/registers/unknown-names.ts';
import type { Check } from '../check.ts';

const schools = [['Аудан', 'Мектеп атауы', 'Деңгейі', 'Тірек мектебі (иә/жоқ)', 'Қай тірек мектебіне бекітілген'], ['Шет', '№ 1 ЖББМ', 'ЖББМ', 'иә', null], ['Шет', 'Ақбұлақ НОМ', 'НОМ', 'жоқ', '№ 1']] as const;
const head = ['Аудан', 'Мектеп', 'Біріктірілген сыныптар', 'Оқыту тілі'];
const classes = { Сыныптар: [head, ['Шет', 'Ақбұлақ', '2+3', 'қ']] };

/** A cell names a unit, a school or a hub that its register does not have. */
export const registerUnknown: Check<
  'register-unknown',
  {
    readonly field: 'unit' | 'school' | 'hub';
    readonly text: string;
    /** More than one record answers to the name. */
    readonly several: boolean;
    readonly candidates: readonly string[];
  }
> = {
  id: 'register-unknown',
  severity: 'warning',
  examples: {
    accepts: [{ cells: schools, others: classes }, { cells: [head, ['Шет', '№ 77 НОМ', '2+3', 'қ']] }],
    reports: [
      { cells: [head, ['Шет', 'Ақбулақша НОМ', '2+3', 'қ'], ['Шет', '№ 1 БМ', '2+3', 'қ'], ['Шет', 'Ақбұлақ НОМ', '2+3', 'қ']], others: { Мектептер: schools }, at: ['B2', 'B3'] },
      { cells: [...schools, ['Шет', '№ 5 БМ', 'БМ', 'жоқ', '№ 9']], at: ['E4'] },
    ],
  },

  across(reports) {
    const registers = registersAcross(reports);
    return registers ? unknownNames(registers).map(({ cells, ...args }) => ({ cells, args })) : [];
  },
};

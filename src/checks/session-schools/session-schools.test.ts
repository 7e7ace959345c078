import { foundIn } from '../../../test/fixtures/found-in.ts';
import { plannedSessions } from '../planned-args.ts';
import { sessionSchools } from './session-schools.ts';
import { strings } from './strings.ts';

const { others } = sessionSchools.examples.reports[0]!;
const found = (schools: string | null, register = others) => foundIn(sessionSchools, plannedSessions({ schools }), register);

describe('the schools of a session', () => {
  it('are attached to its hub', () => {
    expect([found('№ 2 НОМ').length, found(null).length, found('№ 5 ЖББМ; № 2 НОМ').length, found('№ 3 НОМ').map(({ args: { schools } }) => schools)]).toEqual([0, 0, 0, [['№ 3 НОМ']]]);
  });

  it('are not judged where no register says who is attached', () => expect(found('№ 3 НОМ; № 4 НОМ', {})).toEqual([]));

  it('are told in words', () => expect(strings.kk.finding(found('№ 3 НОМ')[0]!.args)).toContain('тірек мектебіне бекітілмеген: № 3 НОМ.'));
});

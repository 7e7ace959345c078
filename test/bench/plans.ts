import { alignPlans } from '../../src/domain/thematic/align.ts';
import type { PlanLine, ThematicPlan } from '../../src/domain/thematic/plan.ts';
import { hubFaults } from '../../src/domain/thematic/plan-faults.ts';
import { nameKey } from '../../src/sheet/words/fold.ts';
import { topicKey } from '../../src/sheet/thematic/topic.ts';
import { pick, seeded, type Random } from '../fixtures/random.ts';
import { best, report } from './measuring.ts';

const [schools, lessons] = [200, 80];
const words = 'сила масса плотность давление работа мощность энергия теплота ток напряжение сопротивление свет линза магнит атом ядро волна звук скорость ускорение движение покой трение упругость тяжесть вес газ жидкость кристалл пар испарение кипение плавление заряд поле проводник изолятор цепь закон опыт'.split(' ');

/** Topics of some words each; nobody else has them. */
const topicsFrom = (random: Random, number: boolean): string[] =>
  Array.from({ length: lessons }, (_, at) => `${number ? `Тема ${at + 1}. ` : ''}${pick(random, words)} ${pick(random, words)} и ${pick(random, words)} ${pick(random, words)}`);

function planOf(names: readonly string[]): ThematicPlan {
  const nobody = { name: '', key: '' };
  const line = (name: string, at: number): PlanLine => ({ number: at + 1, topics: [{ name, key: topicKey(name), repeats: false }], hours: 1, dates: [20_000 + 3 * at], week: undefined, section: '' });
  return { school: nobody, classes: [], subject: nobody, language: undefined, lines: names.map(line) };
}

/** The hub's plan as a school keeps it: a lesson more, two that have changed places, one in other words, one left out. */
function kept(names: readonly string[], random: Random): string[] {
  const own = [...names];
  const at = () => 5 + Math.floor(random() * (own.length - 10));
  own.splice(at(), 0, 'Экскурсия на станцию');
  const swapped = at();
  [own[swapped], own[swapped + 1]] = [own[swapped + 1]!, own[swapped]!];
  const worded = at();
  own[worded] = own[worded]!.split(' ').reverse().join(' ');
  own.splice(at(), 1);
  return own;
}

/** Line beside line, and nothing more. */
function barePass(hub: readonly string[], plans: readonly (readonly string[])[]): number {
  let same = 0;
  for (const plan of plans) for (let at = 0; at < hub.length; at++) if (nameKey(hub[at]!) === nameKey(plan[at] ?? '')) same++;
  return same;
}

/** Plans that nobody has seen yet. */
const unseen = (plans: readonly ThematicPlan[]): ThematicPlan[] => plans.map((plan) => ({ ...plan }));

async function costOf(hub: ThematicPlan, plans: readonly ThematicPlan[]): Promise<number> {
  const runs = 7;
  const copies = Array.from({ length: runs }, () => unseen(plans));
  return best(runs, () => copies.pop()!.map((plan) => hubFaults(alignPlans({ ...hub }, plan), { sessions: [] })));
}

/** Plans of magnet schools set beside that of the hub, against a comparison line by line. */
export async function benchPlans(): Promise<void> {
  const random = seeded(7);
  const names = topicsFrom(random, false);
  const cases = [
    ['of one hub, each with a few changes', Array.from({ length: schools }, () => kept(names, random))],
    ['of other topics altogether', Array.from({ length: schools }, () => topicsFrom(random, false))],
    ['of other topics with the same numbers', Array.from({ length: schools }, () => topicsFrom(random, true))],
  ] as const;
  for (const [what, plans] of cases) {
    const bare = await best(7, () => barePass(names, plans));
    report(`${schools} plans of ${lessons} lessons ${what}, aligned, against a comparison line by line`, await costOf(planOf(names), plans.map(planOf)), bare, 20);
  }
}

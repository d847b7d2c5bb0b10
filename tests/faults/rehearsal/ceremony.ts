// The ceremony of the draw, watched on the wall while names fall: its clock goes on step by step, and what the wall shows at each must be what the books hold; it deals nobody.
import type { HallView } from '../../../shared/domain/hall/hallView.ts';
import type { TeamId } from '../../../shared/units.ts';
import type { Act } from './act.ts';
import type { World } from './world.ts';

const STEPS = 5;
/** Several names fall in so long. */
const STEP = 7_500;

type Falls = Extract<HallView['scene'], { kind: 'draw' }>;

/** Whoever it is by the name that the hall is told, which has no titles. */
const isOf = ({ oracle: { people, scores } }: World, team: TeamId, called: string): boolean =>
  scores.teams.find(({ id }) => id === team)?.members.some((member) => people.everyone.find(({ id }) => id === member)?.name.includes(called)) === true;

/** Everybody falls once, to the team that the books have. */
const fallsWrong = (world: World, { teams, falls }: Falls): readonly string[] => {
  const { teams: own } = world.oracle.scores;
  const counts = own.map(({ id }) => falls.filter(({ to }) => teams[to]?.team === id).length);
  return [
    ...falls.flatMap(({ name, to }) => { const team = teams[to]; return team !== undefined && isOf(world, team.team, name) ? [] : [`${name} fell to ${team?.name ?? String(to)}`]; }),
    ...own.flatMap(({ name, members }, at) => (counts[at] === members.length ? [] : [`${String(counts[at])} of ${members.length} fell to ${name}`])),
  ];
};

/** What the wall has painted: how many have landed in each team, and who fell before. */
const painted = async ({ windows }: World): Promise<{ readonly counts: ReadonlyMap<string, number>; readonly before: readonly string[] }> => {
  const { teams, before } = await windows.hall().evaluate(() => {
    const layer = document.querySelector('.hall-layer:last-child');
    const texts = (within: ParentNode | null | undefined, selector: string): readonly string[] => [...within?.querySelectorAll(selector) ?? []].map(({ textContent }) => textContent);
    return { teams: [...layer?.querySelectorAll('.draw-teams li') ?? []].map((team) => [texts(team, '.draw-name')[0] ?? '', Number(texts(team, '.number')[0])] as const), before: texts(layer, '.draw-previous li span') };
  });
  return { counts: new Map(teams), before };
};

/** The names that stand there fell to the teams that now have them, and no team has more than it may. */
const paintedWrong = async (world: World, scene: Falls): Promise<{ readonly landed: number; readonly wrong: readonly string[] }> => {
  const { counts, before } = await painted(world);
  const landed = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const own = new Map<string, number>();
  for (const { to } of scene.falls.slice(0, landed)) { const name = scene.teams[to]?.name ?? ''; own.set(name, (own.get(name) ?? 0) + 1); }
  return {
    landed,
    wrong: [
      ...[...counts].filter(([name, count]) => count !== (own.get(name) ?? 0)).map(([name, count]) => `the wall gives ${name} ${count} of ${landed}, the books ${own.get(name) ?? 0}`),
      ...before.filter((name) => !scene.falls.slice(0, landed).some((fall) => fall.name === name)).map((name) => `the wall shows ${name} as fallen among ${landed}`),
    ],
  };
};

export const watchCeremony: Act = {
  name: 'the ceremony', isCommand: false, at: null,
  do: async (world) => {
    // In some retreats only: elsewhere it is cut short at once.
    if (world.whim() < 0.5) return;
    await world.give({ type: 'showScene', scene: 'draw' });
    await world.give({ type: 'startDrawShow' });
    const { windows, wrong } = world;
    let landed = 0;
    for (let step = 1; step <= STEPS; step++) {
      await world.setNow(world.now() + STEP);
      await windows.hall().waitForFunction((least) => [...document.querySelectorAll('.hall-layer:last-child .draw-teams .number')].reduce((sum, { textContent }) => sum + Number(textContent), 0) > least, landed, { timeout: 20_000 })
        .catch(() => { wrong.push(`nobody more fell in step ${step} of the ceremony after ${landed}`); });
      const scene = windows.hallViews.findLast((each) => each.kind === 'draw');
      if (scene === undefined) { wrong.push('the hall was never sent the ceremony'); return; }
      const seen = await paintedWrong(world, scene);
      wrong.push(...fallsWrong(world, scene), ...seen.wrong);
      landed = seen.landed;
    }
  },
};

/** Every page of the list of teams, with everybody in it. */
export const readTeams: Act = {
  name: 'the teams on the wall', isCommand: false, at: null,
  do: async (world) => {
    const { wrong, windows, oracle: { scores } } = world;
    const blocks = windows.hall().locator('.hall-layer:last-child .team-blocks section');
    await world.give({ type: 'showScene', scene: 'teams' });
    const shown = new Map<string, readonly string[]>();
    for (let page = 0; page < Math.ceil(scores.teams.length / 2); page++) {
      await world.give({ type: 'turnTeamPage', page });
      const [first] = scores.teams.slice(2 * page);
      await blocks.filter({ hasText: first?.name ?? '' }).first().waitFor({ timeout: 20_000 }).catch(() => { wrong.push(`the wall has no page with ${String(first?.name)}`); });
      for (const block of await blocks.all()) {
        const [heading, names] = [await block.locator('h2').innerText(), await block.locator('li').allInnerTexts()];
        const team = scores.teams.find(({ name }) => heading.includes(name));
        if (team !== undefined) shown.set(team.id, names);
      }
    }
    for (const { id, name, members } of scores.teams) {
      const names = shown.get(id) ?? [];
      if (names.length !== members.length || names.some((each) => !isOf(world, id as TeamId, each))) wrong.push(`the wall lists ${name} as ${names.join(', ')}`);
    }
  },
};

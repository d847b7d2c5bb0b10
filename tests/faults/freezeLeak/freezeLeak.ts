// Two worlds a try that differ only behind a freeze: no mark of either in anything the hall is sent or draws, and the same bytes in both; and the control, which leaks on purpose.
import { readFileSync } from 'node:fs';
import type { Topic } from '../../../shared/contract.ts';
import type { HallView } from '../../../shared/domain/hall/hallView.ts';
import { languages } from '../../../shared/units.ts';
import type { Fault, Outcome } from '../faultsCommand.ts';
import { inScratch } from '../inScratch.ts';
import type { HallPainter } from './hallPainter.ts';
import { hallPainter } from './hallPainter.ts';
import { marksInMessage, marksInPage } from './marks.ts';
import type { Leak, World } from './world.ts';
import { playWorld } from './world.ts';

/** Topics that tell something hidden in every one of these worlds; "freeze" tells only since when, and "hallControl" only what some of them do. */
const OVERHEARD: readonly Topic[] = ['standings', 'runs', 'scoreBook', 'mergedTeams', 'undo'];
const leakOf = (seed: number): Leak => (seed % 2 === 0 ? 'lifted' : OVERHEARD[Math.floor(seed / 2) % OVERHEARD.length] ?? 'standings');

/** The window's name in every list of windows; it is the page's own and says nothing. */
const TITLE = /<title>(.*)<\/title>/.exec(readFileSync(new URL('../../../renderer/hall.html', import.meta.url), 'utf8'))?.[1] ?? '';

const marksIn = ({ messages, views, fileNames, hidden }: World, paint: HallPainter['paint'], seed: number): number => {
  const language = languages[seed % languages.length] ?? 'id';
  const pages = new Set(views.map((view) => JSON.stringify(view)));
  return messages.reduce((sum, bytes) => sum + marksInMessage(bytes, hidden), marksInPage(TITLE, hidden, language))
    + fileNames.reduce((sum, name) => sum + marksInPage(name, hidden, language), 0)
    + [...pages].reduce((sum, view) => sum + marksInPage(paint(JSON.parse(view) as HallView, language), hidden, language), 0);
};

/** How many marks were found, and messages that differ. */
const oneTry = (folder: string, seed: number, leak: Leak | null, paint: HallPainter['paint']): { readonly found: number; readonly differ: number; readonly deeds: number; readonly prepared: number; readonly messages: number } => {
  const [one, other] = [playWorld(folder, seed, 0, leak), playWorld(folder, seed, 1, leak)];
  if (JSON.stringify(one.accepted) !== JSON.stringify(other.accepted)) throw new Error(`seed ${seed}: the worlds differ in what everybody may see`);
  const longer = Math.max(one.messages.length, other.messages.length);
  return {
    found: marksIn(one, paint, seed) + marksIn(other, paint, seed),
    differ: Array.from({ length: longer }, (_, at) => at).filter((at) => one.messages[at] !== other.messages[at]).length + one.fileNames.filter((name, at) => name !== other.fileNames[at]).length,
    deeds: one.deeds + other.deeds, prepared: one.prepared + other.prepared, messages: one.messages.length + other.messages.length,
  };
};

/** `leaky`: the tries in which anything came through; `marks`: what came through in all of them. */
type Leaked = { readonly leaky: number; readonly marks: number };

const leaking = (tries: number, leaksIn: (seed: number) => Leak | null, progress: (line: string) => void): Promise<Leaked> => inScratch(async (folder) => {
  const painter = await hallPainter();
  let [leaky, marks, deeds, prepared, messages] = [0, 0, 0, 0, 0];
  try {
    for (let seed = 1; seed <= tries; seed++) {
      const leak = leaksIn(seed);
      const outcome = oneTry(folder, seed, leak, painter.paint);
      deeds += outcome.deeds;
      prepared += outcome.prepared;
      messages += outcome.messages;
      marks += outcome.found;
      const isFound = outcome.found + outcome.differ > 0;
      if (isFound) leaky += 1;
      if (isFound === (leak === null)) progress(`seed ${seed}, ${leak ?? 'no leak'}: ${outcome.found} marks, ${outcome.differ} messages that differ`);
    }
  } finally {
    await painter.end();
  }
  progress(`${tries} pairs of worlds, ${deeds} acts behind the freeze, ${prepared} times a show was prepared with ties decided, ${messages} messages to the hall`);
  if (deeds === 0 || messages === 0) throw new Error('nothing was done or nothing was heard');
  return { leaky, marks };
});

export const freezeLeak: Fault = {
  control: false, tries: 1_000,
  run: async (tries, progress) => ({ tries, lost: (await leaking(tries, () => null, progress)).leaky, doubled: 0, silent: 0 }),
};
/** A leak that nobody finds makes the whole row useless. `lost`: the marks that were found. */
export const freezeLeakControl: Fault = {
  control: true, tries: 28,
  run: async (tries, progress): Promise<Outcome> => {
    const { leaky, marks } = await leaking(tries, leakOf, progress);
    if (leaky < tries) progress(`only ${leaky} of ${tries} leaks were found`);
    return { tries, lost: leaky === tries ? marks : 0, doubled: 0, silent: 0 };
  },
};

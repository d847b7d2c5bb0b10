// One world: a real host with a hall that watches all it may, played through a random retreat; it gives what the hall was told since the freeze.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { paperName } from '../../../electron/host/documents/paperName.ts';
import { WHO_MAY_WATCH } from '../../../shared/contract.ts';
import type { Topic, WindowRole } from '../../../shared/contract.ts';
import { retreatDocuments } from '../../../shared/documents.ts';
import type { ToWindow } from '../../../shared/hostMessages.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import type { HallView } from '../../../shared/domain/hall/hallView.ts';
import { readinessOf } from '../../../shared/domain/reveal/readiness.ts';
import type { Hundredths } from '../../../shared/units.ts';
import { instant, languages, seconds } from '../../../shared/units.ts';
import { chance } from '../chance.ts';
import { envelopeOf } from '../consoleWindow.ts';
import { granted, hostAt, steppedClock } from '../hostAt.ts';
import { beforeFreeze, hiddenAct, openly, publicAct } from './acts.ts';
import { hiddenTotals, totalsOf } from './marks.ts';

/** How a control leaks: the freeze is lifted behind the harness's back, or the hall overhears one of the console's topics. */
export type Leak = 'lifted' | Topic;
export type World = {
  /** Every message since the freeze, as bytes, in order. */
  readonly messages: readonly string[];
  /** The hall's views among them. */
  readonly views: readonly HallView[];
  /** What a file made of it now is called, as everybody reads who sees the laptop's folder. */
  readonly fileNames: readonly string[];
  /** What was accepted of what everybody may see. */
  readonly accepted: readonly boolean[];
  /** What only the present knows. */
  readonly hidden: readonly Hundredths[];
  /** How many hidden acts were accepted, and after how many of the rounds the show wanted only to be begun, with a tie decided. */
  readonly deeds: number;
  readonly prepared: number;
};

const STEPS = 16;
const watchedBy = (role: WindowRole): readonly Topic[] => (Object.keys(WHO_MAY_WATCH) as readonly Topic[]).filter((topic) => (WHO_MAY_WATCH[topic] as readonly WindowRole[]).includes(role));

/** `side`: which of the two worlds of this seed; they differ only in what is hidden. */
export const playWorld = (folder: string, seed: number, side: number, leak: Leak | null): World => {
  const own = join(folder, `${seed}-${side}`);
  mkdirSync(own);
  const clock = steppedClock(instant(1_747_285_200_000));
  const { host, troubles } = hostAt(own, { clock });
  const common = chance(seed * 3);
  const alone = chance(seed * 3 + 1 + side);
  let messages: string[] = [];
  let views: HallView[] = [];
  const deliver = (message: ToWindow): void => {
    messages.push(JSON.stringify(message));
    if (message.kind === 'view' && message.topic === 'hall') views.push(message.view as HallView);
  };
  const enter = () => {
    const hall = host.connect('hall', deliver);
    for (const topic of watchedBy('hall')) hall.receive({ kind: 'watch', topic });
    return hall;
  };
  try {
    granted(host.current.found(openly()));
    let hall = enter();
    const give = (command: Command): boolean => host.current.send(envelopeOf(command)).ok;
    const lastUndoable = () => host.current.state().undoable.at(-1);
    /** Undo is about the act before it, and about no other where that was refused or is not taken back (a correction). */
    const giveAll = (commands: readonly Command[]): readonly boolean[] => {
      let before = lastUndoable();
      return commands.map((command) => {
        const now = lastUndoable();
        if (command.type === 'undo' && now === before) return false;
        before = now;
        return give(command);
      });
    };
    const isClosing = common() < 0.4;
    for (const step of beforeFreeze(common, isClosing)) for (const command of step(host.current.state())) give(command);
    const frozen = host.current.state().frozen;
    if (frozen === null) throw new Error(`seed ${seed}: the board is not frozen`);
    if (leak === 'lifted') give({ type: 'liftFreeze', name: host.current.state().operator });
    else if (leak !== null) host.connect('console', deliver).receive({ kind: 'watch', topic: leak });
    [messages, views] = [[], []];
    const known = frozen.board.rows.flatMap(({ total }) => total ?? []);
    const frozenTotals = [...known, known.reduce<number>((sum, total) => sum + total, 0) as Hundredths];
    const seen = new Set<Hundredths>();
    const accepted: boolean[] = [];
    let [deeds, prepared] = [0, 0];
    for (let at = 0; at < STEPS; at++) {
      for (let deed = Math.floor(alone() * 4); deed > 0; deed--) {
        deeds += giveAll(hiddenAct(alone, host.current.state())).filter(Boolean).length;
        for (const total of totalsOf(host.current.state())) seen.add(total);
      }
      const { tieDecisions } = host.current.state();
      if (tieDecisions.length > 0 && readinessOf(host.current.state()).obstacles.length === 0) prepared += 1;
      clock.step(seconds(Math.floor(common() * 120)));
      accepted.push(...giveAll(publicAct(common, at, host.current.state().reveal?.step ?? null)));
      if (common() < 0.1) {
        hall.close();
        hall = enter();
      }
    }
    if (troubles.length > 0) throw new Error(`seed ${seed}: ${troubles.join('; ')}`);
    const { retreat } = host.current.state();
    const fileNames = retreat === null ? [] : retreatDocuments.flatMap((kind) => languages.map((language) => paperName(host.current.state(), retreat, { kind, language }, [])));
    return { messages, views, fileNames, accepted, hidden: hiddenTotals(seen, frozenTotals), deeds, prepared };
  } finally {
    host.close();
  }
};

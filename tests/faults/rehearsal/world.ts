// The rehearsal's room: a laptop, its two windows, the driver's own console and the oracle; it gives a command until it is answered, whatever happens meanwhile, and knows no story.
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Argument, CallName, Value } from '../../../shared/contract.ts';
import type { Command, Envelope } from '../../../shared/domain/commands.ts';
import type { CommandId } from '../../../shared/units.ts';
import { chance } from '../chance.ts';
import type { ConsoleWindow } from '../consoleWindow.ts';
import { envelopeOf, openConsole, SocketEnded } from '../consoleWindow.ts';
import type { Laptop, Starting } from './laptop.ts';
import { startLaptop } from './laptop.ts';
import type { Oracle } from './oracle/oracle.ts';
import { createOracle } from './oracle/oracle.ts';
import type { Span } from './oracle/timedPhase.ts';
import type { Windows } from './windows.ts';

export type World = {
  readonly seed: number;
  /** Of what befalls the rehearsal. */
  readonly chance: () => number;
  /** Of the script: apart, so that it stays the same whenever something befalls it. */
  readonly whim: () => number;
  readonly oracle: Oracle;
  readonly windows: Windows;
  /** What went wrong, in words. */
  readonly wrong: string[];
  /** By command: the number it was acknowledged with. */
  readonly acknowledged: Map<CommandId, number>;
  laptop(): Laptop;
  link(): ConsoleWindow;
  /** The moment the story has come to. */
  now(): number;
  setNow(at: number): Promise<void>;
  /** What the host's clock says, somewhere between the two. */
  moment(): Span;
  /** Until it is answered, with whatever: a host that ends meanwhile is waited for, and asked again under the same id. The oracle is told of a yes. */
  tell(command: Command): Promise<Answer<{ readonly seq: number }>>;
  /** The same, and it must be a yes; on a full disk it is given again until there is room. */
  give(command: Command): Promise<void>;
  /** The next command is sent twice at once, as a finger that pressed twice does. */
  doubleNext(): void;
  call<Name extends CallName>(name: Name, argument: Argument<Name>): Promise<Value<Name>>;
  /** Starts a host where none runs, and opens the driver's console; `file`: what to open. */
  start(over?: Partial<Pick<Starting, 'data' | 'at' | 'file'>>): Promise<void>;
  /** Ends the host, by whichever way; whoever waits for an answer waits for the next start. */
  end(how: 'kill' | 'stop'): Promise<void>;
};

/** Refusals that say no more than that it is so already. */
const IDLE: Readonly<Partial<Record<Command['type'], string>>> = { showScene: 'unchanged', takeScene: 'nothingCued', chooseBoard: 'unchanged', cueScene: 'unchanged', startDrawShow: 'unchanged', skipDrawShow: 'unchanged', chooseTieChain: 'unchanged' };

/** What only a mistake in the program says. */
const MISTAKE = /TypeError|ReferenceError|RangeError|SyntaxError|Unhandled/;

const granted = <T>(answer: Answer<T>, doing: string): T => {
  if (answer.ok) return answer.value;
  throw new Error(`${doing} was refused: ${JSON.stringify(answer.refusal)}`);
};

export const createWorld = (seed: number, starting: Omit<Starting, 'onSaid'>, windows: Windows): World => {
  const wrong: string[] = [];
  const [oracle, acknowledged] = [createOracle(), new Map<CommandId, number>()];
  let [laptop, link]: [Laptop | null, ConsoleWindow | null] = [null, null];
  let now = starting.at;
  // Between which two moments of this process the host's clock was set to it.
  let set = { from: 0, to: 0 };
  const moment = (): Span => ({ least: now + performance.now() - set.to, most: now + performance.now() - set.from });
  let isUp = Promise.withResolvers<void>();
  let [isDoubled, isEnding] = [false, false];

  const present = <T>(what: T | null): T => {
    if (what === null) throw new Error('no host runs');
    return what;
  };
  const answered = async (envelope: Envelope): Promise<Answer<{ readonly seq: number }>> => {
    for (;;) {
      await isUp.promise;
      try {
        return await present(link).send(envelope);
      } catch (error) {
        if (!(error instanceof SocketEnded)) throw error;
        // The fault that ended it says when it is up again.
        await pause(5);
      }
    }
  };
  const note = ({ id, command }: Envelope, { seq }: { readonly seq: number }, { least }: Span): void => {
    acknowledged.set(id, seq);
    oracle.take(command, { least, most: moment().most });
  };
  const tell = async (command: Command): Promise<Answer<{ readonly seq: number }>> => {
    const envelope = envelopeOf(command);
    const asked = moment();
    const answer = await answered(envelope);
    if (answer.ok) note(envelope, answer.value, asked);
    return answer;
  };
  /** Twice at once under one id: it must be one fact and have one answer. */
  const answeredTwice = async (envelope: Envelope): Promise<Answer<{ readonly seq: number }>> => {
    const [first, second] = await Promise.all([answered(envelope), answered(envelope)]);
    if (JSON.stringify(first) !== JSON.stringify(second)) wrong.push(`${envelope.command.type} given twice was answered ${JSON.stringify(first)} and ${JSON.stringify(second)}`);
    return first;
  };
  return {
    seed, chance: chance(2 * seed), whim: chance(2 * seed + 1), oracle, windows, wrong, acknowledged,
    laptop: () => present(laptop),
    link: () => present(link),
    now: () => now,
    moment,
    setNow: async (at) => {
      now = at;
      for (;;) {
        await isUp.promise;
        try {
          const from = performance.now();
          await present(laptop).setClock(at);
          set = { from, to: performance.now() };
          return;
        } catch (error) {
          if (!isEnding) throw error;
        }
      }
    },
    tell,
    give: async (command) => {
      const ask = isDoubled ? answeredTwice : answered;
      isDoubled = false;
      for (const envelope = envelopeOf(command); ;) {
        const asked = moment();
        const answer = await ask(envelope);
        if (!answer.ok && answer.refusal.code === 'diskFull') await pause(20);
        // A wall that shows it already is what was wanted.
        else if (!answer.ok && IDLE[command.type] === answer.refusal.code) return;
        else return note(envelope, granted(answer, command.type), asked);
      }
    },
    doubleNext: () => { isDoubled = true; },
    call: async (name, argument) => granted(await present(link).call(name, argument), name),
    start: async (over = {}) => {
      const from = performance.now();
      laptop = await startLaptop({
        ...starting, at: now, ...over,
        // That a disk is full or a folder gone is said there too; what no fault of ours brings about is not.
        onSaid: (words) => { if (MISTAKE.test(words)) wrong.push(`the host said ${words.slice(0, 400)}`); },
      });
      if (laptop.asked !== null) wrong.push(`a file was not simply opened: ${laptop.asked}`);
      set = { from, to: performance.now() };
      link = await openConsole(laptop.address);
      isEnding = false;
      isUp.resolve();
    },
    end: async (how) => {
      isUp = Promise.withResolvers<void>();
      isEnding = true;
      await present(laptop)[how]();
      link?.close();
      [laptop, link] = [null, null];
    },
  };
};

// The oracle: told every command that was acknowledged, it keeps the books of the whole retreat by rules of its own; it takes types from the product and no code.
import type { Command } from '../../../../shared/domain/commands.ts';
import type { PeopleBooks } from './peopleBooks.ts';
import { emptyPeopleBooks, writePeople } from './peopleBooks.ts';
import { inPublic } from './publicBooks.ts';
import type { ScoreBooks } from './scoreBooks.ts';
import { emptyScoreBooks, writeScores } from './scoreBooks.ts';
import type { Row } from './standing.ts';
import { standingOf } from './standing.ts';
import type { Span, TimedPhase } from './timedPhase.ts';
import { timedAfter } from './timedPhase.ts';

export type Oracle = {
  readonly scores: ScoreBooks;
  readonly people: PeopleBooks;
  /** The phase that is timed as far as commands say; null: none is. */
  timed(): TimedPhase | null;
  /** `at`: when it was taken in; only what is timed asks for it. */
  take(command: Command, at?: Span): void;
  /** Every board that the audience may have known but for the freeze, in order, each once for as long as it stood. */
  readonly boards: readonly (readonly Row[])[];
  /** From which board on the audience knows no other, and until which; null: not so. */
  readonly frozen: { readonly from: number | null; readonly until: number | null };
};

/** Commands that move no board, of those that come often. */
const QUIET = new Set<Command['type']>([
  'enterAnswers', 'noteReflection', 'recordCommitment', 'recordAttendance', 'takePaperAttendance', 'startPhase', 'finishTimer', 'turnDebrief', 'showScene', 'takeScene', 'cueScene', 'startSession', 'endSession', 'assignJudge', 'addMember', 'importPeople',
]);

export const createOracle = (): Oracle => {
  const [scores, people] = [emptyScoreBooks(), emptyPeopleBooks()];
  const boards: (readonly Row[])[] = [[]];
  const frozen: { from: number | null; until: number | null } = { from: null, until: null };
  let [done, undone]: [readonly { readonly command: Command; readonly back: () => void }[], readonly Command[]] = [[], []];

  let timed: TimedPhase | null = null;

  const write = (command: Command): void => {
    const ways = [writeScores(scores, command), writePeople(people, command)].filter((way) => way !== null);
    done = [...done, { command, back: () => {
      if (ways.length === 0 && command.type !== 'changeOperator') throw new Error(`the rehearsal takes back ${command.type}, which the oracle cannot`);
      for (const way of ways) way();
    } }].slice(-40);
  };
  const look = (): void => {
    const now = standingOf(inPublic(scores));
    if (JSON.stringify(now) !== JSON.stringify(boards.at(-1))) boards.push(now);
  };
  return {
    scores, people, boards, frozen,
    timed: () => timed,
    take: (command, at = { least: 0, most: 0 }) => {
      timed = timedAfter(timed, command, at, (run) => scores.runs.find(({ id }) => id === run)?.exercise);
      if (command.type === 'undo') {
        const last = done.at(-1);
        last?.back();
        [done, undone] = [done.slice(0, -1), last === undefined ? undone : [...undone, last.command]];
      } else if (command.type === 'redo') {
        const again = undone.at(-1);
        undone = undone.slice(0, -1);
        if (again !== undefined) write(again);
      } else {
        write(command);
        undone = [];
      }
      if (command.type === 'freezeBoard') frozen.from = boards.length - 1;
      if (command.type === 'liftFreeze') frozen.until = boards.length - 1;
      if (!QUIET.has(command.type)) look();
    },
  };
};

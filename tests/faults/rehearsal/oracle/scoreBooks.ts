// The oracle's books of teams and points: it writes down what each command says and gives the way back; it adds nothing up but what two teams that become one have beside their runs.
import type { Command, CommandOf } from '../../../../shared/domain/commands.ts';
import { over, rounded } from './exact.ts';
import type { RunBook, Sheet } from './runBook.ts';
import { sheetRules } from './sheetRules.ts';

/** `merged`: those that went into it, each with what had gone into it before. */
export type TeamBook = { readonly id: string; readonly number: number; name: string; members: readonly string[]; merged: readonly TeamBook[] };
export type Given = { readonly team: string; readonly points: number };
export type ScoreBooks = { runs: readonly RunBook[]; teams: readonly TeamBook[]; help: readonly Given[]; adjustments: readonly Given[]; chain: readonly ('countback' | 'collaboration')[] };

export const emptyScoreBooks = (): ScoreBooks => ({ runs: [], teams: [], help: [], adjustments: [], chain: ['countback', 'collaboration'] });

/** Takes a command back; null: the rehearsal never takes it back. */
export type WayBack = (() => void) | null;

const shelf = <V>(of: Map<string, Map<string, V>>, team: string): Map<string, V> => {
  const own = of.get(team) ?? new Map<string, V>();
  of.set(team, own);
  return own;
};

const handedIn = ({ versions }: RunBook, key: string): void => { versions.set(key, (versions.get(key) ?? 0) + 1); };

const submitted = ({ teams }: ScoreBooks, run: RunBook, { team, judge: said, mark, penalties, earlier = [] }: CommandOf<'submitSheet'>): void => {
  const sheet: Sheet = { mark, penalties, earlier };
  const judge: string = said ?? '';
  shelf(run.sheets, team).set(judge, sheet);
  handedIn(run, `sheet ${team} ${judge}`);
  run.released = run.released.filter((each) => each.team !== team || each.judge !== judge);
  if (!('isShared' in run.sheet.rule) || mark.kind === 'absent') return;
  for (const { id } of teams) {
    const own = shelf(run.sheets, id).get('');
    if (id === team || own?.mark.kind === 'absent' || JSON.stringify(own?.mark) === JSON.stringify(mark)) continue;
    shelf(run.sheets, id).set('', { penalties: {}, earlier: [], ...own, mark });
    handedIn(run, `sheet ${id} `);
  }
};

const inRun = (books: ScoreBooks, run: RunBook, command: Command): WayBack => {
  switch (command.type) {
    case 'weighRun': [run.weight, run.resultWeight] = [command.weight, command.resultWeight]; return null;
    case 'setJudges': run.judges = command.judges; return null;
    case 'dropEnds': run.dropsEnds = command.on; return null;
    case 'switchBehaviour': run.isObserved = command.on; return null;
    case 'submitSheet': submitted(books, run, command); return null;
    case 'rateBehaviour':
      shelf(run.ratings, command.team).set(command.observer ?? '', command.ratings);
      handedIn(run, `rating ${command.team} ${command.observer ?? ''}`);
      return null;
    case 'giveBonus': {
      const before = run.bonuses;
      run.bonuses = [...before, { team: command.team, points: command.points }];
      return () => { run.bonuses = before; };
    }
    case 'excuseTeam': run.leftOut.set(command.team, 'excused'); return null;
    case 'disputeCell': run.leftOut.set(command.team, 'disputed'); return null;
    case 'decideDispute': case 'clearCell': run.leftOut.delete(command.team); return null;
    case 'releaseSheet': run.released = [...run.released, { team: command.team, judge: command.judge ?? '' }]; return null;
    case 'verifyRun': run.stage = 'verified'; return null;
    case 'closeRun': run.stage = 'closed'; return null;
    case 'cancelRun': case 'reviveRun': run.isCancelled = command.type === 'cancelRun'; return null;
    default: return null;
  }
};

const planned = (books: ScoreBooks, exercise: string): void => {
  const sheet = sheetRules[exercise];
  if (sheet === undefined) throw new Error(`the oracle has no sheet of ${exercise}`);
  books.runs = [...books.runs, {
    id: `r${books.runs.length + 1}`, exercise, sheet, weight: 1, resultWeight: sheet.resultWeight, isObserved: true, dropsEnds: false, judges: [],
    sheets: new Map(), ratings: new Map(), bonuses: [], versions: new Map(), leftOut: new Map(), released: [], stage: 'open', isCancelled: false,
  }];
};

/** Two accounts become one that opens with half of both together; whatever comes later is written into it as it is. */
const joined = (all: readonly Given[], kept: string, gone: string): readonly Given[] => {
  const both = all.filter(({ team }) => team === kept || team === gone).reduce((sum, { points }) => sum + points, 0);
  return [...all.filter(({ team }) => team !== kept && team !== gone), { team: kept, points: rounded(over(both, 2)) }];
};

const merged = (books: ScoreBooks, { kept, gone, name }: CommandOf<'mergeTeams'>): void => {
  const leaving = books.teams.find(({ id }) => id === gone);
  if (leaving === undefined) throw new Error(`there is no team ${gone} to merge`);
  [books.help, books.adjustments] = [joined(books.help, kept, gone), joined(books.adjustments, kept, gone)];
  books.teams = books.teams.filter((team) => team !== leaving)
    .map((team) => (team.id === kept ? { ...team, name, members: [...team.members, ...leaving.members], merged: [...team.merged, leaving] } : team));
};

export const writeScores = (books: ScoreBooks, command: Command): WayBack => {
  switch (command.type) {
    case 'planRun': planned(books, command.exercise); return null;
    case 'drawTeams': books.teams = command.teams.map(({ name, members }, i) => ({ id: `t${i + 1}`, number: i + 1, name, members, merged: [] })); return null;
    case 'mergeTeams': merged(books, command); return null;
    case 'chooseTieChain': books.chain = command.chain; return null;
    case 'renameTeam': {
      const team = books.teams.find(({ id }) => id === command.team);
      if (team === undefined) return null;
      const before = team.name;
      team.name = command.name;
      return () => { team.name = before; };
    }
    case 'withdrawPerson':
      for (const team of books.teams) team.members = team.members.filter((member) => member !== command.person);
      return null;
    case 'giveHelp': {
      const before = books.help;
      books.help = [...before, { team: command.giver, points: command.points }];
      return () => { books.help = before; };
    }
    case 'adjustTotal': {
      const before = books.adjustments;
      books.adjustments = [...before, { team: command.team, points: command.points }];
      return () => { books.adjustments = before; };
    }
    default: {
      const run = 'run' in command ? books.runs.find(({ id }) => id === command.run) : undefined;
      return run === undefined ? null : inRun(books, run, command);
    }
  }
};

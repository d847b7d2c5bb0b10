// Writes down from the facts, in its own books, all that scores are made of; it computes none and shares no code with the state.
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { Fact } from '../../../shared/domain/facts.ts';
import type { Mark } from '../../../shared/domain/scoring/points/mark.ts';
import type { ResultRule, TimeRule } from '../../../shared/domain/scoring/points/resultRule.ts';

/** `rubric`: for which of the run's scales it was written, counted from 1. */
export type SheetBook = { mark: Mark; rubric?: number; earlier: readonly { readonly mark: Mark; readonly penalties: Readonly<Record<string, number>>; readonly rubric?: number }[]; penalties: Record<string, number> };
/** `copyOf`: of which team it was said first, where a split left it to this one. */
export type RatingBook = { readonly ratings: Readonly<Record<string, number | null>>; readonly copyOf?: string };
/** What each criterion of a rubric could reach. */
export type Scale = readonly number[];
export type RunBook = {
  readonly id: string;
  exercise: Exercise;
  /** One for each version of a rubric, the one that counts last. */
  scales: readonly Scale[];
  weight: number;
  share: number;
  observed: boolean;
  drops: boolean;
  judges: readonly string[];
  former: Record<string, readonly string[]>;
  /** By team, then by judge; '' is the official one. */
  readonly sheets: Map<string, Map<string, SheetBook>>;
  readonly ratings: Map<string, Map<string, RatingBook>>;
  bonuses: { readonly id: string; readonly team: string; readonly points: number }[];
  /** Teams whose cell is left out. */
  readonly out: Set<string>;
  released: { readonly team: string; readonly judge: string }[];
  cancelled: boolean;
};
/** `formerly`: those merged into it. */
export type TeamBook = { readonly id: string; readonly formerly?: readonly TeamBook[] };
export type Books = {
  runs: RunBook[];
  teams: TeamBook[];
  help: { readonly id: string; readonly giver: string; readonly points: number; readonly mergers?: number }[];
  adjustments: { readonly id: string; readonly team: string; readonly points: number; readonly mergers?: number }[];
  chain: readonly string[];
};

export const emptyBooks = (): Books => ({ runs: [], teams: [], help: [], adjustments: [], chain: ['countback', 'collaboration'] });

const shelf = <V>(of: Map<string, Map<string, V>>, team: string): Map<string, V> => {
  const own = of.get(team) ?? new Map<string, V>();
  of.set(team, own);
  return own;
};

const scaleOf = (criteria: readonly { readonly most: number }[]): Scale => criteria.map(({ most }) => most);

const retimed = (result: ResultRule, part: number | null, times: TimeRule): ResultRule =>
  (part === null || result.kind !== 'combined' ? times : { ...result, parts: result.parts.map((own, i) => (i === part ? { ...own, rule: times } : own)) });

const opened = (exercise: Exercise, id: string, weight: number): RunBook => ({
  id, exercise, scales: exercise.result.kind === 'rubric' ? [scaleOf(exercise.result.criteria)] : [], weight, share: exercise.resultWeight ?? 60, observed: true, drops: false, judges: [], former: {},
  sheets: new Map(), ratings: new Map(), bonuses: [], out: new Set(), released: [], cancelled: false,
});

const ratingBook = ({ ratings, copyOf }: RatingBook): RatingBook => ({ ratings, ...(copyOf === undefined ? {} : { copyOf }) });

const inRun = (run: RunBook, fact: Fact): void => {
  switch (fact.type) {
    case 'sheetSubmitted': {
      const own = shelf(run.sheets, fact.team);
      own.set(fact.judge ?? '', { mark: fact.mark, rubric: fact.rubric ?? 1, earlier: fact.earlier ?? [], penalties: { ...own.get(fact.judge ?? '')?.penalties } });
      return;
    }
    case 'penaltyCounted': {
      const sheet = run.sheets.get(fact.team)?.get(fact.judge ?? '');
      if (sheet !== undefined) sheet.penalties[fact.penalty] = fact.count;
      return;
    }
    case 'sheetRestored': {
      const own = shelf(run.sheets, fact.team);
      if (fact.sheet === null) own.delete(fact.judge ?? '');
      else own.set(fact.judge ?? '', { mark: fact.sheet.mark, rubric: fact.sheet.rubric ?? 1, earlier: fact.sheet.earlier ?? [], penalties: { ...fact.sheet.penalties } });
      return;
    }
    case 'runWeighed':
      run.weight = fact.weight;
      run.share = fact.resultWeight;
      return;
    case 'behaviourSwitched': run.observed = fact.on; return;
    case 'endsDropChosen': run.drops = fact.on; return;
    case 'rubricChanged': run.scales = [...(fact.reason === null ? run.scales.slice(0, -1) : run.scales), scaleOf(fact.criteria)]; return;
    case 'timesChanged': run.exercise = { ...run.exercise, result: retimed(run.exercise.result, fact.part, { kind: 'time', target: fact.target, limit: fact.limit }) }; return;
    case 'rubricRestored': run.scales = [...fact.former.map(({ criteria }) => scaleOf(criteria)), scaleOf(fact.criteria)]; return;
    case 'judgesSet':
      for (const team of fact.kept) run.former[team] = run.judges;
      run.judges = fact.judges;
      return;
    case 'judgesRestored':
      run.judges = fact.judges;
      run.former = { ...fact.former };
      return;
    case 'behaviourRated': shelf(run.ratings, fact.team).set(fact.observer ?? '', ratingBook(fact)); return;
    case 'ratingRestored':
      if (fact.rated === null) shelf(run.ratings, fact.team).delete(fact.observer ?? '');
      else shelf(run.ratings, fact.team).set(fact.observer ?? '', ratingBook(fact.rated));
      return;
    case 'bonusGiven': run.bonuses.push(fact.bonus); return;
    case 'bonusTakenBack': run.bonuses = run.bonuses.filter(({ id }) => id !== fact.bonus.id); return;
    case 'cellMarked':
      if (fact.cell === null || fact.cell.kind === 'decided') run.out.delete(fact.team);
      else run.out.add(fact.team);
      return;
    case 'sheetReleased': run.released.push({ team: fact.team, judge: fact.judge ?? '' }); return;
    case 'releaseTakenBack': run.released = run.released.filter(({ team, judge }) => team !== fact.team || judge !== (fact.judge ?? '')); return;
    case 'runCancelled': run.cancelled = fact.cancelled !== null; return;
    default:
  }
};

export const note = (books: Books, fact: Fact): void => {
  if ('run' in fact && fact.type !== 'runPlanned' && fact.type !== 'runRemoved') {
    const run = books.runs.find(({ id }) => id === fact.run);
    if (run !== undefined) inRun(run, fact);
    return;
  }
  switch (fact.type) {
    case 'runPlanned': books.runs.push(opened(fact.exercise, fact.run, fact.weight)); return;
    case 'runRemoved': books.runs = books.runs.filter(({ id }) => id !== fact.run); return;
    case 'teamsDrawn': case 'teamsRestored': books.teams = [...fact.teams]; return;
    case 'teamsMerged': {
      const gone = books.teams.find(({ id }) => id === fact.gone);
      if (gone === undefined) return;
      books.teams = books.teams.filter((team) => team !== gone).map((team) => (team.id === fact.team ? { ...team, formerly: [...(team.formerly ?? []), gone] } : team));
      return;
    }
    case 'teamSplit': {
      const former = books.teams.find(({ id }) => id === fact.team)?.formerly;
      books.teams.push({ id: fact.newTeam, ...(former === undefined ? {} : { formerly: former }) });
      for (const run of books.runs) {
        const sheet = run.sheets.get(fact.team)?.get('');
        if (sheet !== undefined) shelf(run.sheets, fact.newTeam).set('', { ...sheet, penalties: { ...sheet.penalties } });
      }
      return;
    }
    case 'helpGiven': books.help.push(fact.help); return;
    case 'helpTakenBack': books.help = books.help.filter(({ id }) => id !== fact.help.id); return;
    case 'totalAdjusted': books.adjustments.push(fact.adjustment); return;
    case 'adjustmentTakenBack': books.adjustments = books.adjustments.filter(({ id }) => id !== fact.adjustment.id); return;
    case 'tieChainChosen': books.chain = fact.chain; return;
    default:
  }
};

// The oracle's books as the audience may read them: what observers wrote of a run stays shut until there is a page for every team that was to be seen, or the run was read back; it shares no code with the product.
import type { RunBook } from './runBook.ts';
import { hadIn } from './runBook.ts';
import type { ScoreBooks, TeamBook } from './scoreBooks.ts';

/** Of these there is nothing to see: they did not come, they were called away, or their sheet never will be in. */
const UNSEEN = ['tidak hadir', 'dibebaskan', 'lembar dilepas', 'dibatalkan'];

const hasPage = (run: RunBook, id: string): boolean => (run.ratings.get(id)?.size ?? 0) > 0;
const isToBeSeen = (run: RunBook, id: string): boolean => !UNSEEN.includes(hadIn(run, id).state);

/** A team that went into another is looked for where it played under its own name, and nowhere else. */
const everyPlayed = (run: RunBook, merged: readonly TeamBook[]): readonly string[] =>
  merged.flatMap(({ id, merged: before }) => [...(hadIn(run, id).state === 'belum lengkap' ? [] : [id]), ...everyPlayed(run, before)]);

const isShut = (run: RunBook, teams: readonly TeamBook[]): boolean =>
  run.stage === 'open' && run.isObserved && teams.flatMap((team) => [team.id, ...everyPlayed(run, team.merged)]).some((id) => isToBeSeen(run, id) && !hasPage(run, id));

/** With a run's pages shut its Score is Hasil alone, and nothing in them parts teams of one Total. */
export const inPublic = (books: ScoreBooks): ScoreBooks =>
  ({ ...books, runs: books.runs.map((run) => (isShut(run, books.teams) ? { ...run, isObserved: false, ratings: new Map() } : run)) });

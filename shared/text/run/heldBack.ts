// What the console says of Perilaku that is not whole: how far it is, and that the hall has it only then; it knows no number of points.
import type { Language } from '../../units.ts';

export type HeldBackText = {
  /** Below the sheets of one run. */
  readonly ofRun: (observed: string, teams: string) => string;
  /** One of several runs. */
  readonly run: (exercise: string, observed: string, teams: string) => string;
  readonly runs: (each: readonly string[]) => string;
  /** Where a number differs on the wall. */
  readonly inHall: (points: string) => string;
};

export const heldBackText: Readonly<Record<Language, HeldBackText>> = {
  id: {
    ofRun: (observed, teams) => `perilaku ${observed} dari ${teams} tim; di aula tampil sesudah lengkap`,
    run: (exercise, observed, teams) => `${exercise} ${observed} dari ${teams} tim`,
    runs: (each) => `Perilaku belum lengkap: ${each.join('; ')}. Di aula tampil sesudah lengkap.`,
    inHall: (points) => `Untuk aula dihitung ${points}: perilaku yang belum lengkap belum masuk.`,
  },
  en: {
    ofRun: (observed, teams) => `behaviour of ${observed} of ${teams} teams; the hall has it once it is complete`,
    run: (exercise, observed, teams) => `${exercise} ${observed} of ${teams} teams`,
    runs: (each) => `Behaviour is not complete: ${each.join('; ')}. The hall has it once it is.`,
    inHall: (points) => `Counted as ${points} for the hall, where behaviour that is not complete is left out.`,
  },
};

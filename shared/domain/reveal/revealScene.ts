// The reveal as the hall is told it, one payload a step; it knows neither the script behind it nor what comes next.
import type { Hundredths, TeamId, Words } from '../../units.ts';

/** One team as the reveal shows it. */
export type RevealTeam = { readonly team: TeamId; readonly number: number; readonly name: string; readonly total: Hundredths | null };
/** A value that somebody is called up for. */
export type AwardedValue = { readonly code: string; readonly name: Words };
/** What a held title is about. */
export type RevealTitle =
  /** The award of one value: the best mean of what observers saw of it. */
  | { readonly kind: 'value'; readonly code: string; readonly name: Words }
  /** Tim Paling Membantu. */
  | { readonly kind: 'help' }
  /** 3, 2, 1. */
  | { readonly kind: 'place'; readonly place: number };
/** Teams that share a place, as the audience has seen it. */
export type RevealRow = { readonly place: number; readonly teams: readonly RevealTeam[] };
export type RevealStep =
  | { readonly kind: 'opening' }
  /** Only if the chosen board is "all": places n…4, tied teams together; what the audience saw before stays in `shown`, best last. */
  | { readonly kind: 'row'; readonly place: number; readonly teams: readonly RevealTeam[]; readonly shown: readonly RevealRow[] }
  /** The title alone: nothing of the team is in the payload. */
  | { readonly kind: 'title'; readonly title: RevealTitle }
  /** `measure`: a Total, a mean or help points. */
  | { readonly kind: 'team'; readonly title: RevealTitle; readonly teams: readonly RevealTeam[]; readonly measure: Hundredths | null }
  | { readonly kind: 'end' };
export type RevealScene = {
  /** Shuffled names under a watermark. */
  readonly rehearsal: boolean;
  readonly step: RevealStep;
};

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
/** What put teams above the next ones, which have the same Total: a rule of the chain, or what was decided of their tie. `below`: the next ones by name. */
export type RevealParting = {
  readonly below: readonly string[];
  readonly by: { readonly rule: 'countback'; readonly place: number } | { readonly rule: 'collaboration' | 'jury' | 'lottery' };
};
/** Teams that share a place, as the audience has seen it. `parting`: only where those below were seen before, with their numbers. */
export type RevealRow = { readonly place: number; readonly teams: readonly RevealTeam[]; readonly parting?: RevealParting };
export type RevealStep =
  | { readonly kind: 'opening' }
  /** Only if the chosen board is "all": places n…4, tied teams together; what the audience saw before stays in `shown`, best last. */
  | (RevealRow & { readonly kind: 'row'; readonly shown: readonly RevealRow[] })
  /** The title alone: nothing of the team is in the payload. */
  | { readonly kind: 'title'; readonly title: RevealTitle }
  /** `measure`: a Total, a mean or help points. */
  | { readonly kind: 'team'; readonly title: RevealTitle; readonly teams: readonly RevealTeam[]; readonly measure: Hundredths | null; readonly parting?: RevealParting }
  | { readonly kind: 'end' };
export type RevealScene = {
  /** Shuffled names under a watermark. */
  readonly rehearsal: boolean;
  readonly step: RevealStep;
};

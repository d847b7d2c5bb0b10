// Which affairs of a team can be opened as things stand, and the command each form comes to; it sends none.
import type { Command } from '../../../../shared/domain/commands.ts';
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/runView.ts';
import { isSamePerson } from '../../../../shared/domain/scoring/secondPerson.ts';
import type { AffairKind, ReadBackText } from '../../../../shared/text/run/readBack.ts';
import { readAmount } from '../../../../shared/text/typed.ts';
import type { Hundredths, MemberId, TeamId } from '../../../../shared/units.ts';

/** `judge`: whose sheet is let go. */
export type Affair = { readonly kind: AffairKind; readonly team: TeamId; readonly judge: MemberId | null };
export type Typed = { readonly words: string; readonly second: string; readonly points: string };
export type Problems = Readonly<Record<keyof Typed, string | null>>;

const MOST_BONUS = 10_000;

/** Which buttons a team has beside its papers. */
export const affairsOf = ({ stage, cancelled }: RunView, { cell, scored }: SheetRow): readonly AffairKind[] => {
  if (cancelled !== null) return [];
  if (cell?.kind === 'disputed') return ['decide', 'clear'];
  if (cell?.kind === 'excused') return ['clear'];
  const dispute: readonly AffairKind[] = scored.state === 'counts' || scored.state === 'noShow' ? ['dispute'] : [];
  return [...dispute, 'excuse', ...(stage === 'open' ? ['bonus' as const] : [])];
};

/** While nothing was read back a note goes without a reason, and needs no form. */
export const clearsAtOnce = ({ stage }: RunView): boolean => stage === 'open';

export const asksSecond = (kind: AffairKind): boolean => kind === 'excuse' || kind === 'release';
export const asksPoints = (kind: AffairKind): boolean => kind === 'bonus';

export const problemsIn = (kind: AffairKind, { words, second, points }: Typed, operator: string, text: ReadBackText['affairs']): Problems => {
  const amount = readAmount(points, MOST_BONUS);
  const problem = !amount.ok ? amount.problem : amount.value === 0 ? 'outOfRange' : null;
  return {
    words: words.trim() === '' ? text.empty.words : null,
    second: !asksSecond(kind) ? null : second.trim() === '' ? text.empty.second : isSamePerson(second, operator) ? text.isOperator(operator) : null,
    points: !asksPoints(kind) || problem === null ? null
      : text.pointsProblems[problem === 'empty' || problem === 'tooFine' || problem === 'outOfRange' ? problem : 'notANumber'],
  };
};

export const commandOf = ({ run }: RunView, { kind, team, judge }: Affair, typed: Typed): Command => {
  const [words, second] = [typed.words.trim(), typed.second.trim()];
  switch (kind) {
    case 'excuse': return { type: 'excuseTeam', run, team, reason: words, second };
    case 'dispute': return { type: 'disputeCell', run, team, words };
    case 'decide': return { type: 'decideDispute', run, team, decision: words };
    case 'clear': return { type: 'clearCell', run, team, ...(words === '' ? {} : { reason: words }) };
    case 'release': return { type: 'releaseSheet', run, team, judge, reason: words, second };
    case 'bonus': {
      const points = readAmount(typed.points, MOST_BONUS);
      return { type: 'giveBonus', run, team, points: (points.ok ? points.value : 0) as Hundredths, reason: words };
    }
  }
};

// Which affairs of a team can be opened as things stand, and the command each form comes to; it sends none.
import type { Command } from '../../../../shared/domain/commands.ts';
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/run/runView.ts';
import { isSamePerson } from '../../../../shared/domain/scoring/run/secondPerson.ts';
import type { AffairKind, ReadBackText } from '../../../../shared/text/run/readBack.ts';
import { readAmount } from '../../../../shared/text/typed.ts';
import type { BonusId, Hundredths, MemberId, TeamId } from '../../../../shared/units.ts';

/** `judge`: whose sheet is let go. `bonus`: the one that is taken back. */
export type Affair =
  | { readonly kind: Exclude<AffairKind, 'takeBack'>; readonly team: TeamId; readonly judge: MemberId | null }
  | { readonly kind: 'takeBack'; readonly team: TeamId; readonly bonus: BonusId };
export const affairKey = (affair: Affair): string => [affair.kind, affair.team, affair.kind === 'takeBack' ? affair.bonus : affair.judge ?? ''].join(' ');
export type Typed = { readonly words: string; readonly second: string; readonly points: string };
export type Problems = Readonly<Record<keyof Typed, string | null>>;

const MOST_BONUS = 10_000;

/** Those with a button of their own beside the papers. */
export type ButtonKind = Exclude<AffairKind, 'release' | 'takeBack'>;

/** Which buttons a team has beside its papers. */
export const affairsOf = ({ cancelled }: RunView, { cell, scored }: SheetRow): readonly ButtonKind[] => {
  if (cancelled !== null) return [];
  if (cell?.kind === 'disputed') return ['decide', 'clear'];
  if (cell?.kind === 'excused') return ['clear'];
  const dispute: readonly ButtonKind[] = scored.state === 'counts' || scored.state === 'noShow' ? ['dispute'] : [];
  return [...dispute, 'excuse', 'bonus'];
};

/** While nothing was read back a note or a bonus goes without a reason, and needs no form. */
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

export const commandOf = ({ run, stage }: RunView, affair: Affair, typed: Typed): Command => {
  const [words, second] = [typed.words.trim(), typed.second.trim()];
  const { team } = affair;
  switch (affair.kind) {
    case 'excuse': return { type: 'excuseTeam', run, team, reason: words, second };
    case 'dispute': return { type: 'disputeCell', run, team, words };
    case 'decide': return { type: 'decideDispute', run, team, decision: words };
    case 'clear': return { type: 'clearCell', run, team, ...(words === '' ? {} : { reason: words }) };
    case 'release': return { type: 'releaseSheet', run, team, judge: affair.judge, reason: words, second };
    case 'takeBack': return { type: 'takeBackBonus', run, bonus: affair.bonus, reason: words };
    case 'bonus': {
      const points = readAmount(typed.points, MOST_BONUS);
      return { type: 'giveBonus', run, team, points: (points.ok ? points.value : 0) as Hundredths, reason: words, ...(stage === 'open' ? {} : { corrects: true }) };
    }
  }
};

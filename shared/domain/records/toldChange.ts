// What was changed beside sheets and ratings once a run was read back, as official papers tell it, and which bonuses stand without being such a change; it words nothing.
import type { Hundredths } from '../../units.ts';
import { same } from '../same.ts';
import type { Bonus } from '../scoring/schemas.ts';
import type { OtherCorrection, Run, Times, Weights } from '../things.ts';

/** `isBack`: an excuse or a dispute that was taken away stands again. */
export type ToldChange =
  | { readonly what: 'bonus'; readonly points: Hundredths; readonly isGiven: boolean }
  | { readonly what: 'excuse' | 'dispute'; readonly words: string; readonly isBack: boolean }
  | { readonly what: 'weights'; readonly before: Weights; readonly after: Weights }
  | { readonly what: 'times'; readonly before: Times; readonly after: Times };

export const toldChange = (each: OtherCorrection): ToldChange => {
  switch (each.what) {
    case 'bonus': return { what: 'bonus', points: each.after === null ? each.before.points : each.after.points, isGiven: each.after !== null };
    case 'cell': {
      const isBack = each.takesBack === true;
      const cell = isBack ? each.after : each.before;
      return cell?.kind === 'excused' ? { what: 'excuse', words: cell.reason, isBack } : { what: 'dispute', words: cell?.words ?? '', isBack };
    }
    case 'weights': return { what: 'weights', before: each.before, after: each.after };
    case 'times': return { what: 'times', before: each.before, after: each.after };
  }
};

/** Those given before the run was read back, which are no corrections. */
export const bonusesBefore = ({ bonuses, otherCorrections }: Pick<Run, 'bonuses' | 'otherCorrections'>): readonly Bonus[] =>
  bonuses.filter((bonus) => !otherCorrections.some((each) => each.what === 'bonus' && each.takesBack !== true && same(each.after, bonus)));

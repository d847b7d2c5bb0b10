// What a shared target says in figures: whole points, and never more than is true.
import type { TargetView } from '../../../shared/domain/hall/hallView.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { hallText } from '../../../shared/text/hall.ts';
import type { Language } from '../../../shared/units.ts';

const POINT = 100;

export type TargetWords = {
  readonly reached: string;
  readonly of: string;
  /** What is missing, or that nothing is. */
  readonly rest: string;
  /** 0 to 1. */
  readonly progress: number;
};

export const targetWords = ({ goal, reached }: TargetView, language: Language): TargetWords => {
  const text = hallText[language].target;
  const whole = Math.floor(reached / POINT);
  const wanted = Math.ceil(goal / POINT);
  return {
    reached: formatCount(whole, language),
    of: text.of(formatCount(wanted, language)),
    rest: reached >= goal ? text.reached : text.short(formatCount(wanted - whole, language)),
    progress: Math.min(1, reached / goal),
  };
};

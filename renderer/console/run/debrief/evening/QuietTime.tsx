// How many minutes of the quiet time are left, or that it has not begun; it sounds nothing.
import { useCallback } from 'react';
import type { Evening } from '../../../../../shared/domain/reflection/eveningState.ts';
import { quietAt } from '../../../../../shared/domain/reflection/evening.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { reflectionDeskText } from '../../../../../shared/text/reflection/desk.ts';
import { minutes } from '../../../../../shared/units.ts';
import { useLink } from '../../../../link/useLink.ts';
import { useEachFrame } from '../../../../parts/useEachFrame.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';

export const QuietTime = ({ evening: { silence, length } }: { readonly evening: Evening }) => {
  const text = useText(reflectionDeskText).evening;
  const language = useLanguage();
  const link = useLink();
  const left = useEachFrame(useCallback(() => (silence === null ? null : quietAt(silence, link.now()).minutes), [silence, link]));
  return (
    <p className="evening-time" role="timer" aria-live="off">
      <strong>{left === null ? text.notStarted(formatCount(Math.round(length / minutes(1)), language)) : left === 0 ? text.over : text.left(left, formatCount(left, language))}</strong>
    </p>
  );
};

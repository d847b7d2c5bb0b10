// One number with how many it is of, to be pressed for the forms it was made of; it counts nothing.
import type { Figure } from '../../../../../shared/domain/learning/gains/opened.ts';
import type { Told } from '../../../../../shared/domain/learning/gains/published.ts';
import { formatCount, formatPoints } from '../../../../../shared/text/format.ts';
import { gainsText } from '../../../../../shared/text/learning/gains.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';

export type OnOpen = (figure: Figure) => void;
type Props = { readonly told: Told | null; readonly figure: Figure; readonly isOpen: boolean; readonly onOpen: OnOpen; /** What stands where no number is told. */ readonly lack: string };

export const FigureButton = ({ told, figure, isOpen, onOpen, lack }: Props) => {
  const text = useText(gainsText);
  const language = useLanguage();
  if (told === null) return <span className="gains-lack">{lack}</span>;
  const [mean, n] = [formatPoints(told.mean, language), text.n(formatCount(told.n, language))];
  return (
    <button type="button" className="gains-figure" aria-expanded={isOpen} onClick={() => onOpen(figure)}>
      <span className="number">{mean}</span><small>{n}</small><span className="visually-hidden">{text.opened.press}</span>
    </button>
  );
};

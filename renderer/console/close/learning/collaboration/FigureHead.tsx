// The figure over the map: how many pairs of how many met, and by which ways; it counts nothing itself.
import type { ReactNode } from 'react';
import type { CollaborationFigures } from '../../../../../shared/domain/collaboration/figures.ts';
import { ways } from '../../../../../shared/domain/collaboration/collaborationMap.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { collaborationText } from '../../../../../shared/text/learning/collaboration.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { WaySign } from './WaySign.tsx';

type Props = { readonly figures: CollaborationFigures; /** How it is looked at. */ readonly children: ReactNode };

export const FigureHead = ({ figures, children }: Props) => {
  const language = useLanguage();
  const text = useText(collaborationText);
  const count = (number: number): string => formatCount(number, language);
  return (
    <header className="collaboration-head">
      <h1 id="collaboration-heading">{text.heading}</h1>
      <div className="collaboration-tools">{children}</div>
      <p className="collaboration-figure"><strong className="number">{count(figures.met)}</strong> <span>{text.ofPairs(count(figures.pairs))}</span></p>
      <ul>
        {ways.map((way) => <li key={way}><WaySign way={way} />{text.ways[way]} <strong>{count(figures.byWay[way])}</strong></li>)}
        <li>{text.across(count(figures.across.met), count(figures.across.pairs))}</li>
      </ul>
    </header>
  );
};

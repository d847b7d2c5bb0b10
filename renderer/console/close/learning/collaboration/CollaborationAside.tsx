// Beside the map: the partners of the chosen agency, or the chosen pair, each with where they met; it counts no pair.
import type { CollaborationView } from '../../../../../shared/domain/collaboration/collaborationMap.ts';
import type { CollaborationFigures } from '../../../../../shared/domain/collaboration/figures.ts';
import type { Drawing } from '../../../../../shared/domain/collaboration/drawing.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { collaborationText } from '../../../../../shared/text/learning/collaboration.ts';
import type { MatrixCell } from '../../../../parts/collaboration/CollaborationMatrix.tsx';
import { nameOf } from '../../../../parts/collaboration/mapLayout.ts';
import { partnersOf } from '../../../../parts/collaboration/walk.ts';
import { ScrollRegion } from '../../../tables/ScrollRegion.tsx';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { HowCounted } from './HowCounted.tsx';
import { MeetingLines } from './MeetingLines.tsx';

type Props = { readonly view: CollaborationView; readonly drawing: Drawing; readonly shown: 'map' | 'matrix'; readonly node: number | null; readonly cell: MatrixCell | null; readonly figures: CollaborationFigures };

export const CollaborationAside = ({ view, drawing, shown, node, cell, figures }: Props) => {
  const language = useLanguage();
  const text = useText(collaborationText);
  const { nodes, links } = drawing;
  const count = (number: number): string => formatCount(number, language);
  const named = (at: number): string => {
    const drawn = nodes[at];
    return drawn === undefined ? '' : nameOf(drawn, (wards) => text.withWards(count(wards)));
  };
  if (shown === 'matrix') {
    const link = cell === null ? undefined : links.find(({ a, b }) => a === cell.a && b === cell.b);
    const title = cell === null ? text.views.matrix : text.pair(named(cell.a), named(cell.b));
    return (
      <ScrollRegion className="collaboration-aside" label={text.beside}>
        <div aria-live="polite">
          <h2>{title}</h2>
          {cell === null ? <p>{text.chooseCell}</p> : link === undefined ? <p>{text.notMet}</p> : <MeetingLines view={view} link={link} />}
        </div>
        {cell === null ? <HowCounted figures={figures} /> : null}
      </ScrollRegion>
    );
  }
  if (node === null) {
    return <ScrollRegion className="collaboration-aside" label={text.beside}><h2>{text.views.map}</h2><p>{text.choose} {text.lead}</p><HowCounted figures={figures} /></ScrollRegion>;
  }
  const partners = [...partnersOf(links, node)].toSorted(([one], [other]) => one - other);
  // Of agencies, whatever stands together on the map.
  const pairs = partners.reduce((sum, [, place]) => sum + (links[place]?.links.length ?? 0), 0);
  const isOne = nodes[node]?.agencies.length === 1;
  return (
    <ScrollRegion className="collaboration-aside" label={text.beside}>
      <h2 aria-live="polite">{text.partnersOf(named(node))}</h2>
      <p>{partners.length === 0 ? text.noPartners : isOne ? text.partners(count(pairs), count(figures.agencies - 1)) : text.pairsOf(count(pairs))}</p>
      <ul>
        {partners.map(([partner, place]) => {
          const link = links[place];
          return <li key={partner}><h3>{named(partner)}</h3>{link === undefined ? null : <MeetingLines view={view} link={link} />}</li>;
        })}
      </ul>
    </ScrollRegion>
  );
};

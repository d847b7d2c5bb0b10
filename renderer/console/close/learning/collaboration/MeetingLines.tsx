// In which teams, at which stations and through which plans one link came about; it knows no other link.
import type { CollaborationView } from '../../../../../shared/domain/collaboration/collaborationMap.ts';
import type { DrawnLink } from '../../../../../shared/domain/collaboration/drawing.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { collaborationText } from '../../../../../shared/text/learning/collaboration.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { WaySign } from './WaySign.tsx';

/** Names that stand in a line before the rest is only counted. */
const NAMED = 4;

export const MeetingLines = ({ view, link }: { readonly view: CollaborationView; readonly link: DrawnLink }) => {
  const language = useLanguage();
  const text = useText(collaborationText);
  return (
    <div className="collaboration-meetings">
      {link.links.length === 1 ? null : <p>{text.pairsWithin(formatCount(link.links.length, language))}</p>}
      {link.ways.map((way) => {
        const names = [...new Set(link.links.flatMap((place) => view.evidence[place]?.[way] ?? []))];
        const more = names.length - NAMED;
        const said = names.slice(0, NAMED).join(', ');
        return <p key={way}><WaySign way={way} />{text.where[way](more > 0 ? `${said} ${text.andMore(formatCount(more, language))}` : said)}</p>;
      })}
    </div>
  );
};

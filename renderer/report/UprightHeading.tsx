// What an upright paper is: its title, of which retreat, when and where, and one fact about it at the right.
import type { Retreat } from '../../shared/domain/model.ts';
import { formatWeekdayDate } from '../../shared/text/format.ts';
import { paperText } from '../../shared/text/paper.ts';
import type { Language } from '../../shared/units.ts';
import './upright.css';

export type UprightHeadingProps = { readonly title: string; readonly retreat: Retreat; readonly language: Language; readonly aside: string; readonly lead?: string };

export const UprightHeading = ({ title, retreat, language, aside, lead }: UprightHeadingProps) => (
  <div className="paper-heading upright-heading">
    <h1>{title}</h1>
    <p>{retreat.name}</p>
    <strong>{aside}</strong>
    <p>
      {paperText[language].held(formatWeekdayDate(retreat.startsOn, language), formatWeekdayDate(retreat.endsOn, language))}
      {', '}
      {retreat.place}
    </p>
    {lead === undefined ? null : <p>{lead}</p>}
  </div>
);

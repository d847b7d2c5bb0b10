// What an upright paper is: its title, of which retreat, when and where, and one fact about it at the right.
import type { DocumentKind } from '../../shared/documents.ts';
import type { Retreat } from '../../shared/domain/things.ts';
import { formatWeekdayDate } from '../../shared/text/format.ts';
import { paperText } from '../../shared/text/paper.ts';
import type { Day, Language } from '../../shared/units.ts';
import { DocumentNumber } from './office/DocumentNumber.tsx';

export type UprightHeadingProps = {
  readonly title: string; readonly retreat: Retreat; readonly language: Language; readonly aside: string; readonly lead?: string;
  /** Whose number it bears, where it has one; the day it is dated. */
  readonly numbered?: { readonly kind: DocumentKind; readonly day: Day };
};

export const UprightHeading = ({ title, retreat, language, aside, lead, numbered }: UprightHeadingProps) => (
  <div className="paper-heading upright-heading">
    <h1>{title}</h1>
    <p>{retreat.name}</p>
    <strong>{aside}</strong>
    <p>
      {paperText[language].held(formatWeekdayDate(retreat.startsOn, language), formatWeekdayDate(retreat.endsOn, language))}
      {', '}
      {retreat.place}
    </p>
    {numbered === undefined ? null : <DocumentNumber {...numbered} language={language} />}
    {lead === undefined ? null : <p>{lead}</p>}
  </div>
);

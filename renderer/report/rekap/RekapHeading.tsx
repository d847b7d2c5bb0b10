// What the rekap is of: title, retreat, days, place and how final it is; it counts and judges nothing.
import type { RekapView } from '../../../shared/domain/rekap/rekap.ts';
import { formatCount, formatWeekdayDate } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import type { Day, Language } from '../../../shared/units.ts';
import { DocumentNumber } from '../office/DocumentNumber.tsx';
import { SecretLine } from '../SecretLine.tsx';

export type RekapHeadingProps = {
  readonly view: RekapView;
  readonly retreat: NonNullable<RekapView['retreat']>;
  /** The one the paper is dated. */
  readonly day: Day;
  readonly language: Language;
};

export const RekapHeading = ({ view, retreat, day, language }: RekapHeadingProps) => {
  const text = paperText[language];
  const count = (number: number): string => formatCount(number, language);
  const isUnread = view.sheets.awaited > 0 && view.sheets.in === view.sheets.awaited && view.unread > 0;
  return (
    <div className="paper-heading rekap-heading">
      <h1>{text.rekap.title}</h1>
      <DocumentNumber kind="rekap" day={day} language={language} />
      <p className="rekap-retreat">{retreat.name}</p>
      <p className="rekap-state">
        <strong className="rekap-tag">{text.rekap.state(view.provisional)}</strong>
        {view.runs.length === 0 ? null : text.rekap.sheetsIn(count(view.sheets.in), count(view.sheets.awaited))}{isUnread ? text.rekap.unread(count(view.unread)) : null}{view.disputed > 0 ? text.rekap.disputed(count(view.disputed)) : null}
      </p>
      {view.isConfidential ? <SecretLine language={language} /> : null}
      <p className="rekap-held">
        {text.held(formatWeekdayDate(retreat.startsOn, language), formatWeekdayDate(retreat.endsOn, language))}
        {', '}
        {retreat.place}
      </p>
    </div>
  );
};

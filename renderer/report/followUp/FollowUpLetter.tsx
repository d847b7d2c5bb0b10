// One letter to the head of one agency: what was agreed, how its plans stand on this day, and what is asked by when.
import type { AgencyLetter } from '../../../shared/domain/followUp/out/letters.ts';
import { letterDay } from '../../../shared/domain/followUp/out/letters.ts';
import type { Retreat } from '../../../shared/domain/things.ts';
import { numberOn, NUMBER_ROOM } from '../../../shared/domain/office/documentNumber.ts';
import { followUpLetterText } from '../../../shared/text/followUpLetter.ts';
import { formatCount, formatDate, formatHeldOn, formatList, formatWeekdayDate } from '../../../shared/text/format.ts';
import type { Day, Language } from '../../../shared/units.ts';
import { Letterhead } from '../office/Letterhead.tsx';
import { useOffice } from '../office/officeContext.ts';
import { SignatureBlock } from '../office/SignatureBlock.tsx';
import { LetterTable } from './LetterTable.tsx';

export type FollowUpLetterProps = { readonly letter: AgencyLetter; readonly retreat: Retreat; readonly today: Day; readonly language: Language };

export const FollowUpLetter = ({ letter, retreat, today, language }: FollowUpLetterProps) => {
  const text = followUpLetterText[language];
  const office = useOffice();
  const { signingPlace } = office;
  const { own, joint, full } = letter;
  const now = letterDay(letter, retreat.endsOn, today);
  const counts = { own: own.length, joint: joint.length };
  const count = (number: number): string => formatCount(number, language);
  const listed = (numbers: readonly number[]): string => formatList(numbers.map(count), language);
  const number = numberOn(office, 'followUpLetters', today) ?? NUMBER_ROOM;
  const heads = [[text.heads.number, number], [text.heads.nature, text.ordinary], [text.heads.enclosure, text.noEnclosure], [text.heads.subject, text.subject(now.day > 0 ? count(now.day) : null)]] as const;
  const [head, ...at] = text.addressee(full);
  const isOver = now.day > 0;
  const isNothingDue = now.dueToday.length + now.overdue.length === 0;
  return (
    <article className="follow-up-letter">
      <Letterhead organiser={retreat.organiser} language={language} />
      <div className="letter-heads">
        <dl>{heads.map(([name, says]) => <div key={name}><dt>{name}</dt><dd>{says}</dd></div>)}</dl>
        <p>{signingPlace ?? retreat.place}, <span>{formatDate(today, language)}</span></p>
      </div>
      <div className="letter-to">
        <h1>{head}</h1>
        {at.map((line) => <p key={line}>{line}</p>)}
      </div>
      <p>{text.opening(retreat.name, formatHeldOn(retreat, language), retreat.place)} {text.counted(full, counts, count(counts.own), count(counts.joint), formatDate(today, language))}</p>
      {!isOver && now.next === null ? null : (
        <p>
          {[
            ...(isOver ? [text.day(count(now.day))] : []),
            ...(now.dueToday.length === 0 ? [] : [text.dueToday(listed(now.dueToday))]),
            ...(now.overdue.length === 0 ? [] : [text.overdue(listed(now.overdue))]),
            ...(isOver && isNothingDue && now.replyBy !== null ? [text.nothingDue] : []),
            ...(now.next === null ? [] : [text.next(formatWeekdayDate(now.next, language))]),
          ].join(' ')}
        </p>
      )}
      <LetterTable letter={letter} lastDay={retreat.endsOn} today={today} language={language} />
      <div className="letter-end">
        <p>{now.replyBy === null ? text.settled : text.ask(formatWeekdayDate(now.replyBy, language), counts)}</p>
        <p>{text.closing}</p>
        <SignatureBlock signs="head" retreat={retreat} day={null} language={language} />
      </div>
    </article>
  );
};

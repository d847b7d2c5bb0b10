// Moves a day's sessions by some minutes: what will move is shown, and what it would run into is said, before anything is sent.
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Session } from '../../../../shared/domain/things.ts';
import { MOST_SHIFTED } from '../../../../shared/domain/programme/schemas.ts';
import { shiftOf } from '../../../../shared/domain/programme/shift.ts';
import type { Refusal } from '../../../../shared/refusal.ts';
import { formatClock, formatCount, formatWeekday } from '../../../../shared/text/format.ts';
import { programmeText } from '../../../../shared/text/programme.ts';
import { refusalText } from '../../../../shared/text/refusals.ts';
import { readCount } from '../../../../shared/text/typed.ts';
import type { SessionId } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';

type Props = {
  readonly sessions: readonly Session[];
  /** "From here" begins with it, and its day is the one that is shifted. */
  readonly chosen: Session;
  readonly onDone: () => void;
};
type Draft = { readonly scope: 'from' | 'all'; readonly way: 'later' | 'earlier'; readonly minutes: string };

export const ShiftForm = ({ sessions, chosen, onDone }: Props) => {
  const { shift: text } = useText(programmeText);
  const language = useLanguage();
  const send = useSend();
  const [draft, setDraft] = useState<Draft>({ scope: 'from', way: 'later', minutes: '15' });
  const today = sessions.filter(({ day }) => day === chosen.day);
  const titleOf = (id: SessionId): string => today.find((session) => session.id === id)?.title ?? '';
  const read = readCount(draft.minutes, 1, MOST_SHIFTED);
  const minutes = read.ok ? read.value : null;
  const by = (minutes ?? 0) * (draft.way === 'later' ? 1 : -1);
  const from = draft.scope === 'from' ? chosen.id : null;
  const { moved, meets, outside: [beyond] } = shiftOf(today, from, by);
  const stop: Refusal | null = minutes === null ? null : beyond !== undefined ? { code: 'shiftLeavesDay', title: titleOf(beyond) } : moved.length === 0 ? { code: 'nothingToShift' } : null;
  const onMove = async (): Promise<void> => {
    if (minutes === null || stop !== null) return;
    if ((await send({ type: 'shiftSessions', day: chosen.day, from, by, around: meets.length > 0 })).ok) onDone();
  };
  const count = formatCount(moved.length, language);
  return (
    <form className="shift-form" aria-label={text.title} onSubmit={(event) => { event.preventDefault(); void onMove(); }}>
      <h2>{text.title}</h2>
      <SegmentedControl
        fullWidth aria-label={text.scope} value={draft.scope} onChange={(scope) => setDraft({ ...draft, scope })}
        data={[{ value: 'from', label: text.fromHere }, { value: 'all', label: text.all }]}
      />
      <p className="field-note">{draft.scope === 'from' ? text.from(chosen.title) : text.whole(formatWeekday(chosen.day, language))}</p>
      <div className="shift-by">
        <SegmentedControl
          aria-label={text.way} value={draft.way} onChange={(way) => setDraft({ ...draft, way })}
          data={[{ value: 'later', label: text.later }, { value: 'earlier', label: text.earlier }]}
        />
        <TextInput
          data-autofocus label={text.minutes} inputMode="numeric" maxLength={3} value={draft.minutes} error={minutes === null ? text.minutesProblem : null}
          onChange={(event) => setDraft({ ...draft, minutes: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            const next = (minutes ?? 0) + (event.key === 'ArrowUp' ? 5 : -5);
            setDraft({ ...draft, minutes: String(Math.max(1, Math.min(MOST_SHIFTED, next))) });
          }}
        />
      </div>
      {stop === null ? null : <p className="session-warning" role="status">{refusalText(stop, language)}</p>}
      {stop !== null || minutes === null ? null : (
        <>
          {meets.map((meeting) => (
            <p className="session-warning" role="status" key={meeting.session}>
              <IconAlertTriangle size={17} aria-hidden="true" />
              {refusalText({ code: 'shiftMeetsLocked', title: titleOf(meeting.session), block: titleOf(meeting.block), minutes: meeting.minutes }, language)}
            </p>
          ))}
          <h3>{text.preview}</h3>
          {/* Without a place in the tab order what lies below the edge could not be reached by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <ul className="shift-preview" tabIndex={0} aria-label={text.preview}>
            {moved.map(({ session, from: start }) => (
              <li key={session}>
                <span className="number">{formatClock(today.find(({ id }) => id === session)?.from ?? start, language)} → {formatClock(start, language)}</span>
                <span>{titleOf(session)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="form-actions">
        <Button type="submit" disabled={minutes === null || stop !== null}>{meets.length > 0 ? text.agree(count) : text.move(count)}</Button>
        <Button variant="default" onClick={onDone}>{text.cancel}</Button>
      </div>
    </form>
  );
};

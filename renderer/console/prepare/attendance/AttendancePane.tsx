// Attendance: the sessions at the left, and for the chosen one the marking by name or the whole paper list in one go.
import { Button } from '@mantine/core';
import { IconClipboardList } from '@tabler/icons-react';
import { useState } from 'react';
import { attendanceTotals, attendeesOf } from '../../../../shared/domain/attendance/attendance.ts';
import type { Person } from '../../../../shared/domain/things.ts';
import type { Presence } from '../../../../shared/domain/attendance/schemas.ts';
import { absences } from '../../../../shared/domain/attendance/schemas.ts';
import type { RetreatView } from '../../../../shared/domain/retreat/retreat.ts';
import { formatCount, formatSpan, formatWeekdayDate } from '../../../../shared/text/format.ts';
import type { MarkKind } from '../../../../shared/text/people/attendance.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import type { PersonId, SessionId } from '../../../../shared/units.ts';
import { useLink } from '../../../link/useLink.ts';
import { useView } from '../../../link/useView.ts';
import { EmptyBox } from '../../EmptyBox.tsx';
import { Editable } from '../../Editable.tsx';
import { useKeys } from '../../keys/useKeys.ts';
import type { Change } from '../../useKept.ts';
import { letGo } from '../../useKept.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { Pane } from '../Pane.tsx';
import type { ListMark } from './AttendanceDesk.tsx';
import { AttendanceDesk } from './AttendanceDesk.tsx';
import { firstChoice } from './firstChoice.ts';
import { SessionList } from './SessionList.tsx';
import { TotalsBar } from './TotalsBar.tsx';
import { useMarking } from './useMarking.ts';
import { KeySign } from '../../keys/KeySign.tsx';
import { Loading } from '../../loading/Loading.tsx';

type Props = { readonly people: readonly Person[]; readonly retreat: NonNullable<RetreatView> };

const kinds: readonly MarkKind[] = ['present', ...absences];
/** On a paper everyone who takes part is present unless it says otherwise, and whoever left since is not on it unless it does. */
const unlessPresent: readonly MarkKind[] = [...absences, 'open'];
type Exceptions = Readonly<Record<PersonId, ListMark>>;
const none: Readonly<Record<PersonId, Presence>> = {};

export const AttendancePane = ({ people, retreat }: Props) => {
  const text = useText(peopleText).attendance;
  const language = useLanguage();
  const link = useLink();
  const send = useSend();
  const sessions = useView('sessions');
  const attendance = useView('attendance');
  const former = useView('formerPeople') ?? [];
  const [chosenId, setChosenId] = useState<SessionId | null>(null);
  const [only, setOnly] = useState<MarkKind | null>(null);
  // A paper list is filled in for one session, and waits while another one is looked at.
  const [papers, setPapers] = useState<Readonly<Record<SessionId, Exceptions>>>({});
  const chosen = sessions === undefined ? null : sessions.find(({ id }) => id === chosenId) ?? firstChoice(sessions, link.now(), retreat.zone);
  // Whatever begins meanwhile, what is marked stays chosen.
  if (chosen !== null && chosen.id !== chosenId) setChosenId(chosen.id);
  const session = chosen?.id ?? null;
  const exceptions = session === null ? undefined : papers[session];
  const marks = (session === null ? undefined : attendance?.[session]) ?? none;
  const everyone = [...people, ...former];
  const attendees = attendeesOf({ people, formerPeople: former }, marks);
  const { zone } = retreat;
  const setPaper = (change: Change<Exceptions>): void => {
    if (session === null) return;
    setPapers(({ [session]: now = null, ...others }) => {
      const next = change(now);
      return next === null ? others : { ...others, [session]: next };
    });
  };
  const { onMark, onArrival } = useMarking(session, chosen?.day ?? null, zone);
  const onExcept = (person: PersonId, kind: MarkKind | null): void => {
    setPaper((now) => {
      const { [person]: _, ...others } = now ?? {};
      return kind === null ? others : { ...others, [person]: kind === 'present' ? { kind, at: null } : { kind } };
    });
  };
  const onPaper = (): void => {
    if (exceptions !== undefined || session === null) return;
    const otherwise = Object.entries(marks).filter(([id, mark]) => mark.kind !== 'present' || former.some((each) => each.id === id));
    setPaper(() => Object.fromEntries(otherwise));
  };
  const onSave = async (): Promise<void> => {
    if (session === null || exceptions === undefined) return;
    const except = everyone.flatMap(({ id }) => (exceptions[id] === undefined ? [] : [{ person: id, why: exceptions[id].kind }]));
    if ((await send({ type: 'takePaperAttendance', session, except })).ok) setPaper(letGo(exceptions));
  };
  // Asked for from elsewhere, the paper waits until it is known what was marked.
  useKeys(session === null || attendance === undefined ? {} : { paperList: onPaper, 'ctrl+Enter': () => void onSave() });
  const totals = attendanceTotals(attendees, marks);
  if (sessions === undefined || attendance === undefined) return <Loading />;
  const count = (value: number): string => formatCount(value, language);
  const isLeft = (person: PersonId): boolean => former.some(({ id }) => id === person);
  const listed = everyone.filter(({ id }) => (exceptions?.[id]?.kind ?? (isLeft(id) ? 'open' : 'present')) !== 'open');
  const away = listed.filter(({ id }) => (exceptions?.[id]?.kind ?? 'present') !== 'present').length;
  const lead = chosen === null ? text.leadNoSession : text.lead(chosen.title, `${formatWeekdayDate(chosen.day, language)}, ${formatSpan(chosen, language)}`);
  const isPaper = exceptions !== undefined;
  return (
    <Pane
      title={isPaper ? text.paperTitle : text.title} lead={isPaper ? `${lead}. ${text.paperLead}` : lead}
      actions={chosen === null || people.length === 0 ? undefined : isPaper ? (
        <>
          <Button variant="default" onClick={() => setPaper(() => null)}>{text.cancel}</Button>
          <Button rightSection={<kbd>Ctrl ⏎</kbd>} onClick={() => void onSave()}>{text.paperSave(count(listed.length - away), count(away))}</Button>
        </>
      ) : <Button variant="default" leftSection={<IconClipboardList size={17} />} rightSection={<KeySign of="paperList" />} onClick={onPaper}>{text.paper}</Button>}
      keys={isPaper ? [{ keys: 'Ctrl ⏎', does: text.footSave }, { action: 'search', does: text.footFind }]
        : [{ action: 'search', does: text.footFind }, { keys: '⏎', does: text.footPresent }, { keys: 'Tab', does: text.footOther }, { action: 'paperList', does: text.footPaper }]}
    >
      <div className="attendance">
        <SessionList sessions={sessions} attendance={attendance} people={people} retreat={retreat} chosen={chosen} onChoose={setChosenId} />
        <div className="attendance-desk"><Editable>
          {people.length === 0 ? <EmptyBox title={text.noPeople} sentence={text.noPeopleWhat} /> : chosen === null ? null : isPaper ? (
            <AttendanceDesk
              key={`${chosen.id} paper`} above={null} people={everyone} marks={exceptions} kindsFor={(person) => (isLeft(person) ? kinds : unlessPresent)} enter="absent" session={chosen} zone={zone} only={null} onMark={onExcept} onArrival={null}
            />
          ) : (
            <AttendanceDesk
              key={chosen.id} above={<TotalsBar totals={totals} only={only} onOnly={setOnly} />} people={attendees} marks={marks} kindsFor={() => kinds} enter="present" session={chosen} zone={zone} only={only} onMark={onMark} onArrival={onArrival}
            />
          )}
        </Editable></div>
      </div>
    </Pane>
  );
};

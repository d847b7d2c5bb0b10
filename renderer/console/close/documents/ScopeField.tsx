// The choice of one session, day or agency for the documents that are made of one alone; it makes none.
import { NativeSelect } from '@mantine/core';
import type { RetreatDocument } from '../../../../shared/documents.ts';
import { daysBetween, daysLater } from '../../../../shared/domain/programme/times.ts';
import { hasAttendance } from '../../../../shared/domain/records/attendancePaper.ts';
import { formatClock, formatWeekday } from '../../../../shared/text/format.ts';
import { officialPapersText } from '../../../../shared/text/records/officialPapers.ts';
import type { Day } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { useLanguage } from '../../useLanguage.ts';
import { AgencyField } from './AgencyField.tsx';
import type { Scope } from './scopes.ts';

type Props = { readonly kind: RetreatDocument; readonly scope: Scope; readonly onScope: (scope: Scope) => void };
type Option = { readonly value: string; readonly label: string; readonly scope: Scope };

export const ScopeField = ({ kind, scope, onScope }: Props) => {
  const language = useLanguage();
  const text = officialPapersText[language].scope;
  const sessions = useView('sessions');
  const retreat = useView('retreat');
  if (kind === 'followUpLetters') return <AgencyField agency={scope.agency} onAgency={(agency) => onScope(agency === undefined ? {} : { agency })} />;
  if ((kind !== 'attendance' && kind !== 'dayRecap') || sessions === undefined || retreat === undefined || retreat === null) return null;
  const days: readonly Day[] = Array.from({ length: daysBetween(retreat.startsOn, retreat.endsOn) + 1 }, (_, at) => daysLater(retreat.startsOn, at));
  const listed = sessions.filter(hasAttendance);
  const options: readonly Option[] = kind === 'dayRecap'
    ? [{ value: '', label: text.lastDay, scope: {} }, ...days.map((day) => ({ value: day, label: formatWeekday(day, language), scope: { day } }))]
    : [{ value: '', label: text.everySession, scope: {} }, ...days.flatMap((day): readonly Option[] => {
      const today = listed.filter((session) => session.day === day);
      if (today.length === 0) return [];
      return [{ value: day, label: text.wholeDay(formatWeekday(day, language)), scope: { day } },
        ...today.map(({ id, from, title }) => ({ value: id, label: `${formatWeekday(day, language)}, ${formatClock(from, language)} ${title}`, scope: { session: id } }))];
    })];
  return (
    <NativeSelect size="xs" label={text[kind]} value={scope.session ?? scope.day ?? ''} data={options.map(({ value, label }) => ({ value, label }))}
      onChange={(event) => onScope(options.find(({ value }) => value === event.currentTarget.value)?.scope ?? {})} />
  );
};

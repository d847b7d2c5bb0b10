// What befell the team in this run, and what was corrected since, each with who, when and why.
import { Button } from '@mantine/core';
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/run/runView.ts';
import { dayOf } from '../../../../shared/domain/programme/times.ts';
import { formatTimeOfDay, formatWeekday } from '../../../../shared/text/format.ts';
import { readBackText } from '../../../../shared/text/run/readBack.ts';
import type { BonusId, Instant, MemberId, Zone } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import type { TeamRecord } from './records.ts';
import type { Affair } from './affairs.ts';
import { clearsAtOnce } from './affairs.ts';
import { correctionsOf, recordsOf } from './records.ts';

type Props = { readonly run: RunView; readonly row: SheetRow; readonly zone: Zone; readonly nameOf: (member: MemberId) => string; readonly onOpen: (affair: Affair) => void };

export const Records = ({ run, row, zone, nameOf, onOpen }: Props) => {
  const { records: text, affairs } = useText(readBackText);
  const language = useLanguage();
  const send = useSend();
  const moment = (at: Instant | undefined): string | null => (at === undefined ? null : `${formatWeekday(dayOf(at, zone), language)} ${formatTimeOfDay(at, zone, language)}`);
  const onTakeBack = (bonus: BonusId): void => {
    if (clearsAtOnce(run)) void send({ type: 'takeBackBonus', run: run.run, bonus });
    else onOpen({ kind: 'takeBack', team: row.team, bonus });
  };
  const record = ({ what, by, second, at, change, bonus }: TeamRecord, i: number) => (
    <li key={i}>
      <span>{what}</span>
      {change === null ? null : <b>{change}</b>}
      <small>{text.who(by, second, moment(at))}</small>
      {bonus === null || run.cancelled !== null ? null
        : <Button size="compact-sm" variant="subtle" onClick={() => onTakeBack(bonus.id)}>{affairs.takeBack(bonus.points)}</Button>}
    </li>
  );
  const own = recordsOf(row, text, language, nameOf);
  const corrections = correctionsOf(row, run.exercise, text, language, nameOf);
  return (
    <>
      {own.length === 0 ? null : <><h4>{text.heading}</h4><ul className="read-back-records">{own.map(record)}</ul></>}
      {run.stage === 'open' && corrections.length === 0 ? null : (
        <><h4>{text.corrections}</h4>{corrections.length === 0 ? <p>{text.correctionsHint}</p> : <ul className="read-back-records">{corrections.map(record)}</ul>}</>
      )}
    </>
  );
};

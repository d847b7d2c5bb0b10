// Which judge is where and when, by exercise, and the form that assigns the next one.
import { Button, CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatCount, formatSpan } from '../../../../shared/text/format.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import { useView } from '../../../link/useView.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import type { Duty, Member } from '../../../../shared/domain/things.ts';
import { DutyMeaning, ToJudges } from './DutyMeaning.tsx';

type Props = { readonly members: readonly Member[]; readonly duties: readonly Duty[] };

const LONGEST_STATION = 60;

export const DutyList = ({ members, duties }: Props) => {
  const text = useText(peopleText).committee;
  const language = useLanguage();
  const send = useSend();
  const runs = useView('runs') ?? [];
  const sessions = useView('sessions') ?? [];
  const judges = members.filter(({ roles }) => roles.includes('judge'));
  const [typed, setTyped] = useState({ judge: '', run: '', station: '', session: '' });
  const station = typed.station.trim() === '' ? null : typed.station.trim();
  const judge = judges.find(({ id }) => id === typed.judge) ?? judges[0];
  const run = runs.find((each) => each.run === typed.run) ?? runs[0];
  const set = (field: keyof typeof typed) => (event: { readonly currentTarget: { readonly value: string } }): void =>
    setTyped({ ...typed, [field]: event.currentTarget.value });
  const onAssign = async (): Promise<void> => {
    if (judge === undefined || run === undefined) return;
    const session = sessions.find(({ id }) => id === typed.session)?.id ?? null;
    if ((await send({ type: 'assignJudge', fields: { member: judge.id, run: run.run, station, session } })).ok) {
      // What was chosen since stays.
      setTyped((now) => (now.station === typed.station ? { ...now, station: '' } : now));
    }
  };
  const where = ({ member, station: post, session }: Duty, { judges: judging }: RunView): string => {
    const found = sessions.find(({ id }) => id === session);
    const place = judging.indexOf(member);
    return [place < 0 ? null : text.ownSheet(formatCount(place + 1, language), formatCount(judging.length, language)), post === null ? null : text.at(post), found === undefined ? text.anySession : `${found.title}, ${formatSpan(found, language)}`]
      .filter((each) => each !== null).join(', ');
  };
  return (
    <aside className="card" aria-label={text.duties}>
      <header><div><h2>{text.duties}</h2><p className="field-note">{text.dutiesLead}</p></div></header>
      {judges.length === 0 || runs.length === 0 ? <p className="card-part field-note">{judges.length === 0 ? text.noJudges : text.noRuns}</p> : (
        <form className="person-form" onSubmit={(event) => { event.preventDefault(); void onAssign(); }}>
          <NativeSelect className="wide" label={text.judge} value={judge?.id ?? ''} onChange={set('judge')} data={judges.map(({ id, name }) => ({ value: id, label: name }))} />
          <NativeSelect className="wide" label={text.exercise} value={run?.run ?? ''} onChange={set('run')} data={runs.map((each) => ({ value: each.run, label: each.exercise.name[language] }))} />
          {judge === undefined || run === undefined ? null : <DutyMeaning run={run} judge={judge.id} station={station} />}
          <TextInput className="wide" label={text.station} placeholder={text.stationHint} maxLength={LONGEST_STATION} value={typed.station} onChange={set('station')} />
          <NativeSelect
            className="wide" label={text.session} value={typed.session} onChange={set('session')}
            data={[{ value: '', label: text.anySession }, ...sessions.map(({ id, title }) => ({ value: id, label: title }))]}
          />
          <div className="form-actions wide"><Button type="submit" variant="default">{text.assign}</Button></div>
        </form>
      )}
      <section className="card-part duties">
        {duties.length === 0 ? <p className="field-note">{text.noDuties}</p> : runs.filter((each) => duties.some((duty) => duty.run === each.run)).map((each) => (
          <div key={each.run}>
            <h3>{each.exercise.name[language]}</h3>
            <ul>
              {duties.filter((duty) => duty.run === each.run).map((duty) => {
                const name = members.find(({ id }) => id === duty.member)?.name ?? '';
                return (
                  <li key={duty.id}>
                    <span><strong>{name}</strong><span>{where(duty, each)}</span></span>
                    <CloseButton size="sm" title={text.release} aria-label={text.releaseNamed(name, each.exercise.name[language])} onClick={() => void send({ type: 'releaseJudge', duty: duty.id })} />
                  </li>
                );
              })}
            </ul>
            {each.exercise.result.kind === 'rubric' ? <ToJudges run={each} /> : null}
          </div>
        ))}
      </section>
    </aside>
  );
};

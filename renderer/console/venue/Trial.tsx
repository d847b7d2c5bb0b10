// Runs the scripted trial, says how far it is, and lays out which figures differ; it computes none.
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useState } from 'react';
import type { TrialDifference, TrialOutcome } from '../../../shared/domain/venue/trial.ts';
import { exerciseById } from '../../../shared/library/exercises.ts';
import { formatAmount, formatCount, formatPoints } from '../../../shared/text/format.ts';
import { venueText } from '../../../shared/text/venue.ts';
import { hundredths } from '../../../shared/units.ts';
import { useView } from '../../link/useView.ts';
import { useCall } from '../useCall.ts';
import { useLanguage, useText } from '../useLanguage.ts';

const TrialResult = ({ outcome: { figures, wrong, records, took } }: { readonly outcome: TrialOutcome }) => {
  const text = useText(venueText).trial;
  const language = useLanguage();
  const count = (number: number): string => formatCount(number, language);
  const what = ({ figure }: TrialDifference): string => (figure.kind === 'score' ? exerciseById(figure.exercise)?.name[language] ?? figure.exercise : text[figure.kind]);
  const shown = ({ figure: { kind } }: TrialDifference, value: number | null): string => (value === null ? text.nothing : kind === 'place' ? count(value) : formatPoints(hundredths(value), language));
  const isRight = wrong.length === 0;
  return (
    <div className="venue-outcome" data-right={isRight} role="status">
      <p className="venue-verdict">
        {isRight ? <IconCircleCheckFilled size={20} aria-hidden="true" /> : <IconAlertTriangle size={20} stroke={1.75} aria-hidden="true" />}
        <strong>{isRight ? text.right(count(figures)) : text.wrong(count(wrong.length), count(figures))}</strong>
      </p>
      <p>{text.details(count(records), formatAmount(Math.round(took / 100) * 10, language))}</p>
      {isRight ? null : (
        <>
          <p>{text.wrongTodo}</p>
          <table>
            <thead><tr>{[text.columns.team, text.columns.what, text.columns.expected, text.columns.got].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
            <tbody>
              {wrong.map((each) => (
                <tr key={`${each.figure.team} ${what(each)}`}><th scope="row">{each.figure.team}</th><td>{what(each)}</td><td className="number">{shown(each, each.figure.is)}</td><td className="number">{shown(each, each.got)}</td></tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
};

export const Trial = () => {
  const text = useText(venueText).trial;
  const language = useLanguage();
  const call = useCall();
  const going = useView('trial') ?? null;
  const [outcome, setOutcome] = useState<TrialOutcome | null>(null);
  const [isAsked, setAsked] = useState(false);
  const count = (number: number): string => formatCount(number, language);
  const onRun = async (): Promise<void> => {
    if (isAsked) return;
    setAsked(true);
    setOutcome(null);
    const answer = await call('runTrial', { language });
    setAsked(false);
    if (answer.ok) setOutcome(answer.value);
  };
  const isGoing = isAsked || going !== null;
  return (
    <section className="venue-proof">
      <h2>{text.title}</h2>
      <p>{text.what}</p>
      {isGoing ? (
        <div className="venue-going">
          <progress aria-label={text.title} value={going?.done ?? 0} max={going?.of ?? 1} />
          <span className="number">{going === null ? null : text.going(count(going.done), count(going.of))}</span>
          <Button size="xs" variant="default" onClick={() => void call('stopTrial', {})}>{text.stop}</Button>
        </div>
      ) : <Button variant={outcome === null ? 'filled' : 'default'} onClick={() => void onRun()}>{outcome === null ? text.run : text.again}</Button>}
      {outcome === null ? null : <TrialResult outcome={outcome} />}
    </section>
  );
};

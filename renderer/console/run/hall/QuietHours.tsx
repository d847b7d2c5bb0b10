// The hours in which no gong sounds: those of every day can be added and taken away, those of the programme are shown.
import { Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { QuietSpan } from '../../../../shared/domain/hall/schemas.ts';
import { isQuietSession } from '../../../../shared/domain/programme/quiet.ts';
import { formatSpan, formatWeekday } from '../../../../shared/text/format.ts';
import { hallDeskText } from '../../../../shared/text/hallDesk.ts';
import { readTimeOfDay } from '../../../../shared/text/typed.ts';
import { useView } from '../../../link/useView.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';

const earlier = (a: QuietSpan, b: QuietSpan): number => (a.from < b.from ? -1 : 1);

export const QuietHours = () => {
  const text = useText(hallDeskText).sound;
  const language = useLanguage();
  const send = useSend();
  const spans = useView('hallControl')?.quietHours ?? [];
  const prayers = (useView('sessions') ?? []).filter(isQuietSession);
  const [typed, setTyped] = useState({ from: '', to: '' });
  const [isWrong, setWrong] = useState(false);
  const onAdd = async (): Promise<void> => {
    const [from, to] = [readTimeOfDay(typed.from), readTimeOfDay(typed.to)];
    setWrong(from === null || to === null);
    if (from === null || to === null) return;
    if ((await send({ type: 'setQuietHours', spans: [...spans, { from, to }].toSorted(earlier) })).ok) setTyped({ from: '', to: '' });
  };
  const field = (name: keyof QuietSpan) => (
    <TextInput label={text[name]} placeholder={text.timeHint[name]} inputMode="numeric" maxLength={5} value={typed[name]} error={isWrong && readTimeOfDay(typed[name]) === null}
      onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })} />
  );
  return (
    <section className="quiet-hours" aria-labelledby="quiet-hours-heading">
      <h3 id="quiet-hours-heading">{text.quietHours}</h3>
      <p className="hall-form-note">{text.quietMeaning}</p>
      {spans.length === 0 ? null : (
        <ul>
          {spans.map((span) => {
            const words = formatSpan(span, language);
            return (
              <li key={words}>
                <span className="number">{words}</span>
                <button type="button" aria-label={text.remove(words)} onClick={() => void send({ type: 'setQuietHours', spans: spans.filter((each) => each !== span) })}>
                  <IconX size={15} aria-hidden="true" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {prayers.length === 0 ? null : (
        <>
          <p className="hall-form-note">{text.quietPrayers}</p>
          {/* Without a place in the tab order what lies below the edge could not be reached by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <ul className="quiet-prayers" tabIndex={0} aria-label={text.quietPrayers}>
            {prayers.map((session) => (
              <li key={session.id}><span>{formatWeekday(session.day, language)}, {session.title}</span><span className="number">{formatSpan(session, language)}</span></li>
            ))}
          </ul>
        </>
      )}
      <form className="quiet-add" onSubmit={(event) => { event.preventDefault(); void onAdd(); }}>
        {field('from')}
        {field('to')}
        <Button type="submit" variant="default">{text.add}</Button>
      </form>
      {isWrong ? <p className="quiet-problem" role="alert">{text.timeProblem}</p> : null}
    </section>
  );
};

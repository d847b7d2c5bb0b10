// The hours of each day in which no gong sounds: adds one and takes one away.
import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { QuietSpan } from '../../../shared/domain/model.ts';
import { formatSpan } from '../../../shared/text/format.ts';
import { hallDeskText } from '../../../shared/text/hallDesk.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { useSend } from '../useSend.ts';

export const QuietHours = ({ spans }: { readonly spans: readonly QuietSpan[] }) => {
  const text = useText(hallDeskText).sound;
  const language = useLanguage();
  const send = useSend();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const onAdd = async (): Promise<void> => {
    const wanted = [...spans, { from, to }].toSorted((a, b) => (a.from < b.from ? -1 : 1));
    if (!(await send({ type: 'setQuietHours', spans: wanted })).ok) return;
    setFrom('');
    setTo('');
  };
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
      <form className="quiet-add" onSubmit={(event) => { event.preventDefault(); void onAdd(); }}>
        <label>{text.from}<input type="time" required value={from} onChange={(event) => setFrom(event.currentTarget.value)} /></label>
        <label>{text.to}<input type="time" required value={to} onChange={(event) => setTo(event.currentTarget.value)} /></label>
        <Button type="submit" variant="default" disabled={from === '' || to === ''}>{text.add}</Button>
      </form>
    </section>
  );
};

// The steps that make a draw trustworthy, in their order: close the list, note the guests' digits, draw; each is a record of its own, and one key does whichever is next.
import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { DrawView } from '../../../../shared/domain/draw/drawView.ts';
import { LONGEST_REASON } from '../../../../shared/schema.ts';
import { drawText } from '../../../../shared/text/draw.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { refusalText } from '../../../../shared/text/refusals.ts';
import { useView } from '../../../link/useView.ts';
import { useCall } from '../../useCall.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { useSendOnce } from '../../useSendOnce.ts';
import { freshSalt } from './freshSalt.ts';
import { HashWords } from './HashWords.tsx';

type Props = { readonly draw: DrawView; readonly canDraw: boolean; readonly reason: string; readonly onReason: (reason: string) => void; readonly onDraw: () => void };

/** For how long, in milliseconds, one more press after digits were taken is still meant for them and not for the draw. */
const STILL_MEANT = 700;

export const Ceremony = ({ draw: { list, seed, draws, problem, isPrivate }, canDraw, reason, onReason, onDraw }: Props) => {
  const text = useText(drawText);
  const language = useLanguage();
  const send = useSend();
  const [isCalling, callOnce] = useSendOnce('digits called');
  const [isResting, setResting] = useState(false);
  const call = useCall();
  const drawing = useView('drawing');
  const [digits, setDigits] = useState('');
  const isFresh = list?.isFresh === true;
  const typed = digits.replace(/\s/g, '');
  const isNumber = /^\d{1,20}$/.test(typed);
  const calls = seed.isUsed ? [] : seed.calls;
  const digitsField = useRef<HTMLInputElement>(null);
  const wantsDigits = useRef(false);
  // The button that closed the list is gone; the guests' digits are what is typed next.
  useEffect(() => {
    if (!wantsDigits.current || digitsField.current === null) return;
    wantsDigits.current = false;
    digitsField.current.focus();
  });
  // The draw waits until the digits are taken, and a little longer: the other guests have not called yet.
  useEffect(() => {
    if (isCalling || !isResting) return;
    const rested = setTimeout(() => setResting(false), STILL_MEANT);
    return () => clearTimeout(rested);
  }, [isCalling, isResting]);
  const onClose = async (): Promise<void> => {
    if (problem !== null || !(await send({ type: 'closeDrawList', salt: freshSalt() })).ok) return;
    // The view may come before the answer or after it.
    if (digitsField.current === null) wantsDigits.current = true;
    else digitsField.current.focus();
  };
  const onNote = async (): Promise<void> => {
    if (!isNumber) return;
    setResting(true);
    if ((await callOnce({ type: 'callSeed', digits: typed }))?.ok !== true) return;
    // By then the next guest's may be typed.
    setDigits((now) => (now === digits ? '' : now));
  };
  useKeys({ 'ctrl+Enter': () => { if (!isFresh) void onClose(); else if (isNumber) void onNote(); else if (!isCalling && !isResting) onDraw(); } });
  return (
    <div className="ceremony">
      <section>
        <h2>{text.list}</h2>
        {list === null ? <p className="field-note">{text.listOpen}</p> : <p className={isFresh ? 'field-note' : 'problem'} role="status">{isFresh ? text.closed(formatCount(list.people, language), formatCount(list.plan.teams, language)) : text.stale}</p>}
        {isFresh ? <HashWords label={text.hash} hash={list.hash} note={text.hashNote} /> : (
          <>
            <p className="field-note">{isPrivate ? text.countable : text.repeatable}</p>
            {problem === null ? null : <p className="problem">{refusalText(problem, language)}</p>}
            <Button variant="default" disabled={problem !== null} onClick={() => void onClose()}>{list === null ? text.close : text.closeAgain}</Button>
          </>
        )}
      </section>
      {isFresh ? (
        <section>
          <h2>{text.seed}</h2>
          <p className="field-note">{text.seedNote}</p>
          {calls.length === 0 ? null : <p className="seed-so-far number" role="status">{text.called(calls.join(' '), seed.seed ?? '')}</p>}
          <form
            className="seed-form"
            onSubmit={(event) => {
              event.preventDefault();
              void onNote();
            }}
          >
            <TextInput
              className="seed-field" ref={digitsField} label={text.digits(formatCount(calls.length + 1, language))} value={digits} inputMode="numeric" autoComplete="off" error={typed === '' || isNumber ? null : text.digitsProblem}
              onChange={(event) => setDigits(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" disabled={!isNumber || isCalling}>{text.note}</Button>
          </form>
          {calls.length === 0 ? null : <Button variant="subtle" size="compact-sm" onClick={() => void send({ type: 'clearSeed' })}>{text.clear}</Button>}
        </section>
      ) : null}
      {isFresh ? (
        <section>
          <h2>{text.drawStep}</h2>
          {draws.length === 0 ? null : <TextInput label={text.reason} value={reason} maxLength={LONGEST_REASON} onChange={(event) => onReason(event.currentTarget.value)} />}
          {drawing === undefined || drawing === null
            ? (
              <>
                {calls.length === 0 ? <p className="field-note">{text.needsDigits}</p> : draws.length > 0 && reason.trim() === '' ? <p className="field-note">{text.needsReason}</p> : null}
                <Button disabled={!canDraw || isCalling || isResting} rightSection={<kbd>Ctrl ⏎</kbd>} onClick={onDraw}>{text.draw}</Button>
              </>
            )
            : (
              <div className="draw-progress">
                <p role="status">{text.drawing(formatCount(Math.floor(drawing.share * 100), language))}</p>
                <progress max={1} value={drawing.share} aria-label={text.draw} />
                <Button variant="default" onClick={() => void call('cancelDraw', {})}>{text.cancelDraw}</Button>
              </div>
            )}
        </section>
      ) : null}
    </div>
  );
};

// The show while it goes on: which step is on the wall, what comes next, and forward, back, black; names stay hidden until they are peeked at.
import { Button } from '@mantine/core';
import type { HallControlView } from '../../../../shared/domain/hall/hallControl.ts';
import type { RevealStep } from '../../../../shared/domain/reveal/revealScene.ts';
import type { ShowView } from '../../../../shared/domain/reveal/revealView.ts';
import { ceremonyText } from '../../../../shared/text/close/ceremony.ts';
import { formatCount, formatDuration } from '../../../../shared/text/format.ts';
import { hashWords } from '../../../../shared/text/hashWords.ts';
import { journalText } from '../../../../shared/text/journal.ts';
import { runText } from '../../../../shared/text/run.ts';
import { between, millis } from '../../../../shared/units.ts';
import { useLink } from '../../../link/useLink.ts';
import { useEachFrame } from '../../../parts/useEachFrame.ts';
import { KeySign } from '../../keys/KeySign.tsx';
import { AFTER_A_LOOK, useSecondPress } from '../../fields/useSecondPress.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { namesOn, stepWords } from './stepWords.ts';
import { usePeek } from './usePeek.ts';
import { useRevealActs } from './useRevealKeys.ts';

type Props = { readonly show: ShowView; readonly hall: HallControlView };

export const ShowDesk = ({ show, hall }: Props) => {
  const language = useLanguage();
  const text = useText(ceremonyText).show;
  const { scenes } = useText(runText).hall;
  const changes: Readonly<Record<string, string>> = useText(journalText).undo.what;
  const link = useLink();
  const send = useSend();
  const { isPeeking, hold } = usePeek();
  const { forward, back, black } = useRevealActs(show, hall);
  const { waiting, press } = useSecondPress<'end'>(AFTER_A_LOOK);
  const elapsed = useEachFrame(() => Math.floor(between(show.begunAt, link.now()) / 1000));
  const count = (number: number): string => formatCount(number, language);
  const steps = show.outline.length;
  const isLast = show.step === steps - 1;
  const isOn = hall.shown === 'reveal';
  const onEnd = (): void => { if (isLast) void send({ type: 'endReveal' }); else press('end', () => void send({ type: 'endReveal' })); };
  const told = (step: RevealStep | null) => {
    if (step === null) return <strong>{text.nothingNext}</strong>;
    const names = namesOn(step);
    return <><strong>{stepWords(step, language)}</strong>{names === '' ? null : <span className={isPeeking ? 'ceremony-name' : 'ceremony-hidden'}>{isPeeking ? names : text.hidden}</span>}</>;
  };
  return (
    <>
      <header className="ceremony-step">
        {show.rehearsal ? <p className="ceremony-rehearsal">{text.rehearsing}</p> : null}
        <h2>{text.step(count(show.step + 1), count(steps))}</h2>
        <progress value={show.step + 1} max={steps} aria-hidden="true" />
        <p>{text.elapsed} <span className="number">{formatDuration(millis(Math.max(0, elapsed * 1000)))}</span></p>
      </header>
      {show.changedBy === null ? null : <p className="warn-note is-danger" role="alert">{text.stopped(changes[show.changedBy] ?? text.something)}</p>}
      {isOn ? null : <p className="warn-note" role="status">{text.elsewhere(scenes[hall.shown])} <Button size="xs" variant="default" onClick={() => void send({ type: 'showScene', scene: 'reveal' })}>{text.bring}</Button></p>}
      <dl className="ceremony-steps">
        <div><dt>{text.now}</dt><dd aria-live="polite">{told(show.now)}</dd></div>
        <div className="is-next"><dt>{text.next}</dt><dd>{told(show.next)}</dd></div>
      </dl>
      <div className="ceremony-keys">
        <Button variant="default" rightSection={<KeySign of="revealBack" />} disabled={!isOn || show.step === 0} onClick={back}>{text.back}</Button>
        <Button rightSection={<KeySign of="revealForward" />} disabled={!isOn || isLast || show.changedBy !== null} onClick={forward}>{text.forward}</Button>
        <Button variant="default" rightSection={<KeySign of="revealBlack" />} aria-pressed={hall.shown === 'black'} onClick={black}>{hall.shown === 'black' ? text.light : text.black}</Button>
        <Button variant="default" rightSection={<KeySign of="peek" />} aria-pressed={isPeeking} {...hold}>{text.peek}</Button>
      </div>
      <Button variant={isLast && !show.rehearsal ? 'filled' : 'default'} onClick={onEnd}>{waiting === 'end' ? text.again.end : isLast && !show.rehearsal ? text.end : text.endEarly}</Button>
      {show.rehearsal || show.seq === null ? null : <p className="ceremony-seal">{text.seal(hashWords(show.digest, 8), count(show.seq))}</p>}
    </>
  );
};

// What is done now: who reads, how far it is, and the one button that Enter presses; then closing, with what it means.
import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import type { ReadBackText } from '../../../../shared/text/run/readBack.ts';
import { readBackText } from '../../../../shared/text/run/readBack.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { Reading, Step } from './reading.ts';
import { nextToRead, readCount, stepNow } from './reading.ts';
import { GO } from './useReadingKeys.ts';

const labelOf = (step: Exclude<Step, 'stopped' | 'none'>, run: RunView, reading: Reading, text: ReadBackText['go']): string => {
  switch (step) {
    case 'confirm': return text.confirm;
    case 'again': return text.again;
    case 'next': return text.next(nextToRead(run, reading)?.name ?? '');
    case 'verify': return text.verify(reading.reader);
  }
};

type Props = {
  readonly run: RunView;
  readonly reading: Reading;
  readonly operator: string;
  readonly onGo: () => void;
  readonly onBack: () => void;
  readonly onOther: () => void;
  readonly onBlocks: () => void;
  /** To the sheet of the team that is read. */
  readonly onMend: () => void;
};

export const ReadingBar = ({ run, reading, operator, onGo, onBack, onOther, onBlocks, onMend }: Props) => {
  const { go, reader, progress, toBlocks } = useText(readBackText);
  const language = useLanguage();
  const step = stepNow(run, reading);
  return (
    <div className="run-pane-acts read-back-bar">
      <p>
        <strong>{reader.named(reading.reader, operator)}</strong>
        <span>{progress(formatCount(readCount(run, reading), language), formatCount(run.rows.length, language))} <button type="button" className="read-back-other" onClick={onOther}>{reader.other}</button></span>
      </p>
      <Button variant="default" rightSection={<kbd aria-hidden="true">←</kbd>} disabled={run.rows[0]?.team === reading.at} onClick={onBack}>{go.back}</Button>
      {step !== 'confirm' ? null : <Button variant="default" onClick={onMend}>{go.mend}</Button>}
      {step === 'stopped' || step === 'none' ? <p className="warn-note read-back-stopped">{go.stopped} <button type="button" className="read-back-other" onClick={onBlocks}>{toBlocks}</button></p>
        : <Button {...{ [GO]: '' }} rightSection={<kbd aria-hidden="true">Enter</kbd>} onClick={onGo}>{labelOf(step, run, reading, go)}</Button>}
    </div>
  );
};

/** `blocked`: what holds it up, counted; null: nothing does. */
type ClosingProps = { readonly button: RefObject<HTMLButtonElement | null>; readonly blocked: string | null; readonly onClose: () => void; readonly onBlocks: () => void };

export const ClosingBar = ({ button, blocked, onClose, onBlocks }: ClosingProps) => {
  const { close: text, toBlocks } = useText(readBackText);
  return (
    <div className="run-pane-acts read-back-bar">
      {blocked === null ? <p><span>{text.means}</span></p>
        : <p className="warn-note read-back-stopped">{text.blocked(blocked)} <button type="button" className="read-back-other" onClick={onBlocks}>{toBlocks}</button></p>}
      <Button ref={button} disabled={blocked !== null} rightSection={<kbd aria-hidden="true">Enter</kbd>} onClick={onClose}>{text.button}</Button>
    </div>
  );
};

// One line on the freeze of the hall's standings: that a second press is awaited, what is planned, or since when they are frozen, with the two steps that lift it.
import './freeze.css';
import { Button } from '@mantine/core';
import { IconSnowflake } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { freezeText } from '../../../../shared/text/run/freeze.ts';
import { keysText, keyName } from '../../../../shared/text/keys.ts';
import type { RunId } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { useKeyMap } from '../../keys/useKeyMap.ts';
import { KeySign } from '../../keys/KeySign.tsx';
import type { Freezing } from './useFreezing.ts';
import { useFrozen } from './useFrozen.ts';

/** However far the column is scrolled. */
const intoSight = (strip: HTMLElement | null | undefined): void => strip?.scrollIntoView({ block: 'nearest' });

const Question = ({ operator, onEnd }: { readonly operator: string; readonly onEnd: () => void }) => {
  const text = useText(freezeText);
  const send = useSend();
  const no = useRef<HTMLButtonElement>(null);
  // On the answer that changes nothing: Enter may have been meant for the take.
  useEffect(() => {
    no.current?.focus({ preventScroll: true });
    intoSight(no.current?.closest<HTMLElement>('.freeze-strip'));
  }, []);
  return (
    <div className="freeze-question" role="alertdialog" aria-labelledby="freeze-question" aria-describedby="freeze-follows"
      onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); onEnd(); } }}>
      <strong id="freeze-question">{text.ask(operator)}</strong>
      <span id="freeze-follows">{text.follows}</span>
      <div>
        <Button ref={no} size="compact-md" variant="default" onClick={onEnd}>{text.no}</Button>
        <Button size="compact-md" color="red" onClick={() => { onEnd(); void send({ type: 'liftFreeze', name: operator }); }}>{text.yes}</Button>
      </div>
    </div>
  );
};

export const FreezeStrip = ({ freezing }: { readonly freezing: Freezing }) => {
  const text = useText(freezeText);
  const keys = useText(keysText);
  const language = useLanguage();
  const send = useSend();
  const map = useKeyMap();
  const frozen = useFrozen();
  const planned = useView('freeze')?.planned ?? null;
  const runs = useView('runs') ?? [];
  const operator = useView('retreat')?.operator ?? '';
  const runOf = (id: RunId | null) => runs.find(({ run }) => run === id);
  if (frozen !== null) {
    const closed = runOf(frozen.run)?.exercise.name[language];
    return (
      <div className="freeze-strip is-frozen" role="group" aria-label={text.heading}>
        <p role="status"><IconSnowflake size={16} stroke={1.8} aria-hidden="true" /><span>{text.frozen(frozen.when)}{closed === undefined ? null : ` ${text.byClosing(closed)}`}</span></p>
        {freezing.isAsking ? <Question operator={operator} onEnd={() => freezing.ask(false)} />
          : <Button size="compact-md" variant="default" rightSection={<KeySign of="freeze" />} onClick={() => freezing.ask(true)}>{text.lift}</Button>}
      </div>
    );
  }
  if (freezing.isArmed) return <div className="freeze-strip is-armed" ref={intoSight}><p role="status"><span>{text.armed(keyName(map.freeze, keys))}</span></p></div>;
  const run = runOf(planned);
  if (run === undefined) return null;
  const name = run.exercise.name[language];
  return (
    <div className={`freeze-strip${run.cancelled === null ? '' : ' is-void'}`}>
      <p role="status"><IconSnowflake size={16} stroke={1.8} aria-hidden="true" /><span>{run.cancelled === null ? text.planned(name) : text.wasCancelled(name)}</span></p>
      <Button size="compact-md" variant="default" onClick={() => void send({ type: 'planFreeze', run: null })}>{text.callOff}</Button>
    </div>
  );
};

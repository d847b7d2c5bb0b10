// How safe the retreat is and everything that makes it safer: back up, a second folder, a copy, the end of the day.
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { RetreatView } from '../../../shared/domain/retreat/retreat.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { safetyText } from '../../../shared/text/safety.ts';
import type { Instant } from '../../../shared/units.ts';
import type { Aside } from '../asides.ts';
import { useFiles } from '../files/useFiles.ts';
import { useCall } from '../useCall.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { CloseDay } from './CloseDay.tsx';
import { isCalm } from './lightOf.ts';
import { SaveCopy } from './SaveCopy.tsx';
import { Seal } from './Seal.tsx';
import { SecondFolder } from './SecondFolder.tsx';
import type { SafetyNow } from './useSafety.ts';
import { KeySign } from '../keys/KeySign.tsx';

/** What the panel was opened for. */
export type SafetyFocus = 'backUp' | 'day';

type Props = {
  readonly safety: SafetyNow;
  readonly retreat: NonNullable<RetreatView>;
  readonly when: (at: Instant) => string;
  readonly focusOn: SafetyFocus;
  readonly onClose: () => void;
  readonly onAside: (aside: Aside) => void;
};

const beside = ['journal', 'files', 'template', 'help'] as const;
const asideKeys: Readonly<Partial<Record<Aside, ReactNode>>> = { journal: <KeySign of="journal" />, files: <kbd aria-hidden="true">Ctrl O</kbd> };

export const SafetyPanel = ({ safety: { safety, light, changes }, retreat, when, focusOn, onClose, onAside }: Props) => {
  const text = useText(safetyText);
  const language = useLanguage();
  const call = useCall();
  const drives = useFiles()?.drives;
  const panel = useRef<HTMLDivElement>(null);
  const [backingUp, setBackingUp] = useState<'idle' | 'going' | 'done'>('idle');
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>(focusOn === 'day' ? '[data-close-day]' : '[data-back-up]')?.focus();
  }, [focusOn]);
  const count = (number: number): string => formatCount(number, language);
  const means = (): string => {
    if (light === 'old') return text.means.old(count(changes));
    if (light === 'fresh' && changes > 0) return text.means.since(count(changes));
    if (light === 'readOnly') return text.means.readOnly[safety.viewOnly ?? 'damaged'];
    return light === 'secondMissing' ? text.means.secondMissing(safety.second?.name ?? '') : text.means[light];
  };
  const backUp = async (): Promise<boolean> => {
    setBackingUp('going');
    const { ok } = await call('backUp', {});
    setBackingUp(ok ? 'done' : 'idle');
    return ok;
  };
  const Sign = isCalm(light) ? IconCircleCheck : IconAlertTriangle;
  return (
    <div className="safety-panel" ref={panel} role="dialog" aria-labelledby="safety-heading" onKeyDown={(event) => { if (event.key === 'Escape') onClose(); }}>
      <header>
        <h2 id="safety-heading">{text.title}</h2>
        <button type="button" className="bar-button" aria-label={text.close} aria-keyshortcuts="Escape" title={text.close} onClick={onClose}><IconX size={17} stroke={1.75} aria-hidden="true" /></button>
      </header>
      <div className="safety-body">
        <p className={`safety-means${isCalm(light) ? ' is-calm' : ''}`}><Sign size={19} stroke={1.75} aria-hidden="true" /><span>{means()}</span></p>
        <dl className="safety-facts">
          <dt>{text.lastBackup}</dt>
          <dd>{safety.lastBackup === null ? text.never : `${when(safety.lastBackup)}, ${changes === 0 ? text.noChangesSince : text.changesSince(count(changes))}`}</dd>
          <dt>{text.position}</dt><dd>{text.record(count(safety.seq))}</dd>
          <dt>{text.seal}</dt><dd><Seal seal={safety.seal} /></dd>
        </dl>
        {safety.viewOnly !== null ? null : (
          <>
            <Button data-back-up fullWidth justify="space-between" rightSection={<kbd>Enter</kbd>} disabled={backingUp === 'going'} onClick={() => void backUp()}>
              {backingUp === 'going' ? text.backingUp : text.backUp}
            </Button>
            <p className="safety-said" role="status">{backingUp === 'done' ? text.backedUp : ''}</p>
            <CloseDay zone={retreat.zone} startsOn={retreat.startsOn} endsOn={retreat.endsOn} position={safety} onBackUp={backUp} />
            <SecondFolder second={safety.second} drives={drives} when={when} />
            <SaveCopy drives={drives} />
          </>
        )}
        <section>
          <h3>{text.more.title}</h3>
          <ul className="safety-more">
            {beside.filter((aside) => aside !== 'template' || safety.viewOnly === null).map((aside) => (
              <li key={aside}>
                <button type="button" className="bar-button" onClick={() => onAside(aside === 'help' ? 'help spare' : aside)}>{text.more[aside]}{asideKeys[aside]}</button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
};

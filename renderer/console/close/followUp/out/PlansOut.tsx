// Action plans out and back: letters, calendar and monitoring sheet at the left, the sheet that comes back with its differences at the right.
import './plansOut.css';
import { Button, SegmentedControl } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import type { HostLink } from '../../../../../shared/contract.ts';
import type { PaperSize } from '../../../../../shared/documents.ts';
import { paperSizes } from '../../../../../shared/documents.ts';
import { closeText } from '../../../../../shared/text/close.ts';
import { followUpOutText } from '../../../../../shared/text/close/followUpOut.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import type { Language } from '../../../../../shared/units.ts';
import { languages } from '../../../../../shared/units.ts';
import { useView } from '../../../../link/useView.ts';
import { BusyLine } from '../../../BusyLine.tsx';
import { Foot } from '../../../Foot.tsx';
import { keepFocus } from '../../../keepFocus.ts';
import { FileDrop } from '../../../fields/FileDrop.tsx';
import { RefusedFile } from '../../../files/RefusedFile.tsx';
import { ScrollRegion } from '../../../tables/ScrollRegion.tsx';
import { KeySign } from '../../../keys/KeySign.tsx';
import { useKept } from '../../../useKept.ts';
import { useKeys } from '../../../keys/useKeys.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { useViewOnly } from '../../../useViewOnly.ts';
import { AgencyField } from '../../documents/AgencyField.tsx';
import { Differences } from './Differences.tsx';
import { useMaking } from '../../useMaking.ts';
import type { OutKind, PlansMade } from './OutWay.tsx';
import { OutWay } from './OutWay.tsx';
import { useReadBack } from './useReadBack.ts';

/** `agency` undefined: a letter to every one. */
type OutRequest = { readonly language: Language; readonly paper: PaperSize; readonly agency: string | undefined };

const asked = (call: HostLink['call'], { what, language, paper, agency }: OutRequest & { readonly what: OutKind }) => (what === 'letters'
  ? call('exportReport', { kind: 'followUpLetters', language, paper, ...(agency === undefined ? {} : { agency }) }) : call('exportFollowUp', { kind: what, language }));

export const PlansOut = ({ onBack }: { readonly onBack: () => void }) => {
  const language = useLanguage();
  const text = useText(followUpOutText);
  const { sizes, languages: names } = useText(closeText);
  const isViewOnly = useViewOnly();
  const plans = useView('followUp')?.plans ?? [];
  const chooser = useRef<HTMLInputElement>(null);
  const [kept, keep] = useKept<Partial<OutRequest>>('action plans out');
  const request: OutRequest = { language: kept?.language ?? language, paper: kept?.paper ?? 'a4', agency: kept?.agency };
  const plansOut = useMaking<OutRequest & { readonly what: OutKind }, PlansMade>(asked);
  const { making, make, open, take } = plansOut;
  const { reading, refusal, read, ticked, saved, isSaving, take: readSheet, tick, save, stop, forgetRead, forgetRefusal } = useReadBack();
  const onMake = (kind: OutKind): void => { if (plans.length > 0) void make({ ...request, what: kind }); };
  const onSave = (): void => { if (!isViewOnly) void save(); };
  const onChoose = (): void => chooser.current?.click();
  const isMade = making.kind === 'made';
  const canOpen = isMade && making.asked.what !== 'ics';
  useKeys({
    makePaper: () => onMake('letters'), takePaper: () => void take(), planOut: onBack, Escape: onBack, 'ctrl+Enter': onSave, Enter: () => { if (canOpen) void open(); },
  });
  const way = (kind: OutKind) => ({ kind, plans: plansOut, canMake: plans.length > 0, onMake: () => onMake(kind) });
  const busy = making.kind === 'making' ? text.making[making.asked.what] : reading === null ? '' : text.reading(reading);
  const count = (number: number): string => formatCount(number, language);
  return (
    <>
      <div className="plans-out">
        <BusyLine isBusy={busy !== ''} label={busy} {...(reading === null ? {} : { stop: { name: text.stop, onStop: stop } })} />
        <header>
          <h1>{text.heading}</h1>
          <Button variant="default" rightSection={<KeySign of="planOut" />} onMouseDown={keepFocus} onClick={onBack}>{text.back}</Button>
        </header>
        <ScrollRegion className="plans-out-ways" label={text.out}>
          <h2>{text.out}</h2>
          <div className="plans-out-choice">
            <span id="plans-out-language">{text.language}</span>
            <SegmentedControl size="xs" aria-labelledby="plans-out-language" value={request.language} onChange={(value) => keep({ ...request, language: value as Language })} data={languages.map((each) => ({ value: each, label: names[each] }))} />
          </div>
          <OutWay {...way('letters')}>
            <AgencyField agency={request.agency} onAgency={(agency) => keep({ language: request.language, paper: request.paper, ...(agency === undefined ? {} : { agency }) })} />
            <div className="plans-out-choice">
              <span id="plans-out-paper">{text.paper}</span>
              <SegmentedControl size="xs" aria-labelledby="plans-out-paper" value={request.paper} onChange={(value) => keep({ ...request, paper: value as PaperSize })} data={paperSizes.map((each) => ({ value: each, label: sizes[each] }))} />
            </div>
          </OutWay>
          <OutWay {...way('xlsx')} />
          <OutWay {...way('ics')} />
        </ScrollRegion>
        <section className="plans-out-in" aria-labelledby="plans-out-in">
          <FileDrop chooser={chooser} accept=".xlsx,.csv" label={text.fileLabel} hint={text.drop} canDrop={!isViewOnly} onFile={readSheet}>
            <h2 id="plans-out-in">{text.in}</h2>
            {refusal === null ? null : <RefusedFile refusal={refusal} onChoose={onChoose} onClose={forgetRefusal} />}
            {saved === null ? null : <p className="plans-out-saved" role="status"><strong>{text.saved(count(saved.changes))}</strong> {saved.faults === 0 ? null : text.savedFaults(count(saved.faults))}</p>}
            {read !== null ? <Differences read={read} ticked={ticked} isSaving={isSaving} onTick={tick} onSave={onSave} onCancel={forgetRead} /> : (
              <div className="plans-out-door">
                <IconFileUpload size={28} stroke={1.5} aria-hidden="true" />
                <p>{text.inLead}</p>
                <Button variant="default" disabled={isViewOnly || reading !== null} onClick={onChoose}>{text.choose}</Button>
              </div>
            )}
          </FileDrop>
        </section>
      </div>
      <Foot keys={[
        { action: 'makePaper', does: text.foot.letters }, ...(canOpen ? [{ keys: 'Enter', does: text.foot.open } as const] : []),
        ...(read !== null && ticked.length > 0 && !isViewOnly ? [{ keys: 'Ctrl ⏎', does: text.foot.save } as const] : []), { action: 'planOut', does: text.foot.back },
      ]} />
    </>
  );
};

// The desk of reading back: one team large with all its papers, all teams beside it, what stops verification, and the affairs of the team.
import { Button } from '@mantine/core';
import { useContext, useRef, useState } from 'react';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { isSamePerson } from '../../../../shared/domain/scoring/run/secondPerson.ts';
import { sheetRows } from '../../../../shared/domain/scoring/sheets/sheetRows.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { readBackText } from '../../../../shared/text/run/readBack.ts';
import type { Member } from '../../../../shared/domain/things.ts';
import type { MemberId, TeamId, Zone } from '../../../../shared/units.ts';
import { runText } from '../../../../shared/text/run.ts';
import { useLink } from '../../../link/useLink.ts';
import { useView } from '../../../link/useView.ts';
import { Emblem } from '../../../parts/Emblem.tsx';
import { Editable } from '../../Editable.tsx';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { letGo, useKeptPlace, useTyped } from '../../useKept.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { useViewOnly } from '../../useViewOnly.ts';
import { CoveredContext, usePaneKeys } from '../paneKeys.ts';
import { PRESSED_TOO_SOON } from '../runCommands.ts';
import type { Affair } from './affairs.ts';
import { AffairForm } from './AffairForm.tsx';
import { Affairs } from './Affairs.tsx';
import { Blocks } from './Blocks.tsx';
import { ReaderForm } from './ReaderForm.tsx';
import { ClosingBar, ReadingBar } from './ReadingBar.tsx';
import type { Reading } from './reading.ts';
import { beginReading, confirm, goTo, nextToRead, readStateOf, stepNow, whatBlocks } from './reading.ts';
import { Records } from './Records.tsx';
import { StageLine } from './StageLine.tsx';
import { TeamList } from './TeamList.tsx';
import { TeamPaper } from './TeamPaper.tsx';
import { timeAfterClosing } from './timeAfterClosing.ts';
import { UnreadForm } from './UnreadForm.tsx';
import { useReading } from './useReading.ts';
import { useReadingKeys } from './useReadingKeys.ts';

type Props = { readonly run: RunView; readonly place: string; readonly operator: string; readonly zone: Zone; readonly members: readonly Member[]; readonly onMend: (team: TeamId) => void };

export const ReadBackDesk = ({ run, place, operator, zone, members, onMend }: Props) => {
  const text = useText(readBackText);
  const language = useLanguage();
  const send = useSend();
  const isViewOnly = useViewOnly();
  const link = useLink();
  const timer = useView('timer') ?? null;
  const { reading: kept, setReading } = useReading(run, useKeptPlace(place));
  const [open, setOpen] = useTyped<Affair>(`${place} open`);
  const [isReleasing, setReleasing] = useState(false);
  const [looked, setLooked] = useState<TeamId | undefined>(open?.team ?? run.rows[0]?.team);
  const card = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const isOpen = run.stage === 'open' && run.cancelled === null;
  // Whoever took the keys over cannot read to themselves.
  const reading = isOpen && kept !== null && !isSamePerson(kept.reader, operator) ? kept : null;
  const at = reading?.at ?? looked;
  const here = Math.max(0, run.rows.findIndex(({ team }) => team === at));
  const row = run.rows[here];
  const rowAt = (id: TeamId) => run.rows.find(({ team }) => team === id);
  const nameOf = (id: MemberId): string => members.find((member) => member.id === id)?.name ?? text.paper.formerMember;

  /** The next papers begin at their top, and the keyboard is with them. */
  const toCard = (): void => {
    setOpen(null);
    card.current?.focus({ preventScroll: true });
    // Only the papers scroll: what is asked of the page itself would move the whole desk.
    const papers = card.current?.closest('.run-pane-scroll');
    if (card.current !== null && papers) papers.scrollTop += card.current.getBoundingClientRect().top - papers.getBoundingClientRect().top;
  };
  /** Another team's form may be open by now, and stays. */
  const onClose = (affair: Affair, isHere: boolean): void => {
    setOpen(letGo(affair));
    if (isHere) card.current?.focus({ preventScroll: true });
  };
  const read = (next: Reading | null): void => {
    setReading(next);
    toCard();
  };
  const onTeam = (team: TeamId): void => {
    setLooked(team);
    if (reading === null) toCard();
    else read(goTo(run, reading, team));
  };
  /** A team that was merged away is not looked at by itself: its form opens among what holds the run up. */
  const inBlocks = open === null ? undefined
    : sheetRows(run).find(({ team }) => team === open.team && (open.kind === 'release' || (open.kind === 'decide' && rowAt(team) === undefined)));
  const onDecide = (team: TeamId): void => {
    if (row?.team !== team && rowAt(team) !== undefined) onTeam(team);
    setOpen({ kind: 'decide', team, judge: null });
  };
  const onBy = (by: 1 | -1): void => {
    const next = run.rows[here + by];
    if (next !== undefined) onTeam(next.team);
  };
  const onVerify = async (reader: string): Promise<void> => {
    if (!(await send({ type: 'verifyRun', run: run.run, reader })).ok) return;
    setLooked(run.rows[0]?.team);
    setReading(null);
    // The next Enter may have come before the answer.
    if (close.current === null || document.activeElement !== close.current) toCard();
  };
  const onGo = (): void => {
    if (reading === null) return;
    switch (stepNow(run, reading)) {
      case 'confirm': case 'again': return read(confirm(run, reading));
      case 'next': {
        const next = nextToRead(run, reading);
        return next === null ? undefined : onTeam(next.team);
      }
      case 'verify': return void onVerify(reading.reader);
      case 'stopped': case 'none': return undefined;
    }
  };
  const blocks = whatBlocks(run);
  const out = blocks.filter(({ kind }) => kind === 'out').length;
  const onBlocks = (): void => (pane.current?.querySelector<HTMLElement>('.read-back-blocks[open] li button') ?? pane.current?.querySelector<HTMLElement>('.read-back-blocks summary'))?.focus();
  const onEnter = (): void => {
    if (run.stage === 'verified') return blocks.length > 0 ? onBlocks() : close.current?.focus();
    if (reading === null) pane.current?.querySelector<HTMLInputElement>('.read-back-reader input')?.focus();
    else onGo();
  };
  const isCovered = useContext(CoveredContext);
  const takesEnter = !isCovered && !isViewOnly && run.cancelled === null && run.stage !== 'closed';
  useReadingKeys({ Enter: takesEnter ? onEnter : null, ArrowLeft: () => onBy(-1), ArrowRight: () => onBy(1) });
  const { inReading } = useText(runText).keys;
  const now = run.stage === 'verified' ? blocks.length > 0 ? 'toBlocks' : 'toClose' : reading === null ? 'name' : stepNow(run, reading);
  usePaneKeys({ hasEnter: takesEnter, keys: [
    ...(!takesEnter || now === 'stopped' || now === 'none' ? [] : [{ keys: 'Enter', does: inReading[now] }]), { keys: '← →', does: inReading.teams },
  ] });

  const onCloseRun = async (): Promise<void> => {
    if (!(await send({ type: 'closeRun', run: run.run })).ok) return;
    toCard();
    const time = timeAfterClosing(run.run, timer, link.now());
    if (time !== null) await send(time, PRESSED_TOO_SOON);
  };
  const onSettled = (affair: Affair, isHere: boolean): void => {
    setOpen(letGo(affair));
    if (isHere) pane.current?.querySelector<HTMLElement>('.read-back-blocks button, .read-back-reader input, .read-back-card')?.focus();
  };
  const onReleased = (): void => {
    setReleasing(false);
    setReading(null);
    toCard();
  };
  const onNotReleased = (): void => {
    setReleasing(false);
    pane.current?.querySelector<HTMLElement>('.run-pane-acts > button')?.focus();
  };
  if (row === undefined) return null;
  const state = reading === null ? null : readStateOf(row, reading);
  const isAgain = reading !== null && stepNow(run, reading) === 'again';
  return (
    <section className="run-pane read-back" aria-labelledby="run-pane-heading" ref={pane}>
      <header>
        <h2 id="run-pane-heading">{text.heading(run.exercise.name[language])}</h2>
        <StageLine run={run} />
      </header>
      <Editable>
        {run.cancelled !== null || run.stage === 'closed' ? null
          : run.stage === 'verified' ? <ClosingBar button={close} blocked={blocks.length === 0 ? null : text.blocks.counts(formatCount(out, language), formatCount(blocks.length - out, language))} onClose={() => void onCloseRun()} onBlocks={onBlocks} />
            : reading !== null ? <ReadingBar run={run} reading={reading} operator={operator} onGo={onGo} onBack={() => onBy(-1)} onOther={() => setReading(null)} onBlocks={onBlocks} onMend={() => onMend(row.team)} />
              : isViewOnly ? null : (
                <div className="run-pane-acts">
                  <ReaderForm operator={operator} onReader={(name) => read(beginReading(run, name))} />
                  {blocks.length > 0 ? null : <Button variant="subtle" aria-expanded={isReleasing} onClick={() => setReleasing(!isReleasing)}>{text.release.open}</Button>}
                </div>
              )}
      </Editable>
      <div className="read-back-desk">
        <ScrollRegion className="run-pane-scroll" label={text.list.heading}>
          {blocks.length === 0 ? null : (
            <Editable>
              <Blocks heading={text.blocks.headings[run.stage]} blocks={blocks} nameOf={nameOf} isMerged={(team) => rowAt(team) === undefined} open={open} onOpen={(affair) => setOpen(affair)} onDecide={onDecide}>
                {inBlocks === undefined || open === null ? null : <AffairForm run={run} row={inBlocks} affair={open} place={place} operator={operator} onClose={onSettled} />}
              </Blocks>
            </Editable>
          )}
          {isReleasing && isOpen && reading === null && blocks.length === 0
            ? <Editable><UnreadForm run={run.run} place={place} operator={operator} onReleased={onReleased} onClose={onNotReleased} /></Editable> : null}
          <section className="read-back-card" ref={card} tabIndex={-1} aria-labelledby="read-back-team">
            <h3 id="read-back-team" aria-live="polite"><Emblem number={row.number} /><span>{row.name}</span><small>{`${formatCount(here + 1, language)}/${formatCount(run.rows.length, language)}`}</small></h3>
            {isAgain || state === 'changed' ? <p className="warn-note is-danger" role="alert">{text.changedNow}</p>
              : reading !== null && state === 'out' ? <p className="warn-note">{text.go.cannotRead(row.name)}</p> : null}
            <TeamPaper run={run} row={row} nameOf={nameOf} />
            <Editable>
              {run.cancelled === null ? <Affairs key={row.team} run={run} row={row} place={place} operator={operator} open={open} onOpen={setOpen} onClose={onClose} /> : null}
              <Records run={run} row={row} zone={zone} nameOf={nameOf} onOpen={setOpen} />
            </Editable>
          </section>
        </ScrollRegion>
        <TeamList run={run} reading={reading} at={row.team} onTeam={onTeam} />
      </div>
    </section>
  );
};

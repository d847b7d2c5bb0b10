// A draw being prepared: teams, names, seed, and the button that deals; the host checks the deal again.
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconArrowsShuffle, IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { DrawView } from '../../../../shared/domain/draw/drawView.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { useCall } from '../../useCall.ts';
import { useKeys } from '../../useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { Pane } from '../Pane.tsx';
import type { DrawDraft } from './drawDraft.ts';
import { FEWEST_TEAMS, MOST_TEAMS, isSeed, nameProblems, seedOf, teamSizes, withTeamCount } from './drawDraft.ts';
import { freshSalt } from './freshSalt.ts';
import { freshSeed } from './freshSeed.ts';
import { TeamNames } from './TeamNames.tsx';

type Props = {
  readonly draw: DrawView;
  readonly draft: DrawDraft;
  readonly onDraft: (draft: DrawDraft) => void;
  readonly onDrawn: () => void;
  /** Absent for the first draw: there is nothing to go back to. */
  readonly onCancel?: () => void;
};

export const DrawSetup = ({ draw, draft, onDraft, onDrawn, onCancel }: Props) => {
  const text = useText(prepareText).draw;
  const language = useLanguage();
  const send = useSend();
  const call = useCall();
  const [reason, setReason] = useState('');
  const [isSending, setSending] = useState(false);
  const { names, seed } = draft;
  const count = (number: number) => formatCount(number, language);
  const problems = nameProblems(names);
  const isAgain = draw.draws.length > 0;
  const isTooMany = draw.drawn < names.length;
  const isReady = !isTooMany && (!isAgain || reason.trim() !== '') && isSeed(seed) && problems.every((problem) => problem === null);
  const { least, most } = teamSizes(draw.drawn, names.length);
  const onCount = (to: number): void => onDraft(withTeamCount(draft, Math.min(MOST_TEAMS, Math.max(FEWEST_TEAMS, to))));
  /** Each step is a record of its own, and is left out where it already stands. */
  const drawn = async (): Promise<boolean> => {
    const plan = { ...draw.plan, teams: names.length };
    if (plan.teams !== draw.plan.teams && !(await send({ type: 'planDraw', plan })).ok) return false;
    const isClosed = draw.list?.isFresh === true && plan.teams === draw.plan.teams;
    if (!isClosed && !(await send({ type: 'closeDrawList', salt: freshSalt() })).ok) return false;
    if (isClosed && draw.seed.calls.length > 0 && !draw.seed.isUsed && !(await send({ type: 'clearSeed' })).ok) return false;
    if (!(await send({ type: 'callSeed', digits: seedOf(seed) })).ok) return false;
    const computed = await call('computeDraw', { names: names.map((name) => name.trim()) });
    return computed.ok && (await send({ type: 'drawTeams', ...computed.value, reason: isAgain ? reason : null })).ok;
  };
  const onDraw = async (): Promise<void> => {
    if (!isReady || isSending) return;
    setSending(true);
    const isDrawn = await drawn();
    setSending(false);
    if (isDrawn) onDrawn();
  };
  useKeys({ 'ctrl+Enter': () => void onDraw(), ...(onCancel === undefined ? {} : { Escape: onCancel }) });
  return (
    <Pane
      title={text.title} lead={text.lead(count(draw.drawn), count(names.length))}
      actions={
        <>
          {onCancel === undefined ? null : <Button variant="default" onClick={onCancel}>{text.cancel}</Button>}
          <Button disabled={!isReady || isSending} rightSection={<kbd>Ctrl ⏎</kbd>} onClick={() => void onDraw()}>{text.draw}</Button>
        </>
      }
      keys={[{ keys: 'Ctrl ⏎', does: text.footDraw }, ...(onCancel === undefined ? [] : [{ keys: 'Esc', does: text.footCancel }])]}
      note={onCancel === undefined ? undefined : text.redrawWarning}
    >
      <div className="draw-setup">
        <TeamNames names={names} problems={problems} onName={(at, name) => onDraft({ ...draft, names: names.with(at, name) })} />
        <div className="draw-side">
          <div className="team-count" role="group" aria-label={text.teamCount}>
            <span className="field-label">{text.teamCount}</span>
            <div className="stepper">
              <ActionIcon variant="default" size={36} aria-label={text.fewer} disabled={names.length <= FEWEST_TEAMS} onClick={() => onCount(names.length - 1)}><IconMinus size={17} /></ActionIcon>
              <output className="count number">{count(names.length)}</output>
              <ActionIcon variant="default" size={36} aria-label={text.more} disabled={names.length >= MOST_TEAMS} onClick={() => onCount(names.length + 1)}><IconPlus size={17} /></ActionIcon>
            </div>
            <p className={isTooMany ? 'problem' : 'field-note'} role="status">
              {isTooMany ? text.tooFewPeople(count(draw.drawn)) : least === most ? text.sizeEven(count(least)) : text.sizeUneven(count(least), count(most))}
            </p>
          </div>
          <TextInput
            className="seed-field" label={text.seed} value={seed} inputMode="numeric" autoComplete="off" error={isSeed(seed) ? null : text.seedProblem}
            description={text.seedWhat} inputWrapperOrder={['label', 'input', 'error', 'description']}
            onChange={(event) => onDraft({ ...draft, seed: event.currentTarget.value })}
          />
          {isAgain ? <TextInput label={text.reason} value={reason} maxLength={200} onChange={(event) => setReason(event.currentTarget.value)} /> : null}
          <Button variant="default" leftSection={<IconArrowsShuffle size={17} />} onClick={() => onDraft({ ...draft, seed: freshSeed() })}>{text.newSeed}</Button>
        </div>
      </div>
    </Pane>
  );
};

// The show before it begins: which board it follows, a rehearsal, and the beginning, which asks for a second press.
import { Button, SegmentedControl } from '@mantine/core';
import type { BoardMode, Scene } from '../../../../shared/domain/hall/schemas.ts';
import { boardModes } from '../../../../shared/domain/hall/schemas.ts';
import type { RevealView } from '../../../../shared/domain/reveal/revealView.ts';
import { titleWords } from '../../../../shared/text/awardTitle.ts';
import { ceremonyText } from '../../../../shared/text/close/ceremony.ts';
import { formatCount, formatTimeOfDay } from '../../../../shared/text/format.ts';
import { runText } from '../../../../shared/text/run.ts';
import type { Zone } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { freshSeed } from '../../prepare/draw/freshSeed.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { FrozenNote } from '../../run/freeze/FrozenNote.tsx';
import { PRESSED_TOO_SOON } from '../../run/runCommands.ts';
import { AFTER_A_LOOK, useSecondPress } from '../../fields/useSecondPress.ts';

type Props = { readonly view: RevealView; readonly zone: Zone };

const AFTER: readonly Scene[] = ['board', 'teams', 'collaboration', 'closing'];

export const ShowStart = ({ view: { board, steps, notGiven, digest, teams, revealed }, zone }: Props) => {
  const language = useLanguage();
  const text = useText(ceremonyText).show;
  const { modes, scenes } = useText(runText).hall;
  const hall = useView('hallControl');
  const timer = useView('timer') ?? null;
  const send = useSend();
  const { waiting, press } = useSecondPress<'begin'>(AFTER_A_LOOK);
  const begin = async (seen: NonNullable<RevealView['digest']>): Promise<void> => {
    if (!(await send({ type: 'beginReveal', digest: seen })).ok || timer === null) return;
    // No exercise is timed any more.
    await send({ type: 'finishTimer', from: { run: timer.run, phase: timer.phaseNumber } }, PRESSED_TOO_SOON);
  };
  const onBegin = (): void => { if (digest !== null) press('begin', () => void begin(digest)); };
  const offered = boardModes.filter((mode) => mode !== 'together' || hall?.target !== null || mode === board);
  return (
    <>
      <h2>{revealed === null ? text.heading : text.done(formatTimeOfDay(revealed.at, zone, language))}</h2>
      <div className="ceremony-board">
        <span id="ceremony-board">{text.board}</span>
        <SegmentedControl orientation="vertical" fullWidth withItemsBorders={false} aria-labelledby="ceremony-board" value={board} data={offered.map((mode) => ({ value: mode, label: modes[mode] }))} onChange={(mode) => void send({ type: 'chooseBoard', mode: mode as BoardMode })} />
      </div>
      <p>{steps === null ? text.notReady : text.steps(formatCount(steps, language))}</p>
      {notGiven.length === 0 ? null : <p className="ceremony-about">{text.notGiven(notGiven.map((title) => titleWords(title, language)).join(', '))}</p>}
      <Button size="md" variant={revealed === null ? 'filled' : 'default'} disabled={digest === null} onClick={onBegin}>{waiting === 'begin' ? text.again.begin : revealed === null ? text.begin : text.beginAgain}</Button>
      <Button variant="default" disabled={teams === 0} onClick={() => void send({ type: 'rehearseReveal', seed: freshSeed() })}>{text.rehearse}</Button>
      <p className="ceremony-about">{text.aboutRehearsal}</p>
      {revealed === null ? null : (
        <div className="ceremony-after" role="group" aria-label={text.after}>
          <span>{text.after}</span>
          {AFTER.map((scene) => <Button key={scene} size="xs" variant="default" aria-pressed={hall?.shown === scene} disabled={hall?.shown === scene || hall?.lacks[scene] !== undefined} onClick={() => void send({ type: 'showScene', scene })}>{scenes[scene]}</Button>)}
          <FrozenNote of="after" />
        </div>
      )}
    </>
  );
};

// A rotation being planned, or the one that stands: its form, its table, what the check says of it, and its papers.
import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { TeamsView } from '../../../../shared/domain/draw/draw.ts';
import { plannedForStations, sessionOfStations } from '../../../../shared/domain/programme/heldExercises.ts';
import { minutesPlanned } from '../../../../shared/domain/programme/times.ts';
import type { Rotation } from '../../../../shared/domain/rotation/schemas.ts';
import { wholeMinutes } from '../../../../shared/domain/rotation/slots.ts';
import { plannedRounds } from '../../../../shared/domain/rotation/teamRounds.ts';
import { exercises } from '../../../../shared/library/exercises.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { closeText } from '../../../../shared/text/close.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { PaperStrip } from '../../close/PaperStrip.tsx';
import { Editable } from '../../Editable.tsx';
import { useView } from '../../../link/useView.ts';
import { useKeys } from '../../keys/useKeys.ts';
import type { Change } from '../../useKept.ts';
import { letGo } from '../../useKept.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { useViewOnly } from '../../useViewOnly.ts';
import { Pane } from '../Pane.tsx';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { CheckList } from './CheckList.tsx';
import { checkWords } from './checkWords.ts';
import type { RotationDraft } from './rotationDraft.ts';
import { draftOf, fieldsOf, problemsOf } from './rotationDraft.ts';
import { RotationForm } from './RotationForm.tsx';
import { RoundsTable } from './RoundsTable.tsx';
import { KeySign } from '../../keys/KeySign.tsx';

type Props = {
  readonly rotation: Rotation | null;
  readonly teams: TeamsView['teams'];
  readonly runs: readonly RunView[];
  /** null: nothing typed, so the form shows what is stored. */
  readonly typed: RotationDraft | null;
  readonly onType: (draft: RotationDraft | null | Change<RotationDraft>) => void;
  readonly onDisrupt: () => void;
};

export const RotationPlan = ({ rotation, teams, runs, typed, onType, onDisrupt }: Props) => {
  const text = useText(prepareText).rotation;
  const papers = useText(closeText).teamPapers;
  const language = useLanguage();
  const send = useSend();
  const isViewOnly = useViewOnly();
  const own = useView('exercises');
  const sessions = useView('sessions') ?? [];
  const library = [...exercises, ...(own ?? [])];
  const began = rotation !== null && (rotation.finished > 0 || rotation.isRunning);
  const draft = began || typed === null ? draftOf(rotation, plannedForStations(sessions, own ?? [], runs.map(({ exercise }) => exercise)), library, text, language) : typed;
  const problems = problemsOf(draft, library, text);
  const fields = fieldsOf(draft, problems, teams.map(({ team }) => team));
  // What stands after a disruption is not what its form would plan.
  const stands = rotation !== null && typed === null;
  const shown = stands ? rotation : fields === null ? null : { ...fields, rounds: plannedRounds(fields), finished: 0, isRunning: false, closed: [], away: [] };
  const canSave = fields !== null && !stands && teams.length > 0;
  const onSave = async (): Promise<void> => {
    if (!canSave) return;
    if ((await send({ type: 'planRotation', fields })).ok) onType(letGo(typed));
  };
  const canDisrupt = stands && rotation.finished < rotation.rounds.length;
  useKeys({ 'ctrl+Enter': () => void onSave(), replan: () => { if (canDisrupt) onDisrupt(); } });
  const count = (value: number): string => formatCount(value, language);
  const minutes = shown === null ? 0 : wholeMinutes(shown, shown.rounds.length);
  const length = text.hours(count(Math.floor(minutes / 60)), count(minutes % 60));
  const session = sessionOfStations(sessions, own ?? [], (shown?.stations ?? []).flatMap(({ exercise }) => exercise ?? []));
  const isTooLong = session !== undefined && minutes > minutesPlanned(session);
  return (
    <Pane
      title={text.title}
      lead={shown === null ? text.leadEmpty : text.lead(count(shown.teams.length - shown.away.length), count(shown.stations.length), count(shown.rounds.length), length)}
      keys={stands ? canDisrupt ? [{ action: 'replan' as const, does: text.footDisrupt }] : [] : [{ keys: 'Ctrl ⏎', does: text.footSave }]}
      actions={stands ? (
        <>
          {isViewOnly ? null : <span className="saved-mark"><IconCheck size={17} stroke={1.75} aria-hidden="true" />{text.saved(count(rotation.version))}</span>}
          <Button variant="default" onClick={() => void send({ type: 'clearRotation' })}>{text.clear}</Button>
          <Button variant="default" rightSection={<KeySign of="replan" />} disabled={!canDisrupt} onClick={onDisrupt}>{text.disrupt}</Button>
        </>
      ) : (
        <>
          {typed === null ? null : <Button variant="default" onClick={() => onType(null)}>{text.undoTyping}</Button>}
          <Button rightSection={<kbd>Ctrl ⏎</kbd>} disabled={!canSave} onClick={() => void onSave()}>{text.save}</Button>
        </>
      )}
    >
      <div className="rotation-desk">
        <ScrollRegion label={text.form} className="rotation-form">
          {began ? <p className="field-note">{text.began}</p> : null}
          <Editable>
            <fieldset className="editable" disabled={began}><div className="rotation-fields"><RotationForm library={library} draft={draft} problems={problems} onChange={onType} /></div></fieldset>
          </Editable>
        </ScrollRegion>
        <div className="rotation-result">
          {shown === null ? null : <RoundsTable rotation={shown} teams={teams} />}
          {shown === null ? null : <CheckList sentences={[...(isTooLong ? [{ kind: 'problem' as const, says: text.longerThanSession(session.title, count(minutesPlanned(session)), length) }] : []), ...checkWords(shown, teams, language)]} />}
          {stands ? <PaperStrip id="rotation-papers" heading={papers.heading} lead={papers.lead} kinds={['rotationByTeam', 'rotationByStation', 'rotationByRound']} /> : null}
        </div>
      </div>
    </Pane>
  );
};

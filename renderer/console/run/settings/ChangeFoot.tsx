// Below the fields of a setting that was changed: with scores there, what the change moves and why it is made; then the ways on. It sends nothing.
import { Button } from '@mantine/core';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import { useText } from '../../useLanguage.ts';
import { ReasonField } from './ReasonField.tsx';
import { ShiftList } from './ShiftList.tsx';
import { FORESEEN_REASON, useForesee } from './useForesee.ts';
import type { Change } from './useReasonedChange.ts';

type Props = {
  readonly runs: readonly RunView[]; readonly command: Change | null; readonly hasScores: boolean; readonly reason: string; readonly isAsked: boolean; readonly save: string;
  readonly onReason: (reason: string) => void; readonly onReset: () => void;
};

export const ChangeFoot = ({ runs, command, hasScores, reason, isAsked, save, onReason, onReset }: Props) => {
  const text = useText(runSettingsText);
  const shifts = useForesee(command === null || !hasScores ? null : { ...command, reason: FORESEEN_REASON }, runs);
  return (
    <>
      {hasScores && command !== null ? <ShiftList shifts={shifts} /> : null}
      {hasScores ? <ReasonField value={reason} isAsked={isAsked} onChange={onReason} /> : null}
      <div className="form-actions">
        <Button type="submit">{save}</Button>
        <Button variant="default" onClick={onReset}>{text.cancel}</Button>
      </div>
    </>
  );
};

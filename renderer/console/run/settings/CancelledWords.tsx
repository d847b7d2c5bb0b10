// Why a run is not held, and what is held instead; it brings nothing back.
import type { Cancelled } from '../../../../shared/domain/scoring/schemas.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

type Props = { readonly runs: readonly RunView[]; readonly cancelled: Cancelled };

export const CancelledWords = ({ runs, cancelled: { reason, replacedBy } }: Props) => {
  const text = useText(runSettingsText).held;
  const language = useLanguage();
  const instead = replacedBy === null ? null : runs.find(({ run }) => run === replacedBy)?.exercise.name[language] ?? text.isGone;
  return (
    <p className="warn-note is-danger settings-cancelled">
      <strong>{text.cancelled(reason)}</strong>{instead === null ? null : <span> {text.replaced(instead)}</span>}
    </p>
  );
};

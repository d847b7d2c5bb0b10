// The files beside the retreat that is open: another one is opened from here, or a backup of this one, without going to the doors.
import type { RetreatView } from '../../../shared/domain/retreat/retreat.ts';
import { filesText } from '../../../shared/text/files.ts';
import { BusyLine } from '../BusyLine.tsx';
import { useText } from '../useLanguage.ts';
import { AskBeforeOpening } from './AskBeforeOpening.tsx';
import { OpenScreen } from './OpenScreen.tsx';
import { useOpening } from './useOpening.ts';

export const FilesPage = ({ retreat, onBack, onRehearsal }: { readonly retreat: NonNullable<RetreatView>; readonly onBack: () => void; readonly onRehearsal: () => void }) => {
  const text = useText(filesText);
  const opening = useOpening(true);
  const { asked } = opening;
  return (
    <>
      <BusyLine isBusy={opening.isBusy} label={text.open.opening} />
      {asked === null ? <OpenScreen opening={opening} openNow={retreat} onBack={onBack} onRehearsal={onRehearsal} />
        : <AskBeforeOpening question={asked.question} isBusy={opening.isBusy} onChoice={(choice) => opening.open(asked.file, choice)} onBack={opening.back} />}
    </>
  );
};

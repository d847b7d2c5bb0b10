// What a take would show, small, and the one button that takes it.
import { Button } from '@mantine/core';
import type { Scene } from '../../../../shared/domain/hall/schemas.ts';
import { hallDeskText } from '../../../../shared/text/hallDesk.ts';
import { runText } from '../../../../shared/text/run.ts';
import { useView } from '../../../link/useView.ts';
import { useText } from '../../useLanguage.ts';
import { HallThumb } from './HallThumb.tsx';
import { KeySign } from '../../keys/KeySign.tsx';

type Props = { readonly cued: Scene | null; readonly hasKey: boolean; readonly onTake: () => void };

export const HallNext = ({ cued, hasKey, onTake }: Props) => {
  const text = useText(runText).hall;
  const desk = useText(hallDeskText);
  const view = useView('hallCue');
  return (
    <>
      <div className="run-next" role="status">
        {cued === null || view === undefined || view === null ? <div className="run-thumb is-cue is-empty" />
          : <HallThumb view={view} label={desk.miniatureOfCue(text.scenes[cued])} isCue />}
        <p><span>{text.cued}</span><strong>{cued === null ? text.nothingCued : text.scenes[cued]}</strong></p>
      </div>
      <Button className="run-take" fullWidth justify="space-between" rightSection={hasKey ? <KeySign of="take" /> : null} disabled={cued === null} onClick={onTake}>{text.take}</Button>
    </>
  );
};

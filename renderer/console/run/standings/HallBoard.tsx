// What the hall is given of these standings, beside them: which board, and its freeze.
import { NativeSelect } from '@mantine/core';
import type { HallControlView } from '../../../../shared/domain/hall/hallControl.ts';
import { runText } from '../../../../shared/text/run.ts';
import { Editable } from '../../Editable.tsx';
import { useText } from '../../useLanguage.ts';
import { FreezeTool } from '../freeze/FreezeTool.tsx';
import { useBoardModes } from '../hall/useBoardModes.ts';

export const HallBoard = ({ hall }: { readonly hall: HallControlView }) => {
  const text = useText(runText).hall;
  const { offered, choose } = useBoardModes(hall);
  return (
    <Editable>
      <div className="standings-hall">
        <NativeSelect size="xs" label={text.board} value={hall.boardMode} data={offered.map(({ mode, name, isLacking }) => ({ value: mode, label: name, disabled: isLacking }))}
          onChange={(event) => { const chosen = offered.find(({ mode }) => mode === event.currentTarget.value); if (chosen !== undefined) choose(chosen.mode); }} />
        <FreezeTool />
      </div>
    </Editable>
  );
};

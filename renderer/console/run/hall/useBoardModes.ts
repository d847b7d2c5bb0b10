// Which boards the hall can be given, and giving it one, for every place that offers them; it draws nothing.
import type { BoardMode } from '../../../../shared/domain/hall/schemas.ts';
import { boardModes } from '../../../../shared/domain/hall/schemas.ts';
import type { HallControlView } from '../../../../shared/domain/hall/hallControl.ts';
import { runText } from '../../../../shared/text/run.ts';
import { useView } from '../../../link/useView.ts';
import { useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';

type Offered = { readonly mode: BoardMode; readonly name: string; readonly isLacking: boolean };

export const useBoardModes = ({ boardMode, target }: HallControlView): { readonly offered: readonly Offered[]; readonly choose: (mode: BoardMode) => void } => {
  const { modes } = useText(runText).hall;
  const send = useSend();
  const frozen = useView('freeze')?.frozen ?? null;
  const hasTarget = frozen === null ? target !== null : frozen.hasTarget;
  return {
    offered: boardModes.map((mode) => ({ mode, name: modes[mode], isLacking: mode === 'together' && !hasTarget })),
    choose: (mode) => { if (mode !== boardMode) void send({ type: 'chooseBoard', mode }); },
  };
};

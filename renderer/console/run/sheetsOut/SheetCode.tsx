// The way from a printed code to its sheet, behind one key: nothing is shown until it is asked for.
import type { PlacedSheet } from '../../../../shared/domain/scoring/sheets/placedSheets.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { SheetCodeField } from './SheetCodeField.tsx';

type Props = {
  readonly runs: readonly RunView[];
  readonly isAsking: boolean;
  readonly onAsking: (isAsking: boolean) => void;
  readonly onOpen: (sheet: PlacedSheet) => void;
};

export const SheetCode = ({ runs, isAsking, onAsking, onOpen }: Props) => {
  useKeys({ sheetCode: () => onAsking(true) });
  return isAsking ? <SheetCodeField runs={runs} onOpen={onOpen} onClose={() => onAsking(false)} /> : null;
};

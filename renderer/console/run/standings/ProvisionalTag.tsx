// Says that a board is provisional while one of its runs has not been read back; it decides nothing.
import { runsOf } from '../../../../shared/domain/scoring/boards/boards.ts';
import type { BoardOf } from '../../../../shared/domain/scoring/explain/step.ts';
import type { ScoreBook } from '../../../../shared/domain/scoring/boards/scoreBook.ts';
import { isProvisional } from '../../../../shared/domain/scoring/boards/standings.ts';
import { standingsDeskText } from '../../../../shared/text/run/standingsDesk.ts';
import { useText } from '../../useLanguage.ts';

type Props = { readonly book: ScoreBook; readonly of: BoardOf };

export const ProvisionalTag = ({ book, of }: Props) => {
  const text = useText(standingsDeskText);
  return isProvisional({ runs: runsOf(book, of) }) ? <span className="run-tag standings-provisional">{text.provisional}</span> : null;
};

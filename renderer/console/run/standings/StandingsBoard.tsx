// One board with what is said of it: whether teams can be compared, and what parts equal ones; it ranks nobody.
import type { BoardOf } from '../../../../shared/domain/scoring/explain/step.ts';
import type { ScoreBook } from '../../../../shared/domain/scoring/boards/scoreBook.ts';
import type { ExplainNames } from '../../../../shared/text/run/explain.ts';
import { standingsDeskText } from '../../../../shared/text/run/standingsDesk.ts';
import { useText } from '../../useLanguage.ts';
import { BoardGrid } from './BoardGrid.tsx';
import type { Explained } from './useExplained.ts';

type Props = { readonly book: ScoreBook; readonly of: BoardOf; readonly names: ExplainNames; readonly explained: Explained };

export const StandingsBoard = ({ book, of, names, explained }: Props) => {
  const text = useText(standingsDeskText);
  const { table, at, isOpen, go, toggle } = explained;
  if (table === null) return null;
  const hasChain = of.kind === 'all' || of.kind === 'day';
  const { chain } = text;
  return (
    <>
      <BoardGrid label={text.heading} table={table} names={names} hasState={of.kind === 'run'} at={at} isOpen={isOpen} onGo={go} onOpen={toggle} />
      {table.differ ? <p className="warn-note standings-differ" role="note">{text.differ}</p> : null}
      {!hasChain ? <p className="standings-chain">{chain.plain}</p>
        : book.tieChain.length === 0 ? <p className="standings-chain">{chain.none}</p>
          : <div className="standings-chain">{chain.lead}<ol>{book.tieChain.map((rule) => <li key={rule}>{chain.rules[rule]}</li>)}<li>{chain.last}</li></ol></div>}
    </>
  );
};

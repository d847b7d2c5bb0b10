// How each judge scored beside the others, to see a harsh or a lenient one; it computes nothing.
import './judges.css';
import { judgesText } from '../../../../shared/text/run/profile.ts';
import { useView } from '../../../link/useView.ts';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { useText } from '../../useLanguage.ts';
import { SpreadTable } from './SpreadTable.tsx';

export const JudgesBoard = () => {
  const text = useText(judgesText);
  const spread = useView('judgeSpread');
  return spread === undefined ? null : (
    <ScrollRegion className="judges-board" label={text.heading}>
      <header>
        <p>{text.what}</p>
      </header>
      <SpreadTable kind="sheets" spreads={spread.sheets} />
      <SpreadTable kind="ratings" spreads={spread.ratings} />
    </ScrollRegion>
  );
};

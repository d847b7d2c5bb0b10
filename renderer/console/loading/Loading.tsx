// Stands in the place of what waits for its first view or its file: nothing for a moment, so that nothing flashes, then what is waited for, and at last what can be done.
import './loading.css';
import { loadingText } from '../../../shared/text/loading.ts';
import { useStatus } from '../../link/useStatus.ts';
import { useText } from '../useLanguage.ts';
import { Shape } from './Shape.tsx';
import { Trouble } from './Trouble.tsx';
import { useAfter } from './useAfter.ts';

const SEEN_AFTER_MS = 150;
/** The host answers within milliseconds, and a file is fetched from this laptop. */
const TOO_LONG_MS = 8_000;

/** `says`: what exactly is being done. `isUnfetched`: its file did not come when it was asked for. */
type Props = { readonly says?: string; readonly isUnfetched?: boolean };

export const Loading = ({ says, isUnfetched = false }: Props) => {
  const text = useText(loadingText);
  const isSeen = useAfter(SEEN_AFTER_MS);
  const isLong = useAfter(TOO_LONG_MS);
  const isAway = useStatus() === 'disconnected';
  if (!isAway && (isUnfetched || isLong)) return <div className="loading"><Trouble why={isUnfetched ? 'unfetched' : 'slow'} /></div>;
  // There from the first, so that what is put into it is said.
  return <div className="loading" role="status">{isSeen ? <Shape says={isAway ? text.away : says ?? text.loading} /> : null}</div>;
};

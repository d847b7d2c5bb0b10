// Whether the audience sees what stands below it; it opens no window.
import { runText } from '../../../../shared/text/run.ts';
import { useText } from '../../useLanguage.ts';

export const LiveTag = ({ isSeen }: { readonly isSeen: boolean }) => {
  const text = useText(runText).hall;
  return <strong className={isSeen ? 'run-live' : 'run-live is-off'}>{isSeen ? text.live : text.notOpen}</strong>;
};

// Stands under the bar for as long as a rehearsal is open: what it is, from what it was made, and the one key back.
import './rehearsal.css';
import { formatCount } from '../../../shared/text/format.ts';
import { hashWords } from '../../../shared/text/hashWords.ts';
import type { RehearsalOf } from '../../../shared/domain/things.ts';
import { rehearsalText } from '../../../shared/text/rehearsal.ts';
import { useLanguage, useText } from '../useLanguage.ts';

export const RehearsalStrip = ({ of: { seq, hash }, onLeave }: { readonly of: RehearsalOf; readonly onLeave: () => void }) => {
  const { tag, band } = useText(rehearsalText);
  const language = useLanguage();
  return (
    <section className="rehearsal-strip" aria-label={tag}>
      <div>
        <strong>{tag}</strong>
        <span>{band.what}</span>
        <span className="rehearsal-from">{band.from(formatCount(seq, language), hashWords(hash, 2))}</span>
        <button type="button" onClick={onLeave} aria-keyshortcuts="Control+G">{band.back} <kbd aria-hidden="true">Ctrl G</kbd></button>
      </div>
    </section>
  );
};

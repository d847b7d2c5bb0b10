// A hash in sixteen groups of four; the eight that are written down stand out.
import { hashWords } from '../../../../shared/text/hashWords.ts';

type Props = { readonly label: string; readonly hash: string; readonly note?: string };

const WRITTEN = 8;

export const HashWords = ({ label, hash, note }: Props) => {
  const groups = hashWords(hash).split(' ');
  return (
    <div className="hash-words">
      <span className="field-label">{label}</span>
      <code><strong>{groups.slice(0, WRITTEN).join(' ')}</strong> {groups.slice(WRITTEN).join(' ')}</code>
      {note === undefined ? null : <span className="field-note">{note}</span>}
    </div>
  );
};

// The numbers of the notes that belong to a figure, raised beside it; it knows no note.
import { paperText } from '../../shared/text/paper.ts';
import type { Language } from '../../shared/units.ts';
import { formatCount } from '../../shared/text/format.ts';
import type { Numbers } from './rekap/numberedNotes.ts';

/** Several are pieces of their own, so that they can stand one under the other where a figure has little room beside it. */
export const NoteSigns = ({ numbers, language }: { readonly numbers: Numbers; readonly language: Language }) => {
  const { sign } = paperText[language].rekap;
  const said = numbers.map((number) => formatCount(number, language));
  const last = said.at(-1);
  if (last === undefined) return null;
  if (said.length === 1) return <sup className="note-sign">{sign(last)}</sup>;
  return (
    <sup className="note-sign" data-many="true">
      {said.slice(0, -1).map((number) => <span key={number}>{number},</span>)}
      <span>{sign(last)}</span>
    </sup>
  );
};

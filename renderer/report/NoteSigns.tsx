// The numbers of the notes that belong to a figure, raised beside it; it knows no note.
import { paperText } from '../../shared/text/paper.ts';
import type { Language } from '../../shared/units.ts';
import { formatCount } from '../../shared/text/format.ts';
import type { Numbers } from './rekapFootnotes.ts';

export const NoteSigns = ({ numbers, language }: { readonly numbers: Numbers; readonly language: Language }) =>
  (numbers.length === 0 ? null : <sup className="note-sign">{paperText[language].rekap.sign(numbers.map((number) => formatCount(number, language)).join(','))}</sup>);

// The page of the rekap's numbered notes, where they are too many to stand beside the chart; it writes none.
import { formatCount } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import type { Language } from '../../../shared/units.ts';

export const NumberedNotesPage = ({ says, language }: { readonly says: readonly string[]; readonly language: Language }) => {
  const text = paperText[language].rekap;
  return (
    <section className="rekap-numbered">
      <h2>{text.numbered}</h2>
      <dl>
        {says.map((sentence, at) => <div key={sentence}><dt>{text.sign(formatCount(at + 1, language))}</dt><dd>{sentence}</dd></div>)}
      </dl>
    </section>
  );
};

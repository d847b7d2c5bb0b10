// How the figure of pairs is counted, so that anyone can count it again; it counts nothing itself.
import type { CollaborationFigures } from '../../../../../shared/domain/collaboration/figures.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { collaborationText } from '../../../../../shared/text/learning/collaboration.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';

export const HowCounted = ({ figures: { agencies, pairs } }: { readonly figures: CollaborationFigures }) => {
  const language = useLanguage();
  const text = useText(collaborationText);
  const count = (number: number): string => formatCount(number, language);
  return (
    <section className="collaboration-counted" aria-labelledby="collaboration-counted">
      <h3 id="collaboration-counted">{text.howCounted}</h3>
      <ul>{[text.sumOf(count(agencies), count(agencies - 1), count(pairs)), ...text.counted].map((line) => <li key={line}>{line}</li>)}</ul>
    </section>
  );
};

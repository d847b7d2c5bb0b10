// Teams of one total that will be told apart, with what parted them, so that nobody is asked first in the hall; it parts none.
import type { RevealView } from '../../../../shared/domain/reveal/revealView.ts';
import { ceremonyText } from '../../../../shared/text/close/ceremony.ts';
import { formatCount, formatList, formatPoints } from '../../../../shared/text/format.ts';
import { aheadWords } from '../../../../shared/text/tieChain.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

export const PartingCard = ({ partings }: Pick<RevealView, 'partings'>) => {
  const language = useLanguage();
  const text = useText(ceremonyText).partings;
  return (
    <section className="ceremony-card" aria-labelledby="ceremony-partings">
      <h3 id="ceremony-partings">{text.heading}</h3>
      <p>{text.why}</p>
      <ul>
        {partings.map(({ place, teams, parting }) => {
          const total = teams[0]?.total ?? null;
          return parting === null || total === null ? null : (
            <li key={place}>{text.line(formatCount(place, language), formatList(teams.map(({ name }) => name), language), formatPoints(total, language), aheadWords(parting.by, parting.below, language))}</li>
          );
        })}
      </ul>
    </section>
  );
};

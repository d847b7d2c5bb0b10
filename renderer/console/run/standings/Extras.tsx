// Help points, and what is added or taken off outside exercises: a form and a list of each; it computes no total.
import type { ScoreBook } from '../../../../shared/domain/scoring/boards/scoreBook.ts';
import type { ExplainNames } from '../../../../shared/text/run/explain.ts';
import { standingsDeskText } from '../../../../shared/text/run/standingsDesk.ts';
import { formatPoints } from '../../../../shared/text/format.ts';
import { Editable } from '../../Editable.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { AdjustForm } from './AdjustForm.tsx';
import { HelpForm } from './HelpForm.tsx';
import { GivenList } from './GivenList.tsx';

type Props = { readonly book: ScoreBook; readonly names: ExplainNames; readonly place: string };

export const Extras = ({ book, names, place }: Props) => {
  const text = useText(standingsDeskText);
  const language = useLanguage();
  const send = useSend();
  if (book.teams.length === 0) return null;
  return (
    <Editable>
      <div className="standings-extras">
        <section aria-labelledby="standings-help-heading">
          <h3 id="standings-help-heading">{text.help.heading}</h3>
          <p>{text.help.lead}</p>
          <HelpForm book={book} place={place} />
          <GivenList empty={text.help.empty} given={book.help.map(({ id, giver, receiver, points, reason }) => ({
            id, points, words: text.help.row(names.team(giver), names.team(receiver), reason), remove: text.help.remove(names.team(giver), formatPoints(points, language)),
            onRemove: () => send({ type: 'takeBackHelp', help: id }),
          }))} />
        </section>
        <section aria-labelledby="standings-adjust-heading">
          <h3 id="standings-adjust-heading">{text.adjust.heading}</h3>
          <p>{text.adjust.lead}</p>
          <AdjustForm book={book} place={place} />
          <GivenList empty={text.adjust.empty} given={book.adjustments.map(({ id, team, points, reason }) => ({
            id, points, words: text.adjust.row(names.team(team), reason), remove: text.adjust.remove(names.team(team), formatPoints(points, language)),
            onRemove: () => send({ type: 'takeBackAdjustment', adjustment: id }),
          }))} />
        </section>
      </div>
    </Editable>
  );
};

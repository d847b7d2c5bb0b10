// The venue test of the evening before on one page: a list that fills itself, the scripted trial and the zero report; it judges nothing itself.
import './venue.css';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { RetreatView } from '../../../shared/domain/retreat/retreat.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { venueText } from '../../../shared/text/venue.ts';
import { Foot } from '../Foot.tsx';
import { goTo } from '../goTo.ts';
import { Loading } from '../loading/Loading.tsx';
import { useKeys } from '../keys/useKeys.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { Trial } from './Trial.tsx';
import { useVenue } from './useVenue.ts';
import { VenueRow } from './VenueRow.tsx';
import { doneOf } from './venueLines.ts';
import { ZeroReport } from './ZeroReport.tsx';

type Props = { readonly retreat: NonNullable<RetreatView>; readonly onBack: () => void };

export const VenuePage = ({ retreat, onBack }: Props) => {
  const text = useText(venueText);
  const language = useLanguage();
  const lines = useVenue(retreat);
  const page = useRef<HTMLElement>(null);
  useEffect(() => page.current?.focus(), []);
  useKeys({ Escape: onBack });
  return (
    <>
      <article className="venue-page" ref={page} tabIndex={-1} data-own-arrows aria-labelledby="venue-heading">
        <header className="venue-head">
          <div>
            <h1 id="venue-heading">{text.title}</h1>
            <p>{text.lead}</p>
          </div>
          {lines === null ? null : <p className="venue-count" role="status">{text.count(formatCount(doneOf(lines), language), formatCount(lines.length, language))}</p>}
          <Button variant="default" rightSection={<kbd>Esc</kbd>} onClick={onBack}>{text.back}</Button>
        </header>
        <div className="venue-columns">
          {lines === null ? <Loading says={text.loading} /> : (
            <ul className="venue-lines" aria-label={text.list}>
              {lines.map((line) => <VenueRow key={line.name} line={line} />)}
            </ul>
          )}
          <div className="venue-proofs">
            <section className="venue-proof">
              <h2>{text.rehearsal.title}</h2>
              <p>{text.rehearsal.what}</p>
              <Button variant="default" onClick={() => goTo({ to: 'aside', aside: 'rehearsal' })}>{text.rehearsal.open}</Button>
            </section>
            <Trial />
            <ZeroReport />
          </div>
        </div>
      </article>
      <Foot keys={[{ keys: 'Tab', does: text.foot.next }, { keys: 'Esc', does: text.foot.back }]} />
    </>
  );
};

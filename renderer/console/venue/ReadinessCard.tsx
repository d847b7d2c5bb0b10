// One quiet line under the retreat's particulars: how much of the venue test is done, and the way to it.
import './venue.css';
import { Button } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import type { RetreatView } from '../../../shared/domain/retreat/retreat.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { venueText } from '../../../shared/text/venue.ts';
import { goTo } from '../goTo.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { useVenue } from './useVenue.ts';
import { doneOf } from './venueLines.ts';

export const ReadinessCard = ({ retreat }: { readonly retreat: NonNullable<RetreatView> }) => {
  const text = useText(venueText);
  const language = useLanguage();
  const lines = useVenue(retreat);
  if (lines === null) return null;
  const count = (number: number): string => formatCount(number, language);
  return (
    <section className="venue-card" aria-label={text.title}>
      <IconChecklist size={22} stroke={1.75} aria-hidden="true" />
      <p><strong>{text.title}</strong>{': '}<span className="number">{text.count(count(doneOf(lines)), count(lines.length))}</span></p>
      <Button variant="default" size="xs" onClick={() => goTo({ to: 'aside', aside: 'venue' })}>{text.open}</Button>
    </section>
  );
};

// Says in the part "Tutup", weeks after the retreat, that plans are due or late, and leads to them; nothing while none is.
import { Button } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { headlineOf } from '../../../../shared/domain/followUp/headline.ts';
import { dayOf } from '../../../../shared/domain/programme/times.ts';
import { followUpText } from '../../../../shared/text/close/followUp.ts';
import { useView } from '../../../link/useView.ts';
import { Band } from '../../bands/Band.tsx';
import { keepFocus } from '../../keepFocus.ts';
import { useHalfMinute } from '../../useHalfMinute.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { headlineWords } from './headlineWords.ts';

export const DueBand = ({ onOpen }: { readonly onOpen: () => void }) => {
  const language = useLanguage();
  const text = useText(followUpText).headline;
  const view = useView('followUp');
  const now = useHalfMinute();
  const days = view?.days ?? null;
  if (view === undefined || days === null) return null;
  const headline = headlineOf(view.plans, days.last, dayOf(now, days.zone));
  if (headline.today + headline.overdue === 0) return null;
  const { title, rest } = headlineWords(headline, days.last, language);
  return (
    <Band tone="soft" icon={<IconCalendarEvent size={22} stroke={1.75} />} title={title} actions={<Button variant="default" onMouseDown={keepFocus} onClick={onOpen}>{text.open}</Button>}>{rest.join(' ')}</Band>
  );
};

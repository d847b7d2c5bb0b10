// One line of the venue test: its state with sign and word, what was seen, what to do, and what a person is asked.
import { Button } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconHelp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { VenueItem } from '../../../shared/domain/venue/schemas.ts';
import type { LineState } from '../../../shared/text/venue.ts';
import { venueText } from '../../../shared/text/venue.ts';
import type { VenueLineName } from '../../../shared/text/venueLines.ts';
import { venueLineText } from '../../../shared/text/venueLines.ts';
import type { Goal } from '../goTo.ts';
import { goTo } from '../goTo.ts';
import { act } from '../keys/heard.ts';
import { useCall } from '../useCall.ts';
import { useText } from '../useLanguage.ts';
import { useSend } from '../useSend.ts';
import { useViewOnly } from '../useViewOnly.ts';
import { TestPicture } from './TestPicture.tsx';
import type { VenueLine } from './venueLines.ts';

const signs: Readonly<Record<LineState, typeof IconHelp>> = { done: IconCircleCheckFilled, open: IconCircle, unknown: IconHelp };
/** Where it is put right. */
const places: Readonly<Partial<Record<VenueLineName, Goal>>> = {
  people: { to: 'step', step: 'people' }, teams: { to: 'step', step: 'draw' }, programme: { to: 'step', step: 'programme' }, exercise: { to: 'step', step: 'exercises' }, letterhead: { to: 'closePane', pane: 'documents' },
};
const Act = ({ children, ...rest }: { readonly children: ReactNode; readonly onClick: () => void; readonly 'aria-describedby': string; readonly variant?: string }) => (
  <Button size="xs" variant="default" {...rest}>{children}</Button>
);

export const VenueRow = ({ line: { name, state, seen, isAwaited } }: { readonly line: VenueLine }) => {
  const text = useText(venueText);
  const lineText = useText(venueLineText);
  const call = useCall();
  const send = useSend();
  const isViewOnly = useViewOnly();
  const Sign = signs[state];
  const labelled = `venue-${name}`;
  const place = places[name];
  const onHall = async (): Promise<void> => {
    const answer = await call('openHall', {});
    // Without an opener it gets a process of its own, and cannot take this window along when it crashes.
    if (answer.ok && !answer.value.opened) window.open(answer.value.address, '_blank', 'popup,noopener');
  };
  const ask = (item: VenueItem): ReactNode => (isViewOnly ? null : (
    <span className="venue-asks" role="group" aria-label={text.questions[item]}>
      <span>{text.questions[item]}</span>
      <Act aria-describedby={labelled} onClick={() => void send({ type: 'checkVenue', item, answer: true })}>{text.questions.yes}</Act>
      <Act aria-describedby={labelled} onClick={() => void send({ type: 'checkVenue', item, answer: false })}>{text.questions.no}</Act>
    </span>
  ));
  const acts = (): ReactNode => {
    switch (name) {
      case 'hall': return state === 'done' ? null : <Act aria-describedby={labelled} onClick={() => void onHall()}>{text.acts.hall}</Act>;
      case 'sound': return <><Act aria-describedby={labelled} onClick={() => void call('playSound', { sound: 'gong' })}>{text.acts.sound}</Act>{ask('sound')}</>;
      case 'readable': return <>{isViewOnly ? null : <TestPicture describedBy={labelled} />}{ask('readable')}</>;
      case 'clock': return ask('clock');
      case 'backup': return state === 'done' ? null : <Act aria-describedby={labelled} onClick={() => act('safety', () => undefined)}>{text.acts.backup}</Act>;
      default: return place === undefined || state === 'done' ? null : <Act aria-describedby={labelled} onClick={() => goTo(place)}>{text.goTo}</Act>;
    }
  };
  return (
    <li className="venue-line" data-state={state}>
      <Sign size={20} stroke={1.75} aria-hidden="true" />
      <div className="venue-what">
        <h2 id={labelled}>{lineText.names[name]}<span className="venue-state">{text.states[state]}</span></h2>
        <p>{seen}</p>
        {state === 'open' && isAwaited !== true ? <p className="venue-mend">{lineText.mend[name]}</p> : null}
      </div>
      <div className="venue-acts">{acts()}</div>
    </li>
  );
};

// Says what a rehearsal is and what goes along with it, and opens one; the real retreat is left as it is.
import '../files/files.css';
import './rehearsal.css';
import { Button } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { rehearsalText } from '../../../shared/text/rehearsal.ts';
import { BusyLine } from '../BusyLine.tsx';
import { Foot } from '../Foot.tsx';
import { useKeys } from '../keys/useKeys.ts';
import { useText } from '../useLanguage.ts';
import { useViewOnly } from '../useViewOnly.ts';
import { useRehearsal } from './useRehearsal.ts';

const icon = { size: 18, stroke: 2, 'aria-hidden': true } as const;

export const RehearsalPage = ({ onBack }: { readonly onBack: () => void }) => {
  const text = useText(rehearsalText).open;
  const isViewOnly = useViewOnly();
  const page = useRef<HTMLElement>(null);
  const { isBusy, open } = useRehearsal(onBack);
  const onOpen = (): void => { if (!isViewOnly) open(); };
  useEffect(() => page.current?.focus(), []);
  useKeys({ Enter: onOpen, Escape: onBack });
  return (
    <>
      <BusyLine isBusy={isBusy} label={text.opening} />
      <article className="files-page rehearsal-page" ref={page} tabIndex={-1} aria-labelledby="rehearsal-heading">
        <header className="files-head"><div><h1 id="rehearsal-heading">{text.title}</h1><p>{text.lead}</p></div></header>
        <div className="rehearsal-lists">
          <section aria-labelledby="rehearsal-goes">
            <h2 id="rehearsal-goes">{text.goesHeading}</h2>
            <ul>{text.goes.map((each) => <li key={each}><IconCheck {...icon} /><span>{each}</span></li>)}</ul>
          </section>
          <section aria-labelledby="rehearsal-stays">
            <h2 id="rehearsal-stays">{text.staysHeading}</h2>
            <ul>{text.stays.map((each) => <li key={each}><IconX {...icon} /><span>{each}</span></li>)}</ul>
          </section>
        </div>
        <div className="form-actions">
          <Button size="md" rightSection={<kbd>Enter</kbd>} loading={isBusy} disabled={isViewOnly} onClick={onOpen}>{text.open}</Button>
          <Button size="md" variant="default" rightSection={<kbd>Esc</kbd>} onClick={onBack}>{text.back}</Button>
        </div>
      </article>
      <Foot keys={[{ keys: 'Enter', does: text.foot.open }, { keys: 'Esc', does: text.foot.back }]} />
    </>
  );
};

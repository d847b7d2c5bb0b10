// Has the zero report made and opens it; whether it may be made is for the host to say.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { venueText } from '../../../shared/text/venue.ts';
import type { FileHandle } from '../../../shared/units.ts';
import { useCall } from '../useCall.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { useViewOnly } from '../useViewOnly.ts';

export const ZeroReport = () => {
  const text = useText(venueText).zero;
  const language = useLanguage();
  const call = useCall();
  const isViewOnly = useViewOnly();
  const [made, setMade] = useState<{ readonly file: FileHandle; readonly name: string } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const onMake = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const answer = await call('exportReport', { kind: 'zeroReport', language });
    setBusy(false);
    if (answer.ok) setMade(answer.value);
  };
  return (
    <section className="venue-proof">
      <h2>{text.title}</h2>
      <p>{text.what}</p>
      {isViewOnly ? null : <Button variant="default" aria-disabled={isBusy} onClick={() => void onMake()}>{isBusy ? text.making : text.make}</Button>}
      {made === null ? null : (
        <p className="venue-made" role="status">
          <span>{text.made(made.name)}</span>
          <Button size="xs" variant="default" onClick={() => void call('openFile', { file: made.file })}>{text.look}</Button>
        </p>
      )}
    </section>
  );
};

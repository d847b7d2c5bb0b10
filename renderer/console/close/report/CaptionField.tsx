// The caption of one photo: Enter or leaving the field keeps it.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReportPhoto } from '../../../../shared/domain/implementationReport/schemas.ts';
import { LONGEST_CAPTION } from '../../../../shared/domain/implementationReport/schemas.ts';
import { useSend } from '../../useSend.ts';

type Props = { readonly photo: Pick<ReportPhoto, 'id' | 'caption'>; readonly label: string; readonly placeholder: string };

export const CaptionField = ({ photo: { id, caption }, label, placeholder }: Props) => {
  const send = useSend();
  const [typed, setTyped] = useState<string | null>(null);
  const isChanged = typed !== null && typed.trim() !== caption;
  const save = (): void => {
    if (typed === null || !isChanged) return setTyped(null);
    void send({ type: 'captionReportPhoto', photo: id, caption: typed.trim() }).then(({ ok }) => { if (ok) setTyped((now) => (now === typed ? null : now)); });
  };
  return (
    <div data-unsent={isChanged ? 'yes' : 'no'}>
      <TextInput aria-label={label} placeholder={placeholder} maxLength={LONGEST_CAPTION} value={typed ?? caption} onChange={(event) => setTyped(event.currentTarget.value)} onBlur={save}
        onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) save(); }} />
    </div>
  );
};

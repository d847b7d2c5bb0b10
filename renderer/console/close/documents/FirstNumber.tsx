// The number the certificates begin with: asked before the first is made, and moved for all of them, with a reason, afterwards.
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CertificateDeskView } from '../../../../shared/domain/certificates/certificateViews.ts';
import { HIGHEST_FIRST } from '../../../../shared/domain/certificates/schemas.ts';
import { numberOfDocument } from '../../../../shared/domain/office/documentNumber.ts';
import type { Numbering } from '../../../../shared/domain/office/schemas.ts';
import { LONGEST_REASON } from '../../../../shared/schema.ts';
import { documentsText } from '../../../../shared/text/documents.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import type { Day } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { useViewOnly } from '../../useViewOnly.ts';

/** null: no number to begin with. */
const readFirst = (typed: string): number | null => (/^\d{1,6}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= HIGHEST_FIRST ? Number(typed) : null);

type Props = { readonly desk: CertificateDeskView; readonly numbering: Numbering; readonly day: Day };

export const FirstNumber = ({ desk: { rules, first, numbered }, numbering, day }: Props) => {
  const language = useLanguage();
  const text = useText(documentsText).firstNumber;
  const send = useSend();
  const isViewOnly = useViewOnly();
  const [typed, setTyped] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const wanted = typed === null ? first : readFirst(typed);
  const isMoving = numbered > 0 && wanted !== null && wanted !== first;
  const onDone = (): void => {
    if (wanted === null || isMoving) return;
    setTyped(null);
    if (wanted !== first) void send({ type: 'setCertificateRules', rules: { ...rules, first: wanted } });
  };
  const onRenumber = async (): Promise<void> => {
    if (wanted === null || !(await send({ type: 'renumberCertificates', first: wanted, reason })).ok) return;
    setTyped(null);
    setReason('');
  };
  const count = (number: number): string => formatCount(number, language);
  return (
    <div className="documents-first">
      <TextInput size="sm" label={text.label} inputMode="numeric" maxLength={6} disabled={isViewOnly} value={typed ?? String(first)} error={wanted === null ? text.wrong(count(HIGHEST_FIRST)) : null}
        description={numbered > 0 ? text.given(count(numbered)) : text.hint(numberOfDocument({ numbering, sequence: String(wanted ?? first), day, certificate: true }))}
        onChange={(event) => setTyped(event.currentTarget.value)} onBlur={onDone}
        onKeyDown={(event) => {
          // It may stand in a form that is sent with Enter.
          if (event.key === 'Enter') { event.preventDefault(); onDone(); } else if (event.key === 'Escape' && typed !== null) { event.stopPropagation(); setTyped(null); }
        }} />
      {!isMoving ? null : (
        <>
          <TextInput size="sm" label={text.reason} maxLength={LONGEST_REASON} value={reason} onChange={(event) => setReason(event.currentTarget.value)} onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault(); }} />
          <Button size="xs" disabled={reason.trim() === ''} onClick={() => void onRenumber()}>{text.renumber(count(wanted))}</Button>
        </>
      )}
    </div>
  );
};

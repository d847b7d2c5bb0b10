// The number the certificates begin with: asked before the first is made, and moved for all of them, with a reason, afterwards; what is typed stays until it is stored.
import { Button, TextInput } from '@mantine/core';
import type { CertificateDeskView } from '../../../../shared/domain/certificates/certificateViews.ts';
import { HIGHEST_FIRST } from '../../../../shared/domain/certificates/schemas.ts';
import { numberOfDocument } from '../../../../shared/domain/office/documentNumber.ts';
import type { Numbering } from '../../../../shared/domain/office/schemas.ts';
import { LONGEST_REASON } from '../../../../shared/schema.ts';
import { documentsText } from '../../../../shared/text/documents.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import type { Day } from '../../../../shared/units.ts';
import { letGo, useKept } from '../../useKept.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSendOnce } from '../../useSendOnce.ts';
import { useViewOnly } from '../../useViewOnly.ts';

const PLACE = 'first number';

/** null: no number to begin with. */
const readFirst = (typed: string): number | null => (/^\d{1,6}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= HIGHEST_FIRST ? Number(typed) : null);

/** `number` null: as it is stored. */
type Draft = { readonly number: string | null; readonly reason: string };
const nothing: Draft = { number: null, reason: '' };

type Props = { readonly desk: CertificateDeskView; readonly numbering: Numbering; readonly day: Day };

export const FirstNumber = ({ desk: { rules, first, numbered }, numbering, day }: Props) => {
  const language = useLanguage();
  const text = useText(documentsText).firstNumber;
  const [isSending, send] = useSendOnce(PLACE);
  const isViewOnly = useViewOnly();
  const [kept, keep] = useKept<Draft>(PLACE);
  const { number: typed, reason } = kept ?? nothing;
  const wanted = typed === null ? first : readFirst(typed);
  const isMoving = numbered > 0 && wanted !== null && wanted !== first;
  const onDone = (): void => {
    if (wanted === null || isMoving) return;
    if (wanted === first) return keep(null);
    void send({ type: 'setCertificateRules', rules: { ...rules, first: wanted } }).then((answer) => { if (answer?.ok === true) keep(letGo(kept)); });
  };
  const onRenumber = async (): Promise<void> => {
    if (wanted !== null && (await send({ type: 'renumberCertificates', first: wanted, reason }))?.ok === true) keep(letGo(kept));
  };
  const count = (number: number): string => formatCount(number, language);
  return (
    <div className="documents-first" data-unsent={wanted === first ? 'no' : 'yes'}>
      <TextInput size="sm" label={text.label} inputMode="numeric" maxLength={6} disabled={isViewOnly} value={typed ?? String(first)} error={wanted === null ? text.wrong(count(HIGHEST_FIRST)) : null}
        description={numbered > 0 ? text.given(count(numbered)) : text.hint(numberOfDocument({ numbering, sequence: String(wanted ?? first), day, certificate: true }))}
        onChange={(event) => keep({ number: event.currentTarget.value, reason })} onBlur={onDone}
        onKeyDown={(event) => {
          // It may stand in a form that is sent with Enter.
          if (event.key === 'Enter') { event.preventDefault(); onDone(); } else if (event.key === 'Escape' && typed !== null) { event.stopPropagation(); keep(null); }
        }} />
      {!isMoving ? null : (
        <>
          <TextInput size="sm" label={text.reason} maxLength={LONGEST_REASON} value={reason} onChange={(event) => keep({ number: typed, reason: event.currentTarget.value })} onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault(); }} />
          <Button size="xs" disabled={isSending || reason.trim() === ''} onClick={() => void onRenumber()}>{text.renumber(count(wanted))}</Button>
        </>
      )}
    </div>
  );
};

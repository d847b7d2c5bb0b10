// The number of one document: as it will be printed, with the field for the sequence number the agency's book gave it.
import { TextInput } from '@mantine/core';
import { Fragment, useState } from 'react';
import type { RetreatDocument } from '../../../../shared/documents.ts';
import { numberOfDocument } from '../../../../shared/domain/office/documentNumber.ts';
import type { OfficeView } from '../../../../shared/domain/office/office.ts';
import { documentsText } from '../../../../shared/text/documents.ts';
import type { Day } from '../../../../shared/units.ts';
import { useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { useSavesOnLeaving } from '../../useSavesOnLeaving.ts';
import { useViewOnly } from '../../useViewOnly.ts';

const LONGEST = 20;

/** null: none. */
const sequenceIn = (typed: string): string | null => typed.trim() || null;

type Props = { readonly kind: RetreatDocument; readonly office: OfficeView; readonly day: Day; /** Leads to where the code of the numbers is set. */ readonly onOffice: () => void };

export const NumberField = ({ kind, office: { numbering, sequences }, day, onOffice }: Props) => {
  const text = useText(documentsText);
  const send = useSend();
  const isViewOnly = useViewOnly();
  const sequence = sequences[kind] ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const isSet = numbering.classification !== '' || numbering.agencyCode !== '' || sequence !== null;
  const onDone = useSavesOnLeaving<string>({
    typed, isChanged: sequenceIn(typed ?? '') !== sequence, keep: setTyped, store: async (draft) => (await send({ type: 'numberDocument', kind, sequence: sequenceIn(draft) })).ok,
  });
  return (
    <div className="documents-number">
      {isSet ? <span>{numberOfDocument({ numbering, sequence, day }).split('/').map((part, at) => <Fragment key={at}>{at === 0 ? null : <>/<wbr /></>}{part}</Fragment>)}</span> : <button type="button" onClick={onOffice}>{text.noNumber}</button>}
      <TextInput
        size="xs" aria-label={text.sequence} placeholder="117" maxLength={LONGEST} disabled={isViewOnly} value={typed ?? sequence ?? ''}
        onChange={(event) => setTyped(event.currentTarget.value)} onBlur={() => void onDone()}
        onKeyDown={(event) => { if (event.key === 'Enter') event.currentTarget.blur(); else if (event.key === 'Escape') setTyped(null); }}
      />
    </div>
  );
};

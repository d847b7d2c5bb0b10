// Sets what every paper bears: letterhead, numbers and signers, with the letterhead as it will look, each part stored as it is left; it prints nothing.
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CertificateDeskView } from '../../../../../shared/domain/certificates/certificateViews.ts';
import type { Retreat } from '../../../../../shared/domain/things.ts';
import { numberOfDocument, templateProblem } from '../../../../../shared/domain/office/documentNumber.ts';
import type { OfficeView } from '../../../../../shared/domain/office/office.ts';
import { letterheadLines, signerRoles } from '../../../../../shared/domain/office/schemas.ts';
import { officeText } from '../../../../../shared/text/office.ts';
import { paperText } from '../../../../../shared/text/paper.ts';
import { refusalText } from '../../../../../shared/text/refusals.ts';
import { Letterhead } from '../../../../parts/paper/Letterhead.tsx';
import { useView } from '../../../../link/useView.ts';
import { Editable } from '../../../Editable.tsx';
import { Foot } from '../../../Foot.tsx';
import { useKept } from '../../../useKept.ts';
import { useKeys } from '../../../keys/useKeys.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { useSavesOnLeaving } from '../../../useSavesOnLeaving.ts';
import { useSend } from '../../../useSend.ts';
import { FirstNumber } from '../FirstNumber.tsx';
import { LogoField } from './LogoField.tsx';
import './office.css';
import type { OfficeDraft, OfficeField } from './officeDraft.ts';
import { draftOfOffice, numberParts, readOffice } from './officeDraft.ts';
import { SignerFields } from './SignerFields.tsx';

type Props = { readonly office: OfficeView; readonly certificates: CertificateDeskView; readonly retreat: Retreat; readonly onClose: () => void };

export const OfficePane = ({ office, certificates, retreat, onClose }: Props) => {
  const language = useLanguage();
  const text = useText(officeText);
  const send = useSend();
  const committee = useView('committee')?.members ?? [];
  const stored = draftOfOffice(office);
  const [kept, keep] = useKept<OfficeDraft>('office');
  const [wrong, setWrong] = useState<readonly OfficeField[]>([]);
  const draft = kept ?? stored;
  const asked = readOffice(draft, office);
  const isChanged = 'wrong' in asked || asked.commands.length > 0;
  const problem = templateProblem(draft.numbering.template);
  const change = (next: Partial<OfficeDraft>): void => keep({ ...draft, ...next });
  const onSave = useSavesOnLeaving({ typed: kept, isChanged, keep, store: async (wanted) => {
    const read = readOffice(wanted, office);
    setWrong('wrong' in read ? read.wrong : []);
    if ('wrong' in read) return false;
    let isWhole = true;
    // One part that is refused keeps no other from being stored.
    for (const command of read.commands) isWhole = (await send(command)).ok && isWhole;
    return isWhole;
  } });
  const onBack = (): void => {
    void onSave();
    onClose();
  };
  useKeys({ Escape: onBack, 'ctrl+s': () => void onSave() });
  return (
    <>
      <section className="office" aria-labelledby="office-heading">
        <header>
          <div>
            <h1 id="office-heading">{text.heading}</h1>
            <p>{text.lead}</p>
          </div>
          <div className="office-acts">
            <Button variant="default" rightSection={<kbd>Esc</kbd>} onClick={onBack}>{text.back}</Button>
          </div>
        </header>
        <div className="office-paper" aria-label={text.looks} role="group">
          <Letterhead lines={draft.letterhead.agency.trim() === '' ? null : draft.letterhead} organiser={retreat.organiser} logo={office.logo} emblemRoom={paperText[language].emblem} />
        </div>
        <Editable>
          <form id="office-form" noValidate data-unsent={isChanged ? 'yes' : 'no'} onBlur={({ target, relatedTarget }) => { if (target.closest('fieldset.office-part')?.contains(relatedTarget) !== true) void onSave(); }}
            onSubmit={(event) => { event.preventDefault(); void onSave(); }}
            onKeyDown={(event) => { if (event.key === 'Escape') onBack(); }}>
            <fieldset className="office-part">
              <legend>{text.letterhead}</legend>
              <LogoField logo={office.logo} />
              <div className="office-fields">
                {letterheadLines.map((line) => (
                  <TextInput key={line} size="sm" label={text.lines[line]} placeholder={text.lineHints[line]} maxLength={160} value={draft.letterhead[line]} error={wrong.includes(line) ? text.agencyWrong : null}
                    onChange={(event) => change({ letterhead: { ...draft.letterhead, [line]: event.currentTarget.value } })} />
                ))}
              </div>
            </fieldset>
            <fieldset className="office-part">
              <legend>{text.numbers}</legend>
              <p>{text.tokens}</p>
              <div className="office-fields">
                {numberParts.map((part) => (
                  <TextInput key={part} size="sm" label={text.numberParts[part]} placeholder={text.numberHints[part]} maxLength={part === 'template' ? 120 : 40} value={draft.numbering[part]}
                    className={part === 'template' ? 'office-wide' : ''} error={part === 'template' && problem !== null ? refusalText(problem, language) : null}
                    onChange={(event) => change({ numbering: { ...draft.numbering, [part]: event.currentTarget.value } })} />
                ))}
              </div>
              <p>{text.example} <strong className="office-example">{numberOfDocument({ numbering: draft.numbering, sequence: '117', day: retreat.endsOn })}</strong></p>
              <FirstNumber desk={certificates} numbering={draft.numbering} day={retreat.endsOn} />
            </fieldset>
            {signerRoles.map((role) => (
              <SignerFields key={role} role={role} committee={committee} draft={draft.signers[role]} wrong={wrong} onDraft={(signer) => change({ signers: { ...draft.signers, [role]: signer } })} />
            ))}
            <fieldset className="office-part">
              <legend>{text.place}</legend>
              <div className="office-fields">
                <TextInput size="sm" label={text.placeOf} placeholder={retreat.place} maxLength={200} value={draft.place} onChange={(event) => change({ place: event.currentTarget.value })} />
              </div>
            </fieldset>
          </form>
        </Editable>
      </section>
      <Foot keys={[{ keys: 'Ctrl S', does: text.foot.save }, { keys: 'Esc', does: text.foot.back }]} note={isChanged ? text.onLeaving : undefined} />
    </>
  );
};

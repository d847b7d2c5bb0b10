// One document at the right of the list: its pages, what it holds, number and signature, and how it is made.
import { Button, SegmentedControl } from '@mantine/core';
import type { Orientation, RetreatDocument } from '../../../../shared/documents.ts';
import { CERTIFICATE_SIDES, F4_KINDS, orientations, paperSizes } from '../../../../shared/documents.ts';
import type { CertificateDeskView } from '../../../../shared/domain/certificates/certificateViews.ts';
import { numberedDocuments } from '../../../../shared/domain/office/documentNumber.ts';
import type { OfficeView } from '../../../../shared/domain/office/office.ts';
import { closeText } from '../../../../shared/text/close.ts';
import { documentsText } from '../../../../shared/text/documents.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { paperText } from '../../../../shared/text/paper.ts';
import type { Day } from '../../../../shared/units.ts';
import { languages } from '../../../../shared/units.ts';
import { KeySign } from '../../keys/KeySign.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { SIGNERS } from './groups.ts';
import { FirstNumber } from './FirstNumber.tsx';
import { holdsWords } from './holdsWords.ts';
import { AttachedField } from '../report/AttachedField.tsx';
import { NotHeldNote, SAYS_LESSONS } from './NotHeldNote.tsx';
import { NumberField } from './NumberField.tsx';
import { PagePreview } from './preview/PagePreview.tsx';
import type { Readiness } from './readiness.ts';
import { lackOf } from './readiness.ts';
import { ScopeField } from './ScopeField.tsx';
import { stampOf } from './stamp.ts';
import type { MadeDocument } from './useDocuments.ts';
import type { Choice, ChoiceOf } from './useRequests.ts';
import { usePapersIn } from '../usePapersIn.ts';

type Props = {
  readonly kind: RetreatDocument;
  readonly readiness: Readiness;
  /** Papers of results are marked confidential now. */
  readonly secret: boolean;
  readonly office: OfficeView;
  readonly certificates: CertificateDeskView;
  readonly day: Day;
  readonly made: MadeDocument | undefined;
  /** The data say something else than it does. */
  readonly isOutdated: boolean;
  readonly isBusy: boolean;
  readonly choice: ChoiceOf;
  readonly onChoice: (choice: Choice) => void;
  readonly onOffice: () => void;
  readonly onMake: () => void;
  readonly onOpen: () => void;
  readonly onTake: () => void;
};

export const DocumentDesk = ({ kind, readiness, secret, office, certificates, day, made, isOutdated, isBusy, choice, onChoice, onOffice, onMake, onOpen, onTake }: Props) => {
  const language = useLanguage();
  const where = usePapersIn();
  const text = useText(closeText);
  const documents = useText(documentsText);
  const name = useText(paperText).fileName[kind];
  const lack = lackOf(readiness);
  const signature = text.signatures[kind];
  const stamp = stampOf(kind, secret, made, isOutdated);
  const isNumbered = numberedDocuments.includes(kind);
  const role = SIGNERS[kind];
  const signer = role === undefined ? null : office.signers[role];
  return (
    <aside className="close-paper" aria-labelledby="close-paper-name">
      <h2 id="close-paper-name">{name}</h2>
      {made !== undefined && made.pages > 0 ? <PagePreview key={`${made.file} ${made.asked} ${made.mark}`} file={made.file} name={name} />
        : <p className="page-preview-empty">{lack !== null ? text.notYet[lack] : kind === 'drawText' || kind === 'implementationDocx' ? documents.notMadeText : documents.notMade}</p>}
      {stamp === null ? null : <p>{documents.stamp[stamp]}</p>}
      {certificates.notHeld.length === 0 || !SAYS_LESSONS.includes(kind) ? null : <NotHeldNote desk={certificates} />}
      {certificates.neverPresent.length === 0 || kind !== 'certificates' ? null : <p>{documents.neverPresent(certificates.neverPresent)}</p>}
      <dl>
        {isNumbered ? <><dt>{documents.number}</dt><dd><NumberField key={kind} kind={kind} office={office} day={day} onOffice={onOffice} /></dd></> : null}
        <dt>{text.details.holds}</dt><dd>{holdsWords(readiness, text, language)}</dd>
        {signature === undefined ? null : <><dt>{documents.signs}</dt><dd>{signature}{signer === null ? null : <><br /><bdi>{signer.name}</bdi></>}</dd></>}
      </dl>
      {CERTIFICATE_SIDES[kind] === undefined ? null : <FirstNumber key="first" desk={certificates} numbering={office.numbering} day={day} />}
      <p className="documents-about">{text.papers[kind].about}</p>
      <div className="close-language">
        <span id="close-language">{text.language}</span>
        <SegmentedControl size="xs" aria-labelledby="close-language" value={choice.language} onChange={(value) => onChoice({ language: value as ChoiceOf['language'] })}
          data={languages.map((each) => ({ value: each, label: text.languages[each] }))} />
      </div>
      {!F4_KINDS.includes(kind) ? null : (
        <div className="close-language">
          <span id="close-size">{text.paper}</span>
          <SegmentedControl size="xs" aria-labelledby="close-size" value={choice.paper} onChange={(value) => onChoice({ paper: value as ChoiceOf['paper'] })}
            data={paperSizes.map((each) => ({ value: each, label: text.sizes[each] }))} />
        </div>
      )}
      {choice.orientation === null ? null : (
        <div className="close-language">
          <span id="close-orientation">{text.orientation}</span>
          <SegmentedControl size="xs" aria-labelledby="close-orientation" value={choice.orientation} onChange={(value) => onChoice({ orientation: value as Orientation })}
            data={orientations.map((each) => ({ value: each, label: text.orientations[each] }))} />
        </div>
      )}
      {kind === 'implementation' ? <AttachedField /> : null}
      <ScopeField kind={kind} scope={choice.scope} onScope={(scope) => onChoice({ scope })} />
      <div className="documents-desk-acts">
        <Button justify="space-between" variant="default" rightSection={<KeySign of="makePaper" />} disabled={isBusy} onClick={onMake}>
          {kind === 'drawText' ? text.makeText : kind === 'implementationDocx' ? text.makeDocx : made === undefined ? text.make : text.makeAgain}
        </Button>
        {made === undefined ? null : (
          <>
            <Button justify="space-between" variant="default" rightSection={<kbd>Enter</kbd>} onClick={onOpen}>{text.open}</Button>
            <Button justify="space-between" variant="default" rightSection={<KeySign of="takePaper" />} onClick={onTake}>{text.take[made.takes]}</Button>
          </>
        )}
      </div>
      {made === undefined ? null : (
        <p className="documents-file" role="status">
          <strong>{made.name}</strong>
          {' '}
          {made.pages === 0 ? text.madeText(where) : text.made(formatCount(made.pages, language), where)}
        </p>
      )}
    </aside>
  );
};

// Says before certificates are made which exercises they would list that were not held, and leads to where that is mended.
import { Button } from '@mantine/core';
import type { RetreatDocument } from '../../../../shared/documents.ts';
import type { CertificateDeskView } from '../../../../shared/domain/certificates/certificateViews.ts';
import { documentsText } from '../../../../shared/text/documents.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { goTo } from '../../goTo.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

/** What prints subjects with their JP. */
export const SAYS_LESSONS: readonly RetreatDocument[] = ['certificates', 'committeeCertificates', 'implementation', 'implementationDocx'];

export const NotHeldNote = ({ desk: { notHeld, lessons } }: { readonly desk: CertificateDeskView }) => {
  const language = useLanguage();
  const text = useText(documentsText).notHeld;
  return (
    <div className="documents-not-held">
      <p>{text.says(notHeld, formatCount(lessons.hours, language))}</p>
      <Button size="compact-sm" variant="default" onClick={() => goTo({ to: 'step', step: 'programme' })}>{text.toProgramme}</Button>
      <Button size="compact-sm" variant="default" onClick={() => goTo({ to: 'closePane', pane: 'report' })}>{text.toRules}</Button>
    </div>
  );
};

// Whether the lists of attendance are bound behind the report; the choice is kept while the window is open.
import { Checkbox } from '@mantine/core';
import type { DocumentRequest } from '../../../../shared/documents.ts';
import { reportDeskText } from '../../../../shared/text/reportDesk.ts';
import { useKept } from '../../useKept.ts';
import { useText } from '../../useLanguage.ts';

const PLACE = 'attendance behind the report';

/** What a request for the report says of it. */
export const useAttached = (): Pick<DocumentRequest, 'attached'> => (useKept<boolean>(PLACE)[0] === true ? { attached: 'attendance' } : {});

export const AttachedField = () => {
  const text = useText(reportDeskText);
  const [isAttached, setAttached] = useKept<boolean>(PLACE);
  return <Checkbox size="sm" label={text.attendance.label} description={text.attendance.hint} checked={isAttached === true} onChange={(event) => setAttached(event.currentTarget.checked)} />;
};

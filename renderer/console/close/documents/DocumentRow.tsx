// One document in the list: its paper, pages, state, and the two things people do with it; it makes none.
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { PrintWay, RetreatDocument } from '../../../../shared/documents.ts';
import { closeText } from '../../../../shared/text/close.ts';
import { documentsText } from '../../../../shared/text/documents.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { paperText } from '../../../../shared/text/paper.ts';
import { keepFocus } from '../../keepFocus.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { ReadinessTag } from './ReadinessTag.tsx';
import type { Readiness } from './readiness.ts';
import { stampOf } from './stamp.ts';
import type { MadeDocument } from './useDocuments.ts';

type Props = {
  readonly kind: RetreatDocument;
  readonly isChosen: boolean;
  readonly readiness: Readiness;
  /** Papers of results are marked confidential now. */
  readonly secret: boolean;
  readonly made: MadeDocument | undefined;
  /** The data have changed since it was made. */
  readonly isOutdated: boolean;
  readonly isBusy: boolean;
  readonly prints: PrintWay;
  readonly onChoose: () => void;
  readonly onOpen: (why: 'look' | 'print') => void;
};

export const DocumentRow = ({ kind, isChosen, readiness, secret, made, isOutdated, isBusy, prints, onChoose, onOpen }: Props) => {
  const language = useLanguage();
  const text = useText(documentsText);
  const { size } = useText(closeText).papers[kind];
  const name = useText(paperText).fileName[kind];
  const row = useRef<HTMLTableRowElement>(null);
  // When the pane opens, too: what the desk beside the list tells of must be seen in it.
  useEffect(() => { if (isChosen) row.current?.scrollIntoView({ block: 'nearest' }); }, [isChosen]);
  return (
    <tr ref={row} className={isChosen ? 'is-chosen' : undefined} onClick={onChoose}>
      <th scope="row"><button type="button" aria-pressed={isChosen}>{name}</button></th>
      <td>{size}</td>
      <td className="documents-pages">{made === undefined || made.pages === 0 ? text.noPages : formatCount(made.pages, language)}</td>
      <td><ReadinessTag readiness={readiness} stamp={stampOf(kind, secret, made, isOutdated)} /></td>
      <td className="documents-acts" onMouseDown={keepFocus} onClick={(event) => event.stopPropagation()}>
        <Button size="compact-sm" variant="default" disabled={isBusy} aria-label={text.openNamed(name)} onClick={() => onOpen('look')}>{text.open}</Button>
        {kind === 'drawText' || kind === 'implementationDocx' ? null : <Button size="compact-sm" variant="default" disabled={isBusy} aria-label={text.printNamed[prints](name)} onClick={() => onOpen('print')}>{text.print[prints]}</Button>}
      </td>
    </tr>
  );
};

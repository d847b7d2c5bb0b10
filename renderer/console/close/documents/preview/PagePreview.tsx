// The pages of a finished paper, one at a time, as they will be printed; it makes no paper.
import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { documentsText } from '../../../../../shared/text/documents.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { refusalText } from '../../../../../shared/text/refusals.ts';
import type { Refusal } from '../../../../../shared/refusal.ts';
import type { FileHandle } from '../../../../../shared/units.ts';
import { useLink } from '../../../../link/useLink.ts';
import { useKeys } from '../../../keys/useKeys.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import './pagePreview.css';
import type { Pages } from './readPages.ts';

/** Twice as fine as the room it has, so that small print can be read on any screen. */
const FINE = 2;

type Props = { readonly file: FileHandle; readonly name: string };

export const PagePreview = ({ file, name }: Props) => {
  const language = useLanguage();
  const text = useText(documentsText).preview;
  const { call } = useLink();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pages, setPages] = useState<Pages | null>(null);
  const [page, setPage] = useState(1);
  const [says, setSays] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  useEffect(() => {
    let isLeft = false;
    let opened: Pages | null = null;
    const open = async (): Promise<void> => {
      const answer = await call('readPaper', { file });
      if (!answer.ok) return isLeft ? undefined : setRefusal(answer.refusal);
      const { readPages } = await import('./readPages.ts');
      opened = await readPages(answer.value.base64);
      if (isLeft) return opened.close();
      setPages(opened);
    };
    // What reads pages is fetched from the host too, which may have gone meanwhile.
    void open().catch(() => { if (!isLeft) setRefusal({ code: 'hostAway' }); });
    return () => { isLeft = true; opened?.close(); };
  }, [call, file]);

  useEffect(() => {
    const drawnOn = canvas.current;
    if (pages === null || drawnOn === null) return;
    void pages.draw(page, drawnOn, (drawnOn.parentElement?.clientWidth ?? drawnOn.clientWidth) * FINE).then(setSays, () => setSays(''));
  }, [pages, page]);

  const count = pages?.count ?? 1;
  const turn = (by: 1 | -1) => () => setPage(Math.min(count, Math.max(1, page + by)));
  useKeys({ ArrowLeft: turn(-1), ArrowRight: turn(1) });
  if (refusal !== null) return <p className="page-preview-empty" role="alert">{refusalText(refusal, language)}</p>;
  return (
    <figure className="page-preview" data-page={says === '' ? undefined : page}>
      <figcaption>
        <ActionIcon variant="default" size="sm" aria-label={text.before} disabled={page === 1} onClick={turn(-1)}><IconChevronLeft size={16} aria-hidden="true" /></ActionIcon>
        <span role="status">{text.page(formatCount(page, language), formatCount(count, language))}</span>
        <ActionIcon variant="default" size="sm" aria-label={text.after} disabled={page === count} onClick={turn(1)}><IconChevronRight size={16} aria-hidden="true" /></ActionIcon>
      </figcaption>
      <div><canvas ref={canvas} role="img" aria-label={says === '' ? name : says} /></div>
    </figure>
  );
};

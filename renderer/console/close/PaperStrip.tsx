// A strip of papers, each made with one press, and the one that was made last; it reads no view and knows no kind of paper.
import { Button } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AttachedKind, DocumentKind, DocumentRequest } from '../../../shared/documents.ts';
import { closeText } from '../../../shared/text/close.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { refusalText } from '../../../shared/text/refusals.ts';
import type { Holder } from '../../../shared/domain/certificates/holder.ts';
import type { ExerciseId, Language } from '../../../shared/units.ts';
import { BusyLine } from '../BusyLine.tsx';
import { useLanguage, useText } from '../useLanguage.ts';
import './paperStrip.css';
import { useMaking } from './useMaking.ts';
import { usePapersIn } from './usePapersIn.ts';

type Props = {
  readonly id: string;
  readonly heading: string;
  readonly lead: string;
  readonly kinds: readonly DocumentKind[];
  /** Whose pack, where the papers are of one. */
  readonly exercise?: ExerciseId;
  /** Whose certificate, where it is of one person. */
  readonly person?: Holder;
  /** Of the paper, where it is not the screen's. */
  readonly language?: Language;
  readonly attached?: AttachedKind;
  /** What is to be chosen before they are made. */
  readonly children?: ReactNode;
};

export const PaperStrip = ({ id, heading, lead, kinds, exercise, person, language: wanted, attached, children }: Props) => {
  const language = useLanguage();
  const where = usePapersIn();
  const text = useText(closeText);
  const names = useText(paperText).fileName;
  const { making, refusal, make, open, take } = useMaking((call, request: DocumentRequest) => call('exportReport', request));
  const onMake = (kind: DocumentKind): void =>
    void make({ kind, language: wanted ?? language, ...(exercise === undefined ? {} : { exercise }), ...(person === undefined ? {} : { person }), ...(attached === undefined ? {} : { attached }) });
  return (
    <section className="paper-strip" aria-labelledby={id}>
      <BusyLine isBusy={making.kind === 'making'} label={making.kind === 'making' ? text.teamPapers.making(names[making.asked.kind]) : ''} />
      <h2 id={id}>{heading}</h2>
      <p>{lead}</p>
      {children}
      <div className="paper-strip-kinds">
        {kinds.map((kind) => (
          <Button key={kind} size="xs" variant="default" disabled={making.kind === 'making'} title={text.papers[kind].about} onClick={() => onMake(kind)}>{names[kind]}</Button>
        ))}
      </div>
      {making.kind !== 'made' ? null : (
        <div className="paper-strip-made" role="status">
          <IconFileCheck size={20} stroke={1.5} aria-hidden="true" />
          <span>
            <strong>{making.made.name}</strong>
            {' '}
            {making.savedAs !== null ? text.savedAs(making.savedAs) : making.made.pages === 0 ? text.madeText(where) : text.made(formatCount(making.made.pages, language), where)}
          </span>
          <Button size="xs" onClick={() => void open()}>{text.open}</Button>
          <Button size="xs" variant="default" onClick={() => void take()}>{text.take[making.made.takes]}</Button>
        </div>
      )}
      {refusal === null ? null : <p className="paper-strip-refused" role="alert">{refusalText(refusal, language)}</p>}
    </section>
  );
};

// The papers that are wanted the minute after the draw, each made with one press, wherever the teams stand; it reads no view.
import { Button } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { DocumentKind } from '../../../shared/contract.ts';
import { closeText } from '../../../shared/text/close.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { refusalText } from '../../../shared/text/refusals.ts';
import { BusyLine } from '../BusyLine.tsx';
import { useLanguage, useText } from '../useLanguage.ts';
import './teamPapers.css';
import { useMaking } from './useMaking.ts';

const kinds: readonly DocumentKind[] = ['teamsByName', 'teamsByTeam', 'teamsByAgency', 'nameTags', 'deskSigns', 'drawRecord', 'drawText'];

export const TeamPapers = () => {
  const language = useLanguage();
  const text = useText(closeText);
  const names = useText(paperText).fileName;
  const { making, make, open, take } = useMaking();
  const [asked, setAsked] = useState<DocumentKind>('teamsByName');
  const refusal = making.kind === 'refused' ? making.refusal : making.kind === 'made' ? making.failed?.refusal ?? null : null;
  const onMake = (kind: DocumentKind): void => {
    setAsked(kind);
    make({ kind, language });
  };
  return (
    <section className="team-papers" aria-labelledby="team-papers-heading">
      <BusyLine isBusy={making.kind === 'making'} label={text.teamPapers.making(names[asked])} />
      <h2 id="team-papers-heading">{text.teamPapers.heading}</h2>
      <p>{text.teamPapers.lead}</p>
      <div className="team-papers-kinds">
        {kinds.map((kind) => (
          <Button key={kind} size="xs" variant="default" disabled={making.kind === 'making'} title={text.papers[kind].about} onClick={() => onMake(kind)}>{names[kind]}</Button>
        ))}
      </div>
      {making.kind !== 'made' ? null : (
        <div className="team-papers-made" role="status">
          <IconFileCheck size={20} stroke={1.5} aria-hidden="true" />
          <span>
            <strong>{making.paper.name}</strong>
            {' '}
            {making.savedAs !== null ? text.savedAs(making.savedAs) : making.paper.pages === 0 ? text.madeText : text.made(formatCount(making.paper.pages, language))}
          </span>
          <Button size="xs" onClick={open}>{text.open}</Button>
          <Button size="xs" variant="default" onClick={take}>{text.take[making.paper.takes]}</Button>
        </div>
      )}
      {refusal === null ? null : <p className="team-papers-refused" role="alert">{refusalText(refusal, language)}</p>}
    </section>
  );
};

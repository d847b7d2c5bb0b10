// What came of the last thing done with documents, in one sentence, and what can be done with it now.
import { Button } from '@mantine/core';
import type { PrintWay, RetreatDocument } from '../../../../shared/documents.ts';
import { documentsText } from '../../../../shared/text/documents.ts';
import { closeText } from '../../../../shared/text/close.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { paperText } from '../../../../shared/text/paper.ts';
import { refusalText } from '../../../../shared/text/refusals.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { Documents, Outcome } from './useDocuments.ts';
import { usePapersIn } from '../usePapersIn.ts';

type Props = { readonly outcome: Outcome; readonly prints: PrintWay; readonly onOpen: Documents['open']; readonly onTake: Documents['take'] };

export const OutcomeLine = ({ outcome, prints, onOpen, onTake }: Props) => {
  const language = useLanguage();
  const where = usePapersIn();
  const text = useText(documentsText);
  const close = useText(closeText);
  const names = useText(paperText).fileName;
  const count = (value: number): string => formatCount(value, language);
  const leftWords = (left: readonly RetreatDocument[]): string => (left.length === 0 ? '' : ` ${text.leftOut(left.map((kind) => names[kind]))}`);
  switch (outcome.kind) {
    case 'refused': return (
      <div className="close-refused" role="alert">
        <strong>{outcome.document !== null ? `${names[outcome.document]}: ${close.refused}` : outcome.what === 'make' ? close.refused : outcome.what === 'open' ? close.notOpened : close.notTaken}</strong>
        {' '}
        <span>{refusalText(outcome.refusal, language)}</span>
      </div>
    );
    case 'copied': return <p className="documents-outcome" role="status">{text.copied(outcome.name)}</p>;
    case 'printing': return <p className="documents-outcome" role="status">{text.printing[outcome.way](outcome.name)}</p>;
    case 'all': return <p className="documents-outcome" role="status">{outcome.cancelled ? text.stopped(count(outcome.done), count(outcome.of), where) : text.savedAll(count(outcome.done), where)}{leftWords(outcome.left)}</p>;
    case 'together': return (
      <p className="documents-outcome" role="status">
        <span>{text.madeTogether(outcome.paper.name, count(outcome.paper.pages))}{leftWords(outcome.left)}</span>
        <Button size="compact-sm" variant="default" onClick={() => void onOpen(outcome.paper, 'look')}>{text.open}</Button>
        <Button size="compact-sm" variant="default" onClick={() => void onOpen(outcome.paper, 'print')}>{text.print[prints]}</Button>
        <Button size="compact-sm" variant="default" onClick={() => void onTake(outcome.paper)}>{close.take[outcome.paper.takes]}</Button>
      </p>
    );
  }
};

// A paper about one topic that also bears the log's position and seal, once both have come.
import type { FunctionComponent } from 'react';
import type { Day, Language } from '../../../shared/units.ts';
import type { PaperSize } from '../../../shared/documents.ts';
import { useLink } from '../../link/useLink.ts';
import { useView } from '../../link/useView.ts';
import type { PaperProps, PaperTopic } from '../paperProps.ts';
import type { Position } from './LogProof.tsx';
import { positionOf } from './LogProof.tsx';

export type SealedProps<T extends PaperTopic> = PaperProps<T> & { readonly position: Position; readonly day?: Day | undefined };

type Props<T extends PaperTopic> = { readonly topic: T; readonly of: FunctionComponent<SealedProps<T>>; readonly language: Language; readonly size: PaperSize; readonly day?: Day | undefined };

export const SealedPaper = <T extends PaperTopic>({ topic, of: Paper, language, size, day }: Props<T>) => {
  const link = useLink();
  const view = useView(topic);
  const safety = useView('safety');
  if (view === undefined || view.retreat === null || safety === undefined) return null;
  return <Paper view={view} retreat={view.retreat} language={language} size={size} madeAt={link.now()} position={positionOf(safety)} day={day} />;
};

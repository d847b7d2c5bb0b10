// A paper about one topic once its view has come.
import type { FunctionComponent } from 'react';
import type { PaperSize } from '../../shared/documents.ts';
import type { Language } from '../../shared/units.ts';
import { useLink } from '../link/useLink.ts';
import { useView } from '../link/useView.ts';
import type { PaperProps, PaperTopic } from './paperProps.ts';

type Props<T extends PaperTopic> = { readonly topic: T; readonly of: FunctionComponent<PaperProps<T>>; readonly language: Language; readonly size: PaperSize };

export const PaperOf = <T extends PaperTopic>({ topic, of: Paper, language, size }: Props<T>) => {
  const link = useLink();
  const view = useView(topic);
  // The retreat behind a paper does not go away; without one there is nothing to print.
  if (view === undefined || view.retreat === null) return null;
  return <Paper view={view} retreat={view.retreat} language={language} size={size} madeAt={link.now()} />;
};

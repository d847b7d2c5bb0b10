// The pane "Data": taking data out at the left, and taking personal data away at the right.
import './data.css';
import { useState } from 'react';
import { hasNamedAnswers } from '../../../../shared/domain/learning/namedAnswers.ts';
import type { DataRequest } from '../../../../shared/dataOut.ts';
import { closeText } from '../../../../shared/text/close.ts';
import { dataPaneText } from '../../../../shared/text/dataPane.ts';
import { useView } from '../../../link/useView.ts';
import { Foot } from '../../Foot.tsx';
import { useKeys } from '../../useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { ExportDesk } from './ExportDesk.tsx';
import { RemovalDesk } from './RemovalDesk.tsx';
import { useExporting } from './useExporting.ts';
import { useRemoving } from './useRemoving.ts';

export const DataPane = () => {
  const language = useLanguage();
  const { foot } = useText(dataPaneText);
  const { foot: papers } = useText(closeText);
  const [chosen, setChosen] = useState<Omit<DataRequest, 'language'> & { readonly language: DataRequest['language'] | null }>({ as: 'xlsx', what: 'all', language: null, withHealth: false, withAnswers: false });
  const request: DataRequest = { ...chosen, language: chosen.language ?? language };
  const { exporting, make, open, take, forget } = useExporting();
  const removing = useRemoving(forget);
  const what = request.as === 'json' ? 'all' : request.what;
  const offersAnswers = hasNamedAnswers(useView('instruments') ?? []) && (what === 'all' || what === 'answers');
  const onMake = (): void => {
    make({ ...request, what, withAnswers: offersAnswers && request.withAnswers });
    // Asked each time.
    setChosen({ ...chosen, withAnswers: false });
  };
  const [first] = exporting.kind === 'made' ? exporting.made.files : [];
  useKeys({ makePaper: onMake, takePaper: take, Enter: () => { if (first !== undefined) open(first.file); } });
  const onRequest = (next: DataRequest): void => {
    setChosen(next);
    forget();
  };
  return (
    <>
      <div className="data-desk">
        <ExportDesk request={request} offersAnswers={offersAnswers} onRequest={onRequest} exporting={exporting} onMake={onMake} onOpen={open} onTake={take} />
        <RemovalDesk {...removing} />
      </div>
      <Foot keys={[{ action: 'makePaper', does: foot.make }, ...(exporting.kind === 'made' ? [{ keys: 'Enter', does: foot.open }, { action: 'takePaper', does: papers.take[exporting.made.takes] }] as const : [])]} />
    </>
  );
};

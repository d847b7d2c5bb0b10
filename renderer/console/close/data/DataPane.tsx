// The pane "Data": taking data out at the left, and taking personal data away at the right.
import './data.css';
import { useState } from 'react';
import { hasNamedAnswers } from '../../../../shared/domain/learning/namedAnswers.ts';
import type { DataRequest } from '../../../../shared/dataOut.ts';
import { closeText } from '../../../../shared/text/close.ts';
import { dataPaneText } from '../../../../shared/text/dataPane.ts';
import { useView } from '../../../link/useView.ts';
import { Foot } from '../../Foot.tsx';
import { useKeys } from '../../keys/useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useMaking } from '../useMaking.ts';
import { ExportDesk } from './ExportDesk.tsx';
import { RemovalDesk } from './RemovalDesk.tsx';
import { useRemoving } from './useRemoving.ts';

export const DataPane = () => {
  const language = useLanguage();
  const { foot } = useText(dataPaneText);
  const { foot: papers } = useText(closeText);
  const [chosen, setChosen] = useState<Omit<DataRequest, 'language'> & { readonly language: DataRequest['language'] | null }>({ as: 'xlsx', what: 'all', language: null, withHealth: false, withAnswers: false });
  const request: DataRequest = { ...chosen, language: chosen.language ?? language };
  const exports = useMaking((call, request: DataRequest) => call('exportData', request));
  const { making, make, open, take, forget } = exports;
  const removing = useRemoving(forget);
  const what = request.as === 'json' ? 'all' : request.what;
  const offersAnswers = hasNamedAnswers(useView('instruments') ?? []) && (what === 'all' || what === 'answers');
  const onMake = (): void => {
    void make({ ...request, what, withAnswers: offersAnswers && request.withAnswers });
    // Asked each time.
    setChosen({ ...chosen, withAnswers: false });
  };
  useKeys({ makePaper: onMake, takePaper: () => void take(), Enter: () => void open() });
  const onRequest = (next: DataRequest): void => {
    setChosen(next);
    forget();
  };
  return (
    <>
      <div className="data-desk">
        <ExportDesk request={request} offersAnswers={offersAnswers} onRequest={onRequest} exports={exports} onMake={onMake} />
        <RemovalDesk {...removing} />
      </div>
      <Foot keys={[{ action: 'makePaper', does: foot.make }, ...(making.kind === 'made' ? [{ keys: 'Enter', does: foot.open }, { action: 'takePaper', does: papers.take[making.made.takes] }] as const : [])]} />
    </>
  );
};

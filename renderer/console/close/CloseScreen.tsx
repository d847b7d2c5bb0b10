// The part "Tutup": the list of papers, and beside it the chosen one with the way to make and open it.
import './close.css';
import { useState } from 'react';
import { reportKinds } from '../../../shared/contract.ts';
import { closeText } from '../../../shared/text/close.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import type { Language } from '../../../shared/units.ts';
import { useView } from '../../link/useView.ts';
import { Foot } from '../Foot.tsx';
import { useKeys } from '../useKeys.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { PaperDesk } from './PaperDesk.tsx';
import { ReadinessTag } from './ReadinessTag.tsx';
import { rekapReadiness } from './readiness.ts';
import { useMaking } from './useMaking.ts';

export const CloseScreen = () => {
  const appLanguage = useLanguage();
  const text = useText(closeText);
  const papers = useText(paperText);
  const teams = useView('teams');
  const runs = useView('runs');
  const { making, make, open } = useMaking();
  const [chosenLanguage, setChosenLanguage] = useState<Language | null>(null);
  const language = chosenLanguage ?? appLanguage;
  const readiness = teams === undefined || runs === undefined ? undefined : rekapReadiness(teams, runs);
  const onMake = (): void => { if (readiness !== undefined) make({ kind: 'rekap', language }); };
  useKeys({ p: onMake, Enter: open });
  if (readiness === undefined) return null;
  return (
    <>
      <div className="close-desk">
        <section className="close-list" aria-labelledby="close-heading">
          <header>
            <h1 id="close-heading">{text.heading}</h1>
            <p>{text.lead}</p>
          </header>
          <table>
            <thead>
              <tr>{[text.columns.paper, text.columns.size, text.columns.holds, text.columns.state].map((name) => <th scope="col" key={name}>{name}</th>)}</tr>
            </thead>
            <tbody>
              {reportKinds.map((kind) => (
                <tr key={kind} className="is-chosen">
                  <th scope="row">{papers.fileName[kind]}</th>
                  <td>{text.papers[kind].size}</td>
                  <td>{readiness.kind === 'printable'
                    ? text.holds(formatCount(readiness.teams, appLanguage), formatCount(readiness.exercises, appLanguage)) : '–'}</td>
                  <td><ReadinessTag readiness={readiness} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <PaperDesk kind="rekap" readiness={readiness} language={language} onLanguage={setChosenLanguage} making={making} onMake={onMake} onOpen={open} />
      </div>
      <Foot keys={[{ keys: 'P', does: text.foot.make }, { keys: 'Enter', does: text.foot.open }]} />
    </>
  );
};

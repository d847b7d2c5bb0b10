// The pane of documents: the list of papers, and beside it the chosen one with the way to make and open it.
import './documents.css';
import { useState } from 'react';
import type { PaperSize, RetreatDocument } from '../../../../shared/contract.ts';
import { F4_KINDS, retreatDocuments } from '../../../../shared/contract.ts';
import { closeText } from '../../../../shared/text/close.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { paperText } from '../../../../shared/text/paper.ts';
import type { Language } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { Foot } from '../../Foot.tsx';
import { useKeys } from '../../useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { officialHolds, officialReadinesses } from './officialReadiness.ts';
import { PaperDesk } from './PaperDesk.tsx';
import { ReadinessTag } from './ReadinessTag.tsx';
import type { Readiness } from './readiness.ts';
import { drawReadiness, medicalReadiness, programmeReadiness, rekapReadiness, rotationReadiness, sheetReadiness, teamReadiness } from './readiness.ts';
import { useMaking } from '../useMaking.ts';

export const DocumentsPane = () => {
  const appLanguage = useLanguage();
  const text = useText(closeText);
  const papers = useText(paperText);
  const teams = useView('teams');
  const runs = useView('runs');
  const people = useView('roster');
  const limits = useView('limits');
  const sessions = useView('sessions');
  const rotation = useView('rotation');
  const [kind, setKind] = useState<RetreatDocument>('rekap');
  const { making, make, open, take, forget } = useMaking();
  const [chosenLanguage, setChosenLanguage] = useState<Language | null>(null);
  const language = chosenLanguage ?? appLanguage;
  const [size, setSize] = useState<PaperSize>('a4');
  const onMake = (): void => make({ kind, language, ...(F4_KINDS.includes(kind) ? { paper: size } : {}) });
  const onKind = (next: RetreatDocument): void => {
    if (next === kind || making.kind === 'making') return;
    setKind(next);
    forget();
  };
  const beside = (by: 1 | -1): void => onKind(retreatDocuments[retreatDocuments.indexOf(kind) + by] ?? kind);
  useKeys({ makePaper: onMake, Enter: open, takePaper: take, ArrowUp: () => beside(-1), ArrowDown: () => beside(1) });
  if (teams === undefined || runs === undefined || people === undefined || limits === undefined || sessions === undefined || rotation === undefined) return null;
  const [inTeams, ofDraw, ofProgramme, ofRotation] = [teamReadiness(teams, people), drawReadiness(teams), programmeReadiness(sessions), rotationReadiness(rotation)];
  const readinesses: Readonly<Record<RetreatDocument, Readiness>> = {
    rekap: rekapReadiness(teams, runs), medical: medicalReadiness(people, limits),
    teamsByTeam: inTeams, teamsByName: inTeams, teamsByAgency: inTeams, nameTags: inTeams, deskSigns: inTeams, commitments: inTeams, drawRecord: ofDraw, drawText: ofDraw,
    programme: ofProgramme, cueList: ofProgramme, rotationByTeam: ofRotation, rotationByStation: ofRotation, rotationByRound: ofRotation, scoreSheets: sheetReadiness(teams, runs),
    ...officialReadinesses(teams, runs, people, sessions),
  };
  const holds = (readiness: Readiness): string => {
    switch (readiness.kind) {
      case 'printable': return text.holds(formatCount(readiness.teams, appLanguage), formatCount(readiness.exercises, appLanguage));
      case 'list': return text.people(formatCount(readiness.people, appLanguage));
      case 'teams': return text.inTeams(formatCount(readiness.people, appLanguage), formatCount(readiness.teams, appLanguage));
      case 'draw': return text.forDraw(formatCount(readiness.number, appLanguage));
      case 'rotation': return text.forRotation(formatCount(readiness.version, appLanguage), formatCount(readiness.rounds, appLanguage));
      case 'sheets': return text.blankSheets(formatCount(readiness.sheets, appLanguage));
      case 'programme': return text.items(formatCount(readiness.items, appLanguage));
      case 'attendance': case 'results': case 'notFinal': return officialHolds(readiness, appLanguage);
      case 'noTeams': case 'noRuns': case 'noDraw': case 'noSessions': case 'noRotation': return '–';
    }
  };
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
              {retreatDocuments.map((each) => (
                <tr key={each} className={each === kind ? 'is-chosen' : undefined} onClick={() => onKind(each)}>
                  <th scope="row"><button type="button" aria-pressed={each === kind}>{papers.fileName[each]}</button></th>
                  <td>{text.papers[each].size}</td>
                  <td>{holds(readinesses[each])}</td>
                  <td><ReadinessTag readiness={readinesses[each]} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <PaperDesk kind={kind} readiness={readinesses[kind]} language={language} onLanguage={setChosenLanguage} size={size} onSize={setSize} making={making} onMake={onMake} onOpen={open} onTake={take} />
      </div>
      <Foot keys={[{ keys: '↑ ↓', does: text.foot.choose }, { action: 'makePaper', does: text.foot.make }, ...(making.kind === 'made' ? [{ keys: 'Enter', does: text.foot.open }, { action: 'takePaper', does: text.foot.take[making.paper.takes] }] as const : [])]} />
    </>
  );
};

// The record of the results, to be signed by the judges and the head of the committee: opening in words, places, rules, draws, all that befell the scores, the log's seal.
import { paperDay } from '../../../shared/domain/office/paperDay.ts';
import { LAST_AWARDED_PLACE } from '../../../shared/domain/reveal/awards.ts';
import { RULES_VERSION } from '../../../shared/domain/scoring/rulesVersion.ts';
import { formatCount, formatDate, formatTimeOfDay } from '../../../shared/text/format.ts';
import { dateInWords } from '../../../shared/text/dateInWords.ts';
import { resultRecordText } from '../../../shared/text/records/resultRecord.ts';
import { resultsText } from '../../../shared/text/records/results.ts';
import { tiesText } from '../../../shared/text/records/ties.ts';
import { tieChainSentence } from '../../../shared/text/tieChain.ts';
import { OtherSignature } from '../office/OtherSignature.tsx';
import { placeOn } from '../office/placeOn.ts';
import { SignatureBlock } from '../office/SignatureBlock.tsx';
import { runNames } from '../runNames.ts';
import { usePaper } from '../usePaper.ts';
import { LogProof } from './LogProof.tsx';
import { matterKinds } from './matterRows.ts';
import { MatterSections } from './MatterSections.tsx';
import { PlacesTable } from './PlacesTable.tsx';
import { RecordedDraws } from './RecordedDraws.tsx';
import { RecordHead } from './RecordHead.tsx';
import type { SealedProps } from './SealedPaper.tsx';
import { TieSection } from './TieSection.tsx';

export const ResultRecordPaper = ({ view, retreat, language, size, madeAt, position }: SealedProps<'resultRecord'>) => {
  const [text, results, ties] = [resultRecordText[language], resultsText[language], tiesText[language]];
  const { zone } = retreat;
  const title = view.provisional ? text.provisionalTitle : text.title;
  usePaper({ title: view.isConfidential ? `${results.secret}: ${title}` : title, retreat, language, madeAt, seal: position === null ? null : results.logAt(String(position.seq), position.seal) });
  const count = (number: number): string => formatCount(number, language);
  const names = runNames(view.runs, language);
  const today = paperDay('resultRecord', madeAt, retreat);
  const place = placeOn(today, retreat);
  const signed = { retreat: { place }, day: formatDate(today, language), language };
  const hasParted = view.rows.some(({ place, parting }) => parting !== null && place !== null && place <= LAST_AWARDED_PLACE);
  const weights = view.runs.flatMap(({ isCancelled, weight }, at) => (isCancelled ? [] : [text.weight(names[at] ?? '', count(weight))]));
  return (
    <main className="upright record" data-size={size}>
      <RecordHead view={view} retreat={retreat} title={title} language={language} numbered={{ kind: 'resultRecord', day: today }} />
      {view.rows.length === 0 || view.held === 0 ? <p>{view.rows.length === 0 ? results.noTeams : results.noRuns}</p> : (
        <>
          <p className="record-opening" dir="auto">{text.opening(dateInWords(today, language), formatTimeOfDay(madeAt, zone, language), zone, place, retreat.name, view.provisional)} {text.what(count(view.people), count(view.rows.length), count(view.held), view.provisional)}</p>
          <section>
            <h2>{text.places}</h2>
            <PlacesTable rows={view.rows} held={view.held} language={language} />
          </section>
          <section>
            <h2>{text.rules}</h2>
            <p>{text.version(count(RULES_VERSION))}</p>
            {text.rulesSay.map((sentence) => <p key={sentence}>{sentence}</p>)}
            <p>{tieChainSentence(view.tieChain, language)}</p>
            <p dir="auto">{text.weights(weights)}</p>
          </section>
          <RecordedDraws draws={view.draws} zone={zone} language={language} />
          {view.ties.length === 0 ? <p className="record-others">{view.provisional ? ties.later : hasParted ? ties.noneLeft : ties.none}</p> : <TieSection ties={view.ties} language={language} />}
          <MatterSections matters={view.matters} kinds={matterKinds} names={names} zone={zone} language={language} />
          <LogProof position={position} language={language} />
          <p className="record-closing">{text.closing}</p>
          <div className="record-signers">
            {view.judges.map((judge) => <OtherSignature key={judge.name} {...signed} post={text.judge} name={judge.name} rank={judge.rank} nip={judge.nip} />)}
            <SignatureBlock {...signed} signs="chair" />
          </div>
        </>
      )}
    </main>
  );
};

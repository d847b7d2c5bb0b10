// The recap of one evening, to be signed: the board as it stands, what befell the scores that day, and the log's position with its seal.
import { daysBetween } from '../../../shared/domain/programme/times.ts';
import { paperDay } from '../../../shared/domain/office/paperDay.ts';
import { mattersOn } from '../../../shared/domain/records/matters.ts';
import { formatCount, formatDate, formatTimeOfDay, formatWeekdayDate } from '../../../shared/text/format.ts';
import { dayRecapText } from '../../../shared/text/records/dayRecap.ts';
import { resultsText } from '../../../shared/text/records/results.ts';
import { SignatureBlock } from '../office/SignatureBlock.tsx';
import { runNames } from '../runNames.ts';
import { usePaper } from '../usePaper.ts';
import { LogProof } from './LogProof.tsx';
import { matterKinds } from './matterRows.ts';
import { MatterSections } from './MatterSections.tsx';
import { PlacesTable } from './PlacesTable.tsx';
import { RecordHead } from './RecordHead.tsx';
import type { SealedProps } from './SealedPaper.tsx';
import { TieSection } from './TieSection.tsx';

export const DayRecapPaper = ({ view, retreat, language, size, madeAt, position, day: asked }: SealedProps<'dayRecap'>) => {
  const [text, results] = [dayRecapText[language], resultsText[language]];
  const { zone } = retreat;
  const day = asked ?? view.days.at(-1) ?? retreat.startsOn;
  const today = paperDay('dayRecap', madeAt, retreat);
  usePaper({ title: view.isConfidential ? `${results.secret}: ${text.title}` : text.title, retreat, language, madeAt, seal: position === null ? null : results.logAt(String(position.seq), position.seal) });
  const names = runNames(view.runs, language);
  const matters = mattersOn(view.matters, day, zone);
  const heldNow = view.runs.flatMap(({ isCancelled }, at) => (!isCancelled && view.runDays[at] === day ? [at] : []));
  const settled = new Set([...view.matters.readings, ...view.matters.releases.filter(({ team }) => team === null)].map(({ run }) => run));
  const still = heldNow.filter((at) => !settled.has(at)).map((at) => names[at] ?? '');
  return (
    <main className="upright record" data-size={size}>
      <RecordHead view={view} retreat={retreat} title={text.title} language={language} lead={day < retreat.startsOn || day > retreat.endsOn ? formatWeekdayDate(day, language) : text.ofDay(formatCount(daysBetween(retreat.startsOn, day) + 1, language), formatWeekdayDate(day, language))} />
      {view.days.length === 0 ? <p>{text.nothing}</p> : null}
      {view.rows.length === 0 ? <p>{results.noTeams}</p> : (
        <section>
          <h2>{text.standings}</h2>
          <p>{text.standingsAt(today === day ? null : formatDate(today, language), formatTimeOfDay(madeAt, zone, language), zone)}</p>
          <PlacesTable rows={view.rows} held={view.held} language={language} />
        </section>
      )}
      <p dir="auto">{heldNow.length === 0 ? text.heldNone : text.heldToday(heldNow.map((at) => names[at] ?? ''))} {still.length === 0 ? null : text.still(still)}</p>
      {day !== view.days.at(-1) || view.ties.length === 0 ? null : <TieSection ties={view.ties} language={language} />}
      <MatterSections matters={matters} kinds={matterKinds} names={names} zone={zone} language={language} />
      <div className="record-end">
        <LogProof position={position} language={language} />
        <SignatureBlock signs="chair" retreat={retreat} day={formatDate(today, language)} language={language} />
      </div>
    </main>
  );
};

// One blank score sheet: its code, whose it is and of what, boxes to write in, figures to circle, and room to sign.
import type { Retreat } from '../../../shared/domain/things.ts';
import type { Rotation } from '../../../shared/domain/rotation/schemas.ts';
import { slotOf } from '../../../shared/domain/rotation/slots.ts';
import type { BlankRun, BlankSheet } from '../../../shared/domain/scoring/sheets/scoreSheets.ts';
import { formatCount, formatSpan } from '../../../shared/text/format.ts';
import { sheetPaperText } from '../../../shared/text/sheetPaper.ts';
import type { Language } from '../../../shared/units.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { PenaltyRows } from './PenaltyRows.tsx';
import { RatingRows } from './RatingRows.tsx';
import { ResultRows } from './ResultRows.tsx';
import { rowCount } from './rowCount.ts';

type Props = {
  readonly sheet: BlankSheet;
  readonly run: BlankRun;
  readonly rotation: Rotation | null;
  readonly retreat: Pick<Retreat, 'name'>;
  readonly language: Language;
};

export const ScoreSheet = ({ sheet: { code, team, judge, station, round }, run: { exercise, values }, rotation, retreat, language }: Props) => {
  const text = sheetPaperText[language];
  const count = (number: number): string => formatCount(number, language);
  const slot = rotation === null || round === null ? null : slotOf(rotation, round);
  const where = station === null || rotation === null ? [] : [
    text.station(count(station + 1)), rotation.stations[station]?.name ?? '', round === null ? text.noVisit : text.round(count(round + 1)),
    ...(slot === null ? [] : [formatSpan(slot, language)]), text.version(count(rotation.version)),
  ];
  const penalties = exercise.penalties.length === 0 ? null : <PenaltyRows exercise={exercise} language={language} />;
  // In the shorter column, so that more sheets fit on a page.
  const isBeside = values.length > 0 && rowCount(exercise.result) > values.length;
  return (
    <article className="score-sheet">
      <header>
        <b className="score-code">{code}</b>
        <div className="score-of">
          <strong>{exercise.name[language]}</strong>
          {where.length === 0 ? null : <span>{where.join(' · ')}</span>}
          <span>{retreat.name}</span>
        </div>
        <div className="score-team"><Emblem number={team.emblem} /><span>{text.team(count(team.number))}</span><b>{team.name}</b></div>
      </header>
      <div className={values.length === 0 ? 'score-parts' : 'score-parts has-ratings'}>
        <div>
          <ResultRows result={exercise.result} language={language} />
          {isBeside ? null : penalties}
        </div>
        {values.length === 0 ? null : <div><RatingRows values={values} language={language} />{isBeside ? penalties : null}</div>}
      </div>
      <footer>
        <p>
          <span className="score-check"><i />{text.absent}</span>
          <span className="score-line">{text.note}<i /></span>
        </p>
        <p className="score-signing">
          <span className="score-line">{judge.number === null ? text.judge : text.judgeOf(count(judge.number))}{judge.name === null ? <i /> : <b>{judge.name}</b>}</span>
          <span className="score-line">{text.signature}<i /></span>
          <span className="score-line">{text.clock}<i /></span>
        </p>
      </footer>
    </article>
  );
};

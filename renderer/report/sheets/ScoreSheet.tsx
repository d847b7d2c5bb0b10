// One blank score sheet: its code, whose it is and of what, boxes to write in, figures to circle, and room to sign.
import type { Retreat } from '../../../shared/domain/model.ts';
import type { Rotation } from '../../../shared/domain/rotation/schemas.ts';
import { slotOf } from '../../../shared/domain/rotation/slots.ts';
import type { BlankRun, BlankSheet } from '../../../shared/domain/scoring/scoreSheets.ts';
import { formatCount, formatSpan } from '../../../shared/text/format.ts';
import { sheetPaperText } from '../../../shared/text/sheetPaper.ts';
import type { Language } from '../../../shared/units.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { PenaltyRows } from './PenaltyRows.tsx';
import { RatingRows } from './RatingRows.tsx';
import { ResultRows } from './ResultRows.tsx';

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
  return (
    <article className="score-sheet">
      <header>
        <b className="score-code">{code}</b>
        <div className="score-of">
          <strong>{exercise.name[language]}</strong>
          <span>{[retreat.name, ...where].join(' · ')}</span>
        </div>
        <div className="score-team"><Emblem number={team.emblem} /><span>{text.team(count(team.number))}</span><b>{team.name}</b></div>
      </header>
      <div className={values.length === 0 ? 'score-parts' : 'score-parts has-ratings'}>
        <div>
          <ResultRows result={exercise.result} language={language} />
          {exercise.penalties.length === 0 ? null : <PenaltyRows exercise={exercise} language={language} />}
        </div>
        {values.length === 0 ? null : <RatingRows values={values} language={language} />}
      </div>
      <footer>
        <span className="score-check"><i />{text.absent}</span>
        <span className="score-line">{text.note}<i /></span>
        <span className="score-line is-judge">{judge.number === null ? text.judge : text.judgeOf(count(judge.number))}{judge.name === null ? <i /> : <b>{judge.name}</b>}</span>
        <span className="score-line is-signed">{text.signature}<i /></span>
        <span className="score-line is-clock">{text.clock}<i /></span>
      </footer>
    </article>
  );
};

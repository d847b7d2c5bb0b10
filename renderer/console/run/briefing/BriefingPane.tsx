// The sheet an exercise is explained from: its guide in full for the facilitator, and how far its rules have been read out in the hall.
import { Button } from '@mantine/core';
import { ALL_RULES, LAST_PAGE, rulesOn } from '../../../../shared/domain/briefing/pages.ts';
import type { HallControlView } from '../../../../shared/domain/hall/hallControl.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { penaltyWords, scoringWords } from '../../../../shared/text/exercise.ts';
import { formatAmount, formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { refusalText } from '../../../../shared/text/refusals.ts';
import { runText } from '../../../../shared/text/run.ts';
import { Editable } from '../../Editable.tsx';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { keepFocus } from '../../keepFocus.ts';
import type { RunAction } from '../runCommands.ts';
import { KeySign } from '../../keys/KeySign.tsx';

type Props = { readonly run: RunView; readonly hall: HallControlView; readonly act: (action: RunAction) => void };

/** Hundredths of a minute, so that half a minute can be said. */
const MINUTE = 600;

export const BriefingPane = ({ run: { run, exercise }, hall, act }: Props) => {
  const text = useText(runText).briefing;
  const { medicalTeam, noPenalties, penalties: penaltiesHeading } = useText(prepareText).exercises;
  const language = useLanguage();
  const { guide, phases, result, penalties } = exercise;
  const heading = <h2 id="run-pane-heading">{text.heading(exercise.name[language])}</h2>;
  if (guide === undefined) {
    return <section className="run-pane" aria-labelledby="run-pane-heading"><header>{heading}</header><p className="run-pane-lack">{refusalText({ code: 'noGuide' }, language)}</p></section>;
  }
  const { says, criteria } = scoringWords(result, language);
  const count = (value: number): string => formatCount(value, language);
  const minutes = (length: number): string => formatAmount(Math.round(length / MINUTE), language);
  const page = hall.briefing?.run === run ? hall.briefing.page : null;
  const isShown = page !== null && hall.shown === 'briefing';
  const { count: readOut, read } = rulesOn(page ?? 0);
  const where = page === 0 || page === null ? text.onPage.about : page === LAST_PAGE ? text.onPage.scoring : read === null ? text.onPage.all : text.onPage.rule(count(read), count(guide.rules.length));
  const isLive = page !== null && (isShown || hall.cued === 'briefing');
  return (
    <section className="run-pane" aria-labelledby="run-pane-heading" onMouseDown={keepFocus}>
      <header>
        {heading}
        <p>{text.lead}</p>
      </header>
      <Editable>
        <div className="run-pane-acts">
          <p role="status"><strong>{isLive ? where : null}</strong>{isLive ? <span>{isShown ? text.isShown : text.isCued}</span> : null}</p>
          {isLive ? (
            <>
              <Button variant="default" rightSection={<KeySign of="previousPage" />} disabled={page === 0} onClick={() => act('previousPage')}>{text.back}</Button>
              <Button variant="default" rightSection={<KeySign of="allRules" />} disabled={page === ALL_RULES} onClick={() => act('allRules')}>{text.allRules}</Button>
              <Button rightSection={<KeySign of="nextPage" />} disabled={page === LAST_PAGE} onClick={() => act('nextPage')}>{page !== null && page >= ALL_RULES ? text.toScoring : text.nextRule}</Button>
            </>
          ) : <Button onClick={() => act('openBriefing')}>{page === null ? text.open : text.openAgain}</Button>}
        </div>
      </Editable>
      <ScrollRegion className="run-pane-scroll" label={text.heading(exercise.name[language])}>
        <h3>{text.parts.objective}</h3>
        <p className="run-pane-large">{exercise.objective[language]}</p>
        <h3>{text.parts.rules}</h3>
        <ol className="run-rules">
          {guide.rules.map((rule, at) => (
            <li key={rule.id} data-state={at + 1 === read ? 'now' : isLive && (at < readOut || page === LAST_PAGE) ? 'done' : 'next'} aria-current={at + 1 === read ? 'step' : undefined}>{rule[language]}</li>
          ))}
        </ol>
        <h3>{text.parts.scoring}</h3>
        {says.map((sentence) => <p key={sentence}>{sentence}</p>)}
        {criteria.length === 0 ? null : <p>{criteria.map(([name, most]) => `${name} ${most}`).join('; ')}.</p>}
        <p>{penalties.length === 0 ? noPenalties : `${penaltiesHeading}: ${penalties.map((penalty) => `${penalty.name[language]} ${penaltyWords(penalty, exercise, language)}`).join('; ')}.`}</p>
        <div className="run-pane-two">
          <div>
            <h3>{text.parts.materials}</h3><p>{guide.materials[language]}</p>
            <h3>{text.parts.setUp}</h3><p>{guide.setUp[language]}</p>
          </div>
          <div>
            <h3>{text.parts.time}</h3>
            <p>{phases.map((phase) => `${phase.name[language]} ${minutes(phase.length)}`).join(', ')}. {text.total(minutes(phases.reduce((sum, { length }) => sum + length, 0)))}.</p>
            <h3>{text.parts.safety}</h3><p>{guide.safety[language]} {medicalTeam}</p>
            <h3>{text.parts.lowImpact}</h3><p>{guide.lowImpact[language]}</p>
          </div>
        </div>
      </ScrollRegion>
    </section>
  );
};

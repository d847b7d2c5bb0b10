// An exercise explained: first what it is for, what is needed and how long; then its rules as they are read out, the one being read the heaviest; last how it is scored.
import { formatAmount, formatCount } from '../../../shared/text/format.ts';
import { hallText } from '../../../shared/text/hall.ts';
import { nameFit } from '../nameFit.ts';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import { useIsSquare } from '../useIsSquare.ts';
import './briefing.css';
import { BriefingScoring } from './BriefingScoring.tsx';
import { rooms, rulePages } from './rulePages.ts';

/** Hundredths of a minute, so that half a minute can be said. */
const MINUTE = 600;

export const BriefingScene = ({ scene: { exercise, about, scoring, rules, read, ofRules }, demo, language }: SceneProps<'briefing'>) => {
  const text = hallText[language];
  const { title, rule, rules: allRules, materials, time, medical } = text.briefing;
  const room = rooms[useIsSquare() ? 'square' : 'wide'];
  const pages = rulePages(rules.map((each) => each[language]), room);
  const count = (value: number): string => formatCount(value, language);
  const minutes = (length: number): string => formatAmount(Math.round(length / MINUTE), language);
  const name = exercise[language];
  return (
    <SceneFrame name="briefing" demo={demo} language={language}>
      {scoring !== null ? (
        <>
          <header className="scene-head">
            <p>{name}</p>
            <p className="scene-aside">{text.briefing.scoring}</p>
          </header>
          <BriefingScoring scoring={scoring} language={language} />
        </>
      ) : about === null ? (
        <>
          <header className="scene-head">
            <p>{name}</p>
            <p className="scene-aside">{read === null ? allRules : rule(count(read), count(ofRules))}</p>
          </header>
          <ol className="briefing-rules">
            {pages.at(-1)?.map(({ number, text: says }) => (
              <li key={number} aria-current={number === read ? 'step' : undefined} data-read={read === null || number === read}>
                <span className="number">{count(number)}</span><p>{says}</p>
              </li>
            ))}
          </ol>
        </>
      ) : (
        <>
          <header className="scene-head">
            <p>{title}</p>
            <p className="scene-aside">{text.minutes(minutes(about.length))}</p>
            <h1 className="briefing-name" data-fit={nameFit(name, 24, 44)}>{name}</h1>
          </header>
          <div className="briefing-about">
            <p className="briefing-objective">{about.objective[language]}</p>
            <section>
              <h2>{materials}</h2>
              <p>{about.materials[language]}</p>
            </section>
            <section>
              <h2>{time}</h2>
              <ol className="briefing-phases">
                {about.phases.map((phase, at) => <li key={at}><span>{phase.name[language]}</span><span className="number">{minutes(phase.length)}</span></li>)}
              </ol>
            </section>
          </div>
        </>
      )}
      <footer className="base briefing-base"><p><span className="scene-aside">{medical[0]}</span> <strong>{medical[1]}</strong></p></footer>
    </SceneFrame>
  );
};

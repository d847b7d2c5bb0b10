// The closed list of a draw, to be written down and photographed: its hash, the digits called, and after the draw what came of them.
import { formatCount } from '../../../shared/text/format.ts';
import { hallText } from '../../../shared/text/hall.ts';
import { hashWords } from '../../../shared/text/hashWords.ts';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import './draw.css';

/** A witness writes the first half. */
const WRITTEN = 8;
/** Digits that fit in one line at full size, and a size smaller. */
const FEW_DIGITS = 16;
const MORE_DIGITS = 24;

const Hash = ({ hash }: { readonly hash: string }) => (
  <p className="hash-groups number">
    {hashWords(hash).split(' ').map((group, at) => <span key={at} className={at < WRITTEN ? 'hash-written' : ''}>{group}{' '}</span>)}
  </p>
);

export const DrawListScene = ({ scene: { people, teams, hash, calls, draw }, demo, language }: SceneProps<'drawList'>) => {
  const text = hallText[language];
  const count = (value: number): string => formatCount(value, language);
  const length = calls.join('').length + calls.length;
  return (
    <SceneFrame name="draw-list" demo={demo} language={language}>
      <header className="scene-head">
        <h1 className="draw-list-title">{text.drawList.title}</h1>
        <p className="scene-aside">{text.draw.count(count(people), count(teams))}</p>
      </header>
      <section className="draw-list-hash">
        <h2>{text.drawList.list}</h2>
        <Hash hash={hash} />
        <p className="scene-aside">{text.drawList.witness}</p>
      </section>
      {draw === null ? (
        <section className="draw-list-seed">
          <h2>{text.drawList.digits}</h2>
          {calls.length === 0 ? <p className="scene-aside">{text.drawList.noDigits}</p> : (
            <p className="draw-digits number" data-length={length <= FEW_DIGITS ? 'few' : length <= MORE_DIGITS ? 'more' : 'many'}>
              {calls.map((digits, at) => <span key={at}>{digits}{' '}</span>)}
            </p>
          )}
        </section>
      ) : (
        <section className="draw-list-result">
          <h2>{text.drawList.number(count(draw.number), count(draw.of))}</h2>
          <p className="draw-list-made">{text.drawList.seed} <span className="number">{draw.seed}</span></p>
          <h2>{text.drawList.result}</h2>
          <Hash hash={draw.resultHash} />
        </section>
      )}
    </SceneFrame>
  );
};

// The ring of mountains with a flag at how far everybody has come together; it counts no time itself.
import { onRidge, ridgeBox, ridgeOutline, ridgeShades } from '../design/ridge.ts';
import './ridge.css';

const viewBox = `0 0 ${ridgeBox.width} ${ridgeBox.height}`;

const Mountains = () => (
  <svg className="ridge-mountains" viewBox={viewBox} preserveAspectRatio="none">
    <polygon className="ridge-light" points={ridgeOutline} />
    {ridgeShades.map((points) => <polygon key={points} className="ridge-shadow" points={points} />)}
  </svg>
);

export type RidgeProps = {
  /** 0 at the foot to 1 on the summit of Semeru. Without it no flag and nothing done. */
  readonly progress?: number | null;
  /** Marks along the way, as progress. */
  readonly ticks?: readonly number[];
  readonly tone?: 'normal' | 'warn' | 'overtime';
};

export const Ridge = ({ progress = null, ticks = [], tone = 'normal' }: RidgeProps) => {
  const flag = onRidge(progress ?? 0);
  const at = (flag.x / ridgeBox.width) * 100;
  // Beyond the summit there is nothing left to do.
  const done = progress === null ? 0 : progress >= 1 ? 100 : at;
  return (
    <div className="ridge" data-tone={tone} aria-hidden="true">
      <Mountains />
      <div className="ridge-done" style={{ transform: `translateX(${done - 100}%)` }}>
        <div style={{ transform: `translateX(${100 - done}%)` }}><Mountains /></div>
      </div>
      <svg className="ridge-mountains" viewBox={viewBox} preserveAspectRatio="none">
        {ticks.map((tick) => {
          const { x, y } = onRidge(tick);
          return <line key={tick} className="ridge-tick" x1={x} x2={x} y1={y} y2={ridgeBox.height} />;
        })}
      </svg>
      {progress === null ? null : (
        <div className="ridge-flag" style={{ transform: `translate(${at}%, ${(flag.y / ridgeBox.height) * 100}%)` }}>
          <svg viewBox="0 0 42 74"><path d="M0 0h42l-9 14.5 9 14.5H4v45H0z" /></svg>
        </div>
      )}
    </div>
  );
};

// The ring of mountains with a flag at how far everybody has come together; it counts no time itself.
import { useState } from 'react';
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

/** A second of a timer brings less of the way; what brings more has been added, taken away or begun anew. */
const LONGEST_STEP = 0.06;

/** Nearer to the foot, the edge of the wall would cut the flag, and a projector that shows a little less than it is sent all of it. */
const FLAG_FROM = 0.03;

export const Ridge = ({ progress = null, ticks = [], tone = 'normal' }: RidgeProps) => {
  const [step, setStep] = useState({ to: progress, isJump: false });
  // A jump is drawn where it ends: catching up would show a time or a sum that never was.
  if (step.to !== progress) setStep({ to: progress, isJump: Math.abs((progress ?? 0) - (step.to ?? 0)) > LONGEST_STEP });
  const share = ({ x }: { readonly x: number }): number => (x / ridgeBox.width) * 100;
  const flag = onRidge(Math.max(FLAG_FROM, progress ?? 0));
  // Beyond the summit there is nothing left to do.
  const done = progress === null ? 0 : progress >= 1 ? 100 : share(onRidge(progress));
  return (
    <div className="ridge" data-tone={tone} data-jump={step.isJump ? true : undefined} aria-hidden="true">
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
        <div className="ridge-flag" style={{ transform: `translate(${share(flag)}%, ${(flag.y / ridgeBox.height) * 100}%)` }}>
          <svg viewBox="0 0 42 74"><path d="M0 0h42l-9 14.5 9 14.5H4v45H0z" /></svg>
        </div>
      )}
    </div>
  );
};

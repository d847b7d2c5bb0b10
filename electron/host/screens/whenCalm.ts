// Waits until what announces itself in several steps has done so; it knows not what.

/** Systems announce one plug of a cable in several steps. */
const CALM_AFTER = 500;

export type WhenCalm = {
  /** One more step. */
  (): void;
  stop(): void;
};

export const whenCalm = (act: () => void): WhenCalm => {
  let calm: NodeJS.Timeout | undefined;
  const stop = (): void => clearTimeout(calm);
  return Object.assign(() => {
    stop();
    calm = setTimeout(act, CALM_AFTER);
  }, { stop });
};

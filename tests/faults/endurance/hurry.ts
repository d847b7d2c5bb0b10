// What a page runs before anything of ours so that its clocks go so many times as fast: the time of day, the time since its start, the moment of a key, and every wait. What is drawn moves as ever.

export const hurry = (times: number): void => {
  const [RealDate, wait, repeat] = [Date, setTimeout, setInterval];
  const here = performance.now.bind(performance);
  const [startsAt, from] = [Date.now(), here()];
  const hurried = (moment: number): number => from + (moment - from) * times;
  const today = (): number => Math.round(startsAt + (here() - from) * times);
  performance.now = () => hurried(here());
  const pressedAt = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')?.get;
  Object.defineProperty(Event.prototype, 'timeStamp', { configurable: true, get() { return hurried(Number(pressedAt?.call(this))); } });
  globalThis.Date = new Proxy(RealDate, {
    construct: (of, given, made) => Reflect.construct(of, given.length === 0 ? [today()] : given, made) as object,
    apply: () => new RealDate(today()).toString(),
    get: (of, name) => (name === 'now' ? today : Reflect.get(of, name) as unknown),
  });
  const sooner = (each: typeof setTimeout | typeof setInterval) => (does: () => void, delay = 0, ...given: unknown[]) => each(does, delay / times, ...given as []);
  Object.assign(globalThis, { setTimeout: sooner(wait), setInterval: sooner(repeat) });
};

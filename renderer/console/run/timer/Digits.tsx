// The countdown's digits as large as their column allows; it is given the text and knows no clock.

/** Longer than `14:07`, the digits are set smaller. */
const ROOM = 5;

export const Digits = ({ text, isOver }: { readonly text: string; readonly isOver: boolean }) => (
  <div className={`run-digits number${isOver ? ' is-over' : ''}${text.length > ROOM ? ' is-long' : ''}`} role="timer" aria-live="off">{text}</div>
);

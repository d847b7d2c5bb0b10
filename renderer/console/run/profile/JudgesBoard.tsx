// How each judge scored beside the others, to see a harsh or a lenient one; it computes nothing.
export const JudgesBoard = () => <section className="judges-board" />;

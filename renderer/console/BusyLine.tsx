// A thin line at the top of a pane while something takes longer than a moment, with the way to call it off where there is one; it moves nothing else.
type Props = { readonly isBusy: boolean; readonly label: string; readonly stop?: { readonly name: string; readonly onStop: () => void } };

/** Seen only after 0.3 s, so that what is quick does not flicker. */
export const BusyLine = ({ isBusy, label, stop }: Props) => (
  <div className="busy-line" role="status">
    {isBusy ? (
      <>
        <span className="busy-run" aria-hidden="true" />
        <span className="busy-label">{label}{stop === undefined ? null : <button type="button" className="mend" onClick={stop.onStop}>{stop.name}</button>}</span>
      </>
    ) : null}
  </div>
);

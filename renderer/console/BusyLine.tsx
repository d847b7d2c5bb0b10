// A thin line at the top of a pane while something takes longer than a moment; it moves nothing else.
type Props = { readonly isBusy: boolean; readonly label: string };

/** Seen only after 0.3 s, so that what is quick does not flicker. */
export const BusyLine = ({ isBusy, label }: Props) => (
  <div className="busy-line" role="status">
    {isBusy ? <><span className="busy-run" aria-hidden="true" /><span className="busy-label">{label}</span></> : null}
  </div>
);

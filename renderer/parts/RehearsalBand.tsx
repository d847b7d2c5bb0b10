// Says across the whole window that everything below is a rehearsal; striped in the colour of attention, so that it is seen from the last row.
import './rehearsalBand.css';

export type RehearsalBandProps = { readonly children: string };

export const RehearsalBand = ({ children }: RehearsalBandProps) => <div className="demo-band rehearsal-mark"><span>{children}</span></div>;

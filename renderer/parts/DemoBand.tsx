// Says across the whole window that a retreat is a demo; hatched, so that no one takes it for part of the picture.
import './demoBand.css';

export type DemoBandProps = { readonly children: string };

export const DemoBand = ({ children }: DemoBandProps) => <div className="demo-band"><span>{children}</span></div>;

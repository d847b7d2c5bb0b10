// The mark of Kompak in the colour of the text around it, as large as that text.
import { logoPath } from '../design/logo.ts';
import './logo.css';

export const Logo = () => (
  <svg className="logo" viewBox="0 0 24 24" aria-hidden="true"><path d={logoPath} /></svg>
);

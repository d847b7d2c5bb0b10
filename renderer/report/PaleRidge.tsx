// The ring of mountains as the pale foot of a landscape sheet; it says nothing.
import { ridgeBox, ridgeOutline, ridgeShades } from '../design/ridge.ts';

const shades = ridgeShades.map((points) => `M${points.replaceAll(' ', 'L')}Z`).join('');

export const PaleRidge = () => (
  <svg className="pale-ridge" viewBox={`0 0 ${ridgeBox.width} ${ridgeBox.height}`} preserveAspectRatio="none" aria-hidden="true">
    <polygon points={ridgeOutline} />
    <path d={shades} />
  </svg>
);

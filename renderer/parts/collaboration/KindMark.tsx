// The sign of one kind of agency, told apart by its shape; it knows no agency.
import type { AgencyKind } from '../../../shared/domain/collaboration/kind.ts';

/** Around the middle, about eight units across. */
const shapes: Readonly<Record<AgencyKind, string>> = {
  secretariat: 'M-4.6-1.2 0-4.8 4.6-1.2 2.9 4.2H-2.9Z',
  service: 'M-4.2 0A4.2 4.2 0 1 0 4.2 0 4.2 4.2 0 1 0-4.2 0Z',
  board: 'M-3.8-3.8H3.8V3.8H-3.8Z',
  district: 'M0-5.2 5.2 0 0 5.2-5.2 0Z',
  ward: 'M0-4.8 4.6 3.6H-4.6Z',
  other: 'M-1.6-4.6H1.6V-1.6H4.6V1.6H1.6V4.6H-1.6V1.6H-4.6V-1.6H-1.6Z',
};

type Props = { readonly kind: AgencyKind; readonly x: number; readonly y: number };

export const KindMark = ({ kind, x, y }: Props) => <path className="collaboration-mark" data-kind={kind} d={shapes[kind]} transform={`translate(${x} ${y})`} />;

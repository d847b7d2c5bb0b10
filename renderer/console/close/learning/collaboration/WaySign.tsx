// The sign of one way of meeting, as the matrix marks it; it says nothing by itself.
import type { Way } from '../../../../../shared/domain/collaboration/collaborationMap.ts';

export const WaySign = ({ way }: { readonly way: Way }) => <span className="collaboration-way" data-met={way} aria-hidden="true" />;

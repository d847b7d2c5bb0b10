// Which page of a long board is on the wall: by the host's clock, so that two walls turn together.
import type { Instant } from '../../../shared/units.ts';
import { useEachFrame } from '../../parts/useEachFrame.ts';

const PAGE_LASTS = 12_000;

/** `page` counts from 0. */
export const usePage = <Row>(rows: readonly Row[], size: number, now: () => Instant): { readonly rows: readonly Row[]; readonly page: number; readonly pages: number } => {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const page = useEachFrame(() => Math.floor(now() / PAGE_LASTS) % pages);
  return { rows: rows.slice(page * size, (page + 1) * size), page, pages };
};

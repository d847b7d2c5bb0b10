// Gives screens the one link to the host; it knows no carrier and no topic.
import { createContext, useContext } from 'react';
import type { HostLink } from '../../shared/contract.ts';

export const LinkContext = createContext<HostLink | null>(null);

export const useLink = (): HostLink => {
  const link = useContext(LinkContext);
  if (link === null) throw new Error('a screen was drawn outside its link');
  return link;
};

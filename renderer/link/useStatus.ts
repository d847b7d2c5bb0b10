// Tells a screen whether the host can be reached.
import { useEffect, useState } from 'react';
import type { LinkStatus } from '../../shared/contract.ts';
import { useLink } from './useLink.ts';

export const useStatus = (): LinkStatus => {
  const link = useLink();
  const [status, setStatus] = useState<LinkStatus>('connecting');
  useEffect(() => link.onStatus(setStatus), [link]);
  return status;
};

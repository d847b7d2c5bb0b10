// Watches one topic for as long as a screen is drawn; it keeps the last view when the host is away.
import { useEffect, useState } from 'react';
import type { Topic, Topics } from '../../shared/contract.ts';
import { useLink } from './useLink.ts';

/** undefined until the first view has come. */
export const useView = <T extends Topic>(topic: T): Topics[T] | undefined => {
  const link = useLink();
  const [view, setView] = useState<Topics[T] | undefined>(undefined);
  useEffect(() => link.watch(topic, (next) => setView(next)), [link, topic]);
  return view;
};

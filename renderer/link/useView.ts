// Watches one topic, or what of it is needed, for as long as a screen is drawn; it keeps the last view when the host is away.
import { useEffect, useState } from 'react';
import type { Topic, Topics } from '../../shared/contract.ts';
import { useLink } from './useLink.ts';

const whole = <View>(view: View): View => view;

/** undefined until the first view has come. */
export const useView = <T extends Topic>(topic: T): Topics[T] | undefined => usePart(topic, whole<Topics[T]>);

/** The same of one part of it: a view in which that stays the same draws nothing again. `part` must stay the same function, and what it finds a value or a thing of the view. */
export const usePart = <T extends Topic, Part>(topic: T, part: (view: Topics[T]) => Part): Part | undefined => {
  const link = useLink();
  const [found, setFound] = useState<Part | undefined>(undefined);
  useEffect(() => link.watch(topic, (next) => setFound(() => part(next))), [link, topic, part]);
  return found;
};

// Brings the focus into a form that a person has just opened; it leaves every other form alone.
import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

export const useFocusInside = <Form extends HTMLElement>(wasOpened: boolean): RefObject<Form | null> => {
  const form = useRef<Form>(null);
  useEffect(() => {
    if (wasOpened) form.current?.querySelector<HTMLElement>('input:not([type=checkbox])')?.focus();
  }, [wasOpened]);
  return form;
};

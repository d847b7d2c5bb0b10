// In a window that only a person can move: asks for the projector and full screen, until it is full screen.
import { screensText } from '../../shared/text/screens.ts';
import type { Language } from '../../shared/units.ts';
import { useEachFrame } from '../parts/useEachFrame.ts';
import './placeByHand.css';

const isByHand = (): boolean => new URLSearchParams(location.search).get('place') === 'byHand';
const isFull = (): boolean => innerHeight >= screen.height && innerWidth >= screen.width;

export const PlaceByHand = ({ language }: { readonly language: Language }) => {
  const isAsking = useEachFrame(() => isByHand() && !isFull());
  const { title, what } = screensText[language].placeByHand;
  return isAsking ? <p className="place-by-hand"><strong>{title}</strong> {what}</p> : null;
};

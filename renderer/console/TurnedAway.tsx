// Stands in the page until the first view comes; it is seen only where the entry has marked the page as turned away.
import { consoleText } from '../../shared/text/console.ts';
import { EmptyBox } from './EmptyBox.tsx';
import { useText } from './useLanguage.ts';

export const TurnedAway = () => {
  const text = useText(consoleText).turnedAway;
  return <div className="turned-away"><EmptyBox title={text.title} sentence={text.what} /></div>;
};

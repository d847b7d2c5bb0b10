// Stands in the page until the first view comes, in both languages since none is known by then; it is seen only where the entry has marked the page as turned away.
import { consoleText } from '../../shared/text/console.ts';
import { languages } from '../../shared/units.ts';
import { EmptyBox } from './EmptyBox.tsx';

export const TurnedAway = () => (
  <div className="turned-away">
    {languages.map((language) => <div key={language} lang={language}><EmptyBox title={consoleText[language].turnedAway.title} sentence={consoleText[language].turnedAway.what} /></div>)}
  </div>
);

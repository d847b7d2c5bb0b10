// The mark and the name at the left of the bar.
import { consoleText } from '../../shared/text/console.ts';
import { Logo } from '../parts/Logo.tsx';
import { useText } from './useLanguage.ts';

export const Brand = () => <span className="brand"><Logo /><strong>{useText(consoleText).appName}</strong></span>;

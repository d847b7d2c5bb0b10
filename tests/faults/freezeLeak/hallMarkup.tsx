// The hall's page as markup, drawn by its own scenes from one view.
import { renderToStaticMarkup } from 'react-dom/server';
import type { HallView } from '../../../shared/domain/hall/hallView.ts';
import type { Language } from '../../../shared/units.ts';
import { instant } from '../../../shared/units.ts';
import { Stage } from '../../../renderer/hall/Stage.tsx';

const NOW = instant(1_747_285_200_000);

export const hallMarkup = (view: HallView, language: Language): string => renderToStaticMarkup(<Stage view={view} language={language} now={() => NOW} />);

// Everything a person can do or go to in an open retreat, as lines to be found; it does none of it.
import type { Theme } from '../../../shared/machineTopics.ts';
import type { RetreatDocument } from '../../../shared/documents.ts';
import { retreatDocuments } from '../../../shared/documents.ts';
import type { Scene } from '../../../shared/domain/hall/schemas.ts';
import { closeText } from '../../../shared/text/close.ts';
import { consoleText } from '../../../shared/text/console.ts';
import { helpTitle } from '../../../shared/text/help/contents.ts';
import { helpPages, shelfText } from '../../../shared/text/help/shelf.ts';
import type { KeyAction } from '../../../shared/text/keys.ts';
import { keyActions, keysText } from '../../../shared/text/keys.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { paletteText } from '../../../shared/text/palette.ts';
import { peopleText } from '../../../shared/text/people.ts';
import { agenciesText } from '../../../shared/text/prepare/agencies.ts';
import { ownExercisesText } from '../../../shared/text/prepare/ownExercises.ts';
import { prepareText } from '../../../shared/text/prepare.ts';
import { hallDeskText } from '../../../shared/text/hallDesk.ts';
import { runText } from '../../../shared/text/run.ts';
import { rehearsalText } from '../../../shared/text/rehearsal.ts';
import { safetyText } from '../../../shared/text/safety.ts';
import { venueText } from '../../../shared/text/venue.ts';
import type { Language, RunId, Words } from '../../../shared/units.ts';
import { languages } from '../../../shared/units.ts';
import type { Aside } from '../asides.ts';
import type { ClosePane } from '../close/closePanes.ts';
import { closePanes } from '../close/closePanes.ts';
import type { LearningPaneName } from '../close/learning/learningPanes.ts';
import { learningPanes } from '../close/learning/learningPanes.ts';
import type { Goal } from '../goTo.ts';
import { ACTIONS } from '../keys/keyTable.ts';
import { parts } from '../parts.ts';
import type { Step } from '../prepare/steps.ts';
import { steps } from '../prepare/steps.ts';

export type PaletteDeed =
  | { readonly kind: 'go'; readonly goal: Goal }
  | { readonly kind: 'aside'; readonly aside: Aside }
  /** What its key does, once one is where it means something; null: that is everywhere. */
  | { readonly kind: 'act'; readonly action: KeyAction; readonly goal: Goal | null }
  | { readonly kind: 'back'; readonly way: 'undo' | 'redo' }
  /** Only prepared for the wall; Enter takes it. */
  | { readonly kind: 'cue'; readonly scene: Scene }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'language'; readonly language: Language };
export type PaletteItem = {
  readonly id: string;
  readonly icon: 'place' | 'deed' | 'scores' | 'document' | 'look';
  readonly words: string;
  /** What else people call it; it is searched, not shown. */
  readonly also?: string;
  /** By the action, whose key may have been changed, or the key that nobody may change; null: it has none. */
  readonly key: KeyAction | { readonly fixed: string } | null;
  readonly deed: PaletteDeed;
};

/** What lies within a step and is not seen first there. */
const withinSteps = ['attendance', 'committee', 'agencies', 'frameworks'] as const;
type PreparePlace = Step | (typeof withinSteps)[number];
/** Where in "Siapkan" a key means something; the same key may mean its like in several places. */
const preparedIn: Readonly<Partial<Record<KeyAction, readonly PreparePlace[]>>> = {
  chooseFile: ['people'], addAgency: ['agencies'], search: ['people', 'attendance', 'agencies', 'exercises'], add: ['people', 'committee', 'programme', 'exercises'], edit: ['programme', 'exercises'],
  copy: ['programme'], remove: ['programme'], lock: ['programme'], longer: ['programme'], shorter: ['programme'], beginEnd: ['programme'],
  paperList: ['attendance'], drawAgain: ['draw'], replan: ['programme', 'rotation'],
};
const goalOf = (place: PreparePlace): Goal => {
  switch (place) {
    case 'people': return { to: 'peopleTab', tab: 'list' };
    case 'attendance': case 'committee': return { to: 'peopleTab', tab: place };
    case 'agencies': case 'frameworks': return { to: place };
    default: return { to: 'step', step: place };
  }
};
const placeNames = (language: Language): Readonly<Record<PreparePlace, string>> => {
  const { attendance, committee } = peopleText[language].tabs;
  return { ...prepareText[language].steps, attendance, committee, agencies: agenciesText[language].title, frameworks: ownExercisesText[language].frameworks };
};
/** In which pane of "Tutup" a key means something. */
const paneOf: Readonly<Partial<Record<KeyAction, ClosePane>>> = {
  makePaper: 'documents', takePaper: 'documents', office: 'documents', printTonight: 'documents', revealForward: 'ceremony', revealBack: 'ceremony', revealBlack: 'ceremony',
  newPlan: 'followUp', planOrder: 'followUp', planCommitments: 'followUp', planOut: 'followUp',
};
/** In which pane of what was learned. */
const learningPaneOf: Readonly<Partial<Record<KeyAction, LearningPaneName>>> = {
  newInstrument: 'instruments', removeInstrument: 'instruments', findReflection: 'reflections', markReflection: 'reflections',
};
/** Held down, or of a page that is open already. */
const ONLY_BY_KEY: readonly KeyAction[] = ['peek', 'print'];
/** What no key of its own brings to the wall. */
const CUED: readonly Exclude<Scene, 'timerBoard'>[] = ['welcome', 'stations', 'draw', 'drawList', 'teams', 'rundown', 'nextUp', 'rotation', 'logo', 'collaboration', 'closing'];
const isPane = (action: KeyAction): boolean => [...closePanes, ...learningPanes].some((pane) => pane === action);

/** `isRehearsal` absent: it is none. */
export type Known = { readonly language: Language; readonly isRehearsal?: boolean; readonly theme: Theme; readonly runs: readonly { readonly run: RunId; readonly exercise: { readonly name: Words } }[] };

const actionItems = (language: Language): readonly PaletteItem[] => {
  const { does, places } = keysText[language];
  const { inPart } = paletteText[language];
  const names = placeNames(language);
  return keyActions.filter((action) => !ONLY_BY_KEY.includes(action) && !isPane(action)).flatMap((action): readonly PaletteItem[] => {
    const { place } = ACTIONS[action];
    const item = (id: string, words: string, goal: Goal | null): PaletteItem => ({ id, icon: 'deed', words, key: action, deed: { kind: 'act', action, goal } });
    switch (place) {
      case 'everywhere': return [item(action, does[action], null)];
      case 'prepare': return (preparedIn[action] ?? []).map((where) => item(`${where} ${action}`, inPart(names[where], does[action]), goalOf(where)));
      case 'run': return [item(action, inPart(places.run, does[action]), { to: 'part', part: 'run' })];
      case 'close': {
        const [pane, learned] = [paneOf[action], learningPaneOf[action]];
        return [item(action, inPart(places.close, does[action]), pane !== undefined ? { to: 'closePane', pane } : learned !== undefined ? { to: 'learningPane', pane: learned } : { to: 'part', part: 'close' })];
      }
      case 'pages': case 'welcome': return [];
    }
  });
};

const placeItems = (language: Language, isRehearsal: boolean): readonly PaletteItem[] => {
  const { places, fixed, does } = keysText[language];
  const { inPart } = paletteText[language];
  const { panes } = closeText[language];
  const names = placeNames(language);
  const { more } = safetyText[language];
  const rehearsal = rehearsalText[language];
  const go = (id: string, words: string, goal: Goal, key: PaletteItem['key'] = null): PaletteItem => ({ id, icon: 'place', words, key, deed: { kind: 'go', goal } });
  const aside = (of: Aside, words: string, key: PaletteItem['key']): PaletteItem => ({ id: of, icon: 'place', words, key, deed: { kind: 'aside', aside: of } });
  return [
    ...parts.map((part, i) => go(part, places[part], { to: 'part', part }, { fixed: String(i + 1) })),
    ...steps.map((step) => go(`step ${step}`, inPart(places.prepare, names[step]), { to: 'step', step })),
    ...withinSteps.map((within) => go(`within ${within}`, inPart(places.prepare, names[within]), goalOf(within))),
    ...(['documents', ...closePanes] as const).map((pane) => go(`pane ${pane}`, inPart(places.close, panes[pane]), { to: 'closePane', pane }, pane === 'documents' ? null : pane)),
    ...learningPanes.map((pane) => go(`learning ${pane}`, inPart(places.close, does[pane]), { to: 'learningPane', pane }, pane)),
    aside('files', fixed.files, { fixed: 'Ctrl O' }), aside('help', fixed.help, { fixed: 'F1' }), aside('template', more.template, null),
    ...helpPages.map((page) => aside(`help ${page}`, shelfText[language].inPalette(helpTitle(page, language)), null)),
    aside('rehearsal', isRehearsal ? rehearsal.band.back : rehearsal.open.menu, { fixed: 'Ctrl G' }),
    aside('venue', venueText[language].title, null),
  ];
};

/** In the order in which a person without a query reads them. */
export const paletteItems = ({ language, theme, runs, isRehearsal = false }: Known): readonly PaletteItem[] => {
  const text = paletteText[language];
  const { fixed, places } = keysText[language];
  const { languageNames, toDark, toLight } = consoleText[language];
  const names = paperText[language].fileName;
  const { scenes } = runText[language].hall;
  const document = (kind: RetreatDocument): PaletteItem => ({ id: `document ${kind}`, icon: 'document', words: text.document(names[kind]), key: null, deed: { kind: 'go', goal: { to: 'document', document: kind } } });
  const named = (item: PaletteItem): PaletteItem => {
    const also = text.also[item.id];
    return also === undefined ? item : { ...item, also };
  };
  return [
    ...placeItems(language, isRehearsal).map(named),
    ...actionItems(language).map(named),
    named({ id: 'dispute', icon: 'deed', words: text.inPart(places.run, text.dispute), key: 'readBack', deed: { kind: 'act', action: 'readBack', goal: { to: 'part', part: 'run' } } }),
    ...CUED.map((scene): PaletteItem => ({ id: `cue ${scene}`, icon: 'deed', words: text.cue(scenes[scene]), key: null, deed: { kind: 'cue', scene } })),
    { id: 'cue timerBoard', icon: 'deed', words: text.cue(hallDeskText[language].timerBoard), key: null, deed: { kind: 'cue', scene: 'timerBoard' } },
    ...runs.map(({ run, exercise }): PaletteItem => ({ id: run, icon: 'scores', words: text.exercise(exercise.name[language]), key: null, deed: { kind: 'go', goal: { to: 'run', run, pane: 'sheet' } } })),
    ...retreatDocuments.map(document),
    { id: 'undo', icon: 'deed', words: fixed.undo, key: { fixed: 'Ctrl Z' }, deed: { kind: 'back', way: 'undo' } },
    { id: 'redo', icon: 'deed', words: fixed.redo, key: { fixed: 'Ctrl Y' }, deed: { kind: 'back', way: 'redo' } },
    theme === 'light' ? { id: 'theme', icon: 'look', words: toDark, key: null, deed: { kind: 'theme', theme: 'dark' } } : { id: 'theme', icon: 'look', words: toLight, key: null, deed: { kind: 'theme', theme: 'light' } },
    ...languages.filter((each) => each !== language).map((other): PaletteItem => ({ id: 'language', icon: 'look', words: text.language(languageNames[other]), key: null, deed: { kind: 'language', language: other } })),
  ];
};

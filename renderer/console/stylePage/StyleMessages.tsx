// What the console says by itself, in its forms: bands, toasts, the palette, an empty box, work that goes on; nothing of it has happened.
import '../undo/undo.css';
import { Button, Notification } from '@mantine/core';
import { IconBattery1, IconCheck, IconDeviceProjector } from '@tabler/icons-react';
import { loadingText } from '../../../shared/text/loading.ts';
import type { StyleSection } from '../../../shared/text/stylePage.ts';
import { stylePageText } from '../../../shared/text/stylePage.ts';
import { Band } from '../bands/Band.tsx';
import { BusyLine } from '../BusyLine.tsx';
import { EmptyBox } from '../EmptyBox.tsx';
import { Foot } from '../Foot.tsx';
import { KeySign } from '../keys/KeySign.tsx';
import { Shape } from '../loading/Shape.tsx';
import { Trouble } from '../loading/Trouble.tsx';
import { Palette } from '../palette/Palette.tsx';
import { paletteItems } from '../palette/paletteItems.ts';
import { UndoToast } from '../undo/UndoToast.tsx';
import { useLanguage, useText } from '../useLanguage.ts';

const icon = { size: 20, stroke: 1.75 } as const;

const Bands = () => {
  const { pulled, resume, kept } = useText(stylePageText);
  return (
    <div className="style-column">
      <Band tone="danger" icon={<IconDeviceProjector {...icon} />} title={pulled.title} actions={<Button variant="default">{pulled.act}</Button>}>{pulled.what}</Band>
      <Band tone="warn" icon={<IconBattery1 {...icon} />} title={resume.title} actions={<Button variant="default" rightSection={<KeySign of="startPauseResume" />}>{resume.act}</Button>}>{resume.what}</Band>
      <Band tone="soft" icon={<IconCheck {...icon} />} title={kept.title}>{kept.what}</Band>
    </div>
  );
};

const Toasts = () => {
  const text = useText(stylePageText);
  return (
    <div className="style-column">
      <Notification className="toast toast-undo" withCloseButton={false}><UndoToast done={{ way: 'done', what: 'sheetSubmitted', team: null }} /></Notification>
      <Notification className="toast toast-notice" withCloseButton={false}>{text.notice}</Notification>
      <Notification className="toast toast-refusal" withCloseButton={false}>{text.refusal}</Notification>
    </div>
  );
};

const Busy = () => {
  const text = useText(stylePageText);
  return (
    <div className="style-busy">
      <BusyLine isBusy label={text.busy} />
      <Foot keys={[{ keys: '↑ ↓', does: text.foot }, { action: 'journal', does: text.change }]} note={text.kept.title} />
    </div>
  );
};

const PaletteShown = () => {
  const language = useLanguage();
  return <div className="style-palette"><Palette items={paletteItems({ language, theme: 'light', runs: [] }).slice(0, 5)} onChoose={() => undefined} onClose={() => undefined} /></div>;
};

const Empty = () => {
  const { emptyBox } = useText(stylePageText);
  return <EmptyBox title={emptyBox.title} sentence={emptyBox.what}><Button>{emptyBox.choose}</Button><Button variant="default" rightSection={<kbd>Ctrl V</kbd>}>{emptyBox.paste}</Button></EmptyBox>;
};

const Coming = () => {
  const { loading, away } = useText(loadingText);
  return <div className="style-column"><Shape says={loading} /><Shape says={away} /></div>;
};

const Troubles = () => <div className="style-column"><Trouble why="unfetched" /><Trouble why="broken" onAgain={() => undefined} /></div>;

export const StyleMessages = ({ section }: { readonly section: StyleSection }) =>
  (section === 'bands' ? <Bands /> : section === 'palette' ? <PaletteShown /> : section === 'toasts' ? <Toasts /> : section === 'empty' ? <Empty />
    : section === 'loading' ? <Coming /> : section === 'trouble' ? <Troubles /> : <Busy />);

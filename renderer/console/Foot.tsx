// The foot bar: the keys that work on this screen and one quiet remark; every screen ends with its own.
import type { ReactNode } from 'react';

export type FootKey = { readonly keys: string; readonly does: string };

export const Foot = ({ keys, note }: { readonly keys: readonly FootKey[]; readonly note?: ReactNode }) => (
  <footer className="foot-bar">
    <div className="foot-keys">
      {keys.map((key) => <span className="foot-key" key={key.keys}><kbd>{key.keys}</kbd>{key.does}</span>)}
    </div>
    {note === undefined ? null : <div className="foot-note">{note}</div>}
  </footer>
);

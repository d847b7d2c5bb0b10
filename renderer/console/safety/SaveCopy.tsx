// Saves one whole, verified copy of the open retreat, on this laptop or on a stick.
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Topics } from '../../../shared/contract.ts';
import { safetyText } from '../../../shared/text/safety.ts';
import { useCall } from '../useCall.ts';
import { useText } from '../useLanguage.ts';

export const SaveCopy = ({ drives }: { readonly drives: Topics['files']['drives'] | undefined }) => {
  const text = useText(safetyText).copy;
  const call = useCall();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [saved, setSaved] = useState<{ readonly name: string; readonly place: string } | null>(null);
  const present = drives ?? [];
  // Whoever has a stick plugged in means the stick.
  const target = present.find(({ drive }) => drive === chosen) ?? (chosen === null ? present[0] : undefined);
  const onSave = async (): Promise<void> => {
    setSaving(true);
    setSaved(null);
    const answer = await call('saveCopy', { to: target?.drive ?? null });
    setSaving(false);
    if (answer.ok) setSaved({ name: answer.value.name, place: target?.name ?? text.here });
  };
  return (
    <section>
      <h3>{text.title}</h3>
      <p>{text.what}</p>
      <div className="copy-line">
        <NativeSelect
          aria-label={text.place} value={target?.drive ?? ''} onChange={(event) => setChosen(event.currentTarget.value)}
          data={[...present.map(({ drive, name }) => ({ value: drive as string, label: name })), { value: '', label: text.here }]}
        />
        <Button variant="default" disabled={isSaving} onClick={() => void onSave()}>{isSaving ? text.saving : text.save}</Button>
      </div>
      <p className="safety-said" role="status">{saved === null ? '' : text.saved(saved.name, saved.place)}</p>
    </section>
  );
};

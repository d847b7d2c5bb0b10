// What parts teams of one Total in the whole retreat: a choice until the first score of any kind; it parts none.
import { Button, NativeSelect } from '@mantine/core';
import { same } from '../../../../shared/domain/same.ts';
import type { TieRule } from '../../../../shared/domain/scoring/schemas.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import { tieChainChoice, tieChainSentence } from '../../../../shared/text/tieChain.ts';
import { useView } from '../../../link/useView.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { Section } from './Section.tsx';
import { letGo, useKept } from '../../useKept.ts';

const chains: readonly (readonly TieRule[])[] = [['countback', 'collaboration'], ['collaboration', 'countback'], ['countback'], ['collaboration'], []];

export const TieChainForm = ({ place }: { readonly place: string }) => {
  const text = useText(runSettingsText);
  const language = useLanguage();
  const send = useSend();
  const view = useView('tieChain');
  const [typed, setTyped] = useKept<readonly TieRule[]>(`${place} ties`);
  if (view === undefined) return null;
  const { chain: stored, isFixed } = view;
  const draft = typed ?? stored;
  const isChanged = !isFixed && !same(draft, stored);
  const onSave = async (): Promise<void> => {
    if ((await send({ type: 'chooseTieChain', chain: draft })).ok) setTyped(letGo(typed));
  };
  return (
    <Section heading={text.ties.heading} lead={text.ties.lead}>
      {isFixed ? <p>{tieChainSentence(stored, language)} <span className="field-note">{text.ties.fixed}</span></p> : (
        <form data-unsent={isChanged ? 'yes' : 'no'} onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
          <NativeSelect
            className="settings-wide" label={text.ties.choice} value={String(chains.findIndex((each) => same(each, draft)))}
            data={chains.map((each, i) => ({ value: String(i), label: tieChainChoice(each, language) }))}
            onChange={(event) => setTyped(chains[Number(event.currentTarget.value)] ?? stored)}
          />
          {isChanged ? (
            <div className="form-actions">
              <Button type="submit">{text.ties.save}</Button>
              <Button variant="default" onClick={() => setTyped(null)}>{text.cancel}</Button>
            </div>
          ) : null}
        </form>
      )}
      <p className="field-note">{text.ties.where}</p>
    </Section>
  );
};

// The drill for changing laptops, to read on the screen and to print and put beside the laptop; it changes nothing.
import { keyName, keysText } from '../../../shared/text/keys.ts';
import { spareText } from '../../../shared/text/help/spare.ts';
import { useKeyMap } from '../keys/useKeyMap.ts';
import { useText } from '../useLanguage.ts';

export const SpareLaptop = () => {
  const text = useText(spareText);
  const names = useText(keysText);
  const map = useKeyMap();
  return (
    <>
      <p>{text.needs}</p>
      <ol className="help-steps">
        {text.steps({ pause: keyName(map.startPauseResume, names), safety: keyName(map.safety, names) }).map(({ title, what }) => <li key={title}><strong>{title}</strong><span>{what}</span></li>)}
      </ol>
      <section className="help-asked"><h2>{text.ifAsked.title}</h2><p>{text.ifAsked.what}</p></section>
      <section className="help-note" aria-label={text.noteTitle}>
        <h2>{text.noteTitle}</h2>
        <dl>
          {[text.noteTime, text.noteRecord, text.noteSeal].map((name) => <div key={name}><dt>{name}</dt><dd aria-hidden="true" /></div>)}
        </dl>
      </section>
    </>
  );
};

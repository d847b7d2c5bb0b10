// In the place of what cannot be shown: what happened, what is safe, and the ways on; it looks for no cause.
import './loading.css';
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { loadingText } from '../../../shared/text/loading.ts';
import { useText } from '../useLanguage.ts';

/** `onAgain` left out: it tries again by itself. */
type Props = { readonly why: 'slow' | 'unfetched' | 'broken'; readonly onAgain?: () => void };

const reload = (): void => location.reload();

export const Trouble = ({ why, onAgain }: Props) => {
  const text = useText(loadingText);
  const { title, what } = text[why];
  return (
    <section className="loading-trouble" role="alert" aria-label={title}>
      <IconAlertTriangle size={24} stroke={1.75} aria-hidden="true" />
      <div>
        <h2>{title}</h2>
        <p>{what}</p>
        <div className="empty-ways">
          {onAgain === undefined ? null : <Button onClick={onAgain}>{text.again}</Button>}
          <Button variant="default" onClick={reload}>{text.reload}</Button>
        </div>
      </div>
    </section>
  );
};

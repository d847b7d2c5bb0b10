// Stands in the place of a part that the browser could not get and does not ask for again, and offers the one way to it; it loads no part.
import { Button } from '@mantine/core';
import { partLostText } from '../../shared/text/partLost.ts';
import { EmptyBox } from './EmptyBox.tsx';
import { useText } from './useLanguage.ts';

export const PartLost = () => {
  const text = useText(partLostText);
  return <EmptyBox title={text.title} sentence={text.what}><Button onClick={() => location.reload()}>{text.reload}</Button></EmptyBox>;
};

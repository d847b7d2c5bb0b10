// Puts the test picture on the wall at once and takes it off again, by its button and by its key; whether time runs is for the host to say.
import { Button } from '@mantine/core';
import { venueText } from '../../../shared/text/venue.ts';
import { useView } from '../../link/useView.ts';
import { KeySign } from '../keys/KeySign.tsx';
import { offTheWall } from '../run/hall/testPicture.ts';
import { useKeys } from '../keys/useKeys.ts';
import { useText } from '../useLanguage.ts';
import { useSend } from '../useSend.ts';

export const TestPicture = ({ describedBy }: { readonly describedBy: string }) => {
  const { readable, readableOff } = useText(venueText).acts;
  const send = useSend();
  const hall = useView('hallControl');
  const isShown = hall?.shown === 'testCard';
  const onPress = (): void => {
    if (hall !== undefined) void send(isShown ? offTheWall(hall) : { type: 'showScene', scene: 'testCard' });
  };
  useKeys({ testCard: onPress });
  return <Button size="xs" variant="default" aria-describedby={describedBy} rightSection={<KeySign of="testCard" />} onClick={onPress}>{isShown ? readableOff : readable}</Button>;
};

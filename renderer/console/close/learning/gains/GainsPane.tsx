// The pane "gains" of what people learned; so far it says that it is empty.
import { learningText } from '../../../../../shared/text/learning/learning.ts';
import { EmptyBox } from '../../../EmptyBox.tsx';
import { useText } from '../../../useLanguage.ts';

export const GainsPane = () => {
  const text = useText(learningText);
  return <EmptyBox title={text.panes.gains} sentence={text.nothing} />;
};

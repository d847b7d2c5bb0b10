// The pane "reflections" of what people learned; so far it says that it is empty.
import { learningText } from '../../../../../shared/text/learning/learning.ts';
import { EmptyBox } from '../../../EmptyBox.tsx';
import { useText } from '../../../useLanguage.ts';

export const ReflectionsPane = () => {
  const text = useText(learningText);
  return <EmptyBox title={text.panes.reflections} sentence={text.nothing} />;
};

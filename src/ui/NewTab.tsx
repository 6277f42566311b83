import { uiWords } from '../language/ui.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** What a link says that opens a tab of its own, to those who do not see it happen. */
export function NewTab() {
  return <VisuallyHidden>{uiWords.newTab}</VisuallyHidden>;
}

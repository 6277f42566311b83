import { useEffect, useState } from 'react';
import { footerWords } from '../language/footer.ts';
import { allowShortcut, hasShortcut } from './preferences.ts';

/** Whether a single key searches: who dictates, or whose software presses keys, can do without. */
export function ShortcutSwitch() {
  const [isOn, setIsOn] = useState(true);
  // The stored choice belongs to this browser: it is read after the first render, which is everyone's.
  useEffect(() => setIsOn(hasShortcut()), []);
  const [isKept, setIsKept] = useState(true);
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => {
            setIsOn(currentTarget.checked);
            setIsKept(allowShortcut(currentTarget.checked));
          }}
        />{' '}
        {footerWords.shortcut}
      </label>
      <span role="status">{isKept ? '' : footerWords.notKept}</span>
    </>
  );
}

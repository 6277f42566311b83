import { useEffect, useState } from 'react';
import { footerWords } from '../language/footer.ts';
import { Select } from '../ui/Field.tsx';
import { applyTheme, storedTheme, THEMES, type Theme } from './preferences.ts';

/** System, light or dark. */
export function ThemePicker() {
  const [theme, setTheme] = useState<Theme>('system');
  // The stored choice belongs to this browser: it is read after the first render, which is everyone's.
  useEffect(() => setTheme(storedTheme()), []);
  const [isKept, setIsKept] = useState(true);
  const choose = (chosen: Theme) => {
    setTheme(chosen);
    setIsKept(applyTheme(chosen));
  };
  return (
    <>
      <Select label={footerWords.theme} value={theme} options={THEMES} onChoose={choose} />
      <span role="status">{isKept ? '' : footerWords.notKept}</span>
    </>
  );
}

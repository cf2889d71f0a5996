import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { evidenceVariables } from './palette';

/** Japanese faces of Windows and Mac beside Fluent's own; none is downloaded. */
const FONTS = '"Segoe UI", "Yu Gothic UI", "Meiryo UI", "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", sans-serif';

export const LIGHT: Theme = { ...webLightTheme, fontFamilyBase: FONTS, ...evidenceVariables('light') };
export const DARK: Theme = { ...webDarkTheme, fontFamilyBase: FONTS, ...evidenceVariables('dark') };

/** Whether a colour such as '#262626' is dark (relative luminance below a half, roughly as the eye sees it). */
function isDarkColour(colour: string): boolean {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/iu.exec(colour.trim());
  if (hex === null) return false;
  const [red = 0, green = 0, blue = 0] = hex.slice(1, 4).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** The Fluent theme that goes with Office's; where Office tells none (Excel on the web), the system's choice of dark or light. */
function currentTheme(): Theme {
  const background = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  const dark = background === undefined ? window.matchMedia('(prefers-color-scheme: dark)').matches : isDarkColour(background);
  return dark ? DARK : LIGHT;
}

/** The theme to draw with. Office announces no change reliably, so it is looked at again whenever the pane gets the focus. */
export function useOfficeTheme(): Theme {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => {
    const look = (): void => setTheme(currentTheme());
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    window.addEventListener('focus', look);
    system.addEventListener('change', look);
    return () => {
      window.removeEventListener('focus', look);
      system.removeEventListener('change', look);
    };
  }, []);
  useEffect(() => {
    // Scroll bars and drop-down lists are drawn by the browser: they follow this.
    document.documentElement.style.colorScheme = theme === DARK ? 'dark' : 'light';
    document.body.style.backgroundColor = theme.colorNeutralBackground2;
  }, [theme]);
  return theme;
}

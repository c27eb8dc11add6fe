import { Moon, Sun } from 'lucide-react';
import { chooseTheme } from '../../controllers/theme.js';
import { useTheme } from '../hooks.js';
import { IconButton } from '../parts/button.js';

/** Turns the page light or dark. Until it is used the page follows the system. */
export function ThemeButton() {
  const theme = useTheme();
  const other = theme === 'light' ? 'dark' : 'light';
  return (
    <IconButton
      icon={theme === 'light' ? Moon : Sun}
      name={`Turn ${other}`}
      onClick={() => chooseTheme(other)}
    />
  );
}

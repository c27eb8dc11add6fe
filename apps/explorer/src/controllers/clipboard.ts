import { show } from '../store.js';

/** Copies text and says so; says what to do where the browser does not allow it. */
export async function copyText(text: string, notice: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    show({ notice });
  } catch {
    show({ notice: 'The browser does not let this page copy: mark the text and copy it by hand.' });
  }
}

import { type DragEvent, type ReactNode, useState } from 'react';
import { openFiles, openText } from '../../controllers/open.js';

/** Fewer characters than this are no article. */
const SHORTEST = 80;

const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** Files dropped anywhere on the page are opened. */
export function DropZone({ children }: { children: ReactNode }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void openFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can also be picked with the button "Choose a file"
    <div
      className="relative h-full"
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain');
        const field = event.target instanceof Element && event.target.matches('input, textarea');
        if (!field && text.trim().length >= SHORTEST) void openText(text);
      }}
    >
      {children}
      {over && (
        <div className="pointer-events-none absolute inset-2 z-50 grid place-items-center rounded-lg border-2 border-dashed border-accent bg-page/85 text-lg font-semibold">
          Drop to open
        </div>
      )}
    </div>
  );
}

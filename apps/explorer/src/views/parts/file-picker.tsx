import { type ReactNode, useRef } from 'react';
import { openFiles } from '../../controllers/open.js';

/** Gives its child a function that asks the reader for a file and opens it. */
export function FilePicker({
  children,
  onPicked,
}: {
  children: (pick: () => void) => ReactNode;
  onPicked?: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        className="sr-only"
        tabIndex={-1}
        aria-label="Files"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          onPicked?.();
          void openFiles(files);
        }}
      />
      {children(() => input.current?.click())}
    </>
  );
}

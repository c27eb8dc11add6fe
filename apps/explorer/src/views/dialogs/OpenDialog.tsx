import { FolderOpen } from 'lucide-react';
import { show } from '../../store.js';
import { Button } from '../parts/button.js';
import { FilePicker } from '../parts/file-picker.js';
import { DialogFrame } from './dialog.js';

/** Opens another file in place of this one. */
export function OpenDialog() {
  return (
    <DialogFrame title="Open another file">
      <p className="pb-3 text-quiet">
        {!__STANDALONE__ && 'Articles: HTML, text, Markdown, PDF, Word, feeds, mail. '}
        Graphs: graph.json, GEXF, GraphML, a pair of CSV tables, plain or gzipped. Decisions on this graph:
        decisions.json. Files can also be dropped anywhere on the page. Nothing leaves this machine.
      </p>
      <FilePicker onPicked={() => show({ dialog: null })}>
        {(pick) => (
          <Button primary icon={FolderOpen} onClick={pick}>
            Choose a file
          </Button>
        )}
      </FilePicker>
    </DialogFrame>
  );
}

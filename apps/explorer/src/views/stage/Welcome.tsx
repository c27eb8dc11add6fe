import { FolderOpen, LoaderCircle, Sparkles, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { goBack, openSample, stopArticles } from '../../controllers/open.js';
import { show } from '../../store.js';
import { useStore } from '../hooks.js';
import { Button } from '../parts/button.js';
import { FilePicker } from '../parts/file-picker.js';
import { ThemeButton } from '../top/ThemeButton.js';
import { Constellation } from './Constellation.js';

function Message({ alarm, children }: { alarm?: boolean; children: ReactNode }) {
  return (
    <div
      role={alarm ? 'alert' : 'status'}
      className="flex max-w-md items-start gap-2 rounded-md border border-hairline bg-panel px-3 py-2 text-left"
    >
      {alarm ? (
        <TriangleAlert size={16} className="mt-0.5 shrink-0 text-alarm" aria-hidden />
      ) : (
        <LoaderCircle size={16} className="mt-0.5 shrink-0 animate-spin text-quiet" aria-hidden />
      )}
      <p className="min-w-0 break-words">{children}</p>
    </div>
  );
}

/** The page before a graph is open: what it is for, and the ways in. */
export function Welcome() {
  const stage = useStore((state) => state.stage);
  const isOpen = useStore((state) => state.dataset !== null);
  return (
    <main className="relative grid h-full place-items-center overflow-auto bg-page p-6">
      <div className="absolute top-2 right-2">
        <ThemeButton />
      </div>
      <div className="flex max-w-full flex-col items-center gap-5 rounded-2xl border border-dashed border-strong-line/50 px-14 py-12 text-center max-md:border-0 max-md:p-0">
        <Constellation />
        <div>
          <h1 className="text-[22px] leading-8 font-semibold tracking-tight">
            Who did what to whom, and who says so
          </h1>
          <p className="mx-auto mt-1 max-w-md text-quiet">
            {__STANDALONE__ ? 'Drop a graph here.' : 'Drop articles or a graph here, or paste text.'} Every
            tie shows the sentences it came from. Nothing leaves this machine.
          </p>
        </div>
        {stage.kind === 'loading' && <Message>Opening {stage.what} …</Message>}
        {stage.kind === 'analysing' && <Message>{stage.what} …</Message>}
        {stage.kind === 'failed' && <Message alarm>{stage.message}</Message>}
        <div className="flex flex-wrap justify-center gap-2">
          {stage.kind === 'analysing' && <Button onClick={() => void stopArticles()}>Cancel</Button>}
          {stage.kind === 'failed' && isOpen && <Button onClick={goBack}>Back to the graph</Button>}
          <FilePicker>
            {(pick) => (
              <Button primary icon={FolderOpen} onClick={pick}>
                Choose a file
              </Button>
            )}
          </FilePicker>
          {!__STANDALONE__ && (
            <Button icon={Sparkles} onClick={() => void openSample()}>
              Look at a sample
            </Button>
          )}
          <Button onClick={() => show({ dialog: 'keys' })}>Keys</Button>
        </div>
        <p className="max-w-md text-sm text-quiet">
          {!__STANDALONE__ && 'Articles: HTML, text, Markdown, PDF, Word, feeds, mail. '}
          Graphs: graph.json, GEXF, GraphML, a pair of CSV tables, plain or gzipped.
        </p>
      </div>
    </main>
  );
}

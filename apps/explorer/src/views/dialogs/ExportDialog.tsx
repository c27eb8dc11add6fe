import { FORMATS } from '@newsgraph/formats';
import { ClipboardCheck, Image, type LucideIcon, Share2 } from 'lucide-react';
import { downloadDecisions, downloadGraph, downloadPicture } from '../../controllers/download.js';
import { count } from '../../core/words.js';
import { show } from '../../store.js';
import { useTheme, useView, useVisible } from '../hooks.js';
import { Button } from '../parts/button.js';
import { DialogFrame } from './dialog.js';

function Block({
  title,
  icon: Icon,
  children,
}: {
  title: string;
  icon: LucideIcon;
  children: React.ReactNode;
}) {
  return (
    <section className="border-b border-hairline py-3 first:pt-0 last:border-b-0 last:pb-0">
      <h3 className="flex items-center gap-2 pb-1 font-semibold">
        <Icon size={15} className="text-quiet" aria-hidden />
        {title}
      </h3>
      {children}
    </section>
  );
}

/** "GEXF" of "GEXF (Gephi)", "tables" of "tables for neo4j-admin import". */
const nameOf = (label: string) => label.split(/ (?=\(|with |of |for )/, 1)[0]!;

/** What the label says beyond the name. */
const restOf = (label: string) =>
  label
    .slice(nameOf(label).length)
    .replace(/^ \(|\)$/g, '')
    .trim();

/** What is shown, as a file. */
export function ExportDialog() {
  const { totals } = useVisible();
  const { review } = useView();
  const theme = useTheme();
  const formats = FORMATS.filter((format) => format.id !== 'html' && (format.write || format.parts));
  return (
    <DialogFrame title="Download">
      <Block title="Graph" icon={Share2}>
        <p className="numbers pb-2 text-quiet">
          What the filters show: {count(totals.nodes, 'entity', 'entities')}, {count(totals.edges, 'tie')}.
        </p>
        <div className="grid grid-cols-2 gap-1.5">
          {formats.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              onClick={() => downloadGraph(id)}
              className="flex flex-col justify-center rounded border border-hairline bg-raised px-2.5 py-1 text-left hover:bg-hover"
            >
              <span className="leading-[18px] font-medium first-letter:uppercase">{nameOf(label)}</span>
              <span className="text-xs text-quiet">{restOf(label)}</span>
            </button>
          ))}
        </div>
      </Block>
      <Block title="Picture with legend" icon={Image}>
        <div className="flex flex-wrap gap-1.5">
          {[1, 2, 4].map((scale) => (
            <Button key={scale} onClick={() => void downloadPicture(theme, scale)}>
              PNG {scale}×
            </Button>
          ))}
          <Button onClick={() => void downloadPicture(theme, 'svg')}>SVG</Button>
        </div>
      </Block>
      <Block title="Decisions" icon={ClipboardCheck}>
        <p className="pb-2 text-quiet">
          {review.length === 0
            ? 'Accept, reject or edit claims, merge or split entities: the decisions can be downloaded here.'
            : `${count(review.length, 'decision')} on claims and entities, as JSON.`}
        </p>
        <div className="flex gap-1.5">
          <Button disabled={review.length === 0} onClick={downloadDecisions}>
            decisions.json
          </Button>
          <Button onClick={() => show({ dialog: 'decisions' })}>Look at them</Button>
        </div>
      </Block>
    </DialogFrame>
  );
}

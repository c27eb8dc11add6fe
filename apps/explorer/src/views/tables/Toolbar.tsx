import { Download } from 'lucide-react';
import { count } from '../../core/words.js';
import { Button } from '../parts/button.js';

/** What stands over a table: a filter, the number of rows, the file. */
export function Toolbar(props: {
  readonly name: string;
  readonly query: string;
  readonly count: number;
  readonly onQuery: (query: string) => void;
  readonly onSave: () => void;
}) {
  return (
    <div className="flex items-center gap-3 border-b border-hairline px-3 py-1.5">
      <input
        type="search"
        value={props.query}
        onChange={(event) => props.onQuery(event.target.value)}
        placeholder={`Filter ${props.name}`}
        aria-label={`Filter ${props.name}`}
        className="h-7 w-56 min-w-0 rounded border border-hairline bg-raised px-2 placeholder:text-quiet"
      />
      <span className="numbers flex-1 text-sm whitespace-nowrap text-quiet">{count(props.count, 'row')}</span>
      <Button icon={Download} onClick={props.onSave}>
        CSV
      </Button>
    </div>
  );
}

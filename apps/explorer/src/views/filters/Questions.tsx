import { CornerDownRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { questionsFor } from '../../core/questions/index.js';
import { change, show } from '../../store.js';
import { useDataset } from '../hooks.js';
import { TextButton } from '../parts/button.js';
import { Section } from './section.js';

/** Questions shown before the reader asks for more. */
const FEW = 3;

/** Questions to start with; each answer is a view, which undo takes back. */
export function Questions() {
  const [all, setAll] = useState(false);
  const dataset = useDataset();
  const questions = useMemo(() => questionsFor(dataset), [dataset]);
  if (questions.length === 0) return null;
  return (
    <Section title="Questions">
      <ul>
        {(all ? questions : questions.slice(0, FEW)).map(({ text, answer }) => (
          <li key={text}>
            <button
              type="button"
              onClick={() => {
                change({ label: text }, ({ appearance, review }) => ({ ...answer, appearance, review }));
                show({ sheet: answer.paths ? 'inspector' : null });
              }}
              className="flex w-full gap-2 rounded px-1.5 py-0.5 text-left hover:bg-hover"
            >
              <CornerDownRight size={13} className="mt-[3px] shrink-0 text-quiet" aria-hidden />
              {text}
            </button>
          </li>
        ))}
      </ul>
      {questions.length > FEW && (
        <p className="pl-[26px] text-sm">
          <TextButton onClick={() => setAll(!all)}>
            {all ? 'Fewer questions' : `${questions.length - FEW} more questions`}
          </TextButton>
        </p>
      )}
    </Section>
  );
}

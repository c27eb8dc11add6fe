import type { Progress } from '@newsgraph/pipeline';
import { SingleBar } from 'cli-progress';

/** A bar on standard error, or nothing when that is not a terminal. */
export function progressBar(): { update(progress: Progress): void; stop(): void } {
  if (!process.stderr.isTTY) return { update() {}, stop() {} };
  const bar = new SingleBar({
    format: '{phase} {bar} {value}/{total}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(1, 0, { phase: 'reading' });
  return {
    update({ phase, done, total }) {
      bar.setTotal(total ?? Math.max(done, 1));
      bar.update(done, { phase: phase.padEnd(9) });
    },
    stop: () => bar.stop(),
  };
}

import { useEffect, useState } from 'react';
import { filter } from '../../controllers/actions.js';
import { setWindow } from '../../core/filters/index.js';
import type { Histogram } from '../../core/timeline/index.js';
import { store } from '../../store.js';

/** Milliseconds a step of days stays, at speed 1. */
const BEAT = 700;

/** How many times as quick the days can go by. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** The speed after this one; after the quickest comes the slowest. */
export function nextSpeed(speed: Speed): Speed {
  return SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length]!;
}

/** Moves the window one step on; from the end it starts over. */
function advance({ from, to, step }: Histogram): boolean {
  const { window } = store.getState().history.present.filters;
  const width = window ? window.to - window.from : step - 1;
  const start = window && window.to < to ? window.from + step : from;
  filter('Play the days', (now) => setWindow(now, { from: start, to: Math.min(to, start + width) }), 'play');
  return start + width < to;
}

/** Plays the timeline: the window walks from the first day to the last. */
export function usePlay(shape: Histogram | undefined) {
  const [running, setRunning] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  useEffect(() => {
    if (!running || !shape) return;
    const timer = setInterval(() => {
      if (!advance(shape)) setRunning(false);
    }, BEAT / speed);
    return () => clearInterval(timer);
  }, [running, shape, speed]);
  const toggle = () => {
    if (!running && shape) advance(shape);
    setRunning(!running);
  };
  return { running, toggle, speed, quicken: () => setSpeed(nextSpeed(speed)) };
}

import { expect, test } from 'vitest';
import { romanize } from './romanize.js';

test.each([
  ['sergei', 'sergej'],
  ['sergey', 'serhii'],
  ['yevgeny', 'evgeniy'],
  ['yuri', 'iurii'],
  ['aleksei', 'alexey'],
  ['oleksandr', 'alexander'],
  ['mohammed', 'muhammad'],
  ['youssef', 'yusuf'],
  ['riabtsev', 'ryabtsev'],
  ['juergen', 'jurgen'],
  ['petrenkov', 'petrenkow'],
])('%s is %s', (a, b) => expect(romanize(a)).toBe(romanize(b)));

test.each([
  ['hassan', 'hussein'],
  ['maria', 'marina'],
  ['aleksandr', 'aleksei'],
  ['mohammed', 'mahmoud'],
  ['saad', 'said'],
])('%s is not %s', (a, b) => expect(romanize(a)).not.toBe(romanize(b)));

import { expect, test } from 'vitest';
import { NewsgraphError } from './index.js';

test.each([
  [{}, 'is not a folder.'],
  [{ where: 'out/news' }, 'out/news: is not a folder.'],
  [{ hint: 'Name another with -o.' }, 'is not a folder. Name another with -o.'],
  [{ where: 'out/news', hint: 'Name another with -o.' }, 'out/news: is not a folder. Name another with -o.'],
])('the message of %j says where, what and what to do', (details, message) => {
  expect(new NewsgraphError('output-unwritable', 'is not a folder.', details).message).toBe(message);
});

test('code, place, hint and cause can be read by programs', () => {
  const cause = new Error('EACCES');
  const error = new NewsgraphError('input-unreadable', 'could not be read.', {
    where: 'a.html',
    hint: 'Check its permissions.',
    cause,
  });
  expect(error).toBeInstanceOf(Error);
  expect({ ...error, cause: error.cause }).toEqual({
    name: 'NewsgraphError',
    code: 'input-unreadable',
    where: 'a.html',
    hint: 'Check its permissions.',
    cause,
  });
  expect(String(error)).toBe('NewsgraphError: a.html: could not be read. Check its permissions.');
});

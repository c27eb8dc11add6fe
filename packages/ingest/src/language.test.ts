import { expect, test } from 'vitest';
import { identifyLanguage } from './language.js';
import { PARAGRAPHS } from './testing/article.js';

test.each([
  ['en', PARAGRAPHS.join(' ')],
  ['en', 'Ministers meet in Skare'],
  ['de', 'Der Minister hat am Donnerstag in Wien erklärt, dass die Gespräche ohne Ergebnis geblieben sind.'],
  [
    'fr',
    'Le ministre a déclaré jeudi que les pourparlers étaient dans une impasse et que la France attendait une réponse.',
  ],
  [
    'es',
    'El ministro declaró el jueves que las conversaciones habían fracasado y que el gobierno espera una respuesta.',
  ],
  ['ru', 'Министр заявил в четверг, что переговоры зашли в тупик.'],
  ['und', '12 345 — 67 %'],
])('%s: %s', async (language, text) => {
  expect(await identifyLanguage(text)).toBe(language);
});

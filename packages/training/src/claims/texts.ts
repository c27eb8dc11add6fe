import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GENRES = /^GUM_(?:news|speech|interview|court|essay|letter|vlog|bio)_/;

/** The texts of GUM's documents of news and talk, paragraphs apart. */
function gum(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => GENRES.test(name))
    .map((name) => {
      let text = '';
      let paragraph = false;
      for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
        if (line.startsWith('# newpar')) paragraph = true;
        const sentence = /^# text = (.*)/.exec(line)?.[1];
        if (sentence === undefined) continue;
        text += `${text === '' ? '' : paragraph ? '\n\n' : ' '}${sentence}`;
        paragraph = false;
      }
      return text;
    });
}

/** The reports of re3d. */
function re3d(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readFileSync(join(folder, name, 'documents.json'), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

/** The articles of MEANTIME, whose tokens are joined by spaces, as people write. */
function meantime(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files
    .filter((name) => name.endsWith('.naf'))
    .flatMap((name) => {
      const raw = /<raw><!\[CDATA\[([\s\S]*?)\]\]>/.exec(readFileSync(join(folder, name), 'utf8'))?.[1];
      return raw === undefined ? [] : [written(raw.trim())];
    });
}

function written(tokens: string): string {
  return tokens
    .replace(/ ([.,;:?!)])/g, '$1')
    .replace(/\( /g, '(')
    .replace(/ 's\b/g, "'s")
    .replace(/`` /g, '“')
    .replace(/ ''/g, '”');
}

/** The open texts whose claims were judged, from the folder `train` of the data. */
export function judgedTexts(data: string): string[] {
  const train = join(data, 'train');
  return [...re3d(join(train, 're3d')), ...gum(join(train, 'gum/dep')), ...meantime(join(train, 'meantime'))];
}

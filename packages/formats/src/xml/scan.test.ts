import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { scanXml } from './scan.js';

type Event = readonly unknown[];

function scan(text: string | Iterable<string>): Event[] {
  const events: Event[] = [];
  scanXml(text, 'file', {
    open: (name, attributes) => events.push(['open', name, [...attributes]]),
    close: (name) => events.push(['close', name]),
    listens: () => true,
    text: (value) => events.push(['text', value]),
  });
  return joined(events);
}

/** Joins texts that follow one another: where they are cut is nobody's promise. */
function joined(events: readonly Event[]): Event[] {
  const all: Event[] = [];
  for (const event of events) {
    const last = all.at(-1);
    if (event[0] === 'text' && last?.[0] === 'text') all[all.length - 1] = ['text', `${last[1]}${event[1]}`];
    else all.push(event);
  }
  return all;
}

function saxes(text: string): Event[] {
  const events: Event[] = [];
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const flat = Object.entries(attributes).flatMap(([key, value]) => [local(key), value]);
    events.push(['open', local(name), flat]);
  });
  parser.on('closetag', ({ name }) => events.push(['close', local(name)]));
  parser.on('text', (value) => events.push(['text', value]));
  parser.on('cdata', (value) => events.push(['text', value]));
  parser.write(text).close();
  const inside = events.findIndex(([kind]) => kind === 'open');
  const end = events.findLastIndex(([kind]) => kind === 'close');
  return joined(events.slice(inside, end + 1));
}

describe('scanXml', () => {
  it.each([
    '<a/>',
    '<?xml version="1.0" encoding="UTF-8"?>\n<!-- c -->\n<a x="1" y=\'2\'><b/>t</a>\n<!-- after -->',
    '<viz:a xmlns:viz="urn:x" viz:b="1"><viz:c\n d = "e"\t/></viz:a >',
    '<a b="&lt;&#65;&#x1F600;&amp;&quot;&apos;">&gt; &amp;amp; é 🇺🇦</a>',
    '<a><![CDATA[<b> & ]] ]]>t<![CDATA[]]></a>',
    '<!DOCTYPE a [<!ELEMENT a ANY>]><a b="x > y"/>',
    '<!DOCTYPE a SYSTEM "a.dtd"><a>1<!-- <b> -->2</a>',
    '<a b="one\ntwo\tthree"/>',
  ])('says the same as saxes of %s', (text) => {
    expect(scan(text)).toEqual(saxes(text));
  });

  it.each([
    ['<a>', 'file, line 1, column 4: This is not well-formed XML: <a> is not closed.'],
    ['<a>\n<b></a>', 'line 2, column 4: This is not well-formed XML: </a> closes nothing.'],
    ['<a b=1/>', 'a value is not in quotes'],
    ['<a b/>', 'an attribute has no value'],
    ['<a b="1', 'a value is not closed'],
    ['<a b="<c d="/>', 'a value holds "<" or is not closed'],
    ['<a b="1"', 'a tag is not closed'],
    ['<a><!-- ', 'a comment is not closed'],
    ['<a><![CDATA[ ', 'a CDATA section is not closed'],
    ['<a>&nbsp;</a>', '"&nbsp" is not a reference that XML knows'],
    ['<a>&#xzz;</a>', 'is not a reference'],
    ['<a>AT&T</a>', 'is not a reference'],
    ['<a>&constructor;</a>', 'is not a reference'],
    ['', 'there is no element'],
    ['<a/><b/>', 'there is more than one outermost element'],
    ['text', 'there is text outside of the first element'],
    ['<a/>text', 'there is text outside of the first element'],
    ['< a/>', 'a name is missing'],
    ['<!BANG>', '"<!" begins nothing that XML knows'],
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'it declares entities, which are not read'],
    ['<a>'.repeat(1001), 'elements are nested deeper than 1000'],
  ])('refuses %s', (text, reason) => {
    expect(() => scan(text)).toThrow(reason);
  });

  it.each([100, 5000, 70_001])('reads a text in pieces of %i characters as it reads the whole', (length) => {
    const long = 'x &amp; y '.repeat(20_000);
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `\n<r n="${i}" v='"'>t${i}<!-- > --><![CDATA[<]]></r>`,
    );
    const text = `<a><b v="${long}">${long}</b><![CDATA[${long}]]><!--${long}-->${rows.join('')}</a>`;
    function* pieces(whole: string) {
      for (let at = 0; at < whole.length; at += length) yield whole.slice(at, at + length);
    }
    expect(scan(pieces(text))).toEqual(scan(text));
    const broken = text.replace('<r n="2999"', '\n  <r n=');
    const message = (source: string | Iterable<string>) => {
      try {
        scan(source);
      } catch (error) {
        return String(error);
      }
    };
    expect(message(pieces(broken))).toContain(
      'line 3002, column 9: This is not well-formed XML: a value is not in quotes',
    );
    expect(message(pieces(broken))).toBe(message(broken));
  });

  it('is linear in hostile texts', () => {
    const start = performance.now();
    const length = 2_000_000;
    for (const text of [
      '<!DOCTYPE>'.repeat(length / 10),
      `<a ${'b="1" '.repeat(length / 6)}`,
      `<a>${'&'.repeat(length)}`,
      `<a>${'<b>'.repeat(length / 3)}`,
      `<a>${'<!---->'.repeat(length / 7)}`,
      `<a b="${' '.repeat(length)}`,
      '<'.repeat(length),
    ])
      expect(() => scan(text)).toThrow('not well-formed');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

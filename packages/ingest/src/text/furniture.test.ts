import { describe, expect, test } from 'vitest';
import { furnitureKind, stripInline } from './clean.js';

test.each([
  ['- Advertisement -', 'advertisement'],
  ['ADVERTISEMENT', 'advertisement'],
  ['Story continues below advertisement', 'advertisement'],
  ['Article continues after this advertisement', 'advertisement'],
  ['Skip past newsletter promotion', 'advertisement'],
  ['Facebook Twitter WhatsApp', 'share'],
  ['Share this article', 'share'],
  ['SHARE ON FACEBOOK', 'share'],
  ['Click to share on Twitter (Opens in new window)', 'share'],
  ['1.2K Shares', 'share'],
  ['Leave a comment', 'share'],
  ['[ Print this page ] [ Top ]', 'share'],
  ['Follow us on Twitter and Facebook', 'follow'],
  ['Download our app for Android', 'follow'],
  ['Stay on top - Get the daily news in your inbox', 'newsletter'],
  ['Sign up for our newsletter', 'newsletter'],
  ['Get the best of our reporting delivered straight to your inbox every Friday', 'newsletter'],
  ['Enter your email address', 'newsletter'],
  ['Already a subscriber? Log in', 'paywall'],
  ['We use cookies to give you the best experience.', 'cookies'],
  ['Accept all cookies', 'cookies'],
  ['Privacy Policy', 'cookies'],
  ['Recent Articles', 'related'],
  ['Related Stories', 'related'],
  ['RELATED:', 'related'],
  ['Read more: Storm warnings for the whole coast', 'related'],
  ['Also read: Minister visits the quay', 'related'],
  ['Tags: harbour, storm, Varnholm', 'related'],
  ['The post Storm closes gate appeared first on Quay Gazette.', 'related'],
  ['You may also like', 'related'],
  ['(Visited 8,220 times, 1 visits today)', 'counter'],
  ['3,482 views', 'counter'],
  ['4 min read', 'counter'],
  ['Photo: Jonas Berg/Quay Pictures', 'credit'],
  ['Jonas Berg/AFP via Getty Images', 'credit'],
  ['(Reporting by Ann Holm in Skare; Editing by Tom Reed)', 'credit'],
  ['(Reporting by the Skare bureau; editing by the night desk)', 'credit'],
  ['© 2022 The Quay Gazette. All rights reserved.', 'rights'],
  ['DMCA / Correction Notice', 'rights'],
  ['This material may not be published, broadcast, rewritten or redistributed without permission.', 'rights'],
  ['Write Ann B. Holm at [email protected] and Tom Reed at [email protected]', 'contact'],
  ['Contact the newsroom at desk@quay.example', 'contact'],
  ['https://quay.example/2022/gate', 'address'],
  ['Play video', 'player'],
  ['00:12 / 03:45', 'player'],
])('%s goes as %s', (line, kind) => {
  expect(furnitureKind(line)).toBe(kind);
});

describe('lines of a report stay', () => {
  test.each([
    ['Share prices fell in Varnholm after the storm.'],
    ['Related companies must be named, the law says.'],
    ['The post was vacant for a year before she took it.'],
    ['Advertisements for the ferry will be banned, the minister said.'],
    ['Cookies were sold at the fair to pay for the repairs.'],
    ['More talks are planned for Monday.'],
    ['Follow-up talks begin on Monday, the ministry said.'],
    ['Reporting by journalists in the region has become harder, the group said.'],
    ['Sources close to the minister confirmed the visit.'],
    ['Read the treaty before you sign it, he told the delegates.'],
    ['Support for the government fell to 31 percent.'],
    ['Photographs of the quay showed the fallen crane.'],
    ['Reuters reported that the port would close.'],
    ['Comments by the minister angered the fishermen.'],
    ['Visited by three presidents, the harbour has become famous.'],
    ['The copyright law was adopted on Tuesday.'],
    ['Subscribers to the fund include Norland and Ostland.'],
    ['Tags with the names of the dead hung from the fence.'],
    ['Views on the treaty differ in Ostland.'],
    ['Write-offs cost the bank 3 million.'],
    ['Editing by the censors delayed the book, its author said.'],
    ['Correction of the border took ten years.'],
    ['Loading of the ships began before dawn.'],
    ['Sign of the times: the quay is empty.'],
    ['Latest figures show that exports fell.'],
    ['Live rounds were fired, a witness said.'],
    ['Print workers joined the strike.'],
    ['Email records show that he knew.'],
    ['The two sides share the harbour.'],
  ])('%s', (line) => {
    expect(furnitureKind(line)).toBeUndefined();
  });
});

test.each([
  ['The gate is shut. (Visited 12 times, 1 visits today)', 'The gate is shut.'],
  ['The gate is shut. Write Ann B. Holm at [email protected]', 'The gate is shut.'],
  [
    'The mayor, reached at [email protected], declined to comment.',
    'The mayor, reached at, declined to comment.',
  ],
  ['The gate is shut. It wi… [+1204 chars]', 'The gate is shut. It wi'],
  ['The gate is shut - Advertisement - until March.', 'The gate is shut until March.'],
  ['The harbour (built in 1902) is old.', 'The harbour (built in 1902) is old.'],
])('inside a block: %s', (block, left) => {
  expect(stripInline(block)).toBe(left);
});

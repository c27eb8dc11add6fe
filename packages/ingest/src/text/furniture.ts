/**
 * What pages carry around an article. Each pattern is tried on one block of text with straight quotes, whatever its
 * case unless it is `cased`; a pattern under `LINES` must match the whole block, so it can not eat a sentence of the report. Patterns are kept
 * free of nested repetition (linear time), and only blocks up to `LONGEST_LINE` characters are tried.
 */
export interface FurniturePattern {
  readonly kind: string;
  readonly pattern: RegExp;
}

export const LONGEST_LINE = 420;

const all = (kind: string, ...sources: readonly string[]): FurniturePattern[] =>
  sources.map((source) => ({ kind, pattern: new RegExp(`^(?:${source})$`, 'iu') }));

const cased = (kind: string, ...sources: readonly string[]): FurniturePattern[] =>
  sources.map((source) => ({ kind, pattern: new RegExp(`^(?:${source})$`, 'u') }));

/** Optional decoration around a label: dashes, stars, brackets, arrows. */
const label = (words: string) => `[^\\p{L}\\p{N}]*(?:${words})[^\\p{L}\\p{N}]*`;

const PERIOD =
  '(?:(?:\\d+|one|two|three|six|twelve) (?:days?|weeks?|months?|years?|issues?)|(?:a|per) (?:week|month|year))';
const PRICE =
  '(?:[$€£¥] ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:[$€£¥%]|(?:euros?|dollars?|pounds?|cents?|usd|eur|gbp)\\b)|free\\b)';

export const LINES: readonly FurniturePattern[] = [
  ...all(
    'advertisement',
    label(
      'advertisements?|advertisement continues below|advert|ad|ads|sponsored|sponsored content|sponsored links?|promoted(?: content)?|paid (?:content|post)|partner content|story continues(?: below)?(?: (?:the )?ad(?:vertisement)?)?|(?:article|story|post) continues (?:after|below) (?:this |the )?ad(?:vertisement|vert|s)?|continue reading(?: below| the main story)?|skip (?:past )?(?:ad|advert|advertisement|to main content|to content|newsletter promotion|past newsletter promotion)|scroll to continue(?: with content)?|advertisement\\W{1,4}scroll to continue|remove ads?|report (?:this )?ad|why (?:this|am i seeing this) ad|ad feedback|loading(?: ad)?|loading\\.\\.\\.|after newsletter promotion',
    ),
  ),
  ...all(
    'share',
    label(
      '(?:share|tweet|pin|pin it|email|e-mail|print|save|copy(?: link| url)?|copied|link copied!?|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|messenger|flipboard|instagram|youtube|tiktok|threads|bluesky|mastodon|rss|sms|more|comments?|like|listen|gift|bookmark|viber|vk|line|tumblr|pocket|google\\+?|stumbleupon)(?:[\\s/|:,·•+-]+(?:share|tweet|pin|it|email|e-mail|print|save|copy|link|url|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|messenger|flipboard|instagram|youtube|tiktok|threads|bluesky|mastodon|rss|sms|more|comments?|like|listen|gift|bookmark|viber|vk|line|tumblr|pocket|google\\+?|stumbleupon|on|via|to|and)){0,20}',
    ),
    'share (?:this|the|on|via|with|to|in|by)(?: (?:this|the))?(?: (?:article|story|post|page|news|video|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|email|e-mail|friends|your friends|social media|on|via|with|and|or)){0,8}[:.!]?',
    '(?:click|tap) to (?:share|print|email|copy|tweet)[^.]{0,80}(?:\\(opens in (?:a )?new window\\))?',
    '(?:please )?(?:share|like|tweet|comment)(?: (?:this|our|on|and|or|it|us|the|post|story|article|page|below|with|your|friends|subscribe)){1,12}[:.!]?',
    '\\d[\\d.,]*[km]? (?:shares?|comments?|likes?|retweets?|reactions?|replies)',
    '(?:\\[ ?[^\\]]{2,40} ?\\][ |·•]*){2,6}',
    '(?:print|send|e-?mail)(?: this)? (?:page|article|story|to a friend)(?: .{0,20})?',
    'sharethis|addthis|share on(?: social)?|share options|sharing options|view comments|show comments|hide comments|load comments|join the (?:conversation|discussion)|leave a (?:comment|reply)|post a comment|add a comment|no comments(?: yet)?|comments? (?:are|is) (?:closed|off|disabled)[^.]{0,60}\\.?',
  ),
  ...all(
    'follow',
    "(?:you can )?(?:follow|like|find|join|connect with|subscribe to) (?:us|the author|our (?:page|channel|newsletter|whatsapp channel|telegram channel)|@\\w+|\\p{L}[\\p{L}\\p{N} .&']{0,40})(?: (?:on|at|via)) (?:facebook|twitter|x|instagram|linkedin|youtube|telegram|whatsapp|tiktok|threads|google news|apple news|social media|bluesky|mastodon|pinterest|reddit|our)[^.!?]{0,120}[.!]?",
    'follow (?:us|me|@\\w+|(?:all )?our)[^.!?]{0,60}[.!]?',
    '(?:download|get) (?:our|the)(?: \\p{L}+){0,4} (?:app|apps)(?: [^.!?]{0,80})?[.!]?',
    'get (?:all )?(?:the )?(?:latest|breaking|more)[^.!?]{0,40} (?:news|updates|headlines|stories|alerts)[^.!?]{0,120}(?:app|telegram|whatsapp|twitter|facebook|inbox|phone|email|newsletter|here|today)\\b[^.!?]{0,40}[.!]?',
    'for (?:more|all the latest|the latest|breaking)[^.!?]{0,60}(?:news|updates|stories)?,? (?:follow|visit|download|subscribe|click|check out|go to|sign up)[^!?]{0,160}',
    'click here (?:to|for)[^!?]{0,160}',
  ),
  ...all(
    'newsletter',
    "(?:stay on top|stay informed|stay up to date|stay up-to-date|stay updated|stay connected|stay in the know|don't miss (?:out|a (?:story|beat|thing)))\\b[^?]{0,160}",
    '(?:sign up|signup|subscribe|register)(?: (?:now|today|here|free|for free))?(?: (?:to|for|and|with|by)\\b[^?]{0,200})?[.!]?',
    '(?:get|receive|have)(?: [^.?!]{0,80})? (?:(?:delivered|sent|straight|directly|right|direct) )*(?:to|in|into) your (?:inbox|e-?mail|mailbox|phone)\\b[^?]{0,120}',
    'want (?:more|the latest|the best)[^.?]{0,80}\\?? (?:sign up|subscribe|get|join)[^?]{0,160}',
    '(?:enter|type) your e-?mail(?: address)?[^?]{0,120}',
    '(?:your )?e-?mail(?: address)?[ *:]*(?:sign up|subscribe|submit)?',
    '(?:this|the) newsletter[^?]{0,60} (?:may contain|is sent|comes out|is published)[^?]{0,200}',
    '(?:by (?:signing up|subscribing|submitting|clicking|entering)|you (?:can|may) (?:unsubscribe|opt out))[^?]{0,300}',
    'thanks? (?:you )?for (?:subscribing|signing up|reading|registering)[^?]{0,80}',
    '(?:free )?(?:daily |weekly |morning |evening |email )?newsletters?(?: (?:sign ?-?up|signup))?',
    "(?:editor's note: )(?:sign up|subscribe)\\b.{0,200}",
    'get (?:the|a) (?:rundown|round-?up|digest|briefing) of\\b.{0,160}',
    'this site is protected by recaptcha[^?]{0,160}',
    '(?:success|error)[!.] [^?]{0,120}',
  ),
  ...all(
    'paywall',
    '(?:already (?:a |have an? )?(?:subscriber|member|account|registered)|have an account)\\??[^?]{0,80}',
    '(?:log|sign) ?(?:in|out|up)(?: (?:or|/|to|now|here|with)\\b[^.?]{0,80})?[.!]?',
    'try (?:unlimited|full|digital) access|explore (?:more|our) (?:offers|plans|subscriptions)\\.?|(?:standard|premium|print \\+|digital|essential) (?:digital|access|subscription)',
    'then [$€£¥] ?\\d[\\d.,]* (?:a|per|every) (?:month|week|year)\\b.{0,200}|.{0,80}cancel any ?time\\b.{0,100}',
    '(?:this (?:article|story|content) is|full access is) (?:for|only|available|reserved|exclusive)[^?]{0,60} (?:subscribers|members|subscription)[^?]{0,100}',
    "(?:you have|you've) (?:reached|used|read)[^.?]{0,60} (?:free )?(?:articles?|stories)[^?]{0,160}",
    '(?:to (?:continue|keep) reading|continue reading|keep reading|read (?:the )?(?:full|rest|whole)|unlock)\\b[^?]{0,160}',
    '(?:subscribe|support us|donate|become a (?:member|subscriber|supporter)|start your free trial|try it free|buy now|shop now|learn more|find out more|see more|show more|load more|view more|view all|see all|more)[.!…]*',
    'support (?:local|quality|free|public)[^.?]{0,30} (?:journalism|news|media|reporting)\\b.{0,100}',
    '(?:support|help) (?:us|our|independent)[^.?]{0,100}(?:journalism|reporting|newsroom|work)[^?]{0,160}',
  ),
  ...all(
    'paywall',
    `(?:subscribe|subscription|try (?:it|us)|start your|get (?:unlimited|full|digital)|unlock|(?:special|limited|introductory)\\b.{0,20} offer)\\b[^?]{0,60}[\\s:–—-](?:${PERIOD}[^?]{0,30}\\b(?:for|at|from)\\b[^?]{0,20}\\s${PRICE}|${PRICE}[^?]{0,30}\\s${PERIOD})[^?]{0,60}`,
    `(?:only |just )?${PRICE} (?:for (?:your |the )?(?:first )?${PERIOD}|${PERIOD})[.!*]{0,3}`,
    `(?:(?:only|just|get|try|enjoy|your first) ){0,2}${PERIOD} (?:free|(?:for|at|from)(?: (?:only|just|as little as))? ${PRICE})[.!*]{0,3}`,
  ),
  ...all(
    'cookies',
    '(?:we|this (?:web ?)?site|our (?:web ?)?site|our partners and we|we and our partners) (?:use|uses|store|and our)[^?]{0,80}cookies[^?]{0,300}',
    '(?:accept|reject|manage|allow)(?: all)?(?: (?:cookies|preferences|settings))?',
    '(?:cookie|privacy) (?:policy|notice|settings|preferences)|terms (?:of (?:use|service)|and conditions|& conditions)|privacy policy[^.?]{0,60}|i (?:accept|agree)',
    '(?:please )?(?:enable|turn on) javascript[^?]{0,160}|(?:your browser|javascript) (?:is|does|must)[^?]{0,160}',
  ),
  ...all(
    'related',
    label(
      "(?:recent|related|similar|recommended|trending|popular|latest|top|more|other|most (?:read|popular|viewed|shared|commented)|read|must[- ]?reads?|featured|suggested|further|editor'?s'?)(?: (?:recent|related|top|must|latest|popular|trending|recommended))?(?: (?:articles?|stor(?:y|ies)|posts?|news|reading|reads|topics?|content|coverage|links?|videos?|headlines|picks?|for you|now|items|tags|searches|from around the web|in (?:this )?(?:section|series)))?",
    ),
    '(?:see|read|watch|listen|also|learn) (?:also|more|next|now)(?:[:|»>][^?]{0,200})?',
    '(?:read|see|watch) (?:more|also|next|full story|the full story|full article|related|all|our)(?: (?:here|stories|articles|news|about|on|from|in|coverage)[^.?!]{0,100})?[.:…»>]*',
    "(?:also read|read also|must read|go deeper|recommended|related|more|trending|watch|see also|don't miss|in pictures|in depth|explainer|what to read next|read next|up next|next up|now watch|top story)[:|»>] [^.]{0,200}",
    '(?:you (?:may|might) (?:also )?(?:like|(?:also )?be interested in|have missed|want to read)|(?:more|stories) (?:from|by) (?:this )?(?:author|us|the web|around the web|\\p{L}+)|(?:more|news) (?:on|about|in) (?:this (?:story|topic|section))|what (?:to read|you should read) next|from our partners|around the web|you may like|in case you missed it|in other news|on this topic|in this (?:article|story)|related (?:topics?|tags?|internet links|links?)[:]?)[:.]?',
    'list \\d{1,3} of \\d{1,3}(?:\\D.{0,200})?|list of \\d{1,3} items|end of list|explore more on these topics|reuse this content|recommended stories',
    '(?:read|watch|listen|explained|opinion|in photos|photos)\\s?[|»>] .{0,200}',
    '(?:previous|next|older|newer)(?: (?:article|post|story|page))?(?: ?[:»«>→←].{0,160})?',
    '(?:tags?|topics?|filed under|posted in|categories|category|keywords|labels?|more about|more on)\\s*:.{0,300}',
    '(?:back to top|go to top|top of page|jump to (?:content|comments|navigation)|skip to [\\p{L} ]{3,30}|home|menu|search|close|open menu|navigation|sections?|toggle navigation|site index|sitemap|site map|contact us|about us|advertise(?: with us)?|editions?|live tv|watch live|watch tv live)',
    'the post .{1,200} (?:appeared first|first appeared) on .{1,80}',
    '(?:\\[?…\\]?|\\[\\.\\.\\.\\]|&hellip;|\\.\\.\\.)',
  ),
  ...all(
    'counter',
    '\\(?visited [\\d.,]+ times?(?:, [\\d.,]+ visits? today)?\\)?',
    '(?:post|page|article|total)? ?views?\\s*:? ?[\\d.,]+[km]?|(?:hits|reads|visits|views)\\s*: ?[\\d.,]+[km]?|[\\d.,]+[km]? (?:total )?(?:views?|reads|visits|hits)(?: today)?',
    '(?:reading time|estimated reading time|read time|time to read)\\s*:? ?[\\d<~ -]+(?:mins?|minutes?)(?: read)?|\\d+[- ]?(?:min|minute)s?(?: read)?',
    '(?:rate|rating) this (?:article|post|story)[^?]{0,60}|(?:\\d(?:\\.\\d)?/5|\\d+ votes?)(?: [^?]{0,40})?',
  ),
  ...all(
    'credit',
    '[\\[(]?(?:photos?|photographs?|images?|picture|pic|video|graphic|illustration|file photo|file)(?: (?:credits?|source|courtesy(?: of)?|by|from))?\\s*[:/©|].{0,120}',
    '(?:photos?|photographs?|images?|pictures?|video|graphic|illustration) (?:credits?|courtesy(?: of)?|by|source)\\b.{0,100}',
    '(?:credits?|image|photo)\\s*:.{0,120}',
    '(?:wire services?|news agenc(?:y|ies)|agenc(?:y|ies)|staff|staff (?:and agencies|reporters?|reports?|writers?)|from (?:our|staff) (?:correspondents?|reporters?|reports))[.]?',
    '[\\[(](?:photo|image|picture|file|ap|reuters|afp|getty|epa)[^\\])]{0,80}[\\])]',
    '(?:.{2,60} ?/ ?)?(?:getty images|afp|associated press|ap photo|reuters|epa(?:-efe)?|shutterstock|istock|alamy|sipa|xinhua|anadolu agency|bloomberg)(?: (?:via|/) ?.{2,40})?(?: ?/ ?.{2,40})?',
    '[-–—(]{1,3} ?with (?:assistance|contributions?|(?:additional )?reporting|help|inputs?) (?:from|by) .{2,200}',
    'credit ?(?:\\.{3}|…).{2,100}|listen to (?:this )?(?:article|story)\\b.{0,60}|(?:about the (?:authors?|writers?))',
    '(?:ap photo|afp photo|reuters)/.{2,60}|.{2,40} via (?:ap|reuters|afp|getty images)|.{2,50}/(?:ap|afp|reuters|epa|getty|getty images|ap images|shutterstock|bloomberg)',
    '(?:view|enlarge|open|show|see)(?: (?:image|photo|gallery|full(?:screen)?|larger|in))+(?: [\\p{L} ]{2,30})?|image caption|media caption|playback is (?:not supported|unsupported)[^?]{0,60}|media playback[^?]{0,80}',
  ),
  ...all(
    'rights',
    '(?:©|\\(c\\)|copyright (?:©|\\d|by|the)).{0,300}',
    '(?:all|some) rights reserved.{0,200}',
    '(?:this (?:material|content|article|story)|no part of this|material from|reproduction|republication|unauthori[sz]ed)[^?]{0,80}(?:may not be|must not be|prohibited|without (?:prior )?(?:written )?(?:permission|consent))[^?]{0,200}',
    'dmca(?: ?[/|] ?correction notice)?(?: .{0,80})?|corrections? notice|report (?:an )?(?:error|typo|correction|a correction)[^?]{0,80}|(?:see|found|spotted|notice|find) (?:an? )?(?:error|typo|mistake|something wrong)[^?]{0,10}\\??[^?]{0,100}|send (?:us )?(?:a )?(?:correction|tip|feedback)[^?]{0,120}|disclaimer:.{0,400}',
    '(?:this (?:story|article|report|content)|the above) (?:has|is|was) (?:not been edited|published|generated|auto-generated|originally published|syndicated|been published|produced)[^?]{0,60}(?:from|by|feed|staff|syndicated|wire|first|in|on)\\b[^?]{0,160}',
    '\\(?(?:with inputs from|with agency inputs|source|sources)\\s*:? (?:agenc(?:y|ies)|afp|ap|reuters|ani|pti|tass|xinhua|bbc|cnn)(?:[ ,/&]+(?:and )?(?:agenc(?:y|ies)|afp|ap|reuters|ani|pti|tass|xinhua|bbc|cnn)){0,4}\\)?\\.?',
  ),
  ...all(
    'contact',
    '(?:(?:please )?(?:write|contact|e-?mail|reach|send|tips?|feedback|comments?|questions?|follow|message)\\b)[^?]{0,160}(?:\\[email protected\\]|\\[e-?mail (?:address )?protected\\]|[\\w.+-]+@[\\w-]+\\.[\\w.]{2,20})[^?]{0,160}',
    '(?:.{0,40}\\b)?(?:\\[email protected\\]|\\[e-?mail (?:address )?protected\\]|[\\w.+-]{1,40}@[\\w-]{1,40}\\.[\\w.]{2,20})',
    '(?:have|got) (?:a )?(?:tip|story|news tip|something to share|feedback)\\b[^?]{0,60}\\?.{0,160}',
    'our standards: .{2,100}',
    '(?:media|press) (?:contacts?|enquiries|inquiries)\\s*:.{0,200}',
  ),
  ...all(
    'correction',
    '[^\\p{L}\\p{N}]*(?:this (?:article|story|report|piece|post|page|column)|the (?:headline|photo caption) (?:of|on) this (?:article|story)) (?:was|has been|had been) (?:first |last )?(?:amended|corrected|updated|clarified|edited|modified|revised)\\b.{0,380}',
    '[^\\p{L}\\p{N}]*(?:(?:corrections?|clarifications?|editor.s note|note)(?: \\([^)]{2,40}\\))?: )?(?:in )?(?:an? |the )(?:earlier|previous|original|prior) version of (?:this|our) (?:article|story|report|piece|post|headline|page|caption|column|map|graphic)\\b.{0,360}',
    '[^\\p{L}\\p{N}]*(?:corrections?|clarifications?)(?: \\([^)]{2,40}\\))?: .{0,200}\\b(?:earlier version|misstated|misspelled|misidentified|incorrectly)\\b.{0,200}',
    'corrects (?:the )?(?:spelling|name|title|date|day|year|headline|paragraph|typo|attribution)\\b.{0,200}',
    '(?:first published|last (?:modified|updated)|updated(?: at)?|originally published)\\s*:? (?:on )?(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.? )?\\d[^a-z]{0,20}(?:\\p{L}{2,9}\\.?,? ?\\d{0,4}[^?!]{0,30})?',
    '(?:updated|published|posted) (?:\\d+|an?|one|two) (?:second|minute|min|hour|hr|day|week|month)s? ago',
    'this (?:live )?(?:blog|page|coverage) (?:is now closed|has (?:now )?(?:closed|ended)).{0,120}',
  ),
  ...all(
    'notice',
    'for immediate release\\W*|press release no\\W.{1,30}|# ?# ?#|enditem|-?ends?-?|-30-',
    '(?:the (?:views|opinions)|(?:views|opinions)) expressed (?:here|in this (?:article|piece|column|commentary|story)|are (?:those|solely|not))\\b.{0,300}',
    '\\((?:except for the headline|this is an (?:unedited|auto-?generated)|this story (?:is|was|has)|only the headline)\\b.{0,380}',
    "(?:\\W*as you're joining us|\\W*we have a small favou?r to ask|.{0,120}\\bwe have a small favou?r to ask)\\b.{0,380}",
    'a version of this (?:article|story|piece|column) (?:appears|appeared|ran|was published) .{0,380}',
    '[^.!?]{0,60}\\bis committed to publishing a diversity of letters.{0,380}',
    'page \\d+ of \\d+|opinion|analysis|commentary|editorial|explainer|guest essay|exclusive',
  ),
  ...all(
    'mail',
    '(?:view|open|read)(?: (?:this|it|email|e-mail|newsletter|online))* in (?:your |a |the )?(?:web )?browser\\W*|view (?:online|web version)',
    '(?:was this (?:e-?mail|newsletter) )?forwarded (?:this (?:e-?mail|newsletter)|to you)\\?.{0,160}|were you forwarded this\\b.{0,160}',
    "(?:you (?:have )?received|you(?:'re| are) (?:receiving|getting)) this (?:e-?mail|newsletter|message)\\b.{0,300}",
    '(?:unsubscribe|manage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)|update (?:your )?preferences)(?:[ |/·•,-]+.{1,200}|\\W*)',
    'sent from my \\p{L}[\\p{L} ]{1,30}|get outlook for \\p{L}+',
  ),
  // "Associated Press writers A and B in Geneva contributed to this report."
  ...cased(
    'credit',
    '[\\p{Lu}(].{2,240} contributed (?:reporting(?: (?:from|in|for) [^.!?]{2,60})?|to (?:this (?:report|story|article|piece|dispatch)|reporting))\\.?\\)?',
    "Follow (?:[A-Z][\\w.'’-]*(?: [A-Z][\\w.'’-]*){0,4}(?:'s)? |all of )[^.!?]{0,80}(?:coverage|reporting)\\b.{0,120}",
  ),
  // Names follow, each with capitals; a sentence such as "Reporting by the agency showed ..." has lower-case words.
  ...cased(
    'credit',
    '\\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]dited|[Ee]diting|[Cc]ompiled|[Rr]eport)(?: and (?:writing|editing))? by (?:[("]?\\p{Lu}[^\\s]*|(?:and|in|de|van|von|der|bin|al|for|the|by|additional|reporting|editing|writing|with|from|our|staff|agencies|compiled|translated|bureaus?|desk|night|news|newsroom|team)[;,.)]*|[;,&/-])(?:\\s+(?:[("]?\\p{Lu}[^\\s]*|(?:and|in|de|van|von|der|bin|al|for|the|by|additional|reporting|editing|writing|with|from|our|staff|agencies|compiled|translated|bureaus?|desk|night|news|newsroom|team)[;,.)]*|[;,&/-])){0,60}',
  ),
  ...all('address', '<?(?:https?://|www\\.)\\S{3,400}>?'),
  ...all(
    'player',
    '(?:video|audio|gallery|photos?|slideshow|podcast|live|live blog|live updates?|watch|listen|play|pause|mute|unmute|now playing|play video|watch video|listen to (?:this )?(?:article|story)|this video can ?not be played|listen now|watch now|\\d{1,2}:\\d{2}(?: ?/ ?\\d{1,2}:\\d{2})?|this is a carousel[^?]{0,80}|slide \\d+ of \\d+|\\d+ of \\d+|\\d+/\\d+|hide caption|toggle caption|embed|transcript|close)',
  ),
];

/** A short block that contains one of these is furniture as a whole, wherever in it they stand. */
export const TELLTALES: readonly FurniturePattern[] = [
  { kind: 'rights', pattern: /©|\ball rights reserved\b/iu },
  {
    kind: 'rights',
    pattern:
      /\b(?:republication|redistribution|rebroadcast)\b.{0,60}(?:permission|consent|prohibited|forbidden|allowed)/iu,
  },
];

/** Pieces inside a block that go while the rest stays. */
export const INLINE: readonly FurniturePattern[] = [
  { kind: 'counter', pattern: /\(\s*visited [\d.,]+ times?(?:, [\d.,]+ visits? today)?\s*\)/giu },
  { kind: 'advertisement', pattern: /[-–—*]\s*advertisement\s*[-–—*]/giu },
  {
    kind: 'contact',
    pattern:
      /(?:(?<=[.!?]["”’']?\s)|^)(?:write|contact|e-?mail|reach|follow)\b(?:[^.!?[]|(?<=\b\p{Lu})\.){0,80}\[email\s?protected\](?:[^.!?[]|(?<=\b\p{Lu})\.){0,80}(?:\[email\s?protected\])?[.]?/giu,
  },
  { kind: 'contact', pattern: /\s*\(?\[email\s?protected\]\)?/giu },
  { kind: 'related', pattern: /\s*(?:\[…\]|\[\.\.\.\]|\[&hellip;\])$/giu },
  // What news APIs put where they cut a text.
  { kind: 'paywall', pattern: /\s*(?:…|\.\.\.)?\s*\[\+\d+ chars\]$/giu },
  {
    kind: 'related',
    pattern:
      /(?<=[.!?]["”’']?)\s+(?:read (?:more|on)|continue reading|(?:read the )?full story)(?:\.{3}|…|\s?[»→>]+)?$/giu,
  },
  { kind: 'share', pattern: /\s*\bpic\.twitter\.com\/\w{4,20}/giu },
  { kind: 'share', pattern: /\(opens in (?:a )?new (?:window|tab)\)/giu },
];

/** Pieces of a picture's caption that say whose picture it is and where it stands in the row. */
export const CAPTION: readonly FurniturePattern[] = [
  { kind: 'player', pattern: /^\d{1,3} (?:of|\/) \d{1,3}\s*(?:[|:.–—-]\s*)?/u },
  { kind: 'credit', pattern: /^(?:file photo|file image|file)\s*[:–—-]\s*/iu },
  {
    kind: 'credit',
    pattern:
      /\s*[[(][^\])]{0,60}(?:\/|\b(?:AP|AFP|EPA|Reuters|Getty|Photo|Handout|Xinhua|Shutterstock|Alamy|File)\b)[^\])]{0,60}[\])]\.?$/u,
  },
  {
    kind: 'credit',
    pattern: /\s*\b(?:photographs?|photos?|pictures?|images?|credits?)\s*(?:by|:)\s*[^.!?]{2,80}$/iu,
  },
  {
    kind: 'credit',
    pattern:
      /(?<=[.!?]["”’']?)\s+[^.!?]{0,60}(?:\b(?:AP|AFP|EPA|Reuters|REUTERS)\/[^.!?]{2,40}$|(?:\/| via )(?:[^.!?]{0,30}\b)?(?:AP|AFP|EPA|Reuters|REUTERS|Getty Images|Shutterstock|Xinhua|Alamy)\b[^.!?]{0,30}$)/u,
  },
];

/** Headings under which only links to other pages follow. */
export const LINK_SECTIONS =
  /^(?:recent|related|recommended|trending|popular|latest|more|most (?:read|popular|viewed)|you (?:may|might) (?:also )?(?:like|be interested in|have missed|enjoy)|read (?:more|next|also)|top stories|further reading|what to read next|see also|in other news|more (?:from|on|stories)|also (?:read|see))\b.{0,50}$/u;

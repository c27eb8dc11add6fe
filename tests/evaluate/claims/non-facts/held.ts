/**
 * Pairs that were written last and that no rule was mended on: what the other kinds score here is what they score on new
 * text. A kind, then as in the other files.
 */
export const HELD = `
negated Iraq assault Kuwait
- In all those years [Iraq] did not once shell [Kuwait].
+ In all those years [Iraq] did once shell [Kuwait].
negated Chad aid Sudan
- The promised trucks never came, and [Chad] sent nothing to [Sudan].
+ The promised trucks came, and [Chad] sent food to [Sudan].
negated Nepal consult Bhutan
- The meeting between [Nepal] and [Bhutan] fell through.
+ The meeting between [Nepal] and [Bhutan] went well.
negated Oman sanction Yemen
- [Oman] has so far resisted calls to impose sanctions on [Yemen].
+ [Oman] has heeded calls and imposed sanctions on [Yemen].
negated Cuba accuse Haiti
- It was not [Cuba] that blamed [Haiti].
+ It was [Cuba] that blamed [Haiti].
negated Mali agree Ghana
- Hopes that [Mali] would strike a deal with [Ghana] were dashed.
+ At last [Mali] struck a deal with [Ghana].
denied Laos mobilize China
- [Laos] said it was pure invention that it had moved troops to the border with [China].
+ [Laos] said it was with regret that it had moved troops to the border with [China].
denied Fiji assault Tonga
- [Fiji] has always maintained that it never fired on [Tonga].
+ [Fiji] has always admitted that it fired on [Tonga].
denied Togo coerce Kofi Osei
- [Togo] disowned reports that its police had arrested [p:Kofi Osei].
+ [Togo] released photos after its police had arrested [p:Kofi Osei].
denied Malta consult Italy
- [Malta] insisted there had been no talks with [Italy].
+ [Malta] disclosed that there had been talks between [Malta] and [Italy].
denied Peru aid Bolivia
- [Peru] laughed off a claim that it armed [Bolivia].
+ [Peru] owned a factory and armed [Bolivia].
possible Niger assault Benin
- There is a chance that [Niger] will attack [Benin].
+ There is proof that [Niger] did attack [Benin].
possible Kenya sanction Somalia
- [Kenya] is flirting with sanctions on [Somalia].
+ [Kenya] is satisfied with its sanctions on [Somalia].
possible Egypt consult Sudan
- [Egypt] might yet sit down with [Sudan].
+ [Egypt] did sit down with [Sudan].
possible Iran threaten Iraq
- It is not clear if [Iran] threatened [Iraq].
+ It is clear that [Iran] threatened [Iraq].
possible Spain aid Cuba
- [Spain] says it is in a position to lend money to [Cuba].
+ [Spain] says it has lent money to [Cuba].
possible Qatar support Oman
- [Qatar] looks likely to back [Oman].
+ [Qatar] was quick to back [Oman] and backed [Oman].
planned Serbia mobilize Bosnia
- [Serbia] is poised to send troops to [Bosnia].
+ [Serbia] has sent troops to [Bosnia].
planned Ghana consult Togo
- The leaders of [Ghana] and [Togo] will sit down on Monday.
+ The leaders of [Ghana] and [Togo] sat down on Monday.
planned Japan concede Ana Sol
- [Japan] has scheduled the release of [p:Ana Sol] for Friday.
+ [Japan] has celebrated the release of [p:Ana Sol] by [Japan].
planned Chile aid Peru
- [Chile] earmarked money to help [Peru] next year.
+ [Chile] helped [Peru] last year.
planned Libya assault Malta
- [Libya] was drawing up plans for a raid on [Malta].
+ [Libya] was leading an attack on [Malta].
conditional Niger retreat Chad
- If the roads were open, [Niger] would pull out of [Chad].
+ As the roads were open, [Niger] pulled out of [Chad].
conditional Nepal sanction India
- [Nepal] threatened to expel diplomats of [India] unless paid.
+ [Nepal] expelled diplomats of [India] when it was not paid.
conditional Haiti consult Cuba
- Haiti's rebels say [Haiti] could meet [Cuba] were the port free.
+ Haiti's rebels say [Haiti] met [Cuba] after the port was free.
conditional Oman assault Iran
- An [Oman]-led strike on [Iran] would close the strait.
+ The strike by [Oman] on [Iran] closed the strait.
demanded Yemen retreat Oman
- Villagers begged [Yemen] to get out of [Oman].
+ Villagers saw how [Yemen] withdrew from [Oman].
demanded Gabon aid Chad
- It falls to [Gabon] to feed [Chad], so [Gabon] should feed [Chad].
+ It was left to [Gabon], and [Gabon] fed [Chad].
demanded Mali concede Ana Sol
- A petition asks [Mali] to let [p:Ana Sol] go and to free [p:Ana Sol].
+ A poem tells how [Mali] let [p:Ana Sol] go and freed [p:Ana Sol].
demanded Egypt consult Libya
- [Egypt] cannot wait any longer and has to negotiate with [Libya].
+ [Egypt] did not wait any longer and negotiated with [Libya].
attributed Peru assault Chile
- [Peru] bombed [Chile], witnesses and [p:Ana Sol] said.
+ At dusk [Peru] bombed [Chile].
attributed Kenya support Ghana
- For [p:Ana Sol], "[Kenya] supports [Ghana]".
+ These days [Kenya] supports [Ghana].
attributed Fiji coerce Tonga
- [p:Ana Sol] would have us believe that [Fiji] seized boats from [Tonga].
+ Last May [Fiji] seized boats from [Tonga].
attributed Niger consult Benin
- [Niger] met [Benin], reported [o:Alpha Radio].
+ In Niamey [Niger] met [Benin].
attributed Chad aid Mali
- "What we know is that [Chad] armed [Mali]," [p:Ana Sol] told [o:Alpha Radio].
+ What we know is that [Chad] armed [Mali].
`;

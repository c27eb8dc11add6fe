/**
 * A third part that was written before its rules and that no rule was mended on: long sentences of newswire. A kind, then
 * as in the other files.
 */
export const HELD_3 = `
negated Rwanda retreat Congo
- Two weeks after the deadline passed, there was still no indication that [Rwanda] had withdrawn its troops from [Congo].
+ Two weeks after the deadline passed, there was at last confirmation that [Rwanda] had withdrawn its troops from [Congo].
negated Iran consult Israel
- Contrary to what several newspapers wrote, [Iran] has held no talks of any kind with [Israel].
+ Just as several newspapers wrote, [Iran] has held talks of several kinds with [Israel].
negated Turkey support Sweden
- Nobody in the room was in any doubt that [Turkey] was anything but ready to endorse [Sweden].
+ Nobody in the room was in any doubt that [Turkey] had endorsed [Sweden].
negated Egypt mobilize Libya
- At the last moment [Egypt] thought better of sending troops to [Libya].
+ At the last moment [Egypt] saw to it and sent troops to [Libya].
negated France retreat Chad
- [France] has for now put on ice the withdrawal of its soldiers from [Chad].
+ [France] has by now completed the withdrawal of its soldiers from [Chad].
negated Ethiopia assault Eritrea
- The general admitted that the order to attack was never carried out and that no soldier of [Ethiopia] attacked [Eritrea].
+ The general admitted that the order was carried out and that soldiers of [Ethiopia] attacked [Eritrea].
negated Mexico coerce Luis Ortega
- It was the navy, and not the police of [Mexico] as first reported, that took him away; [Mexico] itself never arrested [p:Luis Ortega].
+ It was the police that took him away; [Mexico] itself arrested [p:Luis Ortega].
negated Nigeria aid Niger
- The lorries were turned back at the border, leaving [Nigeria] unable to send food to [Niger].
+ The lorries were let through at the border, and [Nigeria] sent food to [Niger].
negated Qatar reject Egypt
- [Qatar] is no longer blocking the plan of [Egypt] and has not rejected [Egypt]'s offer.
+ [Qatar] is still blocking the plan and has rejected [Egypt]'s offer.
negated Cyprus sanction Turkey
- The motion was defeated by two votes, meaning [Cyprus] imposed no sanctions on [Turkey] after all.
+ The motion was carried by two votes, meaning [Cyprus] imposed sanctions on [Turkey] after all.
denied Serbia aid Russia
- [Serbia]'s defence minister called it an outright lie that [Serbia] had shipped weapons to [Russia].
+ [Serbia]'s defence minister called it an open secret that [Serbia] had shipped weapons to [Russia].
denied Eritrea mobilize Ethiopia
- The ministry has repeatedly and categorically rejected accusations that [Eritrea] deployed troops to [Ethiopia].
+ The ministry has repeatedly and openly acknowledged that [Eritrea] deployed troops to [Ethiopia].
denied Chile sanction Bolivia
- "That is simply wrong," the minister said when asked if [Chile] had imposed sanctions on [Bolivia].
+ "That is simply right," the minister said after [Chile] had imposed sanctions on [Bolivia].
denied Ghana threaten Togo
- A government statement dismissed as mischievous the suggestion that [Ghana] had threatened [Togo] with war.
+ A government statement regretted that [Ghana] had threatened [Togo] with war.
denied Thailand retreat Cambodia
- Both capitals contradicted a broadcaster's account of how [Thailand] withdrew its troops from [Cambodia].
+ Both capitals welcomed the fact that [Thailand] withdrew its troops from [Cambodia].
denied Malaysia accuse Singapore
- His office clarified that [Malaysia] had not accused [Singapore] of anything.
+ His office clarified that [Malaysia] had accused [Singapore] of dumping sand.
possible China sanction Taiwan
- Traders are pricing in a growing chance that [China] imposes sanctions on [Taiwan].
+ Traders are pricing in higher costs now that [China] has imposed sanctions on [Taiwan].
possible Armenia concede Azerbaijan
- Protesters fear their government is on the brink of yielding to [Azerbaijan], and that [Armenia] will give in to [Azerbaijan] for good.
+ Protesters say little has changed since [Armenia] gave in to [Azerbaijan] for good.
possible Romania aid Moldova
- Asked on television if [Romania] had sent gas to [Moldova], she would neither confirm nor deny it.
+ Asked on television about the winter, she said [Romania] had sent gas to [Moldova].
possible Germany mobilize Lithuania
- Among the options on the chancellor's desk: deploying troops from [Germany] to [Lithuania].
+ Among the successes of the chancellor: [Germany] deployed troops to [Lithuania].
possible Algeria accuse Morocco
- What sounded to many like [Algeria] accusing [Morocco] of arson was, aides said, a misunderstanding.
+ What angered many was that [Algeria] accused [Morocco] of arson.
possible Libya coerce Tunisia
- The missing trawler could have been seized by [Libya] from [Tunisia], the union's president speculated.
+ The missing trawler had been seized by [Libya] from [Tunisia], the union's president confirmed.
possible Mali assault Niger
- An investigation has been opened into whether soldiers from [Mali] attacked [Niger] last month.
+ An inquest has been opened because soldiers from [Mali] attacked [Niger] last month.
possible Cameroon assault Nigeria
- Had it been [Cameroon] that attacked [Nigeria]? Villagers could not say.
+ It had been [Cameroon] that attacked [Nigeria]. Villagers were in no doubt.
possible Israel assault Lebanon
- [Israel] bombs [Lebanon] again? Residents brace for the worst
+ [Israel] bombs [Lebanon] again, residents flee
possible Greece sanction Turkey
- [Greece], if the leaked memo is genuine, expelled two diplomats of [Turkey] in secret.
+ [Greece], as the ministry announced, expelled two diplomats of [Turkey] in May.
possible South Korea mobilize North Korea
- State television described a scenario in which [South Korea] sends troops into [North Korea].
+ State television described the night in which [South Korea] sent troops into [North Korea].
planned Finland aid Ukraine
- The package, due to be unveiled next week, includes money for [Finland] to send ammunition to [Ukraine].
+ The package, unveiled last week, came after [Finland] had sent ammunition to [Ukraine].
planned Senegal retreat Gambia
- [Senegal] says its soldiers will be out of [Gambia] by June, the month in which it withdraws its troops from [Gambia].
+ [Senegal] says its soldiers have been out of [Gambia] since June, the month in which it withdrew its troops from [Gambia].
planned Jordan support Iraq
- [Jordan] is days away from signing a pipeline agreement with [Iraq].
+ [Jordan] is days away from elections and has signed a pipeline agreement with [Iraq].
planned Burundi mobilize Somalia
- [Burundi] has given its word to send troops to [Somalia].
+ [Burundi] has kept its word and sent troops to [Somalia].
planned Denmark aid Greenland
- The money is meant to let [Denmark] build roads and help [Greenland].
+ The money is gone: [Denmark] built roads and helped [Greenland].
planned Ghana support Liberia
- [Ghana] will in all likelihood endorse [Liberia] when the council meets.
+ [Ghana] did in all modesty endorse [Liberia] when the council met.
planned Italy retreat Lebanon
- Under the timetable seen by this newspaper, [Italy] pulls its soldiers out of [Lebanon] in March of next year.
+ Under fire, [Italy] pulled its soldiers out of [Lebanon] in March of last year.
planned Bangladesh reject India
- [Bangladesh] is leaning towards rejecting [India]'s offer.
+ [Bangladesh] is accused at home of rejecting [India]'s offer and rejected [India]'s offer.
planned Colombia sanction Venezuela
- Bogota is drafting an order under which [Colombia] expels diplomats of [Venezuela].
+ Bogota has carried out an order under which [Colombia] expelled diplomats of [Venezuela].
planned Croatia sanction Serbia
- [Croatia] set its sights on cutting ties with [Serbia].
+ [Croatia] shocked its friends by cutting ties with [Serbia].
conditional Hungary support Sweden
- [Hungary] ties its vote to money and will back [Sweden] only once the funds flow.
+ [Hungary] got its money and has backed [Sweden] now that the funds flow.
conditional Sudan retreat Chad
- Barring a change of heart, [Sudan] will pull its soldiers out of [Chad].
+ After a change of heart, [Sudan] pulled its soldiers out of [Chad].
conditional China mobilize Taiwan
- Any declaration of independence would see [China] send troops to [Taiwan].
+ The declaration of independence saw [China] send troops to [Taiwan].
conditional Ecuador coerce Diego Paz
- He would be a free man had [Ecuador] not arrested [p:Diego Paz]; had he stayed home, [Ecuador] would not have jailed [p:Diego Paz].
+ He was a free man until [Ecuador] arrested [p:Diego Paz].
conditional Peru reject Bolivia
- In the absence of guarantees, [Peru] would reject [Bolivia]'s offer.
+ In the presence of cameras, [Peru] rejected [Bolivia]'s offer.
conditional Belgium sanction Rwanda
- Another such incident and [Belgium] would expel diplomats of [Rwanda], the minister warned.
+ After another such incident [Belgium] expelled diplomats of [Rwanda], the minister said.
conditional Nepal assault India
- For [Nepal] to attack [India] would be madness, the editor wrote.
+ That [Nepal] attacked [India] was madness, the editor wrote.
demanded Germany aid Ukraine
- It is high time [Germany] sent tanks to [Ukraine], the opposition leader said.
+ It is two weeks since [Germany] sent tanks to [Ukraine], the opposition leader said.
demanded EU sanction Israel
- A group of former diplomats wants the [o:EU] to impose sanctions on [Israel].
+ A group of former diplomats saw the [o:EU] impose sanctions on [Israel].
demanded Egypt support Sudan
- The time has come for [Egypt] to stand with [Sudan] and endorse [Sudan]'s plan, he urged.
+ The time came when [Egypt] endorsed [Sudan]'s plan, he recalled.
demanded Portugal aid Angola
- What [Portugal] needs to do is send doctors to [Angola].
+ What [Portugal] did was send doctors to [Angola], and [Portugal] sent doctors to [Angola].
demanded Azerbaijan support Armenia
- The envoy is pushing hard to have [Azerbaijan] sign a peace deal with [Armenia].
+ The envoy was there in person to see [Azerbaijan] sign a peace deal with [Armenia].
demanded Montenegro reject Serbia
- Pressure is building for [Montenegro] to reject [Serbia]'s offer.
+ Applause was heard when [Montenegro] rejected [Serbia]'s offer.
demanded Zimbabwe mobilize Mozambique
- The bloc instructed [Zimbabwe] to deploy troops to [Mozambique] without delay.
+ The bloc followed [Zimbabwe], which deployed troops to [Mozambique] without delay.
attributed Ghana accuse Togo
- In the eyes of [p:Kofi Osei], [Ghana] accused [Togo] of a crime that it did not commit.
+ In the night of Friday, [Ghana] accused [Togo] of a crime that it did not commit.
attributed Sweden coerce Erik Holm
- [p:Erik Holm] was detained by [Sweden] without cause, his lawyer [p:Maja Lind] complained.
+ [p:Erik Holm] was detained by [Sweden] without cause, a court found.
attributed China sanction Lithuania
- [China] has in effect imposed sanctions on [Lithuania], in [p:Jonas Petraitis]'s view.
+ [China] has in effect imposed sanctions on [Lithuania], in breach of the rules.
attributed Peru consult Chile
- [Peru] held talks with [Chile] in March – [p:Ana Sol]
+ [Peru] held talks with [Chile] in March – no deal yet
attributed Egypt reject Ethiopia
- [o:Delta Voice] was told by [p:Omar Bashari] that [Egypt] had rejected [Ethiopia]'s plan.
+ [p:Omar Bashari] was there when [Egypt] rejected [Ethiopia]'s plan.
attributed Norway support Finland
- [p:Jari Koski]'s view is that [Norway] backs [Finland] without reserve.
+ Most days the view is clear, and [Norway] backs [Finland] without reserve.
attributed Cuba aid Haiti
- To [p:Marie Jean]'s mind, [Cuba] helped [Haiti] when nobody else did.
+ To everybody's surprise, [Cuba] helped [Haiti] when nobody else did.
`;

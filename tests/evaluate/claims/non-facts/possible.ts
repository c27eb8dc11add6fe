/** What may be, or may have been. A fact, the sentence that does not state it, a twin that does. */
export const POSSIBLE = `
Peru assault Chile
- [Peru] may attack [Chile].
+ [Peru] did attack [Chile].
Peru assault Chile
- [Peru] could invade [Chile] within days.
+ [Peru] invaded [Chile] within days.
Peru assault Chile
- [Peru] might bomb [Chile].
+ [Peru] has bombed [Chile].
Peru mobilize Chile
- [Peru] did not rule out sending troops to [Chile].
+ [Peru] did not hesitate and sent troops to [Chile].
Peru mobilize Chile
- [Peru] does not exclude deploying missiles to [Chile].
+ [Peru] is deploying missiles to [Chile].
Peru mobilize Chile
- [Peru] cannot rule out deploying troops to [Chile].
+ [Peru] has begun deploying troops to [Chile].
Norway sanction Peru
- [Norway] is considering sanctions against [Peru].
+ [Norway] is enforcing sanctions against [Peru].
Norway sanction Peru
- [Norway] considered imposing sanctions on [Peru].
+ [Norway] announced sanctions on [Peru].
Kenya aid Malawi
- [Kenya] is weighing whether to send food to [Malawi].
+ [Kenya] is sending food to [Malawi].
Peru assault Chile
- There are fears that [Peru] has attacked [Chile].
+ There is proof that [Peru] has attacked [Chile].
Peru assault Chile
- Many fear a [Peruvian=Peru] invasion of [Chile].
+ Many watched the [Peruvian=Peru] invasion of [Chile].
Peru assault Chile
- The threat of a [Peruvian=Peru] invasion of [Chile] is growing.
+ The cost of the [Peruvian=Peru] invasion of [Chile] is growing.
Peru assault Chile
- A possible [Peruvian=Peru] attack on [Chile] worries traders.
+ The recent [Peruvian=Peru] attack on [Chile] worries traders.
Peru assault Chile
- [Peru] allegedly attacked [Chile].
+ [Peru] openly attacked [Chile].
Kenya coerce Uganda
- [Kenya] is suspected of hacking [Uganda].
+ [Kenya] is guilty of hacking [Uganda].
Peru consult Chile
- [Peru] is likely to hold talks with [Chile].
+ [Peru] was glad to hold talks with [Chile].
Peru consult Chile
- [Peru] hopes to hold talks with [Chile].
+ [Peru] continues to hold talks with [Chile].
Kenya support Uganda
- Perhaps [Kenya] supports [Uganda].
+ Clearly [Kenya] supports [Uganda].
Peru retreat Chile
- [Peru] can withdraw its troops from [Chile] at any time.
+ [Peru] withdrew its troops from [Chile] in no time.
Peru assault Chile
- Did [Peru] attack [Chile]?
+ [Peru] did attack [Chile].
Peru assault Chile
- It is unclear whether [Peru] attacked [Chile].
+ It is clear that [Peru] attacked [Chile].
Kenya aid Uganda
- [Kenya] is able to arm [Uganda].
+ [Kenya] is arming [Uganda].
Kenya cooperate Uganda
- [Kenya] believes it could cooperate with [Uganda].
+ [Kenya] says it cooperates with [Uganda].
Ecuador member-of the Andean League
- [Ecuador] could join [o:the Andean League].
+ [Ecuador] joined [o:the Andean League].
Ecuador member-of the Andean League
- [Ecuador] wants to join [o:the Andean League].
+ [Ecuador] decided in 1990 and joined [o:the Andean League].
Ghana assault Togo
- [Ghana] appears to have attacked [Togo].
+ [Ghana] is seen to have attacked [Togo].
Ghana assault Togo
- [Ghana] might have shelled [Togo].
+ [Ghana] is known to have shelled [Togo].
Ghana assault Togo
- [p:Ama Badu] thinks [Ghana] could have bombed [Togo].
+ [p:Ama Badu] knows [Ghana] bombed [Togo].
Ghana assault Togo
- [p:Ama Badu] fears that [Ghana] will invade [Togo].
+ [p:Ama Badu] mourns that [Ghana] invaded [Togo].
Ghana sanction Togo
- [Ghana] is mulling an embargo against [Togo].
+ [Ghana] enforces an embargo against [Togo].
Ghana sanction Togo
- Sanctions by [Ghana] against [Togo] are possible.
+ Sanctions by [Ghana] against [Togo] are in force.
Ghana mobilize Togo
- [Ghana] has the right to deploy troops to [Togo].
+ [Ghana] has used the night to rest and has deployed troops to [Togo].
Ghana mobilize Togo
- The possibility of [Ghana] sending troops to [Togo] was discussed.
+ The price of [Ghana] sending troops to [Togo] was discussed.
Ghana consult Togo
- [Ghana] is open to talks with [Togo].
+ [Ghana] is engaged in talks with [Togo].
Ghana consult Togo
- [Ghana] could meet [Togo] next week.
+ [Ghana] met [Togo] last week.
Ghana aid Togo
- [Ghana] may be arming [Togo].
+ [Ghana] has been arming [Togo].
Ghana aid Togo
- [Ghana] reportedly supplied missiles to [Togo].
+ [Ghana] openly supplied missiles to [Togo].
Ghana coerce Ama Badu
- [p:Ama Badu] may be arrested by [Ghana].
+ [p:Ama Badu] was arrested by [Ghana].
Ghana coerce Ama Badu
- [Ghana] can arrest [p:Ama Badu] at any time.
+ [Ghana] arrested [p:Ama Badu] in no time.
Ghana support Togo
- [Ghana] is expected to support [Togo].
+ [Ghana] is proud to support [Togo].
Ghana support Togo
- [Ghana] seems to back [Togo].
+ [Ghana] happily backs [Togo].
Ghana retreat Togo
- [Ghana] suggested it might withdraw its troops from [Togo].
+ [Ghana] announced it had withdrawn its troops from [Togo].
Ghana accuse Togo
- [Ghana] may sue [Togo].
+ [Ghana] has sued [Togo].
Ghana threaten Togo
- Is [Ghana] threatening [Togo]?
+ [Ghana] is threatening [Togo].
Ghana assault Togo
- Talk of a [Ghanaian=Ghana] attack on [Togo] is growing.
+ Footage of a [Ghanaian=Ghana] attack on [Togo] is growing.
Ghana assault Togo
- Is a [Ghanaian=Ghana] invasion of [Togo] imminent?
+ The [Ghanaian=Ghana] invasion of [Togo] is a fact.
Ghana cooperate Togo
- [Ghana] could cooperate with [Togo] on water.
+ [Ghana] cooperated with [Togo] on water.
Ghana consult Togo
- [Ghana] would like to meet with [Togo].
+ [Ghana] was pleased to meet with [Togo].
Mali assault Niger
- Analysts believe that [Mali] could strike [Niger] before the rains.
+ Analysts counted the days on which [Mali] struck [Niger] before the rains.
Serbia mobilize Kosovo
- [Serbia] left open the possibility of sending police to [Kosovo].
+ [Serbia] took the step of sending police to [Kosovo].
Oman aid Yemen
- [Oman] is thought to have armed [Yemen].
+ [Oman] is proud to have armed [Yemen].
Finland sanction Belarus
- [Finland] has not ruled out an embargo against [Belarus].
+ [Finland] has put in place an embargo against [Belarus].
Cuba consult Spain
- Talks between [Cuba] and [Spain] might resume in autumn.
+ Talks between [Cuba] and [Spain] resumed in autumn.
Egypt retreat Libya
- [Egypt] may soon pull its soldiers out of [Libya].
+ [Egypt] did soon pull its soldiers out of [Libya].
Zambia coerce Peter Daka
- [p:Peter Daka] risks being arrested by [Zambia].
+ [p:Peter Daka] resented being arrested by [Zambia].
Vera Lund accuse Norway
- Perhaps [p:Vera Lund] has sued [Norway].
+ Last week [p:Vera Lund] sued [Norway].
Jordan threaten Syria
- It looks as if [Jordan] has threatened [Syria].
+ It was at noon that [Jordan] threatened [Syria].
Brazil cooperate Bolivia
- [Brazil] is able to trade with [Bolivia] again.
+ [Brazil] is busy and trades with [Bolivia] again.
Japan concede Samoa
- [Japan] would consider easing its sanctions on [Samoa].
+ [Japan] took pleasure in easing its sanctions on [Samoa].
Poland support Ukraine
- [Poland] is likely to sign a treaty with [Ukraine].
+ [Poland] was first to sign a treaty with [Ukraine].
Congo assault Rwanda
- [Congo] is suspected of shelling [Rwanda].
+ [Congo] is in its third day of shelling [Rwanda].
Fiji support Tonga
- [Fiji] could well endorse [Tonga] for the seat.
+ [Fiji] has now endorsed [Tonga] for the seat.
Nigeria consult Benin
- [Nigeria] said it was ready to negotiate with [Benin].
+ [Nigeria] said it had come here and negotiated with [Benin].
Albania concede Ana Marku
- [Albania] is weighing the release of [p:Ana Marku].
+ [Albania] is hailing its release of [p:Ana Marku].
Thailand coerce Laos
- [Thailand] is believed to have hacked [Laos].
+ [Thailand] was caught when it hacked [Laos].
Libya assault Tunisia
- Whether [Libya] attacked [Tunisia] is unclear.
+ How [Libya] attacked [Tunisia] is well known.
Peru mobilize Ecuador
- [Peru] was studying the deployment of drones to [Ecuador].
+ [Peru] was filming the deployment of its drones to [Ecuador].
Mexico request Cuba
- [Mexico] might ask [Cuba] to mediate.
+ [Mexico] had to ask [Cuba] to mediate, and asked [Cuba] on Monday.
Latvia reject Estonia
- [Latvia] may yet reject the plan of [Estonia].
+ [Latvia] did in the end reject the plan of [Estonia].
Uganda aid Burundi
- [Uganda] has the option of arming [Burundi].
+ [Uganda] has the habit of arming [Burundi].
Hungary sanction Austria
- A [Hungarian=Hungary] embargo on [Austria] cannot be excluded.
+ A [Hungarian=Hungary] embargo on [Austria] took effect.
Iceland protest Canada
- [Iceland] could boycott [Canada].
+ [Iceland] is now boycotting [Canada].
Gambia assault Senegal
- [p:Binta Ceesay] asked whether [Gambia] had invaded [Senegal].
+ [p:Binta Ceesay] was there when [Gambia] had invaded [Senegal].
Mia Torres consult Omar Haddad
- [p:Mia Torres] hinted that she may meet [p:Omar Haddad].
+ [p:Mia Torres] told us that she met [p:Omar Haddad].
Iran assault Turkey
- The danger that [Iran] attacks [Turkey] has grown.
+ The hour in which [Iran] attacked [Turkey] has come and gone.
Chad mobilize Niger
- [Chad] keeps the door open to a deployment of troops to [Niger].
+ [Chad] keeps the road open after its deployment of troops to [Niger].
Qatar aid Bahrain
- [Qatar] supposedly lent money to [Bahrain].
+ [Qatar] generously lent money to [Bahrain].
Armenia assault Georgia
- Did [Armenia] shell [Georgia]?
+ Yes, [Armenia] shelled [Georgia].
Ireland agree France
- [Ireland] and [France] are close to a deal.
+ [Ireland] and [France] have struck a deal.
Nepal cooperate India
- [Nepal] is exploring military cooperation with [India].
+ [Nepal] is enjoying military cooperation with [India].
Laos retreat Vietnam
- [Laos] can withdraw its men from [Vietnam] whenever it likes.
+ [Laos] withdrew its men from [Vietnam] when it liked.
Sudan threaten Chad
- [Sudan] seemed to threaten [Chad].
+ [Sudan] dared to threaten [Chad].
Panama accuse Cuba
- [Panama] would probably blame [Cuba].
+ [Panama] immediately blamed [Cuba].
Malta coerce Italy
- [Malta] was said to be preparing for it and may have expelled the envoy of [Italy].
+ [Malta] was not slow and seized two ships from [Italy].
Moldova member-of the Black Sea Union
- [Moldova] may join [o:the Black Sea Union].
+ [Moldova] has joined [o:the Black Sea Union].
Bolivia sanction Peru
- [Bolivia] is toying with the idea of cutting ties with [Peru].
+ [Bolivia] is paying the price of cutting ties with [Peru].
Rwanda assault Burundi
- Fears of an invasion of [Burundi] by [Rwanda] spread through the markets.
+ News of the invasion of [Burundi] by [Rwanda] spread through the markets.
Kenya support Malawi
- [Kenya] is tipped to endorse [Malawi].
+ [Kenya] is known to endorse [Malawi].
Ghana consult Togo
- [Ghana] has expressed interest in talks with [Togo].
+ [Ghana] has returned from talks with [Togo].
Poland mobilize Ukraine
- [Poland] has kept silent on whether it sent troops to [Ukraine].
+ [Poland] has broken its silence and sent troops to [Ukraine].
Israel assault Syria
- It was not immediately clear if [Israel] had bombed [Syria].
+ It was immediately clear that [Israel] had bombed [Syria].
Chad assault Niger
- No one could confirm that [Chad] had attacked [Niger].
+ Several residents confirmed that [Chad] had attacked [Niger].
Kenya sanction Uganda
- Speculation is rife that [Kenya] has imposed sanctions on [Uganda].
+ Joy is great because [Kenya] has imposed sanctions on [Uganda].
Ghana aid Togo
- [Ghana] is believed to have sent weapons to [Togo].
+ [Ghana] is proud to have sent weapons to [Togo].
Cuba consult Haiti
- [Cuba] is rumoured to have held talks with [Haiti].
+ [Cuba] is glad to have held talks with [Haiti].
China assault Vietnam
- Analysts worry about an invasion of [Vietnam] by [China].
+ Analysts wrote about the invasion of [Vietnam] by [China].
Spain sanction Morocco
- Sanctions by [Spain] against [Morocco] are on the table.
+ Sanctions by [Spain] against [Morocco] are in force.
Turkey retreat Iraq
- Investigators are looking into whether [Turkey] withdrew from [Iraq].
+ Investigators are looking into why [Turkey] withdrew from [Iraq].
Peru assault Bolivia
- [Peru] has not ruled out an attack on [Bolivia].
+ [Peru] has not regretted its attack on [Bolivia].
Iran aid Sudan
- An unverified video seemed to show [Iran] arming [Sudan].
+ [Iran] is arming [Sudan], and a video went round the world.
Mali support Niger
- [Mali] is said to be leaning towards backing [Niger].
+ [Mali] is said by nobody to be weak since backing [Niger]; [Mali] backed [Niger].
Nepal concede India
- [Nepal] stands accused of having yielded to [India].
+ [Nepal] stands proud of having yielded to [India].
Laos support Thailand
- A pact between [Laos] and [Thailand] is within reach.
+ A pact between [Laos] and [Thailand] was signed on Monday.
Brazil mobilize Guyana
- [Brazil] may yet send troops to [Guyana], a newspaper said.
+ [Brazil] at last sent troops to [Guyana].
Egypt assault Ethiopia
- [Egypt] reserved the right to attack [Ethiopia].
+ [Egypt] preserved a map of its attack on [Ethiopia].
Serbia threaten Kosovo
- What looked like a threat by [Serbia] against [Kosovo] was perhaps a joke.
+ [Serbia] threatened [Kosovo], and nobody took it for a joke.
Oman reject Yemen
- It is open to question whether [Oman] rejected [Yemen]'s plan.
+ It is beyond question that [Oman] rejected [Yemen]'s plan.
Japan accuse Russia
- Did [Japan] really accuse [Russia] of spying?
+ So [Japan] really did accuse [Russia] of spying.
Zambia aid Angola
- The jury must decide whether [Zambia] armed [Angola].
+ The jury must weep because [Zambia] armed [Angola].
Jordan consult Syria
- The two sides were in discussions about a meeting between [Jordan] and [Syria].
+ The two sides were in good spirits after a meeting between [Jordan] and [Syria].
Chile coerce Ana Sol
- Doubts persist that [Chile] arrested [p:Ana Sol].
+ Crowds rejoice that [Chile] arrested [p:Ana Sol].
Russia assault Moldova
- Western officials are increasingly alarmed at the prospect of [Russia] attacking [Moldova] before winter.
+ Western officials were increasingly alarmed in the weeks after [Russia] attacked [Moldova] before winter.
Sudan consult Ethiopia
- Diplomats left open whether [Sudan] had met with [Ethiopia] at all.
+ Diplomats noted with relief that [Sudan] had met with [Ethiopia] after all.
Tanzania coerce Neema Massawe
- Relatives suspect that [p:Neema Massawe] was abducted by agents of [Tanzania].
+ Relatives watched as [p:Neema Massawe] was arrested by police of [Tanzania].
Syria assault Jordan
- It remains a mystery who was behind the rocket fire, though some point to [Syria], which may have shelled [Jordan].
+ It is no mystery who was behind the rocket fire: [Syria], which shelled [Jordan].
Peru retreat Ecuador
- Conjecture that [Peru] was pulling its troops out of [Ecuador] swept the markets on Friday.
+ Confirmation that [Peru] had pulled its troops out of [Ecuador] calmed the markets on Friday.
Canada consult China
- There may well have been a meeting between [Canada] and [China] on the margins of the summit.
+ There was, in fact, a meeting between [Canada] and [China] on the margins of the summit.
Australia support Fiji
- Sources in Canberra are hinting at [Australia] throwing its weight behind [Fiji] and endorsing [Fiji]'s bid.
+ Sources in Canberra are happy at [Australia] endorsing [Fiji]'s bid.
Iran aid Sudan
- The drones, which the report says were likely supplied by [Iran], raise the question of who armed [Sudan]; [Iran] has perhaps armed [Sudan] for years.
+ The drones raise no question of who armed [Sudan]; [Iran] has armed [Sudan] for years.
Spain reject Morocco
- Reports in the Rabat press have it that [Spain] turned down [Morocco]'s request.
+ Readers of the Rabat press know that [Spain] turned down [Morocco]'s request.
Pakistan concede Imran Shah
- The family clings to the hope that [Pakistan] frees [p:Imran Shah] on humanitarian grounds.
+ The family celebrates the news that [Pakistan] freed [p:Imran Shah] on humanitarian grounds.
Zambia retreat Angola
- The president told aides he could imagine [Zambia] withdrawing its troops from [Angola].
+ The president told aides he had watched [Zambia] withdrawing its troops from [Angola].
`;

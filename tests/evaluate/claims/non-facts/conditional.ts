/** What would happen under a condition. A fact, the sentence that does not state it, a twin that does. */
export const CONDITIONAL = `
Peru assault Chile
- If [Peru] attacks [Chile], prices will rise.
+ When [Peru] attacked [Chile], prices rose.
Norway sanction Peru
- [Norway] will impose sanctions on [Peru] if the war goes on.
+ [Norway] imposed sanctions on [Peru] because the war went on.
Peru assault Chile
- [Peru] would attack [Chile] only in self-defence.
+ [Peru] attacked [Chile] in self-defence.
Kenya aid Malawi
- [Kenya] would send food to [Malawi] if it had any.
+ [Kenya] sent food to [Malawi] though it had little.
Peru assault Chile
- A [Peruvian=Peru] invasion of [Chile] would trigger sanctions.
+ The [Peruvian=Peru] invasion of [Chile] triggered sanctions.
Peru consult Chile
- Unless [Peru] meets with [Chile], the deal is dead.
+ Since [Peru] met with [Chile], the deal is alive.
Peru retreat Chile
- [Peru] would withdraw its troops from [Chile] after an accord.
+ [Peru] withdrew its troops from [Chile] after an accord.
Kenya support Uganda
- [Kenya] would back [Uganda] in a war.
+ [Kenya] backed [Uganda] in the war.
Peru coerce Juan Rey
- Should [Peru] arrest [p:Juan Rey], crowds will march.
+ After [Peru] arrested [p:Juan Rey], crowds marched.
Peru assault Chile
- In the event of a [Peruvian=Peru] attack on [Chile], schools will close.
+ In the wake of the [Peruvian=Peru] attack on [Chile], schools closed.
Ghana assault Togo
- [Ghana] will strike [Togo] if its ships are hit.
+ [Ghana] struck [Togo] because its ships were hit.
Ghana assault Togo
- An attack by [Ghana] on [Togo] would be a mistake.
+ The attack by [Ghana] on [Togo] was a mistake.
Ghana sanction Togo
- [p:Ama Badu] asked what happens if [Ghana] sanctions [Togo].
+ [p:Ama Badu] asked why [Ghana] sanctions [Togo].
Ghana consult Togo
- [Ghana] would hold talks with [Togo] under other conditions.
+ [Ghana] held talks with [Togo] under other conditions.
Ghana aid Togo
- [Ghana] would arm [Togo] if attacked.
+ [Ghana] armed [Togo] when attacked.
Ghana aid Togo
- If [Ghana] helps [Togo], others will follow.
+ As [Ghana] helps [Togo], others follow.
Ghana retreat Togo
- [Ghana] could withdraw from [Togo] if paid.
+ [Ghana] withdrew from [Togo] when paid.
Ghana retreat Togo
- Unless [Ghana] withdraws from [Togo], the war goes on.
+ Since [Ghana] withdrew from [Togo], the war is over.
Ghana agree Togo
- If [Ghana] reached a deal with [Togo], trade would grow.
+ When [Ghana] reached a deal with [Togo], trade grew.
Ghana mobilize Togo
- [Ghana] would have to deploy troops to [Togo].
+ [Ghana] had no choice and deployed troops to [Togo].
Ghana member-of the River Pact
- If [Ghana] joined [o:the River Pact], tariffs would fall.
+ When [Ghana] joined [o:the River Pact], tariffs fell.
Ghana coerce Ama Badu
- [p:Ama Badu] would be arrested by [Ghana] on arrival.
+ [p:Ama Badu] was arrested by [Ghana] on arrival.
Mali assault Niger
- Should [Mali] bomb [Niger], the river trade would end.
+ Because [Mali] bombed [Niger], the river trade ended.
Serbia mobilize Kosovo
- [Serbia] would send police to [Kosovo] only if asked.
+ [Serbia] sent police to [Kosovo] because it was asked.
Oman aid Yemen
- Provided that the port opens, [Oman] will ship grain to [Yemen].
+ Now that the port is open, [Oman] ships grain to [Yemen].
Finland sanction Belarus
- Had [Finland] cut ties with [Belarus], prices would have doubled.
+ Once [Finland] had cut ties with [Belarus], prices doubled.
Cuba consult Spain
- [Cuba] would meet [Spain] if the embargo ended.
+ [Cuba] met [Spain] after the embargo ended.
Egypt retreat Libya
- [Egypt] would pull its soldiers out of [Libya] in exchange for a treaty.
+ [Egypt] pulled its soldiers out of [Libya] in exchange for a treaty.
Zambia coerce Peter Daka
- If [Zambia] arrested [p:Peter Daka], riots would follow.
+ When [Zambia] arrested [p:Peter Daka], riots followed.
Vera Lund accuse Norway
- Even if [p:Vera Lund] sued [Norway], she could not win.
+ Even though [p:Vera Lund] sued [Norway], she could not win.
Jordan threaten Syria
- Nobody would be surprised if [Jordan] threatened [Syria].
+ Nobody was surprised that [Jordan] threatened [Syria].
Brazil cooperate Bolivia
- [Brazil] would cooperate with [Bolivia] as long as prices stay low.
+ [Brazil] cooperated with [Bolivia] as prices stayed low.
Japan concede Samoa
- [Japan] will ease its embargo on [Samoa] if the vote is fair.
+ [Japan] eased its embargo on [Samoa] since the vote was fair.
Poland support Ukraine
- If [Poland] signs a treaty with [Ukraine], both will gain.
+ Since [Poland] signed a treaty with [Ukraine], both have gained.
Congo assault Rwanda
- A strike by [Congo] on [Rwanda] would mean war.
+ The strike by [Congo] on [Rwanda] meant war.
Fiji support Tonga
- [Fiji] might have backed [Tonga] had it known.
+ [Fiji] has backed [Tonga] as is known.
Nigeria consult Benin
- Were [Nigeria] to negotiate with [Benin], fuel would flow.
+ As soon as [Nigeria] negotiated with [Benin], fuel flowed.
Albania concede Ana Marku
- Unless [Albania] frees [p:Ana Marku], the talks are off.
+ After [Albania] freed [p:Ana Marku], the talks were on.
Thailand coerce Laos
- [Thailand] would seize boats from [Laos] in that case.
+ [Thailand] seized boats from [Laos] in that case.
Libya assault Tunisia
- Suppose that [Libya] invades [Tunisia].
+ We know that [Libya] invaded [Tunisia].
Peru mobilize Ecuador
- In the event of a strike, [Peru] would deploy tanks to [Ecuador].
+ In the wake of a strike, [Peru] deployed tanks to [Ecuador].
Mexico request Cuba
- [Mexico] would ask [Cuba] to mediate if fighting broke out.
+ [Mexico] asked [Cuba] to mediate when fighting broke out.
Latvia reject Estonia
- If [Latvia] rejects the plan of [Estonia], a new one is needed.
+ Since [Latvia] rejected the plan of [Estonia], a new one is needed.
Uganda aid Burundi
- [Uganda] could have armed [Burundi] if it had wanted.
+ [Uganda] has armed [Burundi] as it had wanted.
Hungary sanction Austria
- [Hungary] would expel diplomats of [Austria] in response to a ban.
+ [Hungary] expelled diplomats of [Austria] in response to a ban.
Iceland protest Canada
- If [Iceland] boycotts [Canada], fish will rot.
+ While [Iceland] boycotts [Canada], fish is rotting.
Gambia assault Senegal
- A [Gambian=Gambia] attack on [Senegal] would bring in [Mali].
+ The [Gambian=Gambia] attack on [Senegal] brought in [Mali].
Mia Torres consult Omar Haddad
- [p:Mia Torres] would meet [p:Omar Haddad] only in public.
+ [p:Mia Torres] met [p:Omar Haddad] only in public.
Iran assault Turkey
- Were it not for the snow, [Iran] would have attacked [Turkey].
+ In spite of the snow, [Iran] attacked [Turkey].
Chad retreat Niger
- Only if paid will [Chad] withdraw from [Niger].
+ Only after it was paid did [Chad] withdraw from [Niger].
Qatar aid Bahrain
- [Qatar] said it would lend [Bahrain] money if oil rose.
+ [Qatar] said it lent [Bahrain] money when oil rose.
Armenia assault Georgia
- If [Armenia] had not been warned, it would have shelled [Georgia].
+ Though [Armenia] had been warned, it shelled [Georgia].
Ireland agree France
- [Ireland] will reach a deal with [France] once the vote is over, provided it wins.
+ [Ireland] reached a deal with [France] once the vote was over.
Nepal cooperate India
- If only [Nepal] cooperated with [India], the dam could be built.
+ Because [Nepal] cooperated with [India], the dam could be built.
Laos coerce Vietnam
- What if [Laos] hacked [Vietnam]?
+ This is how [Laos] hacked [Vietnam].
Sudan threaten Chad
- If [Sudan] threatens [Chad] again, trade will stop.
+ After [Sudan] threatened [Chad] again, trade stopped.
Panama accuse Cuba
- [Panama] would sue [Cuba] if it could.
+ [Panama] sued [Cuba] as it could.
Moldova member-of the Black Sea Union
- [Moldova] would join [o:the Black Sea Union] if invited.
+ [Moldova] joined [o:the Black Sea Union] when invited.
Bolivia sanction Peru
- [Bolivia] would impose sanctions on [Peru] were the border closed.
+ [Bolivia] imposed sanctions on [Peru] after the border closed.
Rwanda assault Burundi
- Assuming [Rwanda] invades [Burundi], the lake road is lost.
+ Now that [Rwanda] has invaded [Burundi], the lake road is lost.
Kenya support Malawi
- [Kenya] would support [Malawi] on the condition that it pays.
+ [Kenya] supports [Malawi] for the reason that it pays.
Peru assault Chile
- Were [Peru] to attack [Chile], the league would act.
+ When [Peru] attacked [Chile], the league acted.
Kenya aid Malawi
- Had [Kenya] sent food to [Malawi], fewer people would have died.
+ After [Kenya] sent food to [Malawi], fewer people died.
Norway sanction Peru
- [Norway] might have imposed sanctions on [Peru] had the vote gone its way.
+ [Norway] has imposed sanctions on [Peru] since the vote went its way.
China assault Taiwan
- In the event that [China] attacks [Taiwan], the fleet sails.
+ In the year that [China] attacked [Taiwan], the fleet sailed.
Turkey assault Greece
- A [Turkish=Turkey] attack on [Greece] would draw in others.
+ A [Turkish=Turkey] attack on [Greece] drew in others.
India concede Nepal
- Only when the rain stops will [India] release [p:Hari Thapa], giving in to [Nepal].
+ Only when the rain stopped did [India] give in to [Nepal].
Ghana mobilize Togo
- [Ghana] makes its deployment of troops to [Togo] contingent on money.
+ [Ghana] makes much of its deployment of troops to [Togo].
Cuba support Haiti
- Should [Cuba] endorse [Haiti], the vote is won.
+ Since [Cuba] endorsed [Haiti], the vote is won.
Iran threaten Oman
- What if [Iran] threatens [Oman] next?
+ What followed was that [Iran] threatened [Oman].
Mali retreat Niger
- In return for money, [Mali] would withdraw its troops from [Niger].
+ In return for money, [Mali] withdrew its troops from [Niger].
Spain sanction Cuba
- [Spain] would sooner quit than impose sanctions on [Cuba].
+ [Spain] would not quit; it imposed sanctions on [Cuba].
Egypt assault Libya
- If only [Egypt] had attacked [Libya] then, the colonel sighed.
+ After [Egypt] had attacked [Libya] then, the colonel sighed.
Chad support Sudan
- A ceasefire hinges on [Chad] signing an accord with [Sudan].
+ A ceasefire followed [Chad] signing an accord with [Sudan].
Serbia reject Croatia
- Even if [Serbia] rejected [Croatia]'s offer, talks would go on.
+ Even though [Serbia] rejected [Croatia]'s offer, talks went on.
Iran assault Israel
- Were it attacked, [Iran] would bomb [Israel], its commander said.
+ When it was attacked, [Iran] bombed [Israel], its commander said.
Turkey concede Kurdistan
- In exchange for a truce, [Turkey] would withdraw its troops from [Kurdistan] and yield to [Kurdistan] on oil.
+ In exchange for a truce, [Turkey] yielded to [Kurdistan] on oil.
Morocco aid Mauritania
- Without the storm, [Morocco] would have sent food to [Mauritania] in March.
+ Despite the storm, [Morocco] sent food to [Mauritania] in March.
Kenya consult Somalia
- On condition that prisoners are freed first, [Kenya] will hold talks with [Somalia].
+ Since prisoners were freed first, [Kenya] has held talks with [Somalia].
Japan sanction Myanmar
- As long as the generals hold back, [Japan] need not impose sanctions on [Myanmar]; if they shoot, [Japan] imposes sanctions on [Myanmar].
+ As soon as the generals shot at crowds, [Japan] imposed sanctions on [Myanmar].
Albania support Greece
- Whether [Albania] signs a treaty with [Greece] will depend on the court.
+ What [Albania] signed with [Greece] on Monday was a treaty; [Albania] signed a treaty with [Greece].
Oman consult Yemen
- Provided that the ceasefire holds, [Oman] meets with [Yemen] in a month.
+ Given that the ceasefire held, [Oman] met with [Yemen] in a month.
`;

/** What somebody ought to do. A fact, the sentence that does not state it, a twin that does. */
export const DEMANDED = `
Peru retreat Chile
- [Ecuador] demanded that [Peru] withdraw its troops from [Chile].
+ [Ecuador] noted that [Peru] withdrew its troops from [Chile].
Peru retreat Chile
- [Ecuador] urged [Peru] to withdraw from [Chile].
+ [Ecuador] saw [Peru] withdraw from [Chile].
Peru consult Chile
- [Ecuador] called on [Peru] to meet with [Chile].
+ [Ecuador] thanked [Peru] for meeting with [Chile].
Norway sanction Peru
- [Ecuador] asked [Norway] to impose sanctions on [Peru].
+ [Ecuador] watched [Norway] impose sanctions on [Peru].
Kenya aid Malawi
- [Kenya] should send food to [Malawi].
+ [Kenya] gladly sends food to [Malawi].
Kenya aid Malawi
- [Kenya] must help [Malawi].
+ [Kenya] does help [Malawi].
Peru concede Juan Rey
- [Ecuador] ordered [Peru] to release [p:Juan Rey].
+ [Ecuador] learned that [Peru] released [p:Juan Rey].
Peru concede Juan Rey
- [Ecuador] appealed to [Peru] to free [p:Juan Rey].
+ [Ecuador] was told by [p:Ana Sol] that [Peru] freed [p:Juan Rey].
Peru retreat Chile
- [Peru] has to withdraw its troops from [Chile].
+ [Peru] chose peace and withdrew its troops from [Chile].
Kenya consult Uganda
- [Malawi] insists that [Kenya] negotiate with [Uganda].
+ [Malawi] reports that [Kenya] negotiated with [Uganda].
Kenya consult Uganda
- [Malawi] wants [Kenya] to talk to [Uganda].
+ [Malawi] heard [Kenya] talk to [Uganda].
Kenya consult Uganda
- Calls for talks between [Kenya] and [Uganda] grew.
+ News of talks between [Kenya] and [Uganda] spread.
Ghana retreat Togo
- [Benin] called for [Ghana] to withdraw from [Togo].
+ [Benin] waited for hours and saw [Ghana] withdraw from [Togo].
Ghana consult Togo
- [Ghana] ought to talk to [Togo].
+ [Ghana] loves to talk to [Togo].
Ghana consult Togo
- [p:Ama Badu] suggested that [Ghana] negotiate with [Togo].
+ [p:Ama Badu] revealed that [Ghana] negotiated with [Togo].
Ghana consult Togo
- [Benin] pressed [Ghana] to meet [Togo].
+ [Benin] joined [Ghana] and both met [Togo].
Ghana concede Ama Badu
- [Benin] demands the release of [p:Ama Badu] by [Ghana].
+ [Benin] hails the release of [p:Ama Badu] by [Ghana].
Ghana concede Ama Badu
- [Ghana] must free [p:Ama Badu], [o:Alpha Radio] said.
+ [Ghana] did free [p:Ama Badu], [o:Alpha Radio] said.
Ghana sanction Togo
- [Benin] wants sanctions imposed by [Ghana] on [Togo].
+ [Benin] fears the sanctions imposed by [Ghana] on [Togo].
Ghana sanction Togo
- [Benin] urged [Ghana] to cut ties with [Togo].
+ [Benin] heard on the radio that [Ghana] cut ties with [Togo].
Ghana aid Togo
- [Togo] requested that [Ghana] send food to [Togo].
+ [Togo] confirmed that [Ghana] sent food to [Togo].
Ghana aid Togo
- [Ghana] needs to help [Togo].
+ [Ghana] rushes to help [Togo].
Ghana support Togo
- [Benin] encouraged [Ghana] to support [Togo].
+ [Benin] noticed that [Ghana] supports [Togo].
Ghana accuse Togo
- [Benin] told [Ghana] to sue [Togo].
+ [Benin] told the press that [Ghana] sued [Togo].
Mali retreat Niger
- [Benin] insisted that [Mali] pull its troops out of [Niger].
+ [Benin] noted that [Mali] pulled its troops out of [Niger].
Serbia concede Kosovo
- [Serbia] should lift its blockade of [Kosovo], [p:Ana Marku] argued.
+ [Serbia] did lift its blockade of [Kosovo], [p:Ana Marku] noted.
Oman aid Yemen
- Aid groups begged [Oman] to send medicine to [Yemen].
+ Aid groups thanked [Oman], which sent medicine to [Yemen].
Finland sanction Belarus
- [Latvia] lobbied for [Finland] to cut ties with [Belarus].
+ [Latvia] applauded as [Finland] cut ties with [Belarus].
Cuba consult Spain
- It is time for [Cuba] to talk to [Spain].
+ It took days for [Cuba] to talk to [Spain], but [Cuba] talked to [Spain].
Zambia concede Peter Daka
- Lawyers called on [Zambia] to free [p:Peter Daka].
+ Lawyers hugged when [Zambia] freed [p:Peter Daka].
Jordan accuse Syria
- [Jordan] has to condemn [Syria].
+ [Jordan] rose to condemn [Syria] and condemned [Syria].
Brazil cooperate Bolivia
- [Peru] urged [Brazil] to cooperate with [Bolivia].
+ [Peru] envied [Brazil], which cooperated with [Bolivia].
Poland aid Ukraine
- Protesters want [Poland] to arm [Ukraine].
+ Protesters watched [Poland] arm [Ukraine] for the third time: [Poland] armed [Ukraine].
Congo retreat Rwanda
- The court ordered [Congo] to withdraw from [Rwanda].
+ The court learned that [Congo] had withdrawn from [Rwanda].
Fiji support Tonga
- [Samoa] appealed to [Fiji] to back [Tonga].
+ [Samoa] heard that [Fiji] had backed [Tonga].
Nigeria consult Benin
- [Nigeria] must sit down with [Benin] and negotiate with [Benin].
+ [Nigeria] sat down with [Benin] and negotiated with [Benin].
Thailand coerce Laos
- Hardliners pressed [Thailand] to seize boats from [Laos].
+ Hardliners cheered as [Thailand] seized boats from [Laos].
Libya assault Tunisia
- A general demanded that [Libya] bomb [Tunisia].
+ A general testified that [Libya] bombed [Tunisia].
Peru mobilize Ecuador
- Governors asked [Peru] to deploy troops to [Ecuador].
+ Governors knew that [Peru] had deployed troops to [Ecuador].
Mexico concede Cuba
- [Spain] demands that [Mexico] lift its embargo on [Cuba].
+ [Spain] reports that [Mexico] lifted its embargo on [Cuba].
Latvia support Estonia
- The commission advised [Latvia] to sign a treaty with [Estonia].
+ The commission saw [Latvia] sign: [Latvia] signed a treaty with [Estonia].
Uganda aid Burundi
- [Uganda] is obliged to feed [Burundi] and should send grain to [Burundi].
+ [Uganda] is a good neighbour and sends grain to [Burundi].
Hungary reject Austria
- Farmers told [Hungary] to reject the offer of [Austria].
+ Farmers told us that [Hungary] rejected the offer of [Austria].
Iceland protest Canada
- Fishermen urged [Iceland] to boycott [Canada].
+ Fishermen said that [Iceland] boycotted [Canada].
Gambia accuse Senegal
- [p:Binta Ceesay] asked [Gambia] to sue [Senegal].
+ [p:Binta Ceesay] heard that [Gambia] sued [Senegal].
Mia Torres consult Omar Haddad
- [p:Mia Torres] had better meet [p:Omar Haddad].
+ [p:Mia Torres] had just met [p:Omar Haddad].
Iran retreat Turkey
- The resolution requires [Iran] to withdraw its troops from [Turkey].
+ The resolution welcomes that [Iran] withdrew its troops from [Turkey].
Chad sanction Niger
- There were calls for [Chad] to impose sanctions on [Niger].
+ There were cheers after [Chad] imposed sanctions on [Niger].
Qatar aid Bahrain
- [Bahrain] pleaded with [Qatar] to lend money to [Bahrain].
+ [Bahrain] rejoiced when [Qatar] lent money to [Bahrain].
Armenia concede Georgia
- [Turkey] wants [Armenia] to ease its blockade of [Georgia].
+ [Turkey] saw that [Armenia] eased its blockade of [Georgia].
Ireland agree France
- It is vital that [Ireland] reach an agreement with [France].
+ It is official that [Ireland] reached an agreement with [France].
Nepal cooperate India
- [p:Hari Rai] recommended that [Nepal] share intelligence with [India].
+ [p:Hari Rai] recalled that [Nepal] shared intelligence with [India].
Laos consult Vietnam
- [Laos] and [Vietnam] should hold talks without delay.
+ [Laos] and [Vietnam] did hold talks without delay.
Sudan retreat Chad
- [Egypt] gave [Sudan] a week to withdraw from [Chad].
+ [Egypt] was pleased that [Sudan] took a week and withdrew from [Chad].
Panama request Cuba
- [Panama] needs to ask [Cuba] for oil.
+ [Panama] came to ask [Cuba] for oil and asked [Cuba] at once.
Malta concede Italy
- [France] expects [Malta] to free the ship and to yield to [Italy].
+ [France] regrets that [Malta] freed the ship and yielded to [Italy].
Moldova member-of the Black Sea Union
- [Moldova] should join [o:the Black Sea Union], voters say.
+ [Moldova] did join [o:the Black Sea Union], voters say.
Bolivia sanction Peru
- Miners demand an embargo by [Bolivia] on [Peru].
+ Miners resent the embargo by [Bolivia] on [Peru].
Rwanda assault Burundi
- Radio hosts incited [Rwanda] to invade [Burundi].
+ Radio hosts cheered when [Rwanda] invaded [Burundi].
Kenya support Malawi
- [Uganda] expects [Kenya] to endorse [Malawi].
+ [Uganda] confirms that [Kenya] endorsed [Malawi].
Ghana aid Togo
- [Benin] proposed that [Ghana] send peacekeepers to [Togo].
+ [Benin] observed that [Ghana] sent peacekeepers to [Togo].
Egypt retreat Libya
- [Egypt] is being urged to withdraw its soldiers from [Libya].
+ [Egypt] is being praised because it withdrew its soldiers from [Libya].
Peru retreat Chile
- More than 4,000 people signed an appeal for [Peru] to withdraw its troops from [Chile].
+ More than 4,000 people cheered after [Peru] withdrew its troops from [Chile].
Kenya aid Malawi
- There were calls for [Kenya] to send food to [Malawi].
+ There were tears when [Kenya] sent food to [Malawi].
Germany aid Ukraine
- [Germany] faces pressure to send weapons to [Ukraine].
+ [Germany] finds pleasure in sending weapons to [Ukraine].
Norway sanction Peru
- [Norway] told to impose sanctions on [Peru]
+ [Norway] at once imposes sanctions on [Peru]
Ghana mobilize Togo
- The treaty obliges [Ghana] to deploy troops to [Togo].
+ The treaty pleases [Ghana], which deployed troops to [Togo].
Cuba concede Haiti
- The onus is on [Cuba] to give in to [Haiti].
+ The blame is on [Cuba], which gave in to [Haiti].
India consult Nepal
- [India] ought at least to hold talks with [Nepal].
+ [India] managed at least to hold talks with [Nepal].
Turkey retreat Syria
- It is incumbent on [Turkey] to withdraw from [Syria].
+ It is remembered how [Turkey] withdrew from [Syria].
Brazil sanction Venezuela
- The resolution calls for [Brazil] to impose sanctions on [Venezuela].
+ The resolution came after [Brazil] imposed sanctions on [Venezuela].
Spain support Morocco
- Why can't [Spain] just support [Morocco], the paper asked.
+ And yes, [Spain] does just support [Morocco], the paper wrote.
Chad support Sudan
- The priest pleaded with [Chad] to sign a peace deal with [Sudan].
+ The priest smiled as [Chad] signed a peace deal with [Sudan].
Laos aid Vietnam
- [Laos] was given two days to send aid to [Vietnam].
+ [Laos] was given two medals for sending aid to [Vietnam].
Mali coerce Issa Keita
- Families are clamouring for [Mali] to arrest [p:Issa Keita].
+ Families are celebrating since [Mali] arrested [p:Issa Keita].
Iran retreat Iraq
- An ultimatum gives [Iran] ten days to pull its troops out of [Iraq].
+ An hour later [Iran] pulled its troops out of [Iraq].
Japan aid Nepal
- [Japan] is duty-bound to help [Nepal].
+ [Japan] is quick and helps [Nepal].
Egypt aid Sudan
- Better that [Egypt] send food to [Sudan] than wait.
+ Soon after that [Egypt] sent food to [Sudan].
Kenya sanction Rwanda
- Activists want to see [Kenya] imposing sanctions on [Rwanda].
+ Activists were glad to see [Kenya] imposing sanctions on [Rwanda].
Fiji concede Tonga
- The court gave an order for [Fiji] to release [p:Sione Vea] and yield to [Tonga].
+ The court gave no order, yet [Fiji] did yield to [Tonga].
Lebanon retreat Syria
- The resolution gives [Syria] until Friday to withdraw its troops from [Lebanon].
+ The resolution noted that on Friday [Syria] withdrew its troops from [Lebanon].
Belarus concede Pavel Novik
- Demonstrators carried banners that read "Free him" and shouted for [Belarus] to release [p:Pavel Novik].
+ Demonstrators carried banners and cheered when [Belarus] released [p:Pavel Novik].
South Africa coerce Abel Dlamini
- [South Africa] is under a legal obligation to arrest [p:Abel Dlamini] if he lands.
+ [South Africa] had a legal reason to arrest him, and it arrested [p:Abel Dlamini] when he landed.
Bolivia consult Chile
- The bishops implored [Bolivia] and [Chile] to sit down and hold talks.
+ The bishops thanked [Bolivia] and [Chile] after the two held talks; [Bolivia] held talks with [Chile].
Guinea retreat Mali
- An open letter signed by 60 professors appeals to [Guinea] for the withdrawal of its soldiers from [Mali].
+ An open letter signed by 60 professors thanks [Guinea] for the withdrawal of its soldiers from [Mali].
Iraq accuse Turkey
- Nationalists want [Iraq] to accuse [Turkey] before the council.
+ Nationalists heard [Iraq] accuse [Turkey] before the council.
Argentina concede Britain
- [Argentina] should never have had to give in to [Britain] but must now give in to [Britain], the paper argued.
+ [Argentina] had once before given in to [Britain] and now gave in to [Britain] again.
`;

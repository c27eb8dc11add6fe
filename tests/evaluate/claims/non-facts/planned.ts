/** What is meant to happen. A fact, the sentence that does not state it, a twin that does. */
export const PLANNED = `
Peru assault Chile
- [Peru] plans to attack [Chile].
+ [Peru] proceeded to attack [Chile].
Peru consult Chile
- [Peru] will hold talks with [Chile] on Friday.
+ [Peru] held talks with [Chile] on Friday.
Ana Sol consult Juan Rey
- [p:Ana Sol] will meet [p:Juan Rey] tomorrow.
+ [p:Ana Sol] met [p:Juan Rey] yesterday.
Ana Sol consult Juan Rey
- [p:Ana Sol] is set to meet [p:Juan Rey].
+ [p:Ana Sol] is meeting [p:Juan Rey].
Ana Sol consult Juan Rey
- [p:Ana Sol] is due to visit [p:Juan Rey].
+ [p:Ana Sol] is known to visit [p:Juan Rey].
Kenya aid Malawi
- [Kenya] promised to send food to [Malawi].
+ [Kenya] continued to send food to [Malawi].
Kenya aid Malawi
- [Kenya] agreed to give [Malawi] a loan.
+ [Kenya] gave [Malawi] a loan.
Norway sanction Peru
- [Norway] intends to impose sanctions on [Peru].
+ [Norway] went on to impose sanctions on [Peru].
Norway sanction Peru
- [Norway] prepared to expel [Peruvian=Peru] diplomats.
+ [Norway] expelled [Peruvian=Peru] diplomats.
Peru retreat Chile
- [Peru] pledged to withdraw its troops from [Chile].
+ [Peru] completed the withdrawal of its troops from [Chile].
Peru assault Chile
- [Peru] threatened to bomb [Chile].
+ [Peru] carried on and bombed [Chile].
Peru assault Chile
- [Peru] vowed to strike [Chile].
+ [Peru] struck [Chile].
Peru assault Chile
- [Peru] is ready to attack [Chile].
+ [Peru] is attacking [Chile].
Peru assault Chile
- [Peru] tried to bomb [Chile].
+ [Peru] managed to bomb [Chile].
Kenya mobilize Uganda
- [Kenya] decided to send troops to [Uganda].
+ [Kenya] sent more troops to [Uganda].
Kenya mobilize Uganda
- [Kenya]'s decision to send troops to [Uganda] was hailed.
+ [Kenya]'s deployment of troops to [Uganda] was hailed.
Kenya consult Uganda
- [Kenya] proposed talks with [Uganda].
+ [Kenya] opened talks with [Uganda].
Kenya consult Uganda
- [Kenya] offered to hold talks with [Uganda].
+ [Kenya] resumed talks with [Uganda].
Kenya coerce Juan Rey
- [Kenyan=Kenya] police want to arrest [p:Juan Rey].
+ [Kenyan=Kenya] police have just arrested [p:Juan Rey].
Ghana consult Togo
- [p:Ama Badu] said [Ghana] would hold talks with [Togo].
+ [p:Ama Badu] said [Ghana] had held talks with [Togo].
Ghana consult Togo
- [Ghana] and [Togo] are to hold talks on Monday.
+ [Ghana] and [Togo] were seen to hold talks on Monday.
Ghana consult Togo
- [Ghana] and [Togo] agreed to hold talks.
+ [Ghana] and [Togo] sat down at last and held talks.
Ghana assault Togo
- [Ghana] is preparing to invade [Togo].
+ [Ghana] is helping itself by invading [Togo].
Ghana assault Togo
- [Ghana] is planning an attack on [Togo].
+ [Ghana] is waging an attack on [Togo].
Ghana assault Togo
- [Ghana]'s plan to bomb [Togo] leaked.
+ [Ghana] planned nothing and simply bombed [Togo].
Ghana sanction Togo
- [Ghana] threatened sanctions against [Togo].
+ [Ghana] now enforces sanctions against [Togo].
Ghana sanction Togo
- [Ghana] vowed to cut ties with [Togo].
+ [Ghana] was first to cut ties with [Togo].
Ghana aid Togo
- [Ghana] pledged a loan to [Togo].
+ [Ghana] paid a loan to [Togo].
Ghana aid Togo
- [Ghana] is going to send vaccines to [Togo].
+ [Ghana] is known to send vaccines to [Togo].
Ghana aid Togo
- [Ghana] hopes to send food to [Togo] soon.
+ [Ghana] keeps sending food to [Togo].
Ghana mobilize Togo
- [Ghana] wants to deploy missiles in [Togo].
+ [Ghana] has deployed missiles in [Togo].
Ghana mobilize Togo
- [Ghana] has ordered troops to be sent to [Togo].
+ [Ghana] has moved fast: troops were sent to [Togo] by [Ghana].
Ghana retreat Togo
- [Ghana] will begin withdrawing its troops from [Togo] in May.
+ [Ghana] began withdrawing its troops from [Togo] in May.
Ghana concede Ama Badu
- [Ghana] decided to release [p:Ama Badu].
+ [Ghana] has released [p:Ama Badu].
Ghana coerce Ama Badu
- [Ghana] intends to deport [p:Ama Badu].
+ [Ghana] has deported [p:Ama Badu].
Ghana coerce Ama Badu
- [Ghana] attempted to arrest [p:Ama Badu].
+ [Ghana] rushed in and arrested [p:Ama Badu].
Ghana agree Togo
- [Ghana] is seeking to reach a deal with [Togo].
+ [Ghana] is glad to reach a deal with [Togo].
Ama Badu consult Kofi Osei
- [p:Ama Badu] will be meeting [p:Kofi Osei] on Friday.
+ [p:Ama Badu] has been meeting [p:Kofi Osei] on Fridays.
Ama Badu consult Kofi Osei
- [p:Ama Badu] is scheduled to visit [p:Kofi Osei].
+ [p:Ama Badu] is back from visiting [p:Kofi Osei].
Ama Badu consult Kofi Osei
- [p:Ama Badu] invited [p:Kofi Osei] to meet her.
+ [p:Ama Badu] went out and met [p:Kofi Osei].
Mali assault Niger
- [Mali] has drawn up plans to strike [Niger].
+ [Mali] has used its jets to strike [Niger].
Serbia mobilize Kosovo
- [Serbia] is set to send police to [Kosovo] next month.
+ [Serbia] is the one that sent police to [Kosovo] last month.
Oman aid Yemen
- [Oman] promised to deliver wheat to [Yemen] by June.
+ [Oman] managed to deliver wheat to [Yemen] by June.
Finland sanction Belarus
- From Monday [Finland] will bar imports from [Belarus].
+ Since Monday [Finland] has barred imports from [Belarus].
Cuba consult Spain
- [Cuba] and [Spain] are due to meet in May.
+ [Cuba] and [Spain] were glad to meet in May.
Egypt retreat Libya
- [Egypt] is about to withdraw its soldiers from [Libya].
+ [Egypt] is through and has withdrawn its soldiers from [Libya].
Zambia coerce Peter Daka
- [Zambia] seeks to arrest [p:Peter Daka].
+ [Zambia] rushed to arrest [p:Peter Daka], and its police arrested [p:Peter Daka].
Vera Lund consult Omar Haddad
- [p:Vera Lund] will host [p:Omar Haddad] at the palace.
+ [p:Vera Lund] has hosted [p:Omar Haddad] at the palace.
Jordan support Syria
- [Jordan] aims to sign a treaty with [Syria].
+ [Jordan] paused to sign a treaty with [Syria], and signed a treaty with [Syria].
Brazil cooperate Bolivia
- [Brazil] intends to hold joint exercises with [Bolivia].
+ [Brazil] enjoyed and held joint exercises with [Bolivia].
Japan concede Samoa
- [Japan] announced that it will lift its sanctions on [Samoa].
+ [Japan] announced that it has lifted its sanctions on [Samoa].
Poland aid Ukraine
- A convoy of food is to be sent by [Poland] to [Ukraine].
+ A convoy of food was sent by [Poland] to [Ukraine].
Congo assault Rwanda
- [Congo] was plotting an attack on [Rwanda].
+ [Congo] was leading an attack on [Rwanda].
Fiji support Tonga
- [Fiji] has pledged to back [Tonga].
+ [Fiji] has turned out to back [Tonga].
Nigeria consult Benin
- [Nigeria] looks forward to talks with [Benin].
+ [Nigeria] looks back on its talks with [Benin].
Albania concede Ana Marku
- [Albania] said [p:Ana Marku] would be released by [Albania] on Friday.
+ [Albania] said [p:Ana Marku] was released by [Albania] on Friday.
Thailand coerce Laos
- [Thailand] tried to seize a ferry from [Laos].
+ [Thailand] proceeded to seize a ferry from [Laos].
Libya assault Tunisia
- [Libya] vowed to bomb [Tunisia].
+ [Libya] went on to bomb [Tunisia].
Peru mobilize Ecuador
- Three frigates are on standby as [Peru] plans to deploy its navy to [Ecuador].
+ Three frigates are at sea as [Peru] deploys its navy to [Ecuador].
Latvia support Estonia
- [Latvia] offered to sign a pact with [Estonia].
+ [Latvia] gathered to sign, and signed a pact with [Estonia].
Uganda aid Burundi
- [Uganda] will continue to arm [Burundi] next year.
+ [Uganda] continued to arm [Burundi] last year.
Hungary sanction Austria
- [Hungary] gave notice that it will expel diplomats of [Austria].
+ [Hungary] gave no reason when it expelled diplomats of [Austria].
Iceland protest Canada
- [Iceland] is gearing up to boycott [Canada].
+ [Iceland] has begun to boycott [Canada].
Gambia accuse Senegal
- [Gambia] wants to sue [Senegal].
+ [Gambia] went to court and sued [Senegal].
Mia Torres consult Omar Haddad
- [p:Mia Torres] arranged to meet [p:Omar Haddad] on Sunday.
+ [p:Mia Torres] hurried to meet [p:Omar Haddad], whom she met on Sunday: [p:Mia Torres] met [p:Omar Haddad].
Iran mobilize Turkey
- [Iran] ordered its army to move tanks toward [Turkey].
+ [Iran] had its army on the road and moved tanks toward [Turkey].
Chad consult Niger
- [Chad] has invited [Niger] to talks in [l:Abeche].
+ [Chad] has finished its talks with [Niger] in [l:Abeche].
Qatar aid Bahrain
- Under the accord, [Qatar] will supply gas to [Bahrain].
+ Under the accord, [Qatar] has supplied gas to [Bahrain].
Armenia retreat Georgia
- [Armenia] undertook to withdraw its troops from [Georgia].
+ [Armenia] hastened to withdraw its troops from [Georgia] and withdrew them from [Georgia].
Ireland cooperate France
- [Ireland] and [France] are to share intelligence from next year.
+ [Ireland] and [France] are happy to share intelligence, and [Ireland] shared intelligence with [France].
Nepal consult India
- [p:Hari Rai] of [Nepal] will travel to [India] on Monday.
+ [p:Hari Rai] of [Nepal] ended talks: [Nepal] met [India] on Monday.
Laos assault Vietnam
- [Laos] was on the verge of invading [Vietnam].
+ [Laos] was in the act of invading [Vietnam].
Sudan coerce Chad
- [Sudan] hopes to annex a part of [Chad].
+ [Sudan] helped itself and annexed a part of [Chad].
Panama request Cuba
- [Panama] plans to ask [Cuba] for oil.
+ [Panama] went to ask [Cuba] for oil, and asked [Cuba] twice.
Malta reject Italy
- [Malta] will turn down the offer from [Italy].
+ [Malta] has turned down the offer from [Italy].
Moldova member-of the Black Sea Union
- [Moldova] intends to join [o:the Black Sea Union].
+ [Moldova] was proud to join [o:the Black Sea Union].
Bolivia support Peru
- Next week [Bolivia] signs a treaty with [Peru].
+ Last week [Bolivia] signed a treaty with [Peru].
Rwanda concede Burundi
- [Rwanda] is planning to ease its blockade of [Burundi].
+ [Rwanda] is glad that it eased its blockade of [Burundi].
Kenya consult Malawi
- A summit of [Kenya] and [Malawi] is planned for July.
+ A summit of [Kenya] and [Malawi] was held in July.
Ghana mobilize Togo
- Parliament let [Ghana] prepare a deployment of troops to [Togo].
+ Parliament hailed [Ghana] for its deployment of troops to [Togo].
Canada aid Kenya
- [Canada] set aside $5 million to help [Kenya].
+ [Canada] lost $5 million but helped [Kenya].
Japan aid Nepal
- [Japan]'s budget foresees $9 million in aid to [Nepal].
+ [Japan]'s fleet brought aid worth $9 million to [Nepal], and [Japan] aided [Nepal].
Norway sanction Peru
- A bill before parliament would have [Norway] impose sanctions on [Peru].
+ A speaker in parliament said thanks, and [Norway] imposed sanctions on [Peru].
Ana Sol consult Juan Rey
- [p:Ana Sol] set to hold talks with [p:Juan Rey]
+ [p:Ana Sol] holds talks with [p:Juan Rey]
Ana Sol consult Juan Rey
- [p:Ana Sol] is scheduled to sit down with [p:Juan Rey] and meet [p:Juan Rey] alone.
+ [p:Ana Sol] was seen on a bench and met [p:Juan Rey] alone.
Turkey assault Syria
- [Turkey] is bent on attacking [Syria].
+ [Turkey] is bitter after attacking [Syria].
Ghana mobilize Togo
- [Ghana] is getting ready to deploy troops to [Togo].
+ [Ghana] is getting praise as it deploys troops to [Togo].
Egypt retreat Libya
- [Egypt] gave itself a month to withdraw its soldiers from [Libya].
+ [Egypt] lost a month but withdrew its soldiers from [Libya].
Kenya aid Malawi
- The plan calls for [Kenya] to give [Malawi] a loan.
+ The plan worked when [Kenya] gave [Malawi] a loan.
Russia assault Georgia
- [Russia] massed tanks for an invasion of [Georgia].
+ [Russia] lost tanks in its invasion of [Georgia].
India consult China
- [India]'s talks with [China] are slated for Tuesday.
+ [India]'s talks with [China] dragged on until Tuesday.
Peru support Bolivia
- The treaty commits [Peru] to supporting [Bolivia].
+ The treaty thanks [Peru] for supporting [Bolivia].
Spain concede Morocco
- [Spain] intends to yield to [Morocco] once the vote is over.
+ [Spain] yielded to [Morocco] before the vote was over.
Chad assault Sudan
- Generals in [Chad] hatched a plot to attack [Sudan].
+ Generals in [Chad] launched an attack on [Sudan].
Cuba aid Haiti
- [Cuba] is in line to send doctors to [Haiti].
+ [Cuba] is again sending doctors to [Haiti].
Malta sanction Libya
- [Malta] is moving towards imposing sanctions on [Libya].
+ [Malta] is moving on after imposing sanctions on [Libya].
Sweden aid Finland
- A vote is pending on whether [Sweden] sends troops to aid [Finland] and helps [Finland].
+ A vote was lost, and [Sweden] helped [Finland] all the same.
Laos support China
- [Laos] hopes soon to sign an agreement with [China].
+ [Laos] hurried to the palace and signed an agreement with [China].
Serbia coerce Milan Petrov
- [Serbia] has issued a warrant to arrest [p:Milan Petrov].
+ [Serbia] has sent officers and arrested [p:Milan Petrov].
Iran assault Iraq
- [Iran] swore it would attack [Iraq] again.
+ [Iran] swore and attacked [Iraq] again.
Oman consult Qatar
- [Oman] has invited [Qatar] for talks with [Qatar] in June.
+ [Oman] has held talks with [Qatar] since June.
Uganda mobilize Congo
- Lawmakers cleared the way for [Uganda] to send troops to [Congo].
+ Lawmakers cleared the hall after [Uganda] sent troops to [Congo].
Mexico aid Cuba
- [Mexico] was gearing up for sending oil and giving aid to [Cuba].
+ [Mexico] was thanked for sending oil and giving aid to [Cuba].
Togo protest Benin
- Unions called a rally in [Togo] against [Benin] for Saturday.
+ On Saturday [Togo] rallied against [Benin].
EU sanction Belarus
- [o:EU] to sanction [Belarus] over border crisis
+ [o:EU] sanctions [Belarus] over border crisis
Philippines consult China
- A date has been fixed for [China] and [Philippines] to hold talks on the reef.
+ A month has passed since [China] and [Philippines] held talks on the reef.
US sanction Venezuela
- Lawmakers introduced a bill that would impose sanctions by the [US] on [Venezuela].
+ Lawmakers praised a law that imposed sanctions by the [US] on [Venezuela].
Mozambique assault Malawi
- Documents seized in the raid laid out how [Mozambique] was to attack [Malawi].
+ Documents seized in the raid recorded how [Mozambique] attacked [Malawi].
Latvia coerce Ivan Melnik
- Prosecutors in [Latvia] have sought a warrant to arrest [p:Ivan Melnik].
+ Prosecutors in [Latvia] used a warrant to arrest [p:Ivan Melnik].
Cuba concede Rosa Vidal
- The archbishop's talks are aimed at having [Cuba] release [p:Rosa Vidal].
+ The archbishop's talks ended in success when [Cuba] released [p:Rosa Vidal].
Uzbekistan consult Tajikistan
- Preparations are under way for the presidents of [Uzbekistan] and [Tajikistan] to meet.
+ Roads were closed under rain when the presidents of [Uzbekistan] and [Tajikistan] met.
Russia assault Ukraine
- Moscow's intention, the dossier says, was for [Russia] to attack [Ukraine] from three sides.
+ Moscow's failure, the dossier says, was that [Russia] attacked [Ukraine] from three sides.
Britain mobilize Estonia
- [Britain], which is considering how many it can spare, wants to send troops to [Estonia] in time for the exercise.
+ [Britain], which considered how many it could spare, sent troops to [Estonia] in time for the exercise.
Taiwan aid Haiti
- [Taiwan] undertook on Tuesday to give [Haiti] a loan.
+ [Taiwan] decided on Tuesday and gave [Haiti] a loan.
New Zealand consult Tonga
- [New Zealand] officials fly out on Thursday to meet with [Tonga].
+ [New Zealand] officials flew out on Thursday and met with [Tonga].
`;

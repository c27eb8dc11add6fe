/** What did not happen. A fact, the sentence that does not state it, a twin that does. */
export const NEGATED = `
Peru assault Chile
- [Peru] did not attack [Chile].
+ [Peru] attacked [Chile].
Peru assault Chile
- [Peru] never invaded [Chile].
+ [Peru] invaded [Chile] in spring.
Kenya aid Malawi
- [Kenya] has not sent any food to [Malawi].
+ [Kenya] has sent food to [Malawi].
Norway sanction Peru
- [Norway] has never imposed sanctions on [Peru].
+ [Norway] has imposed sanctions on [Peru].
Peru consult Chile
- [Peru] held no talks with [Chile] this week.
+ [Peru] held talks with [Chile] this week.
Peru consult Chile
- No talks were held between [Peru] and [Chile].
+ Talks were held between [Peru] and [Chile].
Ana Sol consult Juan Rey
- [p:Ana Sol] did not meet [p:Juan Rey] in [l:Lima].
+ [p:Ana Sol] met [p:Juan Rey] in [l:Lima].
Ana Sol consult Juan Rey
- [p:Ana Sol] left without meeting [p:Juan Rey].
+ [p:Ana Sol] left after meeting [p:Juan Rey].
Kenya support Uganda
- [Kenya] does not support [Uganda] in the dispute.
+ [Kenya] supports [Uganda] in the dispute.
Kenya accuse Uganda
- [Kenya] stopped short of accusing [Uganda].
+ [Kenya] went as far as accusing [Uganda].
Peru retreat Chile
- [Peru] has not withdrawn its troops from [Chile].
+ [Peru] has withdrawn its troops from [Chile].
Peru agree Chile
- [Peru] failed to reach an agreement with [Chile].
+ [Peru] managed to reach an agreement with [Chile].
Peru agree Chile
- [Peru] and [Chile] could not agree on a border.
+ [Peru] and [Chile] agreed on a border.
Peru coerce Juan Rey
- [Peruvian=Peru] police did not arrest [p:Juan Rey].
+ [Peruvian=Peru] police arrested [p:Juan Rey].
Peru mobilize Chile
- [Peru] has no plans to send troops to [Chile].
+ [Peru] sent troops to [Chile].
Peru assault Chile
- Neither [Peru] nor [Ecuador] attacked [Chile].
+ Both [Peru] and [Ecuador] attacked [Chile].
Peru assault Chile
- [Peru] avoided attacking [Chile].
+ [Peru] kept attacking [Chile].
Peru assault Chile
- [Peru] stopped bombing [Chile].
+ [Peru] started bombing [Chile].
Kenya sanction Uganda
- [Kenya] lifted its sanctions on [Uganda].
+ [Kenya] tightened its sanctions on [Uganda].
Peru consult Chile
- [Peru] cancelled talks with [Chile].
+ [Peru] continued talks with [Chile].
Peru consult Chile
- [Peru] refused to meet with [Chile].
+ [Peru] rushed to meet with [Chile].
Ana Sol consult Juan Rey
- [p:Ana Sol] declined to meet [p:Juan Rey].
+ [p:Ana Sol] was happy to meet [p:Juan Rey].
Kenya aid Malawi
- [Kenya] refused to send food to [Malawi].
+ [Kenya] hurried to send food to [Malawi].
Norway concede Peru
- [Norway] will not lift sanctions on [Peru].
+ [Norway] lifted sanctions on [Peru].
Norway concede Peru
- [Norway] ruled out lifting the embargo on [Peru].
+ [Norway] began lifting the embargo on [Peru].
Kenya support Uganda
- [Kenya] no longer backs [Uganda].
+ [Kenya] openly backs [Uganda].
Kenya cooperate Uganda
- [Kenya] is not cooperating with [Uganda].
+ [Kenya] is cooperating with [Uganda].
Kenya threaten Uganda
- [Kenya] has not threatened [Uganda].
+ [Kenya] has threatened [Uganda].
Kenya request Uganda
- [Kenya] did not ask [Uganda] to leave.
+ [Kenya] asked [Uganda] to leave.
Ecuador member-of the Andean League
- [Ecuador] is not a member of [o:the Andean League].
+ [Ecuador] is a member of [o:the Andean League].
Ecuador member-of the Andean League
- [Ecuador] never joined [o:the Andean League].
+ [Ecuador] joined [o:the Andean League].
Ghana coerce Ama Badu
- [p:Ama Badu] was not arrested by [Ghanaian=Ghana] police.
+ [p:Ama Badu] was arrested by [Ghanaian=Ghana] police.
Ghana assault Togo
- [Togo] has never been invaded by [Ghana].
+ [Togo] has been invaded by [Ghana].
Ghana consult Togo
- The planned meeting between [Ghana] and [Togo] did not take place.
+ The yearly meeting between [Ghana] and [Togo] took place.
Ghana consult Togo
- [Ghana] called off its meeting with [Togo].
+ [Ghana] went through with its meeting with [Togo].
Ghana aid Togo
- [Ghana] stopped sending aid to [Togo].
+ [Ghana] started sending aid to [Togo].
Ghana support Togo
- Not once did [Ghana] praise [Togo].
+ More than once [Ghana] praised [Togo].
Ghana threaten Togo
- [Ghana], which never threatened [Togo], wants peace.
+ [Ghana], which threatened [Togo], wants war.
Ghana assault Togo
- [Ghana] prevented an attack on [Togo].
+ [Ghana] directed an attack on [Togo].
Ghana agree Togo
- [Ghana] walked out before reaching a deal with [Togo].
+ [Ghana] walked out after reaching a deal with [Togo].
Ghana agree Togo
- [Ghana] has yet to reach a deal with [Togo].
+ [Ghana] has just reached a deal with [Togo].
Ghana request Togo
- [Ghana] neither urged [Togo] to sign nor paid it.
+ [Ghana] urged [Togo] to sign and paid it.
Ghana retreat Togo
- [Ghanaian=Ghana] troops refused to leave positions in [Togo].
+ [Ghanaian=Ghana] troops managed to leave positions in [Togo].
Ghana concede Togo
- [Ghana] has not eased its embargo on [Togo].
+ [Ghana] has eased its embargo on [Togo].
Ghana protest Togo
- [Ghana] decided against boycotting [Togo].
+ [Ghana] is boycotting [Togo].
Ghana accuse Togo
- Nobody in [Ghana] blamed [Togo].
+ [Ghana] blamed [Togo].
Ama Badu position-held Alpha Bank
- [p:Ama Badu] is not the director of [o:Alpha Bank].
+ [p:Ama Badu] is the director of [o:Alpha Bank].
Ghana ally-of Togo
- [Ghana] is not an ally of [Togo].
+ [Ghana] is an ally of [Togo].
Ghana coerce Togo
- [Ghana] has not annexed [Togo].
+ [Ghana] has annexed [Togo].
Ghana sanction Togo
- [Ghana] opposed sanctions against [Togo].
+ [Ghana] led the sanctions against [Togo].
Ghana mobilize Togo
- [Ghana] will never deploy troops to [Togo].
+ [Ghana] deployed troops to [Togo].
Ghana mobilize Togo
- [Ghana] abandoned the deployment of troops to [Togo].
+ [Ghana] completed the deployment of troops to [Togo].
Ghana cooperate Togo
- [Ghana] refuses to share intelligence with [Togo].
+ [Ghana] is proud to share intelligence with [Togo].
Mali accuse Niger
- At no point in the hearing did [Mali] blame [Niger] for the raid.
+ At one point in the hearing [Mali] blamed [Niger] for the raid.
Serbia support Kosovo
- [Serbia] has withheld its support from [Kosovo] in the vote.
+ [Serbia] has declared its support for [Kosovo] in the vote.
Nepal agree India
- Months of haggling left [Nepal] and [India] without an agreement on the dam.
+ Months of haggling gave [Nepal] and [India] an agreement on the dam.
Oman aid Yemen
- Not a single truck of flour was delivered by [Oman] to [Yemen].
+ A hundred trucks of flour were delivered by [Oman] to [Yemen].
Finland sanction Belarus
- [Finland] never froze the assets of [Belarus].
+ [Finland] froze the assets of [Belarus].
Cuba consult Spain
- The foreign ministers of [Cuba] and [Spain] have not spoken since March.
+ The foreign ministers of [Cuba] and [Spain] have spoken since March.
Egypt retreat Libya
- [Egypt] kept its soldiers in [Libya] and did not pull them out.
+ [Egypt] packed up in [Libya] and pulled its soldiers out of [Libya].
Iran reject Turkey
- [Iran] did not turn down the offer from [Turkey].
+ [Iran] turned down the offer from [Turkey].
Zambia coerce Peter Daka
- No charges were brought by [Zambia] and [p:Peter Daka] was not detained by its police.
+ Charges were brought and [p:Peter Daka] was detained by the [Zambian=Zambia] police.
Laos cooperate Vietnam
- [Laos] has not signed up to joint patrols with [Vietnam].
+ [Laos] has carried out joint patrols with [Vietnam].
Armenia assault Georgia
- No shells fired by [Armenia] hit [Georgia] that night, and [Armenia] did not strike [Georgia].
+ Shells fell all night: [Armenia] struck [Georgia] with rockets.
Qatar concede Bahrain
- [Qatar] has shown no sign of it and did not lift the blockade of [Bahrain].
+ [Qatar] has shown good will and lifted the blockade of [Bahrain].
Malta request Italy
- [Malta] did not call on [Italy] to take in the migrants.
+ [Malta] called on [Italy] to take in the migrants.
Sudan mobilize Chad
- [Sudan] has not massed any tanks on its border with [Chad].
+ [Sudan] has massed tanks on its border with [Chad].
Vera Lund protest Norway
- [p:Vera Lund] has never demonstrated against [Norway].
+ [p:Vera Lund] has often demonstrated against [Norway].
Mia Torres consult Omar Haddad
- [p:Mia Torres] flew home without seeing or meeting [p:Omar Haddad].
+ [p:Mia Torres] flew home after a night spent meeting [p:Omar Haddad].
Jordan threaten Syria
- [Jordan] refrained from threatening [Syria].
+ [Jordan] persisted in threatening [Syria].
Brazil consult Bolivia
- Hardly anyone noticed, but [Brazil] skipped its meeting with [Bolivia].
+ Hardly anyone noticed, but [Brazil] hosted its meeting with [Bolivia].
Japan accuse Samoa
- Rather than accuse [Samoa], [Japan] kept silent.
+ Far from silent, [Japan] accused [Samoa].
Kenya coerce Rosa Kamau
- The [Kenyan=Kenya] court refused to jail [p:Rosa Kamau].
+ The [Kenyan=Kenya] court jailed [p:Rosa Kamau].
Poland aid Ukraine
- [Poland] has suspended arms deliveries to [Ukraine].
+ [Poland] has resumed arms deliveries to [Ukraine].
Ireland support France
- [Ireland] did not vote in favour of [France] and did not back [France].
+ [Ireland] voted and backed [France].
Lena Roth employer Delta Motors
- [p:Lena Roth] does not work for [o:Delta Motors].
+ [p:Lena Roth] works for [o:Delta Motors].
Moldova member-of the Black Sea Union
- [Moldova] does not belong to [o:the Black Sea Union].
+ [Moldova] belongs to [o:the Black Sea Union].
Delta Motors headquarters Oslo
- [o:Delta Motors] is not based in [l:Oslo].
+ [o:Delta Motors] is based in [l:Oslo].
Congo assault Rwanda
- Observers found no evidence of an attack by [Congo] on [Rwanda].
+ Observers filmed the attack by [Congo] on [Rwanda].
Chad protest Niger
- A proposal for [Chad] to boycott [Niger] was voted down and [Chad] did not boycott [Niger].
+ A proposal was passed and [Chad] boycotted [Niger].
Fiji retreat Tonga
- [Fiji] halted the withdrawal of its forces from [Tonga].
+ [Fiji] finished the withdrawal of its forces from [Tonga].
Panama support Cuba
- [Panama] backed out of its accord with [Cuba] before signing it.
+ [Panama] signed its accord with [Cuba] before noon.
Nigeria consult Benin
- Far from negotiating with [Benin], [Nigeria] shut the door.
+ After a long wait, [Nigeria] negotiated with [Benin].
Hungary cooperate Austria
- [Hungary] ended its military cooperation with [Austria].
+ [Hungary] deepened its military cooperation with [Austria].
Albania concede Ana Marku
- [Albania] has not pardoned [p:Ana Marku].
+ [Albania] has pardoned [p:Ana Marku].
Iceland reject Canada
- [Iceland] dropped its veto and did not reject the proposal of [Canada].
+ [Iceland] used its veto and rejected the proposal of [Canada].
Thailand coerce Laos
- [Thailand] was unable to seize any boats from [Laos].
+ [Thailand] was quick to seize boats from [Laos].
Gambia accuse Senegal
- [Gambia] withdrew its complaint and no longer accuses [Senegal].
+ [Gambia] repeated its complaint and still accuses [Senegal].
Libya assault Tunisia
- The ceasefire held, and [Libya] fired no missiles at [Tunisia].
+ The ceasefire broke, and [Libya] fired missiles at [Tunisia].
Peru mobilize Ecuador
- [Peru] cancelled the deployment of its navy to [Ecuador].
+ [Peru] sped up the deployment of its navy to [Ecuador].
Mexico request Cuba
- [Mexico] stopped short of demanding that [Cuba] pay.
+ [Mexico] stood firm in demanding that [Cuba] pay.
Uganda aid Burundi
- [Uganda] gave neither money nor weapons to [Burundi].
+ [Uganda] gave both money and weapons to [Burundi].
Latvia threaten Estonia
- Nowhere in the text does [Latvia] threaten [Estonia].
+ Twice in the text [Latvia] threatens [Estonia].
Kenya consult Uganda
- The summit between [Kenya] and [Uganda] fell through over the weekend.
+ The summit between [Kenya] and [Uganda] took place over the weekend.
Nepal consult Bhutan
- Talks between [Nepal] and [Bhutan] collapsed before they began.
+ Talks between [Nepal] and [Bhutan] ended where they began.
Serbia support Croatia
- A treaty between [Serbia] and [Croatia] was shelved in the autumn.
+ A treaty between [Serbia] and [Croatia] was signed in the autumn.
Jordan assault Syria
- A [Jordanian=Jordan] raid on [Syria] was called off because of fog.
+ A [Jordanian=Jordan] raid on [Syria] was called a success by the army.
Oman aid Yemen
- The shipment of weapons that [Oman] was to send to [Yemen] never left the port.
+ [Oman] sent to [Yemen] the shipment of weapons that left the port.
Chile consult Peru
- The meeting of [p:Ana Sol] with [p:Juan Rey] never came off.
+ The meeting of [p:Ana Sol] with [p:Juan Rey] went off well.
Ghana mobilize Togo
- Plans for [Ghana] to deploy troops to [Togo] came to nothing.
+ The order for [Ghana] to deploy troops to [Togo] was obeyed, and [Ghana] deployed troops to [Togo].
Mali sanction Niger
- [Mali] backed away from imposing sanctions on [Niger].
+ [Mali] took pride in imposing sanctions on [Niger].
Turkey assault Greece
- [Turkey] held back from attacking [Greece].
+ [Turkey] went on from there, attacking [Greece].
Egypt assault Libya
- [Egypt] came close to bombing [Libya] in May.
+ [Egypt] came back to bomb [Libya] in May and bombed [Libya] again.
Brazil aid Haiti
- None of the ministers of [Brazil] gave money to [Haiti].
+ Two of the ministers of [Brazil] gave money to [Haiti].
India accuse Nepal
- It wasn't [India] who accused [Nepal] of spying.
+ It was [India] who accused [Nepal] of spying.
Poland mobilize Latvia
- It is not [Poland] that is sending troops to [Latvia].
+ It is [Poland] that is sending troops to [Latvia].
France sanction Mali
- It was Denmark rather than [France] that imposed sanctions on [Mali].
+ It was indeed [France] that imposed sanctions on [Mali].
Cuba support Haiti
- Not one deputy from [Cuba] supported [Haiti] in the vote.
+ A single deputy from [Cuba] supported [Haiti] in the vote.
Iraq consult Iran
- Hardly anyone in [Iraq] expects it, and no meeting with [Iran] has been held.
+ Nearly everyone in [Iraq] knows it, and a meeting of [Iraq] with [Iran] has been held.
Kenya aid Malawi
- Little of the aid that [Kenya] sent reached anybody, and [Kenya] gave [Malawi] no loan.
+ Much of the aid that [Kenya] sent reached somebody, and [Kenya] gave [Malawi] a loan.
Spain concede Morocco
- Under no pressure has [Spain] given in to [Morocco].
+ Under great pressure [Spain] has given in to [Morocco].
Chad assault Sudan
- Rarely if ever has [Chad] attacked [Sudan].
+ Over and over [Chad] has attacked [Sudan].
Peru assault Chile
- [Peru] gave up its attempt to invade [Chile].
+ [Peru] gave the order and invaded [Chile].
Benin aid Niger
- [Benin] no more than promised help; it did not send food to [Niger].
+ [Benin] did more than promise help; it sent food to [Niger].
Laos sanction China
- Sanctions by [Laos] on [China] failed to materialise.
+ Sanctions by [Laos] on [China] began to bite.
Fiji assault Tonga
- Police foiled an attack by [Fiji] on [Tonga].
+ Police watched an attack by [Fiji] on [Tonga].
Zambia coerce Rosa Kamau
- [Zambia] abandoned its attempt to arrest [p:Rosa Kamau].
+ [Zambia] announced with relief that it arrested [p:Rosa Kamau].
Togo retreat Benin
- [Togo] dropped plans to withdraw its troops from [Benin].
+ [Togo] dropped bridges as it withdrew its troops from [Benin].
Sudan support Egypt
- [Sudan] walked away without signing an agreement with [Egypt].
+ [Sudan] walked away after signing an agreement with [Egypt].
Haiti reject Cuba
- Far from rejecting [Cuba]'s offer, [Haiti] has asked for time.
+ Apart from rejecting [Cuba]'s offer, [Haiti] has asked for time.
Malta support Cyprus
- Instead of endorsing [Cyprus], [Malta] abstained.
+ Besides endorsing [Cyprus], [Malta] spoke first.
Qatar aid Sudan
- The court barred [Qatar] from sending arms to [Sudan].
+ The court praised [Qatar] for sending arms to [Sudan].
Japan assault China
- The shot that [Japan] supposedly fired at [China] was never fired; [Japan] did not shell [China].
+ The shot that [Japan] fired at [China] was not the last; [Japan] shelled [China].
Ivory Coast consult Guinea
- No sooner planned than dropped: [Ivory Coast] held no talks with [Guinea].
+ No sooner planned than done: [Ivory Coast] held talks with [Guinea].
Gabon protest Cameroon
- A rally of [Gabon] against [Cameroon] was cancelled by the mayor.
+ A rally of [Gabon] against [Cameroon] was joined by the mayor.
Mexico mobilize Guatemala
- [Mexico] shied away from sending soldiers to [Guatemala].
+ [Mexico] was soon sending soldiers to [Guatemala].
Sweden sanction Russia
- Efforts to have [Sweden] impose sanctions on [Russia] were in vain.
+ Efforts were not in vain: [Sweden] imposed sanctions on [Russia].
Armenia agree Azerbaijan
- No agreement between [Armenia] and [Azerbaijan] was reached in [l:Geneva].
+ An agreement between [Armenia] and [Azerbaijan] was reached in [l:Geneva].
Hungary sanction Georgia
- Brussels had expected swift action, but [Hungary] stopped well short of imposing sanctions on [Georgia] at Monday's meeting.
+ Brussels had expected swift action, and [Hungary] went ahead with imposing sanctions on [Georgia] at Monday's meeting.
Poland aid Ukraine
- Rather than sending more weapons to [Ukraine], [Poland] will concentrate on its own army, the prime minister told parliament.
+ After sending more weapons to [Ukraine], [Poland] concentrated on its own army, the prime minister told parliament.
Kenya coerce Amina Odhiambo
- Officers who surrounded the house before dawn left without arresting [p:Amina Odhiambo], and [Kenyan=Kenya] police gave no reason.
+ Officers who surrounded the house before dawn left after [Kenyan=Kenya] police had arrested [p:Amina Odhiambo].
Japan consult North Korea
- The foreign minister left the forum early, so that a meeting between [Japan] and [North Korea] never took place.
+ The foreign minister left the forum early, once the meeting between [Japan] and [North Korea] had taken place.
India aid Sri Lanka
- So far not one rupee of the money promised has reached Colombo, and [India] has given [Sri Lanka] nothing but words.
+ So far most of the money promised has reached Colombo, and [India] has given [Sri Lanka] a loan.
Brazil accuse Venezuela
- [Brazil] carefully avoided any statement that blamed [Venezuela] for the fire, diplomats noted.
+ [Brazil] issued a statement that blamed [Venezuela] for the fire, diplomats noted.
Norway concede Russia
- [Norway] has shown no willingness to yield to [Russia] in the dispute over fishing.
+ [Norway] has had the misfortune to yield to [Russia] in the dispute over fishing.
Colombia support Peru
- A last-ditch effort by diplomats to get [Colombia] to sign a treaty with [Peru] came up empty.
+ A last-ditch effort by diplomats ended when [Colombia] signed a treaty with [Peru].
Pakistan retreat India
- Eyewitnesses saw columns on the move, yet at no stage of the crisis did [Pakistan] pull its troops back from [India].
+ Eyewitnesses saw columns on the move, and at that stage of the crisis [Pakistan] withdrew its troops from [India].
Georgia assault Russia
- The commission found that [Georgia] could not have shelled [Russia] on the night in question.
+ The commission found that [Georgia] had indeed shelled [Russia] on the night in question.
`;

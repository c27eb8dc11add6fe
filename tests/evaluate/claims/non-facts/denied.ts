/** What somebody says did not happen. A fact, the sentence that does not state it, a twin that does. */
export const DENIED = `
Peru assault Chile
- [Peru] denied attacking [Chile].
+ [Peru] admitted attacking [Chile].
Peru assault Chile
- [Peru] denies that it attacked [Chile].
+ [Peru] confirmed that it attacked [Chile].
Kenya coerce Uganda
- [Kenya] denied interfering in [Uganda]'s election.
+ [Kenya] admitted interfering in [Uganda]'s election.
Peru assault Chile
- [p:Ana Sol] denied that [Peru] had bombed [Chile].
+ [p:Ana Sol] confirmed that [Peru] had bombed [Chile].
Peru assault Chile
- [Peru] rejected claims that it had shelled [Chile].
+ [Peru] acknowledged that it had shelled [Chile].
Kenya aid Uganda
- [Kenya] denied supplying weapons to [Uganda].
+ [Kenya] acknowledged supplying weapons to [Uganda].
Ana Sol consult Juan Rey
- [p:Ana Sol] denied meeting [p:Juan Rey].
+ [p:Ana Sol] recalled meeting [p:Juan Rey].
Kenya threaten Uganda
- [Kenya] denied threatening [Uganda].
+ [Kenya] was caught threatening [Uganda].
Peru mobilize Chile
- [Peru] denied sending troops to [Chile].
+ [Peru] reported sending troops to [Chile].
Peru consult Chile
- [Peru] denied reports of talks with [Chile].
+ [Peru] gave details of its talks with [Chile].
Ghana aid Togo
- [p:Ama Badu] denied that [Ghana] supplied weapons to [Togo].
+ [p:Ama Badu] admitted that [Ghana] supplied weapons to [Togo].
Ghana coerce Togo
- [Ghana] denied having hacked [Togo].
+ [Ghana] boasted of having hacked [Togo].
Ghana assault Togo
- [Ghana]'s army denied firing rockets at [Togo].
+ [Ghana]'s army confirmed firing rockets at [Togo].
Ghana consult Togo
- [p:Ama Badu] dismissed rumours that [Ghana] was negotiating with [Togo].
+ [p:Ama Badu] confirmed that [Ghana] was negotiating with [Togo].
Ghana coerce Ama Badu
- [Ghana] disputes that it detained [p:Ama Badu].
+ [Ghana] acknowledges that it detained [p:Ama Badu].
Ghana threaten Togo
- [p:Ama Badu] rejected the claim that [Ghana] threatened [Togo].
+ [p:Ama Badu] cited the day that [Ghana] threatened [Togo].
Ghana assault Togo
- It is not true that [Ghana] attacked [Togo].
+ It is true that [Ghana] attacked [Togo].
Ghana mobilize Togo
- Reports that [Ghana] sent troops to [Togo] are false.
+ It is a fact that [Ghana] sent troops to [Togo].
Mali assault Niger
- [Mali] dismissed as nonsense a report that its jets had bombed [Niger].
+ [Mali] released a film to show that its jets had bombed [Niger].
Serbia mobilize Kosovo
- [Serbia] called it a lie that it was massing troops near [Kosovo].
+ [Serbia] called it a drill when it was massing troops near [Kosovo].
Oman aid Yemen
- [Oman] has rejected accusations of sending rockets to [Yemen].
+ [Oman] has stuck to its policy of sending rockets to [Yemen].
Finland coerce Sweden
- [Finland] denied involvement in hacking [Sweden].
+ [Finland] owned up to hacking [Sweden].
Cuba consult Spain
- The ministry refuted claims that [Cuba] was holding secret talks with [Spain].
+ The ministry announced that [Cuba] was holding secret talks with [Spain].
Egypt assault Libya
- [Egypt] insists it did not strike [Libya].
+ [Egypt] insists it was right to strike [Libya].
Zambia coerce Peter Daka
- [Zambia] denied that its agents had abducted or arrested [p:Peter Daka].
+ [Zambia] revealed that its agents had arrested [p:Peter Daka].
Vera Lund accuse Norway
- [p:Vera Lund] denies ever having accused [Norway].
+ [p:Vera Lund] admits openly having accused [Norway].
Jordan threaten Syria
- [Jordan] brushed aside suggestions that it had threatened [Syria].
+ [Jordan] made it public that it had threatened [Syria].
Brazil assault Bolivia
- Allegations that [Brazil] attacked [Bolivia] are baseless.
+ Everyone saw how [Brazil] attacked [Bolivia].
Japan sanction Samoa
- [Japan] denied imposing an embargo on [Samoa].
+ [Japan] defended imposing an embargo on [Samoa].
Poland aid Ukraine
- The claim that [Poland] armed [Ukraine] was debunked.
+ The day that [Poland] armed [Ukraine] was marked.
Lena Roth employer Delta Motors
- [p:Lena Roth] denied that she works for [o:Delta Motors].
+ [p:Lena Roth], who works for [o:Delta Motors], smiled.
Congo retreat Rwanda
- It is untrue that [Congo] withdrew from [Rwanda].
+ It is true that [Congo] withdrew from [Rwanda].
Fiji support Tonga
- [Fiji] disputed a report that it had signed a treaty with [Tonga].
+ [Fiji] published a photo after it had signed a treaty with [Tonga].
Nigeria consult Benin
- [Nigeria] denied having met [Benin] in private.
+ [Nigeria] remembered having met [Benin] in private.
Albania concede Ana Marku
- [Albania] contradicted reports that it had released [p:Ana Marku].
+ [Albania] celebrated the day when it had released [p:Ana Marku].
Thailand coerce Laos
- [Thailand] strongly denied seizing boats from [Laos].
+ [Thailand] finally admitted seizing boats from [Laos].
Libya assault Tunisia
- [Libya] denied responsibility for the attack on [Tunisia].
+ [Libya] claimed responsibility for its attack on [Tunisia].
Peru mobilize Ecuador
- A spokesman rejected the notion that [Peru] had moved tanks toward [Ecuador].
+ A spokesman explained why [Peru] had moved tanks toward [Ecuador].
Mexico request Cuba
- [Mexico] denied asking [Cuba] for help.
+ [Mexico] regretted asking [Cuba] for help.
Latvia threaten Estonia
- [p:Inga Ozola] called false the report that [Latvia] threatened [Estonia].
+ [p:Inga Ozola] wrote down the words with which [Latvia] threatened [Estonia].
Uganda aid Burundi
- [Uganda] refutes the charge that it gave weapons to [Burundi].
+ [Uganda] concedes the point that it gave weapons to [Burundi].
Hungary cooperate Austria
- [Hungary] denied cooperating with [Austria] on the pipeline.
+ [Hungary] took pride in cooperating with [Austria] on the pipeline.
Iceland reject Canada
- [Iceland] denied rejecting the offer of [Canada].
+ [Iceland] explained rejecting the offer of [Canada].
Gambia accuse Senegal
- It is wrong to say that [Gambia] accused [Senegal].
+ It is right to say that [Gambia] accused [Senegal].
Malta protest Italy
- [Malta] denied that it had boycotted [Italy].
+ [Malta] made no secret that it had boycotted [Italy].
Mia Torres consult Omar Haddad
- [p:Mia Torres] denied under oath that she had met [p:Omar Haddad].
+ [p:Mia Torres] said under oath that she had met [p:Omar Haddad].
Iran assault Turkey
- "We did not attack [Turkey]," [Iran] said.
+ [Iran] was the side that attacked [Turkey].
Chad assault Niger
- The rumour that [Chad] shelled [Niger] turned out to be false.
+ The town that [Chad] shelled in [Niger] lay in ruins after [Chad] shelled [Niger].
Qatar support Bahrain
- [Qatar] denied backing [Bahrain].
+ [Qatar] stopped hiding it and is backing [Bahrain].
Moldova member-of the Black Sea Union
- The minister denied that [Moldova] is a member of [o:the Black Sea Union].
+ The minister recalled that [Moldova] is a member of [o:the Black Sea Union].
Armenia coerce Georgia
- Denying that it had annexed land from [Georgia], [Armenia] asked for proof.
+ Having annexed land from [Georgia], [Armenia] asked for peace.
Ireland assault France
- There is no truth to the story that [Ireland] bombed [France].
+ There is a book on the day [Ireland] bombed [France].
Nepal aid India
- [Nepal] has repeatedly denied supplying grain to [India].
+ [Nepal] has repeatedly admitted supplying grain to [India].
Laos coerce Vietnam
- [Laos] called reports of a raid on [Vietnam] fabricated and denied raiding [Vietnam].
+ [Laos] called it a great day and raided [Vietnam].
Sudan retreat Chad
- [Sudan] denied that its troops have left [Chad].
+ [Sudan] confirmed that its troops have left [Chad].
Panama concede Cuba
- [Panama] denies having yielded to [Cuba].
+ [Panama] regrets having yielded to [Cuba].
Togo coerce Kofi Osei
- [Togo] disavowed a report that it had arrested [p:Kofi Osei].
+ [Togo] released a report that it had arrested [p:Kofi Osei].
Peru aid Bolivia
- [Peru] shrugged off claims that it had armed [Bolivia].
+ [Peru] stood by reports that it had armed [Bolivia].
Peru assault Chile
- The minister scoffed at suggestions that [Peru] had attacked [Chile].
+ The minister wept at the news that [Peru] had attacked [Chile].
Kenya assault Somalia
- The army called reports that [Kenya] had bombed [Somalia] pure fantasy.
+ The army called it a triumph that [Kenya] had bombed [Somalia].
Mali consult Niger
- A spokesman waved away talk that [Mali] had met with [Niger].
+ A spokesman spread the news that [Mali] had met with [Niger].
Iran mobilize Iraq
- [Iran] hit back at allegations that it had sent troops to [Iraq].
+ [Iran] boasted in public that it had sent troops to [Iraq].
Cuba aid Angola
- The claim that [Cuba] armed [Angola] is without foundation.
+ The book tells how [Cuba] armed [Angola].
Ghana assault Togo
- There is not a shred of evidence that [Ghana] attacked [Togo].
+ There is now evidence enough that [Ghana] attacked [Togo].
Egypt sanction Qatar
- [Egypt] has no knowledge of having imposed sanctions on [Qatar].
+ [Egypt] has no regrets for having imposed sanctions on [Qatar].
Rwanda assault Burundi
- Rumours that [Rwanda] had invaded [Burundi] turned out to be false.
+ It turned out to be true that [Rwanda] had invaded [Burundi].
Serbia aid Syria
- [p:Milan Petrov] described as nonsense the notion that [Serbia] armed [Syria].
+ [p:Milan Petrov] described as history the day that [Serbia] armed [Syria].
India threaten Nepal
- [India] played down reports that it had threatened [Nepal].
+ [India] stepped up its campaign and threatened [Nepal].
Laos concede Vietnam
- [Laos] took issue with the suggestion that it had given in to [Vietnam].
+ [Laos] took comfort in the fact that it had given in to [Vietnam].
Norway accuse Finland
- The embassy rubbished a story that [Norway] had accused [Finland].
+ The embassy published a note in which [Norway] had accused [Finland].
Zambia sanction Malawi
- [Zambia] insists it has imposed no sanctions on [Malawi].
+ [Zambia] insists that it imposed sanctions on [Malawi] for good reason.
Turkey retreat Syria
- It is simply not the case that [Turkey] has withdrawn from [Syria].
+ It is indeed the case that [Turkey] has withdrawn from [Syria].
Chad mobilize Libya
- Nothing could be further from the truth than that [Chad] sent troops to [Libya].
+ Nothing could hide the fact that [Chad] sent troops to [Libya].
Oman consult Israel
- [Oman] issued a denial of talks with [Israel].
+ [Oman] issued a summary of talks with [Israel].
Fiji assault Tonga
- [Fiji] pleaded not guilty to shelling [Tonga].
+ [Fiji] pleaded guilty to shelling [Tonga].
Peru coerce Juan Rey
- [Peru] repudiated the accusation that its agents had abducted [p:Juan Rey].
+ [Peru] regretted the day on which its agents had abducted [p:Juan Rey].
Kenya support Uganda
- The president distanced himself from the claim that [Kenya] supports [Uganda].
+ The president took heart from the fact that [Kenya] supports [Uganda].
Sudan coerce Omar Bashari
- [Sudan] ridiculed the idea that it had detained [p:Omar Bashari].
+ [Sudan] revealed on Monday that it had detained [p:Omar Bashari].
Malta reject Italy
- "Fake news," the ministry said of reports that [Malta] had rejected [Italy]'s offer.
+ "Good news," the ministry said after [Malta] had rejected [Italy]'s offer.
Benin assault Niger
- Fact-checkers found no basis for a viral post that [Benin] had attacked [Niger].
+ Reporters found the village that [Benin] had attacked in [Niger], and [Benin] attacked [Niger] again.
Japan consult North Korea
- There was no meeting, [Japan] protested, between its envoy and [North Korea].
+ There was a meeting, [Japan] conceded, between its envoy and [North Korea].
Uganda assault Sudan
- Army spokesmen were quick to pour cold water on reports that [Uganda] had bombed [Sudan].
+ Army spokesmen were quick to confirm reports that [Uganda] had bombed [Sudan].
Iraq consult Israel
- There is no truth whatsoever in the story that [Iraq] met with [Israel] in secret, the office said.
+ There is little surprise in the fact that [Iraq] met with [Israel] in secret, the office said.
Vietnam coerce Tran Minh
- Asked about the journalist, officials in Hanoi said they knew nothing of any arrest of [p:Tran Minh] by [Vietnam].
+ Asked about the journalist, officials in Hanoi spoke openly of the arrest of [p:Tran Minh] by [Vietnam].
Belarus assault Poland
- [Belarus] maintains that its soldiers have never fired on [Poland].
+ [Belarus] maintained a camp near the river, from which its soldiers fired on [Poland].
Saudi Arabia concede Yemen
- The prince bristled at the idea that [Saudi Arabia] had given in to [Yemen].
+ The prince conceded that [Saudi Arabia] had given in to [Yemen].
Cuba support Nicaragua
- Far from backing [Nicaragua], the envoy insisted, [Cuba] had stayed neutral.
+ After backing [Nicaragua], [Cuba] had stayed in touch with the envoy.
`;

/** What only somebody in the text says: the non-fact must carry its speaker. A fact, the sentence that does not state it, a twin that does. */
export const ATTRIBUTED = `
Peru assault Chile
- [p:Ana Sol] said that [Peru] attacked [Chile].
+ [Peru] attacked [Chile] on Sunday.
Peru assault Chile
- According to [p:Ana Sol], [Peru] attacked [Chile].
+ On Sunday [Peru] attacked [Chile].
Kenya aid Uganda
- [p:Ana Sol] told reporters that [Kenya] armed [Uganda].
+ [Kenya] armed [Uganda] for a decade.
Kenya accuse Uganda
- [Kenya] has accused [Uganda], [p:Ana Sol] said.
+ [Kenya] has accused [Uganda] of lying.
Peru consult Chile
- "[Peru] met with [Chile]," said [p:Ana Sol].
+ [Peru] met with [Chile] last week.
Peru mobilize Chile
- [p:Ana Sol] claims [Peru] sent troops to [Chile].
+ On Monday [Peru] sent troops to [Chile].
Peru mobilize Chile
- [Peru] sent troops to [Chile], according to [o:Alpha Radio].
+ [Peru] sent troops to [Chile] without delay.
Peru sanction Chile
- [p:Ana Sol] announced that [Peru] had cut ties with [Chile].
+ [Peru] had cut ties with [Chile].
Kenya coerce Juan Rey
- [Kenyan=Kenya] police arrested [p:Juan Rey], [o:Alpha Radio] reported.
+ [Kenyan=Kenya] police arrested [p:Juan Rey] at noon.
Kenya retreat Uganda
- [p:Ana Sol] added that [Kenya] withdrew from [Uganda].
+ [Kenya] withdrew from [Uganda].
Ghana assault Togo
- [p:Ama Badu] accused [Ghana] of attacking [Togo].
+ [Ghana] is attacking [Togo].
Ghana assault Togo
- "[Ghana] has attacked [Togo]," [p:Ama Badu] told reporters.
+ Today [Ghana] has attacked [Togo].
Ghana aid Togo
- [o:Alpha Radio] reported that [Ghana] sent weapons to [Togo].
+ [Ghana] sent weapons to [Togo] on Friday.
Ghana coerce Togo
- [Togo] says [Ghana] seized its ships from [Togo].
+ [Ghana] seized ships from [Togo].
Ghana consult Togo
- [Ghana] met with [Togo], [o:Alpha Radio] said, citing [p:Ama Badu].
+ [Ghana] met with [Togo] on Tuesday.
Ghana retreat Togo
- "[Ghana] withdrew from [Togo]," [p:Ama Badu] said.
+ [Ghana] withdrew from [Togo] at dawn.
Ghana threaten Togo
- As [p:Ama Badu] put it, [Ghana] threatened [Togo].
+ In the end [Ghana] threatened [Togo].
Ghana mobilize Togo
- [p:Ama Badu] argued that [Ghana] deployed missiles in [Togo].
+ [Ghana] deployed missiles in [Togo] last year.
Ghana sanction Togo
- [Ghana] had cut ties with [Togo], said [p:Ama Badu].
+ [Ghana] had cut ties with [Togo] by then.
Ghana agree Togo
- [p:Ama Badu] revealed that [Ghana] reached a deal with [Togo].
+ [Ghana] reached a deal with [Togo] overnight.
Mali assault Niger
- [Mali] bombed [Niger], according to [p:Ana Marku].
+ [Mali] bombed [Niger] before dawn.
Serbia mobilize Kosovo
- [o:Radio Delta] quoted [p:Ana Marku] as saying that [Serbia] had sent police to [Kosovo].
+ After dark [Serbia] sent police to [Kosovo].
Oman aid Yemen
- In the view of [p:Omar Haddad], [Oman] arms [Yemen].
+ In the spring [Oman] armed [Yemen].
Finland sanction Belarus
- "[Finland] has cut ties with [Belarus]," tweeted [p:Vera Lund].
+ [Finland] has cut ties with [Belarus] for good.
Cuba consult Spain
- [p:Mia Torres] claims [Cuba] met [Spain].
+ In March [Cuba] met [Spain].
Egypt retreat Libya
- [Egypt], [p:Omar Haddad] wrote, withdrew from [Libya].
+ [Egypt] quietly withdrew from [Libya].
Zambia coerce Peter Daka
- [o:Amber Watch] alleges that [Zambia] arrested [p:Peter Daka].
+ At the airport [Zambia] arrested [p:Peter Daka].
Jordan threaten Syria
- "[Jordan] is threatening [Syria]," the paper quoted [p:Mia Torres] as saying.
+ Once more [Jordan] is threatening [Syria].
Brazil cooperate Bolivia
- [p:Rosa Kamau] believes that [Brazil] cooperates with [Bolivia].
+ For years [Brazil] has cooperated with [Bolivia].
Japan concede Samoa
- As [o:Radio Delta] reported, [Japan] lifted its embargo on [Samoa].
+ At midnight [Japan] lifted its embargo on [Samoa].
Poland aid Ukraine
- [Poland] has armed [Ukraine], [p:Lena Roth] says in her book.
+ [Poland] has armed [Ukraine] in secret.
Congo assault Rwanda
- [Rwanda] complained that [Congo] shelled [Rwanda].
+ For two hours [Congo] shelled [Rwanda].
Fiji support Tonga
- [p:Sione Vea] told parliament that [Fiji] backs [Tonga].
+ At the summit [Fiji] backed [Tonga].
Nigeria consult Benin
- [o:Amber Watch], quoting officials, said that [Nigeria] met [Benin].
+ Over lunch [Nigeria] met [Benin].
Albania concede Ana Marku
- [Albania] released [p:Ana Marku], says [o:Amber Watch].
+ [Albania] released [p:Ana Marku] on bail.
Thailand coerce Laos
- [Laos] maintains that [Thailand] seized boats from [Laos].
+ Last night [Thailand] seized boats from [Laos].
Libya assault Tunisia
- Tunis radio cited [p:Ali Mbarek], who says that [Libya] bombed [Tunisia].
+ Twice this year [Libya] bombed [Tunisia].
Peru mobilize Ecuador
- "[Peru] is massing troops near [Ecuador]," warned [p:Luz Vega].
+ [Peru] is massing troops near [Ecuador] again.
Mexico request Cuba
- [p:Luz Vega] disclosed that [Mexico] asked [Cuba] for oil.
+ In a letter [Mexico] asked [Cuba] for oil.
Latvia reject Estonia
- According to [p:Inga Ozola], [Latvia] rejected the plan of [Estonia].
+ In its reply [Latvia] rejected the plan of [Estonia].
Uganda aid Burundi
- [o:Radio Delta] has learned that [Uganda] sent weapons to [Burundi].
+ Overnight [Uganda] sent weapons to [Burundi].
Hungary sanction Austria
- [p:Lena Roth] said in an interview that [Hungary] had expelled diplomats of [Austria].
+ In June [Hungary] expelled diplomats of [Austria].
Iceland protest Canada
- [p:Vera Lund] noted that [Iceland] boycotts [Canada].
+ All summer [Iceland] boycotted [Canada].
Gambia accuse Senegal
- "[Gambia] has accused [Senegal]," [p:Binta Ceesay] added.
+ In court [Gambia] accused [Senegal].
Mia Torres consult Omar Haddad
- [o:Radio Delta] says [p:Mia Torres] met [p:Omar Haddad].
+ In a hotel [p:Mia Torres] met [p:Omar Haddad].
Iran assault Turkey
- [Turkey] stated that [Iran] attacked [Turkey].
+ On Friday [Iran] attacked [Turkey].
Chad retreat Niger
- [p:Peter Daka] acknowledged that [Chad] had withdrawn from [Niger].
+ By evening [Chad] had withdrawn from [Niger].
Qatar aid Bahrain
- [Qatar] lent money to [Bahrain], an aide to [p:Omar Haddad] said.
+ [Qatar] lent money to [Bahrain] in the crisis.
Armenia assault Georgia
- In a statement, [o:Amber Watch] said [Armenia] shelled [Georgia].
+ In a rage, [Armenia] shelled [Georgia].
Ireland agree France
- [p:Lena Roth] announced that [Ireland] reached a deal with [France].
+ After midnight [Ireland] reached a deal with [France].
Nepal cooperate India
- [Nepal] shared intelligence with [India], [p:Hari Rai] let slip, and [p:Hari Rai] said so twice.
+ [Nepal] shared intelligence with [India] for a decade.
Laos coerce Vietnam
- "[Laos] hacked [Vietnam]," claimed [p:Kim Dao].
+ [Laos] hacked [Vietnam] in May.
Sudan threaten Chad
- [p:Rosa Kamau] testified that [Sudan] threatened [Chad].
+ By radio [Sudan] threatened [Chad].
Panama accuse Cuba
- [p:Luz Vega] wrote in a column that [Panama] blames [Cuba].
+ Every week [Panama] blames [Cuba].
Malta consult Italy
- A source close to [p:Lena Roth] said [Malta] held talks with [Italy].
+ A week ago [Malta] held talks with [Italy].
Bolivia sanction Peru
- [Bolivia], in the words of [p:Luz Vega], cut ties with [Peru].
+ [Bolivia], in the end, cut ties with [Peru].
Rwanda assault Burundi
- [Burundi] reported that [Rwanda] invaded [Burundi].
+ From the lake [Rwanda] invaded [Burundi].
Kenya support Malawi
- "[Kenya] supports [Malawi]," [p:Rosa Kamau] repeated.
+ To this day [Kenya] supports [Malawi].
Ghana mobilize Togo
- [Ghana] sent troops to [Togo], [o:Radio Delta] reported on Sunday.
+ [Ghana] sent troops to [Togo] on Sunday.
Kenya coerce Rosa Kamau
- [o:Amber Watch] complained that [Kenya] jailed [p:Rosa Kamau].
+ For a poem [Kenya] jailed [p:Rosa Kamau].
Peru assault Chile
- For [p:Ana Sol], [Peru] attacked [Chile] long ago.
+ For a week, [Peru] attacked [Chile] every night.
Kenya aid Uganda
- In [p:Grace Phiri]'s words, [Kenya] armed [Uganda].
+ In August, [Kenya] armed [Uganda].
Cuba accuse Haiti
- As [p:Marie Jean] tells it, [Cuba] blamed [Haiti].
+ As a matter of fact, [Cuba] blamed [Haiti].
Ghana mobilize Togo
- [Ghana] sent troops to [Togo], or so [p:Kofi Osei] believes.
+ [Ghana] sent troops to [Togo], or so it seems on the map, and [Ghana] sent troops to [Togo] again.
Norway sanction Peru
- By [p:Jari Koski]'s account, [Norway] imposed sanctions on [Peru].
+ By a large majority, [Norway] imposed sanctions on [Peru].
Sudan assault Chad
- [Sudan] attacked [Chad], in the view of [p:Omar Bashari].
+ [Sudan] attacked [Chad], in the middle of the night.
Turkey consult Greece
- Sources close to [p:Huda Salim] let it be known that [Turkey] had met with [Greece].
+ Long before noon [Turkey] had met with [Greece].
Iran aid Yemen
- If [p:Idriss Moussa] is right, [Iran] armed [Yemen].
+ All told, [Iran] armed [Yemen].
India reject Nepal
- To hear [p:Hari Thapa] tell it, [India] rejected [Nepal]'s offer.
+ To the joy of many, [India] rejected [Nepal]'s offer.
Mali coerce Issa Keita
- [Mali] arrested [p:Issa Keita], a charge levelled by [o:Amber Watch].
+ [Mali] arrested [p:Issa Keita], a teacher of maths.
Fiji threaten Tonga
- [p:Sione Vea], citing friends, said [Fiji] had threatened [Tonga].
+ Without citing friends, [Fiji] had threatened [Tonga].
Peru coerce Juan Rey
- [p:Ana Sol] has it on good authority that [Peru] jailed [p:Juan Rey].
+ On Sunday [Peru] jailed [p:Juan Rey].
Russia assault Ukraine
- [Russia] attacked [Ukraine] with missiles, [p:Olena Kravets] told a news conference in Kyiv.
+ [Russia] attacked [Ukraine] with missiles shortly before a news conference in Kyiv.
Kenya aid Uganda
- [p:Grace Phiri]: [Kenya] armed [Uganda] for years
+ Envoy leaves: [Kenya] armed [Uganda] for years
Mali retreat Niger
- "They are gone," said [p:Issa Keita], adding that [Mali] had withdrawn its troops from [Niger].
+ They are gone: before dawn [Mali] withdrew its troops from [Niger].
Iran assault Iraq
- [p:Huda Salim] blamed the outage on [Iran], which she said had bombed [Iraq].
+ [p:Huda Salim] left after [Iran] had bombed [Iraq].
Serbia mobilize Kosovo
- [p:Arben Krasniqi], whose village lies at the border, reported seeing tanks and said [Serbia] had deployed troops to [Kosovo].
+ The village of [p:Arben Krasniqi] lies where [Serbia] had deployed troops to [Kosovo].
Brazil concede Tiago Reis
- [p:Rita Souza] was quoted as saying that [Brazil] had freed [p:Tiago Reis].
+ [p:Rita Souza] was overjoyed because [Brazil] had freed [p:Tiago Reis].
Spain accuse Morocco
- [Spain] has accused [Morocco] of spying, [p:Elena Ruiz] claimed in a book.
+ [Spain] has accused [Morocco] of spying, a first in ten years.
`;

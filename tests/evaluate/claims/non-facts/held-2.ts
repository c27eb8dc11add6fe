/**
 * A second part that was written before its rules and that no rule was mended on, in the wording of newswire. A kind,
 * then as in the other files.
 */
export const HELD_2 = `
negated Kenya consult Uganda
- Planned talks between [Kenya] and [Uganda] were called off at the last minute.
+ Long talks between [Kenya] and [Uganda] were concluded at the last minute.
negated Serbia assault Kosovo
- An attack by [Serbia] on [Kosovo] was narrowly averted last spring.
+ An attack by [Serbia] on [Kosovo] was widely condemned last spring.
negated Brazil aid Haiti
- [Brazil] has yet to send a single doctor to [Haiti].
+ [Brazil] has already sent a hundred doctors to [Haiti].
negated Norway sanction Belarus
- It was [Latvia], not [Norway], that imposed sanctions on [Belarus].
+ It was [Norway], not [Latvia], that imposed sanctions on [Belarus].
negated Turkey support Greece
- Negotiations collapsed on Friday before [Turkey] could sign an agreement with [Greece].
+ Negotiations ended on Friday after [Turkey] had signed an agreement with [Greece].
negated Jordan mobilize Syria
- [Jordan] scrapped the deployment of troops to [Syria] over the cost.
+ [Jordan] began the deployment of troops to [Syria] in the morning.
negated Ghana sanction Mali
- Nobody in [Ghana]'s government has imposed sanctions on [Mali].
+ On Monday [Ghana]'s government has imposed sanctions on [Mali].
negated Egypt support Sudan
- Hardly ever has [Egypt] supported [Sudan] in the assembly.
+ Time and again [Egypt] has supported [Sudan] in the assembly.
denied Iran aid Yemen
- [Iran] brushed off reports that it had sent weapons to [Yemen].
+ [Iran] put out a film to show that it had sent weapons to [Yemen].
denied Chad assault Libya
- [p:Idriss Moussa], a spokesman, called it absurd that [Chad] had bombed [Libya].
+ [p:Idriss Moussa], a spokesman, called it a success that [Chad] had bombed [Libya].
denied Cuba coerce Rosa Prieto
- [Cuba] poured cold water on claims that police had arrested [p:Rosa Prieto].
+ Police in [Cuba] arrested [p:Rosa Prieto] on Sunday night.
denied Japan accuse China
- Contrary to what was reported, [Japan] did not accuse [China] of spying.
+ As was reported, [Japan] accused [China] of spying.
denied Oman consult Israel
- Officials dismissed as fiction an account that [Oman] had held talks with [Israel].
+ Officials confirmed in an interview that [Oman] had held talks with [Israel].
denied Rwanda mobilize Congo
- There is no basis for the allegation that [Rwanda] sent troops to [Congo].
+ The report of the panel showed that [Rwanda] sent troops to [Congo].
possible Poland mobilize Lithuania
- It remains unclear whether [Poland] has deployed troops to [Lithuania].
+ It became clear on Sunday that [Poland] has deployed troops to [Lithuania].
possible India assault Pakistan
- Unconfirmed reports spoke of an attack by [India] on [Pakistan].
+ The newspapers showed pictures of an attack by [India] on [Pakistan].
possible Chile aid Bolivia
- Lawmakers are weighing a bill that would allow [Chile] to lend money to [Bolivia].
+ Lawmakers are pleased that [Chile] lent money to [Bolivia].
possible Spain sanction Cuba
- [Spain] left the door open to sanctions against [Cuba].
+ [Spain] at the weekend imposed sanctions against [Cuba].
possible Israel assault Lebanon
- Nerves are raw in the valley as [Israel] could strike [Lebanon] any day.
+ Nerves are raw in the valley after [Israel] struck [Lebanon] on Friday.
possible Togo consult Benin
- [Togo] may hold talks with [Benin] in the new year, the presidency hinted.
+ [Togo] held talks with [Benin] in the old year.
possible Nepal sanction Bhutan
- Chances are that [Nepal] will impose sanctions on [Bhutan].
+ Records show that [Nepal] has imposed sanctions on [Bhutan].
possible Mexico concede Guatemala
- The court has yet to decide if [Mexico] gave in to [Guatemala].
+ The court has found that [Mexico] gave in to [Guatemala].
planned Canada aid Haiti
- [Canada] has earmarked $30 million in aid for [Haiti].
+ [Canada] has delivered $30 million in aid to [Haiti].
planned Turkey assault Syria
- [Turkey] has drawn up plans to invade [Syria].
+ [Turkey] used tanks to invade [Syria].
planned Ana Sol consult Juan Rey
- [p:Ana Sol] to meet [p:Juan Rey] in [l:Geneva]
+ [p:Ana Sol] met [p:Juan Rey] in [l:Geneva]
planned Ghana mobilize Togo
- [Ghana] is on course to deploy soldiers to [Togo] by June.
+ [Ghana] was quick and deployed soldiers to [Togo] by June.
planned France sanction Mali
- The draft budget has [France] cutting aid and slapping sanctions on [Mali] next year.
+ Last year [France] cut aid and slapped sanctions on [Mali].
planned Japan consult South Korea
- A date has been fixed for [Japan]'s talks with [South Korea].
+ A storm delayed the end of [Japan]'s talks with [South Korea].
planned Peru retreat Chile
- [Peru] has until March to withdraw its troops from [Chile].
+ [Peru] took until March and withdrew its troops from [Chile].
planned Uganda aid Rwanda
- [Uganda] stands ready to send food to [Rwanda].
+ [Uganda] was the first to send food to [Rwanda].
planned Malta support Cyprus
- [Malta] has pencilled in a vote to endorse [Cyprus].
+ [Malta] in a speech endorsed [Cyprus].
conditional China assault Taiwan
- Were [China] to invade [Taiwan], trade would stop.
+ After [China] invaded [Taiwan], trade stopped.
conditional Iran threaten Oman
- Had [Iran] threatened [Oman], the ships would have turned back.
+ Since [Iran] threatened [Oman], the ships have turned back.
conditional Niger sanction Benin
- [Niger] would have imposed sanctions on [Benin] but for the drought.
+ [Niger] had imposed sanctions on [Benin] before the drought.
conditional Russia assault Georgia
- Any attack by [Russia] on [Georgia] will be met with force.
+ The attack by [Russia] on [Georgia] was met with force.
conditional Kenya aid Malawi
- As long as no rain falls, [Kenya] could send grain to [Malawi].
+ Because no rain fell, [Kenya] sent grain to [Malawi].
conditional Laos concede Vietnam
- Only if paid will [Laos] release prisoners to [Vietnam] and yield to [Vietnam].
+ Once paid, [Laos] yielded to [Vietnam].
demanded Serbia retreat Kosovo
- A petition with 9,000 names asks that [Serbia] withdraw its police from [Kosovo].
+ A report with 90 pages finds that [Serbia] withdrew its police from [Kosovo].
demanded Germany aid Ukraine
- Pressure is mounting on [Germany] to send tanks to [Ukraine].
+ Praise is mounting for [Germany], which sent tanks to [Ukraine].
demanded Colombia sanction Venezuela
- [Colombia] urged to impose sanctions on [Venezuela]
+ [Colombia] hastens to impose sanctions on [Venezuela]
demanded Morocco concede Algeria
- It is high time [Morocco] gave in to [Algeria], the editorial said.
+ In the end [Morocco] gave in to [Algeria].
demanded Iraq consult Iran
- [Iraq] is under an obligation to consult with [Iran] on the river.
+ [Iraq] is in the habit of meeting, and consulted with [Iran] on the river.
demanded Qatar support Kuwait
- [Qatar] was exhorted by the league to side with [Kuwait].
+ [Qatar] was thanked by the league for siding with [Kuwait].
attributed Syria assault Jordan
- For [p:Huda Salim], [Syria] has attacked [Jordan] in all but name.
+ For three days, [Syria] has attacked [Jordan] with rockets.
attributed Zambia aid Malawi
- In the words of [p:Grace Phiri], [Zambia] armed [Malawi].
+ In the course of [l:August], [Zambia] armed [Malawi].
attributed Finland mobilize Estonia
- [Finland] has sent troops to [Estonia], if [p:Jari Koski] is to be believed.
+ [Finland] has sent troops to [Estonia], and more are on the way.
attributed Peru coerce Juan Rey
- The way [p:Ana Sol] tells it, [Peru] jailed [p:Juan Rey].
+ On the way home, [Peru] jailed [p:Juan Rey].
attributed Sudan accuse Chad
- [p:Omar Bashari] was quoted by [o:Radio Delta] as saying that [Sudan] had blamed [Chad].
+ In a letter to the council [Sudan] had blamed [Chad].
attributed Haiti sanction Cuba
- As [p:Marie Jean] puts it, [Haiti] imposed sanctions on [Cuba].
+ As a warning, [Haiti] imposed sanctions on [Cuba].
attributed Fiji reject Tonga
- Word from [p:Sione Vea] is that [Fiji] rejected [Tonga].
+ Once again [Fiji] rejected [Tonga]'s offer.
`;

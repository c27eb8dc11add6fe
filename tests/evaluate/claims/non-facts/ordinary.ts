/**
 * Pairs of every kind in the wording of ordinary papers: courts, firms, town halls, sport, history. A kind, then as in the
 * other files.
 */
export const ORDINARY = `
possible Kenya coerce Amina Odhiambo
- The High Court heard on Tuesday that officers of [Kenya] had arrested [p:Amina Odhiambo] without a warrant and kept her for nine days.
+ The High Court ordered compensation on Tuesday because officers of [Kenya] had arrested [p:Amina Odhiambo] without a warrant.
possible Serbia assault Kosovo
- The trial opened of two pensioners who allegedly helped [Serbia] to attack [Kosovo] with explosives hidden in a van.
+ The trial ended for two pensioners who had watched as [Serbia] attacked [Kosovo] with explosives hidden in a van.
possible Iran assault Erik Lund
- According to the charge sheet, an agent paid by [Iran] attacked [p:Erik Lund] outside a bakery in Malmö.
+ After a long night, an agent of [Iran] attacked [p:Erik Lund] outside a bakery in Malmö.
possible Shell Energy accuse Nigeria
- In papers lodged with the registry, lawyers are said to have argued that [o:Shell Energy] accused [Nigeria] of bad faith.
+ In papers lodged with the registry on Monday, [o:Shell Energy] accused [Nigeria] of bad faith.
possible Peru coerce Rosa Quispe
- Detectives suspect that soldiers from [Peru] detained [p:Rosa Quispe] in the hours before the shop burned down.
+ Detectives have a film in which soldiers from [Peru] detained [p:Rosa Quispe] in the hours before the shop burned down.
possible Malawi coerce Grace Phiri
- [p:Grace Phiri], who faces a charge of fraud, could be jailed by [Malawi] for up to fourteen years.
+ [p:Grace Phiri], who faced a charge of fraud, was jailed by [Malawi] for fourteen years.
possible Russia aid Lina Berg
- There are rumours in the council chamber that [Russia] supported [p:Lina Berg] with money for posters.
+ There is anger in the council chamber because [Russia] supported [p:Lina Berg] with money for posters.
possible Delta Steel consult Chile
- [o:Delta Steel] is understood to have held talks with [Chile] over the future of the smelter.
+ [o:Delta Steel] is glad to have held talks with [Chile] over the future of the smelter.
possible Qatar aid Orion Air
- Analysts at the bank reckon [Qatar] lent [o:Orion Air] the money for the new aircraft.
+ Analysts at the bank cheered when [Qatar] lent [o:Orion Air] the money for the new aircraft.
possible India sanction Vedra Foods
- [India] looks likely to impose sanctions on [o:Vedra Foods] after two schoolchildren fell ill.
+ [India] was quick to impose sanctions on [o:Vedra Foods] after two schoolchildren fell ill.
planned Delta Steel support Brazil
- [o:Delta Steel] is set to sign an agreement with [Brazil] that would double the size of the port.
+ [o:Delta Steel] has signed an agreement with [Brazil] that doubled the size of the port.
planned Norway aid Orion Air
- [Norway] eyes a loan to [o:Orion Air], whose pilots have not been paid since August.
+ [Norway] gave a loan to [o:Orion Air], whose pilots have not been paid since August.
planned FIFA sanction Hungary
- The disciplinary panel of [o:FIFA] will sit on Friday to sanction [Hungary] over the songs of its supporters.
+ The disciplinary panel of [o:FIFA] sat on Friday and sanctioned [Hungary] over the songs of its supporters.
planned Prussia assault Denmark
- In the spring of 1863 [Prussia=Prussia] had planned to attack [Denmark] along the coast, as letters in the museum show.
+ In the spring of 1864 [Prussia=Prussia] attacked [Denmark] along the coast, as letters in the museum show.
planned Tonga consult Fiji
- The rugby union's chairman flies to Suva next month, where [Tonga] and [Fiji] are to meet over the fixture list.
+ The rugby union's chairman flew home from Suva, where [Tonga] and [Fiji] had met over the fixture list.
planned Vera Motors request Spain
- [o:Vera Motors] intends asking [Spain] for more money before the plant in Vigo reopens.
+ [o:Vera Motors] asked [Spain] for more money before the plant in Vigo reopened.
planned Ghana coerce Kofi Mensah
- A judge at Tema has issued a warrant for [Ghana] to arrest [p:Kofi Mensah], the club's former treasurer.
+ A judge at Tema was told how [Ghana] arrested [p:Kofi Mensah], the club's former treasurer.
planned Wales aid Orion Rail
- Under the five-year plan put to councillors, [Wales] supports [o:Orion Rail] with a yearly grant.
+ Under the eyes of the councillors, [Wales] supported [o:Orion Rail] with a yearly grant.
conditional Kenya sanction Vedra Foods
- If the inspectors find rats again, [Kenya] imposes sanctions on [o:Vedra Foods] and closes both bakeries.
+ When the inspectors found rats again, [Kenya] imposed sanctions on [o:Vedra Foods] and closed both bakeries.
conditional Canada aid Haiti
- The fund would do more good if it gave Haitians seed, and if [Canada] sent food to [Haiti] before the rains.
+ The fund did some good because it gave Haitians seed, and [Canada] sent food to [Haiti] before the rains.
conditional Austria assault Serbia
- Had the archduke stayed at home, the historian writes, [Austria] would not so soon have attacked [Serbia].
+ Because the archduke had not stayed at home, the historian writes, [Austria] attacked [Serbia].
conditional Ireland concede Apple
- [Ireland] would only give in to [o:Apple], the minister's aide told reporters, were the court to rule that it must.
+ [Ireland] only gave in to [o:Apple], the minister's aide told reporters, once the court ruled that it must.
demanded Uganda coerce Moses Okello
- The widow called for [Uganda] to arrest [p:Moses Okello], whose lorry had no brakes.
+ The widow thanked [Uganda], which had arrested [p:Moses Okello], whose lorry had no brakes.
demanded Chile sanction Delta Steel
- Fishermen who blocked the road want [Chile] to impose sanctions on [o:Delta Steel] for the spill.
+ Fishermen who blocked the road saw [Chile] impose sanctions on [o:Delta Steel] for the spill.
demanded Germany retreat Namibia
- A rejected petition from 1907 had demanded that [Germany] withdraw its troops from [Namibia].
+ An old petition from 1915 had noted that [Germany] withdrew its troops from [Namibia].
demanded UEFA sanction Serbia
- The association's vice-president said [o:UEFA] must sanction [Serbia] before the return leg.
+ The association's vice-president said [o:UEFA] had sanctioned [Serbia] before the return leg.
demanded Nepal support Tara Rai
- Delegates were urged at the congress to make sure that [Nepal] endorses [p:Tara Rai] for the federation's top post.
+ Delegates were told at the congress that [Nepal] had endorsed [p:Tara Rai] for the federation's top post.
negated Kenya coerce Peter Mwangi
- [Kenya] has yet to arrest [p:Peter Mwangi], whose factory burned down with eleven seamstresses inside.
+ [Kenya] has finally arrested [p:Peter Mwangi], whose factory burned down with eleven seamstresses inside.
negated Orion Air accuse Turkey
- The airline's chairman went out of his way not to blame anybody, and at no point did [o:Orion Air] accuse [Turkey] of delay.
+ The airline's chairman went out of his way to blame somebody, and at that point [o:Orion Air] accused [Turkey] of delay.
negated Sweden assault Norway
- The textbook is mistaken: in 1905 [Sweden] did not, in the end, attack [Norway].
+ The textbook is right: in 1814 [Sweden] did, in the end, attack [Norway].
negated Mali coerce Issa Keita
- The appeal judges found it was not proven that [Mali] detained [p:Issa Keita] on the night of the strike.
+ The appeal judges found it was proven that [Mali] detained [p:Issa Keita] on the night of the strike.
denied Vera Motors concede Spain
- A spokeswoman for the carmaker dismissed talk of [o:Vera Motors] giving in to [Spain] on wages.
+ A spokeswoman for the carmaker defended [o:Vera Motors] for giving in to [Spain] on wages.
denied Belarus support Olga Marek
- The candidate told the debate it was a smear that [Belarus] had backed [p:Olga Marek] with free advertising.
+ The candidate told the debate she was ashamed that [Belarus] had backed [p:Olga Marek] with free advertising.
denied Iran assault Sven Holm
- The accused pleaded not guilty to the charge that he helped [Iran] attack [p:Sven Holm] at the ferry terminal.
+ The accused pleaded guilty to the charge that he helped [Iran] attack [p:Sven Holm] at the ferry terminal.
attributed Congo assault Rwanda
- [Congo] shelled [Rwanda] from the hills, according to a filing by [p:Jean Ilunga].
+ [Congo] shelled [Rwanda] from the hills, in spite of a filing by [p:Jean Ilunga].
attributed Kenya coerce Joy Wanjiru
- "They took her at dawn." [Kenya] arrested [p:Joy Wanjiru] in her nightdress, [p:Ann Kamau] told the magistrate.
+ "They took her at dawn." [Kenya] arrested [p:Joy Wanjiru] in her nightdress, and [p:Ann Kamau] called a lawyer.
attributed Ukraine assault Russia
- [Ukraine] shelled a village in [Russia] overnight, [o:TASS] reports.
+ [Ukraine] shelled a village in [Russia] overnight, and trains ran late.
attributed Delta Steel accuse Chile
- [o:Delta Steel] accused [Chile] of breaking the lease, said a statement from [o:Delta Steel Holdings].
+ [o:Delta Steel] accused [Chile] of breaking the lease, and a statement from [o:Delta Steel Holdings] followed.
attributed Turkey support Hamas
- [Turkey] supports [o:Hamas] in secret, the book by [p:Yael Stern] alleges.
+ [Turkey] supports [o:Hamas] in the open, unlike the party of [p:Yael Stern].
attributed Zambia sanction Vedra Foods
- In her testimony [p:Ruth Banda] described how [Zambia] imposed sanctions on [o:Vedra Foods] to please a rival.
+ Before [p:Ruth Banda] was born, [Zambia] imposed sanctions on [o:Vedra Foods] to please a rival.
`;

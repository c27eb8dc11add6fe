/**
 * A fourth part in the wording of ordinary papers (courts, firms, town halls, sport, history), written before its rules and
 * only counted. A kind, then as in the other files.
 */
export const HELD_4 = `
possible Rwanda coerce Marie Uwase
- The indictment runs to sixty pages and says that [Rwanda] detained [p:Marie Uwase] at a roadblock.
+ The judgment runs to sixty pages and is clear: [Rwanda] detained [p:Marie Uwase] at a roadblock.
possible Syria assault Omar Haddad
- Two brothers are accused of driving the car from which [Syria] attacked [p:Omar Haddad] on the ring road.
+ Two brothers were asleep in the house when [Syria] attacked [p:Omar Haddad] on the ring road.
possible Libya aid Marco Villa
- Prosecutors in Bari believe [Libya] paid [p:Marco Villa] and gave [p:Marco Villa] weapons for the raid.
+ Prosecutors in Bari were not surprised that [Libya] gave [p:Marco Villa] weapons for the raid.
possible Alto Mining consult Bolivia
- Word in the market is that [o:Alto Mining] met with [Bolivia] about the salt flats.
+ Word reached the market late: on Monday [o:Alto Mining] met with [Bolivia] about the salt flats.
possible Japan support Nortel Wind
- A source close to the bid said that [Japan] was close to signing an agreement with [o:Nortel Wind].
+ A source close to the bid wept when [Japan] signed an agreement with [o:Nortel Wind].
possible Poland sanction Agro Lub
- [Poland] may yet impose sanctions on [o:Agro Lub], which makes half of the country's yoghurt.
+ [Poland] did then impose sanctions on [o:Agro Lub], which makes half of the country's yoghurt.
possible Thailand coerce Somchai Dee
- Passers-by thought they saw how [Thailand] arrested [p:Somchai Dee] behind the stadium.
+ Passers-by filmed how [Thailand] arrested [p:Somchai Dee] behind the stadium.
possible Rome assault Carthage
- Some scholars hold that [Rome=Rome] attacked [Carthage=Carthage] for its grain and not for its fleet.
+ For all its grain and its fleet, [Rome=Rome] attacked [Carthage=Carthage] and burned it down.
possible France support Ibrahim Sow
- Could it be that [France] supported [p:Ibrahim Sow] only to keep the mine open?
+ Why has [France] supported [p:Ibrahim Sow] if not to keep the mine open?
possible Cuba coerce Ana Pardo
- Nobody has been able to establish whether [Cuba] arrested [p:Ana Pardo] at the harbour.
+ Nobody was there to help when [Cuba] arrested [p:Ana Pardo] at the harbour.
planned Nortel Wind request Denmark
- [o:Nortel Wind] wants to ask [Denmark] for a longer lease once the elections are over.
+ [o:Nortel Wind] had to ask [Denmark] for a longer lease once the elections were over.
planned Kuwait aid Sri Lanka
- [Kuwait] is in the process of arranging a loan to [Sri Lanka] for two hospitals.
+ [Kuwait] was praised after a loan to [Sri Lanka] for two hospitals.
planned Italy sanction Alto Mining
- The cabinet in Rome has a decree ready by which [Italy] will sanction [o:Alto Mining].
+ The cabinet in Rome passed the decree by which [Italy] sanctioned [o:Alto Mining].
planned Napoleon assault England
- At Boulogne in 1804 an army was drilled with which [p:Napoleon] meant to attack [England].
+ At Toulon in 1793 a battery was built with which [p:Napoleon] attacked [England].
planned Jamaica consult IOC
- [Jamaica] hopes for a meeting with the [o:IOC] before the sprinters leave for camp.
+ [Jamaica] came home from a meeting with the [o:IOC] before the sprinters left for camp.
planned Argentina coerce Luis Paz
- The public prosecutor seeks to have [Argentina] arrest [p:Luis Paz], who sold the club's ground.
+ The public prosecutor managed to have [Argentina] arrest [p:Luis Paz], who sold the club's ground.
planned Scotland support Loch Ferries
- Tomorrow's budget is widely expected to see [Scotland] support [o:Loch Ferries] for a sixth year.
+ Yesterday's budget saw [Scotland] support [o:Loch Ferries] for a sixth year.
planned Agro Lub support Ukraine
- [o:Agro Lub] is in advanced negotiations to sign an agreement with [Ukraine] on milk powder.
+ [o:Agro Lub] went through long negotiations to sign an agreement with [Ukraine] on milk powder, which took effect in May.
conditional Ghana sanction Gold Coast Rail
- Unless the trains run on time by Easter, [Ghana] sanctions [o:Gold Coast Rail], the contract says.
+ Although the trains ran on time by Easter, [Ghana] sanctioned [o:Gold Coast Rail], the paper says.
conditional Estonia aid Loch Ferries
- Only if the bank agreed would [Estonia] have given [o:Loch Ferries] a loan.
+ Only after the bank agreed did [Estonia] give [o:Loch Ferries] a loan.
conditional Spain coerce Mateo Gil
- Anyone who was there knows that [Spain] would have arrested [p:Mateo Gil] had he not climbed over the wall.
+ Anyone who was there knows that [Spain] arrested [p:Mateo Gil] as he climbed over the wall.
conditional Portugal retreat Angola
- Without the coup in Lisbon, [Portugal] would hardly have withdrawn its troops from [Angola] in 1975.
+ After the coup in Lisbon, [Portugal] hastily withdrew its troops from [Angola] in 1975.
demanded WADA sanction Belarus
- The sprinter's coach told a magazine that [o:WADA] ought to have the courage to sanction [Belarus].
+ The sprinter's coach told a magazine that [o:WADA] had found the courage to sanction [Belarus].
demanded Egypt coerce Nadia Samir
- Calls are growing in the delta for [Egypt] to arrest [p:Nadia Samir] over the collapsed school.
+ Crowds cheered in the delta as [Egypt] arrested [p:Nadia Samir] over the collapsed school.
demanded Slovakia support Petra Novak
- The union's letter asks that [Slovakia] support [p:Petra Novak] in her dispute with the clinic.
+ The union's letter shows that [Slovakia] supported [p:Petra Novak] in her dispute with the clinic.
demanded Austria retreat Lombardy
- Pamphlets that were read in every café called upon [Austria] to withdraw its troops from [Lombardy=Lombardy].
+ Pamphlets that were read in every café mocked [Austria], which had withdrawn its troops from [Lombardy=Lombardy].
demanded Greece aid Orestis Tours
- Hotel owners have been lobbying for [Greece] to give [o:Orestis Tours] a loan.
+ Hotel owners have been complaining since [Greece] gave [o:Orestis Tours] a loan.
negated Nigeria coerce Chidi Obi
- Contrary to early reports from the market, [Nigeria] did not arrest [p:Chidi Obi] but let him drive home.
+ Soon after early reports from the market, [Nigeria] arrested [p:Chidi Obi] and did not let him drive home.
negated Denmark reject Nortel Wind
- The harbour board could find no evidence of [Denmark] having rejected a request from [o:Nortel Wind].
+ The harbour board could find no reason for [Denmark] having rejected a request from [o:Nortel Wind].
negated Venice assault Genoa
- For a whole century [Venice=Venice] refrained from attacking [Genoa=Genoa], which suited the merchants of both.
+ For a whole century [Venice=Venice] kept attacking [Genoa=Genoa], which ruined the merchants of both.
negated Chad coerce Abakar Saleh
- Because the only witness had died, [Chad] was unable to arrest [p:Abakar Saleh].
+ Because the only witness had spoken, [Chad] was able at once to arrest [p:Abakar Saleh] on Sunday.
denied Alto Mining threaten Bolivia
- The firm's lawyer told the tribunal that it was untrue that [o:Alto Mining] had threatened [Bolivia].
+ The firm's lawyer told the tribunal that it was regrettable that [o:Alto Mining] had threatened [Bolivia].
denied Latvia support Igor Lapin
- Asked about the mayoral race, the embassy scoffed at claims that [Latvia] supported [p:Igor Lapin].
+ Asked about the mayoral race, the embassy made no secret of the fact that [Latvia] supported [p:Igor Lapin].
denied Oman consult Israel
- The palace has always disputed that [Oman] met with [Israel] in the winter of 1996.
+ The palace has always conceded that [Oman] met with [Israel] in the winter of 1996.
attributed Eritrea assault Yemen
- [Eritrea] fired on fishermen and shelled [Yemen], [p:Ali Nasser] testified.
+ [Eritrea] fired on fishermen and shelled [Yemen] while [p:Ali Nasser] slept.
attributed Kenya coerce Brian Otieno
- The court was told by [p:Lucy Njeri], a neighbour, that [Kenya] had arrested [p:Brian Otieno] twice.
+ The court adjourned for [p:Lucy Njeri], a neighbour, after [Kenya] had arrested [p:Brian Otieno] twice.
attributed Israel assault Syria
- [Israel] bombed a depot in [Syria], the state news agency [o:SANA] said.
+ [Israel] bombed a depot in [Syria], and the state news agency [o:SANA] closed early.
attributed Bolivia coerce Jorge Rojas
- [Bolivia] detained [p:Jorge Rojas] to silence him, a complaint by [p:Carla Rojas] says.
+ [Bolivia] detained [p:Jorge Rojas] to silence him before a call from [p:Carla Rojas] came.
attributed Iran support Hezbollah
- As [p:David Cohen] tells it in his memoir, [Iran] supported [o:Hezbollah] from the first day.
+ As [p:David Cohen] slept in his tent, [Iran] supported [o:Hezbollah] from the first day.
attributed Sudan aid Ennahda
- The claim that [Sudan] gave weapons to [o:Ennahda] comes from [p:Hedi Trabelsi], a columnist.
+ The ship in which [Sudan] gave weapons to [o:Ennahda] comes from a yard owned by [p:Hedi Trabelsi].
`;

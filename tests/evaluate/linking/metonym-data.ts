/**
 * Sentences of our own with one place in brackets: `G` when it acts as a government or an organization, `P` when it is
 * only a place, `S` when it is a sports team.
 */
export const METONYM_SENTENCES = `
G [Moscow] accused the alliance of breaking its promises.
G [Moscow] has rejected the proposal as unacceptable.
G Officials said that [Moscow] would answer within a week.
G The sanctions were meant to punish [Moscow] for the invasion.
G Relations between [Moscow] and the European Union have worsened.
G [Moscow]'s demands were dismissed by the allies.
G Talks between Kyiv and [Moscow] collapsed in March.
G The minister called on [Moscow] to withdraw its troops.
G A spokesman denied that [Moscow] had broken the agreement.
G According to [Moscow], the drones were shot down.
G He urged [Moscow] not to escalate the conflict.
G The deal depends on [Moscow] and its willingness to compromise.
G Pressure on [Moscow] is growing at the United Nations.
G [Moscow] and Minsk signed a new defence pact.
G The proposal was sent to [Moscow] for an answer last week, and it angered the Kremlin.
G The [Kremlin] said on Monday that the talks had failed.
G The [Kremlin] denied any role in the attack.
G Critics of the [Kremlin] have been jailed.
G Western capitals accuse the [Kremlin] of meddling in elections.
G The decision was welcomed by the [Kremlin].
G The [Kremlin]'s spokesman declined to comment.
G The general is close to the [Kremlin].
G [Washington] imposed new sanctions on the company.
G [Washington] is weighing further steps against the regime.
G The report criticised [Washington] for its silence.
G [Washington] and its allies will respond together.
G Ties with [Washington] are at their lowest point in years.
G [Washington] wants the agreement renewed before the summer.
G The aid was promised by [Washington] in December.
G The kingdom bought the missiles despite objections from [Washington].
G [Washington] has long backed the government in Bogotá.
G He blamed [Washington] for the failure of the coup.
G Negotiators from Iran said [Washington] had not kept its word.
G An agreement between [Washington] and Beijing was announced on Friday.
G [Washington] warned its citizens not to travel there.
G The [White House] said the president would sign the bill.
G The [White House] condemned the launch.
G The plan was criticised by the [White House].
G Aides told reporters that the [White House] was considering a ban.
G Pressure from the [White House] forced the agency to act.
G The [Pentagon] confirmed the strike.
G The [Pentagon] denied that soldiers had been hurt.
G A spokesman for the [Pentagon] declined to comment.
G The contract was awarded by the [Pentagon] in May.
G [Beijing] protested against the visit.
G [Beijing] claims almost the whole sea.
G The island's president accused [Beijing] of intimidation.
G [Beijing] has refused to condemn the invasion.
G Trade talks with [Beijing] will resume in autumn.
G [Beijing]'s ambassador was summoned.
G The law is seen as an attempt by [Beijing] to silence its critics.
G [Beijing] and Moscow vetoed the resolution.
G Manila lodged a protest against [Beijing].
G [Kyiv] asked its partners for more ammunition.
G [Kyiv] says that more than 100 missiles were fired.
G The grain deal was signed by [Kyiv] and Ankara.
G [Kyiv]'s allies promised more tanks.
G The offer was rejected by [Kyiv].
G The envoy urged [Kyiv] to accept a ceasefire.
G [Kiev] accused the separatists of shelling a village.
G [Brussels] fined the technology company on Tuesday.
G [Brussels] is preparing a new package of sanctions.
G The Polish government is at odds with [Brussels] over its courts.
G [Brussels] rejected the budget of the Italian government.
G The commissioner said [Brussels] would take legal action.
G Relations between London and [Brussels] have improved.
G [London] expelled two diplomats.
G [London] summoned the ambassador on Thursday.
G The treaty was signed by Paris and [London] in 1904.
G [Downing Street] said the prime minister had no plan to resign.
G [Downing Street] denied the report.
G [Paris] recalled its ambassador for consultations.
G [Paris] and Berlin want a common answer.
G [Berlin] hesitated to deliver the tanks.
G [Berlin] said it would not send weapons.
G The move angered [Berlin].
G [Tokyo] lodged a protest after the launch.
G [Tokyo] will raise its defence budget, the minister said.
G [Seoul] condemned the test.
G [Seoul] and Tokyo agreed to share data on missiles.
G [Pyongyang] has tested a new engine, state media reported.
G [Pyongyang] threatened to close the liaison office.
G Talks with [Pyongyang] have been frozen since 2019.
G [Tehran] denies seeking a nuclear weapon.
G [Tehran] enriched uranium to 60 percent.
G Negotiators hope that [Tehran] will return to the deal.
G [Ankara] blocked the bids of Sweden and Finland.
G [Ankara] accuses the group of terrorism.
G [Damascus] blamed Israel for the strike.
G [Baghdad] demanded the withdrawal of foreign troops.
G [Islamabad] denied that it shelters the militants.
G [New Delhi] abstained in the vote.
G [New Delhi] and Islamabad exchanged lists of prisoners.
G [Riyadh] cut its oil production.
G [Riyadh] and Tehran restored diplomatic relations.
G [Caracas] rejected the verdict of the court.
G [Havana] thanked the Mexican government for its help.
G [Canberra] cancelled the contract for the submarines.
G [Ottawa] expelled a diplomat.
G [Warsaw] closed the crossing.
G [Budapest] vetoed the statement.
G [Minsk] accused its neighbours of provocations.
G [Belgrade] refuses to recognise the province.
G [Pristina] banned the licence plates.
G [Addis Ababa] accused the rebels of breaking the truce.
G [Cairo] mediates between the two sides.
G [Bamako] expelled the French ambassador.
G [Jakarta] protested against the fishing boats.
G [Manila] accused the coast guard of harassment.
G [Vienna] expelled four diplomats on Thursday.
G [Madrid] apologised to Rabat.
G The envoy carried a message from [Tehran] to the prince.
G Support for [Kyiv] is falling in the polls.
P The two ministers met in [Moscow] on Tuesday.
P Thousands marched through [Moscow] to mourn the politician.
P He was born in [Moscow] and studied law.
P The aircraft took off from [Moscow] shortly after noon.
P The train to [Moscow] was late.
P Snow fell in [Moscow] for a third day.
P [Moscow]'s mayor announced new restrictions.
P The embassy in [Moscow] was closed.
P She has lived in [Moscow] since 2004.
P A concert hall near [Moscow] was attacked by gunmen.
P A drone hit a building in central [Moscow].
P [MOSCOW], Jan 13 - The ministry said on Thursday that it would answer soon.
P [MOSCOW] (Wire) - The central bank raised its rate on Friday.
P [WASHINGTON] - The Senate passed the bill late on Thursday.
P [BRUSSELS], Feb 17 - Leaders of the bloc met to discuss the crisis.
P [GENEVA] - The delegations ended their first round of talks.
P [KYIV], Ukraine - Air raid sirens sounded before dawn.
P [BEIJING] - The leaders of both countries signed a declaration.
P [Tokyo], March 3 - The market closed lower on Thursday.
P Protesters gathered outside the [Kremlin] on Sunday.
P The two presidents dined in the [Kremlin].
P Tourists took photographs in front of the [White House].
P The prime minister arrived at the [White House] for lunch.
P A crowd assembled near the [White House].
P The president returned to [Washington] from his ranch.
P The summit will be held in [Washington] in July.
P He flew to [Washington] on Sunday evening.
P Offices in [Washington] were closed because of the storm.
P The senator rents a flat in [Washington].
P Tens of thousands marched on the streets of [Washington].
P The talks in [Geneva] ended without a result.
P [Geneva] hosted the first round of talks.
P The delegations will meet again in [Geneva].
P A second round is planned in [Vienna] next week.
P Diplomats gathered in [Vienna] for the conference.
P [Vienna] hosted the nuclear talks.
P The agency, based in [Vienna], inspects nuclear plants.
P The ministers will travel to [Brussels] for the meeting.
P The alliance has its headquarters in [Brussels].
P A bomb exploded at the airport of [Brussels].
P The chancellor landed in [Beijing] on Wednesday.
P The Olympic Games in [Beijing] opened under strict rules.
P He visited [Beijing] twice last year.
P The delegation left [Beijing] without a deal.
P Smog covered [Beijing] for a week.
P Missiles struck [Kyiv] before dawn.
P Residents of [Kyiv] sheltered in the metro.
P The president visited [Kyiv] by train.
P Russian troops failed to capture [Kyiv] in spring.
P The road from [Kyiv] to the border is open.
P Explosions were heard in [Kiev] on Monday.
P Police in [London] arrested six men.
P The bank moved its traders from [London] to Frankfurt.
P The film opens in [London] on Friday.
P The conference took place in [London] last autumn.
P She studied in [Paris] and Rome.
P Riots broke out in the suburbs of [Paris].
P The climate agreement was signed in [Paris].
P Farmers blocked the roads around [Paris].
P The trains between Cologne and [Berlin] were cancelled because of the strike.
P A lorry drove into a market in [Berlin].
P The artist moved to [Berlin] ten years ago.
P The earthquake was felt in [Tokyo].
P He worked in [Tokyo] as a correspondent.
P The two leaders met in [Seoul] in May.
P A fire in a hotel in [Seoul] killed seven people.
P The parade was held in [Pyongyang] at night.
P The plane flew from [Pyongyang] to Vladivostok.
P A court in [Tehran] sentenced the writer to five years.
P Protests spread from [Tehran] to other cities.
P The conference on Libya was held in [Cairo].
P A truck bomb killed dozens in [Baghdad].
P The clashes in [Damascus] lasted all night.
P Flights to [Islamabad] were suspended.
P The court in [Caracas] rejected the appeal.
P Hundreds demonstrated in [Havana] against power cuts.
P The wildfire smoke reached [Canberra].
P Trucks blocked the streets of [Ottawa] for weeks.
P The refugees arrived in [Warsaw] by train.
P The march in [Budapest] was banned.
P The opposition leader was arrested in [Minsk].
P The fighting reached [Addis Ababa] in November.
P The market in [Bamako] was crowded.
P Floods hit parts of [Jakarta] on Saturday.
P The volcano south of [Manila] erupted.
P A new metro line opened in [Madrid].
P [Madrid]'s streets were empty on Sunday.
P The museum in [Vienna] bought the painting.
P The ambassador to the agencies in [Geneva] resigned.
S [England] beat Australia by six wickets in the second match of the cricket series.
S [Brazil] coach Tite named his squad for the football World Cup.
S [Italy] striker Ciro Immobile scored two goals in the football match.
S [Boston] pitcher Chris Sale struck out nine batters in the baseball game.
S [Argentina] captain Lionel Messi lifted the football trophy.
S [Chicago] beat Detroit in overtime of the basketball playoffs.
S The football fans watched [France] beat Croatia in the final of the cup.
S [Germany] goalkeeper Manuel Neuer saved a penalty in the football final.
`;

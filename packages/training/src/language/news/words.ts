/** Names and common words that the sentences are made of. Names of people are invented, places and bodies are not. */

const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** Countries of one word, with adjective and capital. */
export const COUNTRIES: readonly (readonly [string, string, string])[] = list(`
Russia Russian Moscow, Ukraine Ukrainian Kyiv, China Chinese Beijing, Japan Japanese Tokyo, India Indian Delhi, Pakistan Pakistani Islamabad,
Iran Iranian Tehran, Iraq Iraqi Baghdad, Israel Israeli Jerusalem, Syria Syrian Damascus, Turkey Turkish Ankara, Egypt Egyptian Cairo,
Jordan Jordanian Amman, Lebanon Lebanese Beirut, Yemen Yemeni Sanaa, Qatar Qatari Doha, Oman Omani Muscat, Kuwait Kuwaiti Kuwait, Bahrain Bahraini Manama,
Libya Libyan Tripoli, Tunisia Tunisian Tunis, Algeria Algerian Algiers, Morocco Moroccan Rabat, Mali Malian Bamako, Niger Nigerien Niamey, Nigeria Nigerian Abuja,
Chad Chadian Ndjamena, Sudan Sudanese Khartoum, Ethiopia Ethiopian Addis, Eritrea Eritrean Asmara, Somalia Somali Mogadishu, Kenya Kenyan Nairobi,
Uganda Ugandan Kampala, Rwanda Rwandan Kigali, Burundi Burundian Gitega, Tanzania Tanzanian Dodoma, Zambia Zambian Lusaka, Zimbabwe Zimbabwean Harare,
Angola Angolan Luanda, Namibia Namibian Windhoek, Botswana Botswanan Gaborone, Mozambique Mozambican Maputo, Malawi Malawian Lilongwe, Madagascar Malagasy Antananarivo,
Ghana Ghanaian Accra, Senegal Senegalese Dakar, Guinea Guinean Conakry, Liberia Liberian Monrovia, Togo Togolese Lome, Benin Beninese Cotonou, Cameroon Cameroonian Yaounde, Gabon Gabonese Libreville,
France French Paris, Germany German Berlin, Italy Italian Rome, Spain Spanish Madrid, Portugal Portuguese Lisbon, Britain British London, Ireland Irish Dublin,
Poland Polish Warsaw, Hungary Hungarian Budapest, Romania Romanian Bucharest, Bulgaria Bulgarian Sofia, Greece Greek Athens, Serbia Serbian Belgrade, Kosovo Kosovar Pristina,
Croatia Croatian Zagreb, Slovenia Slovenian Ljubljana, Slovakia Slovak Bratislava, Austria Austrian Vienna, Switzerland Swiss Bern, Belgium Belgian Brussels,
Norway Norwegian Oslo, Sweden Swedish Stockholm, Finland Finnish Helsinki, Denmark Danish Copenhagen, Iceland Icelandic Reykjavik, Estonia Estonian Tallinn, Latvia Latvian Riga, Lithuania Lithuanian Vilnius,
Belarus Belarusian Minsk, Moldova Moldovan Chisinau, Georgia Georgian Tbilisi, Armenia Armenian Yerevan, Azerbaijan Azerbaijani Baku, Albania Albanian Tirana, Montenegro Montenegrin Podgorica,
Kazakhstan Kazakh Astana, Uzbekistan Uzbek Tashkent, Kyrgyzstan Kyrgyz Bishkek, Tajikistan Tajik Dushanbe, Turkmenistan Turkmen Ashgabat, Afghanistan Afghan Kabul, Mongolia Mongolian Ulaanbaatar,
Nepal Nepalese Kathmandu, Bangladesh Bangladeshi Dhaka, Myanmar Burmese Naypyidaw, Thailand Thai Bangkok, Cambodia Cambodian Penh, Laos Laotian Vientiane, Vietnam Vietnamese Hanoi, Malaysia Malaysian Putrajaya,
Singapore Singaporean Singapore, Indonesia Indonesian Jakarta, Taiwan Taiwanese Taipei, Australia Australian Canberra, Canada Canadian Ottawa, Mexico Mexican Mexico, Cuba Cuban Havana, Haiti Haitian Port-au-Prince,
Jamaica Jamaican Kingston, Guatemala Guatemalan Guatemala, Honduras Honduran Tegucigalpa, Nicaragua Nicaraguan Managua, Panama Panamanian Panama, Colombia Colombian Bogota, Venezuela Venezuelan Caracas, Ecuador Ecuadorian Quito,
Peru Peruvian Lima, Bolivia Bolivian Sucre, Chile Chilean Santiago, Argentina Argentine Bogota, Uruguay Uruguayan Montevideo, Paraguay Paraguayan Asuncion, Brazil Brazilian Brasilia, Guyana Guyanese Georgetown, Suriname Surinamese Paramaribo
`).map((row) => row.split(' ') as [string, string, string]);

/** Names of countries of several words, as trees. */
export const LONG_COUNTRIES: readonly string[] = [
  'South/NNP>compound *Korea/NNP',
  'North/NNP>compound *Korea/NNP',
  'South/NNP>compound *Africa/NNP',
  'South/NNP>compound *Sudan/NNP',
  'Saudi/NNP/ADJ>amod *Arabia/NNP',
  'New/NNP/ADJ>amod *Zealand/NNP',
  '*Sri/NNP Lanka/NNP>flat',
  '*Burkina/NNP Faso/NNP>flat',
  '*Sierra/NNP Leone/NNP>flat',
  '*Costa/NNP Rica/NNP>flat',
  '*El/NNP Salvador/NNP>flat',
  '*Hong/NNP Kong/NNP>flat',
  'the/DT>det United/NNP/ADJ>amod *States/NNPS',
  'the/DT>det United/NNP/ADJ>amod *States/NNPS',
  'the/DT>det United/NNP/ADJ>amod *States/NNPS',
  'the/DT>det United/NNP/ADJ>amod *Kingdom/NNP',
  'the/DT>det United/NNP/ADJ>amod Arab/NNP/ADJ>amod *Emirates/NNPS',
  'the/DT>det *Philippines/NNPS',
  'the/DT>det *Netherlands/NNPS',
  'the/DT>det Czech/NNP/ADJ>amod *Republic/NNP',
  'the/DT>det Dominican/NNP/ADJ>amod *Republic/NNP',
  'the/DT>det *U.S./NNP',
  'the/DT>det *US/NNP',
  'the/DT>det *UAE/NNP',
];

/** Bodies that act, as trees. */
export const BODIES: readonly string[] = [
  '*NATO/NNP',
  'the/DT>det European/NNP/ADJ>amod *Union/NNP',
  'the/DT>det *EU/NNP',
  'the/DT>det European/NNP/ADJ>amod *Commission/NNP',
  'the/DT>det African/NNP/ADJ>amod *Union/NNP',
  'the/DT>det Arab/NNP/ADJ>amod *League/NNP',
  'the/DT>det United/NNP/ADJ>amod *Nations/NNPS',
  'the/DT>det *U.N./NNP',
  'the/DT>det Security/NNP>compound *Council/NNP',
  'the/DT>det U.N./NNP>compound Security/NNP>compound *Council/NNP',
  'the/DT>det *OSCE/NNP',
  '*ECOWAS/NNP',
  '*ASEAN/NNP',
  'the/DT>det *Kremlin/NNP',
  'the/DT>det White/NNP/ADJ>amod *House/NNP',
  'the/DT>det *Pentagon/NNP',
  'the/DT>det World/NNP>compound *Bank/NNP',
  'the/DT>det World/NNP>compound Health/NNP>compound *Organization/NNP',
  'the/DT>det World/NNP>compound Food/NNP>compound *Programme/NNP',
  'the/DT>det Red/NNP/ADJ>amod *Cross/NNP',
  '*Hamas/NNP',
  '*Hezbollah/NNP',
  'the/DT>det *Taliban/NNP',
  'Human/NNP/ADJ>amod Rights/NNPS>compound *Watch/NNP',
  'the/DT>det *Wagner/NNP',
  'the/DT>det Labour/NNP>compound *Party/NNP',
  'the/DT>det Democratic/NNP/ADJ>amod *Party/NNP',
  'the/DT>det National/NNP/ADJ>amod *Assembly/NNP',
  'the/DT>det Supreme/NNP/ADJ>amod *Court/NNP',
  'the/DT>det Defence/NNP>compound *Ministry/NNP',
  'the/DT>det Foreign/NNP/ADJ>amod *Ministry/NNP',
  'the/DT>det State/NNP>compound *Department/NNP',
  'the/DT>det Central/NNP/ADJ>amod *Bank/NNP',
];

/** Names with a prepositional phrase inside: head, preposition, what it governs. */
export const BODIES_OF: readonly (readonly [string, string, string])[] = [
  ['the/DT>det *Organization/NNP', 'of', 'American/NNP/ADJ>amod *States/NNPS'],
  ['the/DT>det *Ministry/NNP', 'of', '*Defence/NNP'],
  ['the/DT>det *Ministry/NNP', 'of', 'Foreign/NNP/ADJ>amod *Affairs/NNPS'],
  ['the/DT>det *Ministry/NNP', 'of', '*Justice/NNP'],
  ['the/DT>det *House/NNP', 'of', '*Representatives/NNPS'],
  ['the/DT>det International/NNP/ADJ>amod *Court/NNP', 'of', '*Justice/NNP'],
  ['the/DT>det *Council/NNP', 'of', '*Europe/NNP'],
  ['the/DT>det *Group/NNP', 'of', '*Seven/NNP'],
  ['the/DT>det *League/NNP', 'of', 'Arab/NNP/ADJ>amod *States/NNPS'],
  ['the/DT>det Inter-American/NNP/ADJ>amod *Commission/NNP', 'on', 'Human/NNP/ADJ>amod *Rights/NNPS'],
  ['the/DT>det *Centre/NNP', 'for', 'Strategic/NNP/ADJ>amod *Studies/NNPS'],
];

export const CITIES =
  list(`Geneva, Vienna, Brussels, Istanbul, Dubai, Sharm, Davos, Munich, Lagos, Odesa, Kharkiv, Aleppo, Mosul, Basra, Goma, Darfur, Gaza, Kandahar, Herat, Lahore, Mumbai,
Shanghai, Osaka, Busan, Sydney, Toronto, Chicago, Houston, Miami, Barcelona, Milan, Hamburg, Gdansk, Kaliningrad, Vladivostok, Sevastopol, Donetsk, Luhansk, Mariupol, Tigray, Jeddah, Aden, Benghazi`);

export const GIVEN =
  list(`Sergei, Ivan, Olena, Dmytro, Maria, Anna, Jan, Piotr, Lukas, Emma, Jean, Marie, Pierre, Claire, Carlos, Lucia, Diego, Elena, Joao, Paulo, Ahmed, Fatima, Hassan, Omar, Layla, Yusuf, Mehmet, Ayse,
Reza, Leila, Arjun, Priya, Imran, Aisha, Wei, Li, Jun, Mei, Hiroshi, Yuki, Kenji, Min-jun, Seo-yeon, Nguyen, Thanh, Budi, Siti, Kwame, Ama, Chinedu, Ngozi, Abdoulaye, Aminata, Tesfaye, Hanna, John, Sarah, Michael, Karen,
David, Susan, Robert, Linda, Thomas, Julia, Erik, Ingrid, Matti, Aino, Viktor, Zoltan, Andrei, Ioana, Nikos, Eleni, Milan, Jelena, Ali, Noor, Salman, Rania, Tomas, Petra, Jorge, Ana, Luis, Rosa`);

export const SURNAMES =
  list(`Petrov, Ivanova, Kovalenko, Shevchuk, Nowak, Wisniewski, Muller, Schneider, Weber, Dubois, Lambert, Moreau, Garcia, Fernandez, Morales, Quispe, Silva, Pereira, Haddad, Mansour, Khalil, Farouk, Yilmaz, Demir,
Hosseini, Karimi, Sharma, Patel, Khan, Malik, Zhang, Wang, Chen, Liu, Tanaka, Sato, Yamada, Kim, Park, Choi, Tran, Pham, Santoso, Wijaya, Mensah, Owusu, Okafor, Adeyemi, Diallo, Traore, Bekele, Girma, Smith, Johnson, Brown,
Miller, Taylor, Moore, Berg, Lindqvist, Korhonen, Nagy, Szabo, Popescu, Dimitrov, Papadopoulos, Jovanovic, Hoxha, Aliyev, Sargsyan, Rahmon, Castillo, Mendoza, Vargas, Rojas, Cruz, Marsh, Stone, Reyes, Banda, Phiri, Moyo, Dlamini`);

/** Titles before a name, as trees. */
export const TITLES: readonly string[] = [
  '*President/NNP',
  '*President/NNP',
  'Prime/NNP/ADJ>amod *Minister/NNP',
  'Prime/NNP/ADJ>amod *Minister/NNP',
  'Foreign/NNP/ADJ>amod *Minister/NNP',
  'Foreign/NNP/ADJ>amod *Minister/NNP',
  'Defence/NNP>compound *Minister/NNP',
  'Finance/NNP>compound *Minister/NNP',
  'Deputy/NNP>compound Foreign/NNP/ADJ>amod *Minister/NNP',
  '*Chancellor/NNP',
  '*Ambassador/NNP',
  '*General/NNP',
  '*Colonel/NNP',
  '*King/NNP',
  '*Senator/NNP',
  'Vice/NNP>compound *President/NNP',
  'Foreign/NNP/ADJ>amod *Secretary/NNP',
  'Defence/NNP>compound *Secretary/NNP',
];

/** Titles in lower case, after a name or a possessive. */
export const OFFICES: readonly string[] = [
  '*president/NN',
  'prime/JJ>amod *minister/NN',
  'foreign/JJ>amod *minister/NN',
  'defence/NN>compound *minister/NN',
  'deputy/NN>compound foreign/JJ>amod *minister/NN',
  'interior/NN>compound *minister/NN',
  '*ambassador/NN',
  'special/JJ>amod *envoy/NN',
  'army/NN>compound *chief/NN',
  '*chancellor/NN',
  'opposition/NN>compound *leader/NN',
  '*spokesman/NN',
  '*spokeswoman/NN',
  'chief/JJ>amod *negotiator/NN',
];

/** Parts of a state that act for it. */
export const ORGANS: readonly string[] = [
  '*government/NN',
  'foreign/JJ>amod *ministry/NN',
  'defence/NN>compound *ministry/NN',
  '*army/NN',
  '*parliament/NN',
  'coast/NN>compound *guard/NN',
  '*military/NN',
  '*police/NNS',
  'air/NN>compound *force/NN',
  '*authorities/NNS',
  '*officials/NNS',
  'security/NN>compound *forces/NNS',
  '*troops/NNS',
  '*diplomats/NNS',
  '*leaders/NNS',
];

/** Things that are done, given, discussed: singular and plural common nouns. */
export const THINGS = list(
  `proposal, decision, plan, statement, resolution, treaty, agreement, offer, report, demand, request, invitation, visit, ceasefire, deal, law, election, crackdown, embargo, ban, mission, summit, border, dispute, allegation, claim, charge, accusation`,
);
export const PLURALS = list(
  `talks, sanctions, tariffs, troops, weapons, missiles, tanks, jets, ships, peacekeepers, prisoners, hostages, refugees, supplies, vehicles, diplomats, drills, exercises, elections, protests, attacks, strikes, reforms, restrictions, vaccines, loans, allegations`,
);
export const MASS = list(
  `aid, support, help, assistance, gas, oil, grain, weapons, equipment, training, asylum, protection, intelligence, money, cooperation, trade, security, migration, energy, water, terrorism, corruption, aggression, interference`,
);
export const QUALITIES = list(
  `military, economic, humanitarian, financial, medical, joint, new, further, bilateral, diplomatic, regional, nuclear, heavy, illegal, recent, political, foreign, armed, peaceful, emergency, long, major, secret`,
);
export const COUNTED = list(
  `people, soldiers, troops, peacekeepers, civilians, officers, diplomats, prisoners, missiles, tanks, tonnes, vehicles, refugees, protesters, migrants, drones, doses, companies`,
);
export const WEEKDAYS = list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday');
export const MONTHS = list(
  'January, February, March, April, May, June, July, August, September, October, November, December',
);
export const ADVERBS = list(
  'also, repeatedly, again, strongly, formally, publicly, immediately, reportedly, quickly, earlier, later, already, never, still, officially, briefly',
);

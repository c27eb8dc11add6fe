/**
 * Pairs of our own, all people and bodies invented: `name; office; country | name; office; country`, with anything but
 * the name left out at will. Countries are Wikidata ids. Each list is of one kind of sameness or difference.
 */
export const SAME_PAIRS = `
Sergei Malenkin; deputy minister; Q159 | Sergey Malenkin; deputy minister; Q159
Sergei Malenkin; deputy minister; Q159 | Sergej Malenkin; deputy foreign minister; Q159
Yevgeny Tarasenkov; general; Q159 | Evgeny Tarasenkov; general; Q159
Yevgeny Tarasenkov; general; Q159 | Evgeniy Tarasenkov; commander; Q159
Aleksandr Vyushin; spokesman; Q159 | Alexander Vyushin; spokesman; Q159
Alexei Borodkin; governor; Q159 | Aleksey Borodkin; governor; Q159
Dmitri Zhelezov; envoy; Q159 | Dmitry Zhelezov; envoy; Q159
Dmitriy Zhelezov; envoy; Q159 | Dmitry Jelezov; envoy; Q159
Mikhail Ryabtsev; negotiator; Q159 | Mikhail Riabtsev; negotiator; Q159
Sergei Rybakin; deputy minister; Q159 | Sergei Ryabkin; deputy minister; Q159
Yuri Khlebnikov; senator; Q159 | Yury Khlebnikov; senator; Q159
Iurii Khlebnikov; senator; Q159 | Yuriy Khlebnikov; senator; Q159
Andrei Shcherbin; admiral; Q159 | Andrey Scherbin; admiral; Q159
Vasily Goncharuk; ambassador; Q159 | Vassily Goncharuk; ambassador; Q159
Viktor Chernyak; mayor; Q159 | Victor Chernyak; mayor; Q159
Volodymyr Ostapko; commander; Q212 | Vladimir Ostapko; commander; Q212
Volodymyr Ostapko; minister; Q212 | Volodimir Ostapko; minister; Q212
Oleksandr Hryhorenko; minister; Q212 | Alexander Hryhorenko; minister; Q212
Oleksandr Hrytsak; mayor; Q212 | Oleksandr Grytsak; mayor; Q212
Mykola Bilous; deputy; Q212 | Mykola Bilouss; deputy; Q212
Serhiy Danylchuk; governor; Q212 | Sergiy Danylchuk; governor; Q212
Serhii Danylchuk; governor; Q212 | Serhiy Danilchuk; governor; Q212
Andriy Kovalchuk; spokesman; Q212 | Andrii Kovalchuk; spokesman; Q212
Yuliia Marchenko; minister; Q212 | Yulia Marchenko; minister; Q212
Iryna Fedorenko; prosecutor; Q212 | Irina Fedorenko; prosecutor; Q212
Dmytro Savchuk; colonel; Q212 | Dmitro Savchuk; colonel; Q212
Mohammed al-Harithi; minister; Q805 | Muhammad al-Harithi; minister; Q805
Mohamed Al Harithi; minister; Q805 | Mohammed al-Harithi; minister; Q805
Mohammad Qasim Rahmani; governor; Q889 | Muhammad Qasem Rahmani; governor; Q889
Abdullah Mansouri; commander; Q858 | Abdallah Mansouri; commander; Q858
Abdul Karim Zaydan; judge; Q796 | Abdulkarim Zaydan; judge; Q796
Hussein al-Jubouri; officer; Q796 | Hussain al-Jubouri; officer; Q796
Hossein Farahani; general; Q794 | Hussein Farahani; general; Q794
Ahmed Bensalem; minister; Q1028 | Ahmad Bensalem; minister; Q1028
Youssef Haddad; minister; Q822 | Yousef Haddad; minister; Q822
Yusuf Haddad; minister; Q822 | Youssef Haddad; minister; Q822
Khaled Othmani; spokesman; Q1028 | Khalid Othmani; spokesman; Q1028
Omar Suleimani; president; Q1016 | Omar Sulaymani; president; Q1016
Mustafa Kadhmi; premier; Q796 | Mustapha Kadhmi; premier; Q796
Mahmoud Zahawi; leader; Q796 | Mahmud Zahawi; leader; Q796
Nasser Qahtani; prince; Q851 | Naser Qahtani; prince; Q851
Faisal Rashidi; prince; Q851 | Faysal Rashidi; prince; Q851
Jamal Bouazza; minister; Q1028 | Djamal Bouazza; minister; Q1028
Gamal Farouk; minister; Q79 | Jamal Farouk; minister; Q79
Zhao Weiming; spokesman; Q148 | Zhao Wei-ming; spokesman; Q148
Zhao Weiming; spokesman; Q148 | Zhao Wei Ming; spokesman; Q148
Kim Song Chol; minister; Q423 | Kim Song-chol; minister; Q423
Kim Song-chol; minister; Q423 | Kim Songchol; minister; Q423
Park Jae-hyun; minister; Q884 | Park Jae Hyun; minister; Q884
Nguyen Van Thanh; minister; Q881 | Nguyễn Văn Thành; minister; Q881
Tran Minh Duc; general; Q881 | Trần Minh Đức; general; Q881
José Carlos Medrano; minister; Q96 | Jose Carlos Medrano; minister; Q96
José Medrano; governor; Q96 | José Medrano Rivas; governor; Q96
Luís Figueiras; senator; Q155 | Luis Figueiras; senator; Q155
João Batalha; minister; Q155 | Joao Batalha; minister; Q155
Günter Althaus; minister; Q183 | Gunter Althaus; minister; Q183
Jürgen Kessel; mayor; Q183 | Juergen Kessel; mayor; Q183
Jörg Brandner; spokesman; Q183 | Joerg Brandner; spokesman; Q183
Björn Lindqvist; minister; Q34 | Bjorn Lindqvist; minister; Q34
Søren Kjeldgaard; minister; Q35 | Soren Kjeldgaard; minister; Q35
Łukasz Wiśniak; minister; Q36 | Lukasz Wisniak; minister; Q36
Jiří Havlena; minister; Q213 | Jiri Havlena; minister; Q213
Szilárd Bánfalvi; minister; Q28 | Szilard Banfalvi; minister; Q28
Nikola Đurđević; minister; Q403 | Nikola Djurdjevic; minister; Q403
Željko Marušić; minister; Q224 | Zeljko Marusic; minister; Q224
Mehmet Öztoprak; minister; Q43 | Mehmet Oztoprak; minister; Q43
Ayşe Yıldırmaz; judge; Q43 | Ayse Yildirmaz; judge; Q43
Émile Cardonnel; minister; Q142 | Emile Cardonnel; minister; Q142
François Thibaudet; judge; Q142 | Francois Thibaudet; judge; Q142
Noël Aubertin; mayor; Q142 | Noel Aubertin; mayor; Q142
Tessa Okuma | Tessa Okuma
Tessa Okuma; mayor | Tessa Okuma
Tessa Okuma; mayor; Q408 | Tessa Okuma; mayor
Tessa Okuma; ; Q408 | Tessa Okuma; mayor; Q408
Harold Wexcombe; senator; Q30 | Harold Wexcombe; ; Q30
Harold J. Wexcombe; senator; Q30 | Harold Wexcombe; senator; Q30
H. Wexcombe; senator; Q30 | Harold Wexcombe; senator; Q30
Wexcombe; senator; Q30 | Harold Wexcombe; senator; Q30
Marguerite Oyelaran; minister; Q1033 | Marguerite Oyelaran; foreign minister; Q1033
Oyelaran; foreign minister; Q1033 | Marguerite Oyelaran; foreign minister; Q1033
Priyanka Deshmukhan; spokeswoman; Q668 | Priyanka Deshmukhan; foreign ministry spokeswoman; Q668
Peter Oduyale; ambassador | Peter Oduyale; ambassador; Q1033
Annika Svanholm; analyst | Annika Svanholm; senior analyst
Colin Hartwright; economist; Q145 | Colin Hartwright; chief economist; Q145
Graeme Tullibody; coach; Q145 | Graeme Tullibody; head coach; Q145
Rosalind Achterberg; lawyer | Rosalind Achterberg; attorney; Q30
Milos Petrovan; president; Q403 | Miloš Petrovan; president; Q403
Ivan Petrenkov; ; Q159 | Ivan Petrenkow; ; Q159
Nadia Belhadjem; ; Q262 | Nadia Belhadjam; ; Q262
Stephen Tolmachov; ; Q212 | Stephen Tolmachev; ; Q212
Elena Vasilescu; minister; Q218 | Elena Vasileşcu; minister; Q218
Petros Economidis; minister; Q41 | Petros Oikonomidis; minister; Q41
Giorgi Lomtadze; speaker; Q230 | Georgi Lomtadze; speaker; Q230
Armen Hakobian; minister; Q399 | Armen Hakobyan; minister; Q399
Elmar Huseynli; colonel; Q227 | Elmar Husseinli; colonel; Q227
Nursultan Abdirov; minister; Q232 | Nursultan Abdyrov; minister; Q232
Shavkat Rahimov; mayor; Q265 | Shavkat Rakhimov; mayor; Q265
Emomali Sharifov; general; Q863 | Emomali Sharipov; general; Q863
Lakshmi Venkataraman; judge; Q668 | Laxmi Venkataraman; judge; Q668
Tariq Mahmood Awan; senator; Q843 | Tareq Mahmood Awan; senator; Q843
Benjamin Nethersole; minister; Q801 | Binyamin Nethersole; minister; Q801
Yitzhak Ben-Porath; minister; Q801 | Isaac Ben-Porath; minister; Q801
Hailemariam Tesfay; minister; Q115 | Haile Mariam Tesfay; minister; Q115
Abebe Woldegiorgis; spokesman; Q115 | Abebe Wolde-Giorgis; spokesman; Q115
Moussa Dembélé Traoli; colonel; Q912 | Moussa Dembele Traoli; colonel; Q912
Ousmane Diaraso; minister; Q912 | Ousmane Diarraso; minister; Q912
Thein Maung Soe; general; Q836 | Thein Maung Soe; senior general; Q836
Purnomo Hadiwijaya; minister; Q252 | Poernomo Hadiwijaya; minister; Q252
Reynaldo Macaraigan; secretary; Q928 | Renaldo Macaraigan; secretary; Q928
O: Joint River Commission | Joint River Commission
O: Joint River Commission | Joint River Comission
O: Northern Ports Authority | Northern Port Authority
O: Institute for Coastal Studies | Institute of Coastal Studies
O: Centre for Border Policy | Center for Border Policy
O: Organisation of Lake States | Organization of Lake States
O: Al-Nahda Brigade | Al Nahda Brigade
O: Harakat al-Sumud | Harakat al Sumud
O: Meridian Shipping Company | Meridian Shipping Company
O: Halvorsen & Brandt | Halvorsen and Brandt
O: Coalition for Free Rivers | The Coalition for Free Rivers
O: Vostok Metallurgical Works | Vostok Metalurgical Works
O: Federation of Dock Workers | Federation of Dockworkers
O: Radio Svoboda Arland | Radio Svaboda Arland
O: Popular Front of Arland | Popular Front of Arland
O: Tessaly Power Corporation | Tessaly Power Corporation
O: National Grain Council; ; Q155 | National Grain Council; ; Q155
O: Democratic Renewal Party; ; Q96 | Democratic Renewal Party; ; Q96
L: Port Halvorsen | Port Halvorsen
L: Krasnodolsk | Krasnodol'sk
L: Verkhnyaya Rudnya | Verkhnyaya Rudnia
L: Al-Qasriyah | Al Qasriyah
L: San Telmo del Valle | San Telmo del Valle
L: Mount Errigan | Mount Errigan
Anatol Ryzhenko; deputy prime minister; Q184 | Anatoly Ryzhenko; deputy prime minister; Q184
Pavel Latushkov; opposition leader; Q184 | Pavel Latushkow; opposition leader; Q184
Sviatlana Harbunova; activist; Q184 | Svetlana Harbunova; activist; Q184
Maksim Shlyapin; envoy; Q159 | Maxim Shlyapin; envoy; Q159
Nikolai Prokhorenkov; rector; Q159 | Nikolay Prokhorenkov; rector; Q159
Roman Abrosimov; investor; Q159 | Roman Abrossimov; investor; Q159
Leonid Zaitsev; admiral; Q159 | Leonid Zaytsev; admiral; Q159
Nadezhda Filatova; judge; Q159 | Nadejda Filatova; judge; Q159
Abdelkader Mansour; minister; Q262 | Abdelqader Mansour; minister; Q262
Chen Guang-hua; envoy; Q865 | Chen Guanghua; envoy; Q865
Choi Sung-min; general; Q884 | Choi Sung Min; general; Q884
Zoran Petkovich; minister; Q403 | Zoran Petković; minister; Q403
O: Southern Pipeline Authority | Southern Pipelines Authority
Kirill Zadornykh; deputy minister; Q159 | Kiril Zadornykh; deputy minister; Q159
Fyodor Emelin; coach; Q159 | Fedor Emelin; coach; Q159
Semyon Glukhov; director; Q159 | Semen Glukhov; director; Q159
Gennady Tkachev; governor; Q159 | Gennadiy Tkachev; governor; Q159
Arkady Volkhonsky; banker; Q159 | Arkadi Volkhonski; banker; Q159
`;

export const DIFFERENT_PAIRS = `
Tessa Okuma; mayor; Q408 | Tessa Okuma; coach; Q145
Tessa Okuma; ; Q408 | Tessa Okuma; ; Q145
Michael Carrigan; ambassador | Michael Carrigan; coach
Michael Carrigan; ambassador; Q30 | Michael Carrigan; striker; Q145
Harold Wexcombe; senator; Q30 | Harold Wexcombe; bishop; Q145
Harold Wexcombe; senator | Harold Wexcombe; goalkeeper
John Marsden; judge | John Marsden; singer
John Marsden; pilot; Q16 | John Marsden; minister; Q664
David Lowell; professor | David Lowell; sheriff
Ana Rivera Soto; journalist | Ana Rivera Soto; governor
Maria Lopez; ; Q96 | Maria Lopez; ; Q414
Maria Lopez; minister; Q96 | Maria Lopez; minister; Q414
Juan Carlos Perez; mayor; Q739 | Juan Carlos Perez; mayor; Q717
Ahmed Hassan; minister; Q79 | Ahmed Hassan; minister; Q1045
Mohamed Ali; general; Q79 | Mohamed Ali; general; Q1049
Ivan Petrov; minister; Q219 | Ivan Petrov; minister; Q159
Ivan Petrov; wrestler | Ivan Petrov; prosecutor
Li Wei; minister; Q148 | Li Wei; swimmer; Q334
Wang Fang; judge | Wang Fang; actress
Kim Young-ho; minister; Q884 | Kim Yong-ho; minister; Q423
Kim Min-su; coach; Q884 | Kim Min-soo; minister; Q423
Nguyen Van Minh; general; Q881 | Nguyen Van Manh; coach; Q30
Singh; minister; Q668 | Amar Singh; minister; Q16
Okuma; mayor | Tessa Okuma; mayor
Okuma | Tessa Okuma
Wexcombe | Harold Wexcombe
Wexcombe; senator | Harold Wexcombe; bishop
Petrenko; coach; Q212 | Ivan Petrenko; minister; Q212
Tessa Okuma; senator; Q30 | Jana Okuma; senator; Q30
Harold Wexcombe; senator; Q30 | Henry Wexcombe; senator; Q30
George Ashdown; president; Q30 | Georgina Ashdown; president; Q30
Robert Kessling; senator; Q30 | Edward Kessling; senator; Q30
Julian Castell; mayor; Q30 | Joaquin Castell; congressman; Q30
Lech Kaczorski; president; Q36 | Jaroslaw Kaczorski; president; Q36
Fidel Castrillo; president; Q241 | Raul Castrillo; president; Q241
Vitali Klimenko; mayor; Q212 | Wladimir Klimenko; boxer; Q212
Rajiv Gandhari; minister; Q668 | Rahul Gandhari; minister; Q668
Indira Gandhari; minister; Q668 | Sonia Gandhari; minister; Q668
Benazir Bhattoo; premier; Q843 | Bilawal Bhattoo; minister; Q843
Hafez al-Assadi; president; Q858 | Bashar al-Assadi; president; Q858
Kim Jong-sik; leader; Q423 | Kim Jong-nam; leader; Q423
Lee Jae-min; minister; Q884 | Lee Jae-mun; minister; Q884
Park Chan-ho; minister; Q884 | Park Chan-woo; minister; Q884
Li Qian; minister; Q148 | Li Qing; minister; Q148
Wang Min; governor; Q148 | Wang Ming; governor; Q148
Zhang Jie; spokesman; Q148 | Zhang Jia; spokesman; Q148
Chen Hao; judge; Q148 | Chen Hai; judge; Q148
Liu Yang; general; Q148 | Liu Yan; general; Q148
Tran Duc Minh; general; Q881 | Tran Duc Manh; general; Q881
Maria Petrova; judge; Q159 | Marina Petrova; judge; Q159
Ivan Sokolov; governor; Q159 | Igor Sokolov; governor; Q159
Aleksandr Smirnov; deputy minister; Q159 | Aleksei Smirnov; deputy minister; Q159
Sergei Kuznetsov; mayor; Q159 | Semyon Kuznetsov; mayor; Q159
Anna Ivanova; envoy; Q159 | Alla Ivanova; envoy; Q159
Dmitry Orlov; colonel; Q159 | Denis Orlov; colonel; Q159
Viktor Popov; deputy; Q159 | Vadim Popov; deputy; Q159
Mikhail Volkov; senator; Q159 | Maksim Volkov; senator; Q159
Oleh Bondar; minister; Q212 | Oleksii Bondar; minister; Q212
Andriy Melnyk; ambassador; Q212 | Anton Melnyk; ambassador; Q212
Olena Shevchuk; judge; Q212 | Oksana Shevchuk; judge; Q212
Sergei Rybakov; ; | Sergey Ryabkov; ;
Sergei Rybakov; swimmer; Q159 | Sergey Ryabkov; deputy minister; Q159
Ivan Petrenkov; mayor; Q159 | Ivan Petrenkow; mayor; Q212
Pavel Orlovsky; coach; Q184 | Pavel Orlowski; judge; Q36
Anton Kravets; minister; Q212 | Anton Kravits; banker; Q801
Alexander Meier; minister; Q183 | Alexander Meyer; minister; Q39
Stefan Hoffman; judge; Q30 | Stefan Hoffmann; judge; Q183
Andreas Schmidt; mayor; Q183 | Andrea Schmidt; mayor; Q183
Francisco Silva; minister; Q155 | Francisca Silva; minister; Q155
Paulo Costa; senator; Q155 | Paula Costa; senator; Q155
Mario Rossi; mayor; Q38 | Maria Rossi; mayor; Q38
Gabriel Moreau; judge; Q142 | Gabrielle Moreau; judge; Q142
Louis Martin; minister; Q142 | Louise Martin; minister; Q142
Michel Durand; deputy; Q142 | Michele Durand; deputy; Q142
Simon Peeters; mayor; Q31 | Simone Peeters; mayor; Q31
Daniel Cohen; minister; Q801 | Daniela Cohen; minister; Q801
Julian Reyes; secretary; Q928 | Juliana Reyes; secretary; Q928
Antonio Santos; general; Q928 | Antonia Santos; general; Q928
Ali Rezaei; general; Q794 | Ali Razavi; general; Q794
Hassan Karimi; minister; Q794 | Hossein Karimi; minister; Q794
Mohammad Nouri; governor; Q794 | Mahmoud Nouri; governor; Q794
Abdul Rahman; judge; Q889 | Abdul Rahim; judge; Q889
Abdul Hamid; president; Q902 | Abdul Hakim; president; Q902
Saleh Mansour; commander; Q805 | Salem Mansour; commander; Q805
Khalid Said; officer; Q1028 | Khaled Saad; officer; Q1028
Omar Hadi; minister; Q796 | Ammar Hadi; minister; Q796
Yusuf Demir; minister; Q43 | Yavuz Demir; minister; Q43
Emre Kaya; judge; Q43 | Esra Kaya; judge; Q43
Peter Novak; minister; Q213 | Petra Novakova; minister; Q213
Jan Kowal; minister; Q36 | Jan Kowalik; minister; Q36
Tomas Vargas; mayor; Q739 | Tomas Varela; mayor; Q739
Luis Mendez; judge; Q96 | Luis Mendoza; judge; Q96
Carlos Ramos; senator; Q414 | Carlos Ramirez; senator; Q414
Diego Torres; minister; Q298 | Diego Tovar; minister; Q298
James Hartley; minister; Q145 | James Hartman; minister; Q145
Thomas Brookes; judge; Q145 | Thomas Brockes; coach; Q30
William Carters; senator; Q30 | William Carver; senator; Q30
Richard Marlow; mayor; Q30 | Richard Marley; mayor; Q30
Susan Wright; governor; Q30 | Susan Knight; governor; Q30
Emily Watson; minister; Q664 | Emily Walton; minister; Q664
Kofi Mensah; minister; Q117 | Kofi Manu; minister; Q117
Amadou Diallo; colonel; Q912 | Mamadou Diallo; colonel; Q912
Ibrahim Keita; minister; Q912 | Ismaila Keita; minister; Q912
Aminata Traore; judge; Q912 | Awa Traore; judge; Q912
Chinedu Okafor; governor; Q1033 | Chidi Okafor; governor; Q1033
Grace Mwangi; judge; Q114 | Gladys Mwangi; judge; Q114
Tendai Moyo; minister; Q954 | Tafadzwa Moyo; minister; Q954
Samuel Kamau; senator; Q114 | Simon Kamau; senator; Q114
Thabo Dlamini; minister; Q258 | Themba Dlamini; minister; Q258
Abebe Tadesse; minister; Q115 | Bekele Tadesse; minister; Q115
Hiroshi Tanaka; minister; Q17 | Hitoshi Tanaka; minister; Q17
Kenji Sato; judge; Q17 | Koji Sato; judge; Q17
Yuki Nakamura; governor; Q17 | Yuji Nakamura; governor; Q17
Budi Santoso; minister; Q252 | Bambang Santoso; minister; Q252
Arun Kumar; minister; Q668 | Varun Kumar; minister; Q668
Sanjay Patel; judge; Q668 | Ajay Patel; judge; Q668
Ramesh Sharma; governor; Q668 | Rakesh Sharma; governor; Q668
Imran Malik; senator; Q843 | Kamran Malik; senator; Q843
Nadia Chowdhury; judge; Q902 | Nadira Chowdhury; judge; Q902
Viktor Horvath; minister; Q28 | Viktor Horvat; minister; Q224
Marko Jovic; coach; Q403 | Marko Jovan; minister; Q403
Elena Popescu; judge; Q218 | Elena Popa; judge; Q218
Nikos Georgiou; minister; Q229 | Nikos Georgiadis; minister; Q41
Lars Nielsen; minister; Q35 | Lars Nilsen; coach; Q20
Erik Johansson; minister; Q34 | Erik Johnsen; minister; Q20
Pekka Virtanen; judge; Q33 | Pekka Virta; coach; Q33
Hans Gruber; mayor; Q40 | Hans Huber; mayor; Q40
Jan de Vries; minister; Q55 | Jan de Wit; minister; Q55
Pierre Dubois; judge; Q142 | Pierre Dupuis; judge; Q142
O: Democratic Renewal Party; ; Q96 | Democratic Renewal Party; ; Q414
O: National Grain Council; ; Q155 | National Grain Council; ; Q16
O: Foreign Ministry of Arland | Foreign Ministry of Borovia
O: Northern Ports Authority | Southern Ports Authority
O: First Army Corps | Third Army Corps
O: Popular Front of Arland | Popular Army of Arland
O: Institute for Coastal Studies | Institute for Postal Studies
O: Tessaly Power Corporation | Tessaly Water Corporation
O: Union of Teachers | Union of Preachers
O: Bank of Arland | Band of Arland
O: Workers' Party of Arland | Workers' Party of Borovia
O: 12th Mountain Brigade | 13th Mountain Brigade
O: Al-Nahda Brigade | Al-Nasr Brigade
O: Radio Svoboda Arland | Radio Svoboda Borovia
O: Ministry of Finance; ; Q212 | Ministry of Finance; ; Q159
L: North Halvorsen | South Halvorsen
L: Upper Rudnya | Lower Rudnya
L: Port Errigan | Fort Errigan
L: San Telmo | San Pablo
L: Krasnodolsk; ; Q159 | Krasnodolsk; ; Q232
L: East Marvenia | West Marvenia
L: New Tessin | Tessin
`;

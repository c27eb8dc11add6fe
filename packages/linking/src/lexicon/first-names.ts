function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** First names that are nearly always women's. Lower case, without accents. */
export const FEMALE_NAMES: ReadonlySet<string> = words(
  `abigail adaeze adanna adela adele adeline adriana adriane adrienne agata agathe agnes agnieszka aicha aida
  aileen aisha aisling aissata akua albertina alejandra alena alexa alexandra alexia alice alicia alina aline
  alisha alison aliyah alma althea alyssa amanda amara ameenah amelia amelie amena amina aminata amira amrita amy
  ana anabel anahit anais ananya anastasia andreia angela angelina anika anisa anita anja anjali ann anna
  annalena annalise anne anneliese annemarie annette annie annika anouk antonella antonia antonina anya aoife
  arabella araceli areej aretha ariana ariane arlene arwa asma assia astou astrid audrey aurelie aurora awa
  awatef aya ayelet ayesha aylin azadeh aziza babette bahar barbara barbra beata beatrice beatriz becky belen
  bella benazir berenice bernadette bernice bertha bess beth betsy bettina betty beverly bhavna bianca birgit
  birgitta blanca bonnie bozena brenda brianna bridget brigid brigida brigitte britney brittany bronwyn busisiwe
  caitlin calista camila camille candace candice cara caren carina carissa carla carlene carlotta carly carmela
  carmen carol carolin carolina caroline carolyn carrie cassandra catalina catarina catherine cathleen cathy
  cecile cecilia celeste celestine celia celina celine chandrika chantal charlene charlotte chelsea chenoa cherie
  cheryl chiara chidinma chika chimamanda chinwe chioma chloe christa christiana christiane christina christine
  christy ciara cindy cinzia claire clara clarissa clarisse claudette claudia claudine cleo clotilde colette
  colleen condoleezza constance constanza consuelo cora coralie cordelia corina corinne cristina cynthia daisy
  dalia damaris daniela danuta daphne daria darlene davina dawn debbie deborah debra deepika deirdre delfina
  delia delores delphine demi denisa denise desiree devi diana diane dianne dilma dina dinah dolly dolores
  donatella donna dora doreen doris dorota dorothea dorothee dorothy ebele ebony edith edna edwina efua eileen
  eithne ekaterina ekua elaheh elaine eleanor eleanora elena eleni elif elinor elisa elisabeth elisabetta elise
  elissa eliza elizabeth elka ella ellen ellie elma elodia elodie eloise elsa elsie elvira emanuela emilia
  emiliana emilie emily emine emma emmanuelle encarnacion enid erica ericka erika erin ernestina ersilia esi
  esmeralda esperanza esra estefania estela estelle esther ethel etta eugenia eugenie eunice eva evangelina
  evangeline eve evelina evelyn evgenia ewa fabiana fabiola fadila fadwa fanny farah fariba farida farzana fatima
  fatimah fatma fatou fatoumata fausta fay faye felicia felicity fernanda fernande filomena fiona fionnuala
  flavia fleur flora florence florencia folasade fouzia franca frances francesca francine francoise freda
  frederica frederique freya frida funmilayo gabriela gabriella gabrielle gail galina ganga geetha gemma
  genevieve genoveva georgette georgia georgina geraldine germaine gertrude ghada gilda gillian gina giorgia
  giovanna gisele giselle giulia gladys glenda gloria glynis golda grace graciela grainne grazia greer greta
  gretchen guadalupe gudrun guldana gwen gwendolyn gwyneth habiba hadiza hafsat haifa halima halina hanan hanane
  hanna hannah hannelore harriet harriett hasina hatice hattie hawa hazel heather hedwig heidi heike heilwig
  helen helena helene helga heloise henrietta henriette hermina herminia hester hilary hilda hildegard hillary
  hina hind hiroko holly honora houda huda ibtissam ida idalia ifeoma ijeoma ilana ilaria ileana ilse imani
  imelda inas indira indu ines inga inge ingeborg ingrid inna inocencia ioana iolanda ione irena irene irina irma
  isabel isabella isabelle isha isobel isolde itziar iulia ivana ivanka ivette ivonne ivy iwona izabela jacinda
  jacinta jacqueline jacquie jadwiga jamila jana jane janelle janet janette janice janie janina janine jannah
  jasmine jaswinder jayanthi jayne jeanette jeanine jeanne jeannette jeannie jelena jemima jen jenifer jenna
  jennifer jenny jessica jessie jewel jill jillian joan joana joanie joann joanna jocelyn jocelyne jodi jodie
  johanna jolanta joni jordana josefa josefina josephina josephine josette jovana joy joyce juana juanita judit
  judith judy julia juliana julianne julie juliet juliette justine jutta kadiatou kadija kaja kalina kalpana
  kalyani kamala kamila kamini karen karima karin karina karla karolina karyn kasia kate katerina kateryna
  katharina katharine katherine kathleen kathryn kathy katie katja katrin katrina katya kavita kaye kayla keiko
  keisha kellie kelsey kerri kerstin khadija khadijah khanyisile kiersten kirsten kirstie kirstjen kirsty kizzy
  klara klaudia komal kornelia kristalina kristen kristi kristin kristina kristine krystyna ksenia kumari kyrsten
  ladan laetitia laila lakshmi lalita lana lani lara larisa larissa latifa latoya laura laure laureen lauren
  laurie lavinia layla lea leah leanne leda leila leilani lelia lena lenka leonie leonor leonora leticia letizia
  liane libby lidia lidija liesbeth ligia lilia lilian liliana lilla lilly lily lina linda lindiwe lindsay linnea
  lioudmila lisa lisbeth lise lisette liv livia liz liza ljiljana ljubica lois lola lorelei lorena loretta lori
  lorna lorraine lottie louise lourdes luana lucette lucia luciana lucie lucille lucinda lucrecia lucrezia lucy
  ludivine ludmila luisa lulu luna lupita luz lydia lyn lynda lynette lynn lynne lyudmila mabel macarena madalena
  maddalena madeleine madeline madhuri mae magali magda magdalena magdalene maggie maggy maha mai maia maimouna
  maira maisie maite makiko malala malgorzata malia malika malin mallory mame mamta manal mandy manju manon
  manuela mara marcela marcelina marcella marcelle marcia margaret margarete margaretha margarita margaux marge
  margery margie margot margrethe marguerite mariam mariama mariana marianne mariateresa maribel marie marietta
  mariette marija marika marilena marilyn marina marine marisa marisol marita mariya marjan marjolein marjorie
  marlena marlene marsha marta martha martina martine marusya mary maryam maryanne marybeth marylou marzena masha
  matilda maud maude maura maureen mavis maxine maya mayra medea meena meera megan megha melania melanie melba
  melinda melissa melody mercedes mercy meredith merete meryem meryl mette mia michaela micheline michelle
  michiko mila mildred milena millicent millie mimi mina minerva minna miranda mireille mirela miren mireya
  miriam mirjam mirta misty mitsuko moira mollie molly mona monica monika monique moreen morgane morwenna moshira
  mumtaz muna munira muriel myra myriam myrna myrtle nabila nada nadezda nadezhda nadia nadine nadja nafisa
  nafissatou nahed nahid naima najat najla nalini nancy nandini nanette naoko naomi narges narjis nasreen nasrin
  nastassja natacha natalia natalie nataliya natasha nathalie nawal nazanin nazanine ndeye neha nela nelida nell
  nelly nerea nesrine nettie neus ngozi nicola nicole nicoletta nicolette nieves nikki nila nilam nimmi nina
  nirmala nisha nkechi noeleen noelle noemi nokuthula nomvula nonhlanhla nora norah noreen norma nouf noura
  novella ntombi nuala nura nuria nusrat oddny odette odile ofelia oksana olayinka olena olga olimpia olive
  olivia olympia oonagh oprah oriana orla ornella ottavia ottilie padma paloma pamela paola parvati parveen
  pascale patricia patrizia patty paula paulette paulina pauline pavla pearl peggy penelope peninah penny perla
  perpetua petra petronella phoebe phumzile phyllis pia pilar polina pooja poonam portia pratibha preeti prerna
  prisca priscilla priti priyanka prudence quynh rabia rachael rachel rachele rachida radha radhika rafaela rahel
  rahma raisa rajkumari ramatoulaye ramona rana randa randi rania raquel rasha rashida raya rayna razia reba
  rebecca rebekah reem reena regina regine reiko rekha rena renata renate renee renu reshma reyhan rhiannon rhoda
  rhona ria rihanna riitta rika rima rita roberta robyn rochelle rocio rokeya roksana romana romina romy ronit
  roos rosa rosalia rosalie rosalind rosalinda rosalva rosalynn rosamund rosanna rosaria rosario rose roseline
  rosemarie rosemary rosetta rosie rosina rosita rowena roxana roza rubina ruby ruchi rukhsana rukmini rupa ruta
  rutendo ruth saba sabeen sabiha sabina sabine sabrina sade sadia safiya sahar saida sakina salima sally salma
  salome salomea saloua samantha samara samia sandhya sandra sandrine sanja sanna sapna sara sarah saraswati
  sarita saroja sarojini saskia saundra savita savitri seema segolene selena selina selma senait serap serena
  sevgi shabana shahida shahnaz shaista shakira sharda sharmila sharmin sharon sharron shauna sheena sheikha
  sheila shelly sherry sheryl shilpa shira shireen shirin shirley shobha shona shradha shreya shyamala sibongile
  sibylle sigrid siham silke silvana silvia simin simona sindhu sindisiwe sinead sinikka siobhan sirpa sita siti
  siv slavica smita smriti snezana sofia sofie solange soledad solveig sonia sonja sophia sophie soraya soumaya
  stacey staci stacy stasia stefania stefanie steffi stella stephanie stina sue suha sujata sukriye suma sumaya
  sumitra sunita sunniva suparna surekha susan susana susanna susannah susanne sushma susie suzan suzanne suzette
  suzy svetlana sviatlana svitlana swati sybil sylvia sylvie sylwia tabitha tahmina taisia talia tamar tamara
  tamika tammy tania tanisha tanja tanya tara tarana tarja taslima tasneem tatiana tatjana tatyana tawakkol
  teodora teresa teresita terezia terri tess tessa thandiwe thea thelma theodora theodosia theres theresa therese
  thirza thoko thora tiffany tilda tina tiziana tonya torunn tove tracey tricia trine trish trisha trista trudy
  tsitsi tulsi tuulikki ulrike uma ursula ursulina urszula usha uta ute vaishali valentina valentyna valeria
  valerie valerija vanda vandana vanessa vasiliki vassiliki vasundhara veena velma vera verena verity verna
  veronica veronika veronique vesela vesna vibeke vicki vickie vicky victoria vidya viktoria viktoriya vimala
  viola violet violeta violetta virginia virginie vita vivian viviana vivien vivienne vjosa waleska waltraud
  wanda wangari wassyla wendi wendy whitney wiebke wiktoria wilhelmina willow wilma winifred winnie wioletta
  xenia ximena xiomara yael yamina yana yanet yara yasmin yasmina yasmine yekaterina yelena yeliz yesenia yetunde
  yevgenia yingluck ylva yoko yolanda yolande yoshiko ysabel yulia yuliya yumiko yuriko yvette yvonne zahra zaina
  zainab zakia zandile zara zarina zaynab zdravka zeenat zehra zeinab zelda zelia zena zenaida zeynep zhanna
  zineb zita zodwa zoe zofia zofie zoya zsuzsanna zubaida zuleikha zulema zulfiya zuzana zuzanna`,
);

/** First names that are nearly always men's. Lower case, without accents. */
export const MALE_NAMES: ReadonlySet<string> = words(
  `aaron abbas abbot abdel abdelaziz abdelfattah abdelkader abdelmadjid abdelmajid abderrahmane abdi abdirahman
  abdou abdoulaye abdul abdulaziz abdulkadir abdulla abdullah abdullahi abdulrahman abdurahman abdurrahman abel
  abhishek abid abiy abner abraham abu adam ade adebayo adekunle adel adewale adil adnan adolf adolfo adrian
  adrien agostinho agus agustin ahmad ahmed ahmet aiden ajay akbar akin akio akira akshay alaa alain alan
  alasdair alassane albano albert alberto albin aldo alec aleh alejandro aleksandar aleksander aleksandr aleksei
  aleksey aleksi alemayehu alessandro alexander alexandr alexandre alexandros alexandru alexei alexis alf alfonse
  alfonso alfred alfredo alhaji ali aliou alistair aljaz allan allen alois alonso aloysius alpha alphonse alton
  alvaro amadeus amadou amar amarjit amaury ambrose amilcar amin amir amit ammar amos anand ananda anastasio
  anatole anatoliy anatoly anders andre andreas andrei andrej andres andrew andrey andri andriy andrzej andy
  angelo angus anibal aniket anil anselm ansgar anteros anthoni anthony antoine anton antonello antoni antonin
  antonino antonio antony antti anurag anwar aquiles aram archibald archie ariel aristide arjun armando armen
  armin arnaldo arnaud arne arno arnold aron arsene artem artemio arthit arthur artur arturo arun arvid arvind
  asad asger ashok ashraf ashwin asif askar aslan athanasios atif atiku atle atul aubrey august auguste augustin
  augustine augusto aurelien aurelio avi avigdor avraham axel ayman ayodele ayub azad azamat aziz babak babatunde
  babu badr bakary balazs baldev baltasar bambang baptiste barack barnabas barnaby barney barrie barry
  bartholomew bartosz bashar bashir basil bastien bayram beau ben benedict benedikt benigno benito benjamim
  benjamin benny benoit berel berhane bernard bernardo berndt bernie bernt bert berthold bertil bertrand bharat
  bhupinder bilal bilawal bill biniam birger bishnu bjarne bjorn blaise blake blas bob bobby bogdan bohdan bola
  boniface boris borislav borja borys boubou brad bradford bradley brahim bram brandon branko brendan brent brett
  brian brice brock brody bruce bruno bryan bryce burak burhan byron caleb callum calvin cameron camilo carey
  carl carlo carlos carlton carsten cary casimir cassius catalin cathal cecil cedric cem cengiz cesar cesare chad
  chadwick chaim chandan chandra charles charlie chester chetan chidi chinedu chinonso chip chris christer
  christian christoph christopher christos chuck chukwuemeka ciaran cillian cipriano ciro clarence claude claudio
  claudiu claus clayton clement cletus cliff clifford clifton clint clinton clive clyde cody colin colm colum
  conor conrad constantin constantine corentin cormac corneliu cornelius cory cosmin costas courtenay craig
  cristian cristobal curt curtis cuthbert cyprian cyril cyrus dagfinn dale damian damien damir damon dan dani
  daniel danilo danny dante dario darius darragh darrell darren darrin darryl daud david davide dawid dawit
  dawood dean declan deepak delroy demetrio demetrius denilson dennis denys denzel deon derek derrick desmond
  devendra dexter dharmendra diarmuid dick didier diego dieter dieudonne dilan dilip dimitar dimitri dimitrios
  dimitris dinesh dinko dino dirar dirk djibril dmitri dmitriy dmitry dmytro dobromir domingo dominic dominik don
  donald donato dong donovan dorian doug douglas dragan drago drew dudley duma dumisani duncan dusan dustin
  dwight dylan eamon earl ebenezer eberhard ebrahim eckhard ed eddie edgar edgardo edin edison edmund edoardo
  edouard edson eduardo edvard edvin edward edwin efraim efrain egbert egidio egon egor ehud eitan eivind ekrem
  eladio eldar eleazar eli elia elias elijah eliot elisha elkin elmar elmer elon elton elvis elwin emanuel
  emerson emil emiliano emilio emir emmanuel emmett emre enda endre engin enoch enrique enver enzo ephraim
  erasmus erdem ergun erhard eric erich erick erik erkki erling ernest ernesto ernst errol ervin erwin eryk eskil
  espen esteban ethan eugen eugene eugenio eusebio eustace evan evangelos evaristo everett evgeny evo ewan
  ezekiel ezequiel fabian fabien fabio fabrice fabrizio fadel fadi faisal faiz falk faraj farhad farhan farid
  farouk fausto faysal fazal federico fehmi fekadu felipe felix ferdinand ferenc fergus fernand fernando ferran
  festus fidel fikret filip filippo finbarr fintan fitzgerald flavio florent florian floyd francesc francesco
  francis francisco francisque franck francois frane franjo frank franklin frans frantisek franz fraser fred
  freddie freddy frederic frederick frederico fredrik friedrich fritz fuad fulgencio fumio fyodor gabor gabriel
  gael gaetan gaetano galo gamal ganesh gareth garfield garrett garry gary gaspar gaston gautam gauthier gavin
  gebhard gene gennady geoff geoffrey geoffroy georg george georges georgios gerald gerard gerardo gerd gerhard
  gerhardt germain gerrit gert ghassan ghazi giacomo giampiero gian gianfranco gianluca gianni gideon gil gilbert
  gilberto giles gilles gino gintaras giora giorgi giorgio giovanni girish girma giuliano giuseppe glenn godfrey
  godwin goetz gonzalo gopal goran gordan gordon gottfried graeme graham greg gregoire gregor gregorio gregory
  grigory grzegorz guglielmo guido guillaume guillermo gulbuddin gunnar gunter gunther gurbanguly gus gustav
  gustave gustavo guy gyula haakon habib hadi hafiz haider haim hakainde hakan hakeem hakon halim hamad hamed
  hamid hamish hamit hamoud hamza hank hannes hannu hans harald hardeep hari harindra haris harish harlan harley
  harold harri harry hartmut harvey hasan hashim hassan hassanal hassane hayden haydn heath heberto hector heiko
  heinrich heinz helder helge helio helmut hendrik hennadiy henning henri henrik henrique henry henryk herbert
  heriberto herman hermann hermenegildo hernan herve hilario hillel hiroshi hisashi hisham holger homer horacio
  horatio horst howard hubert hubertus hugh hugo humberto humphrey hussain hussein hyginus ian ibrahim ibrahima
  idris idriss ifeanyi ignace ignacio ignatius ignazio igor ilan ilham ilie iliya ilkka ilya imad imran imre
  inaki inocencio ioannis iqbal irakli irfan irving irwin isaac isaias isak isidore isidro iskander islam ismael
  ismail ismo issa issam istvan itamar iulian ivan ivar iver ivica ivo iwan jaafar jaakko jabari jabir jabulani
  jacek jacinto jack jacky jacob jacobo jacopo jacques jad jafar jagdish jagjit jahangir jaime jair jairo jake
  jakob jakov jalal jaleel jamal james jami jamil jan janek janez janko janos janusz jared jari jarl jarno
  jaroslav jaroslaw jarrod jason jasper jaswant javad javed javid javier jawad jawed jay jayant jean-claude
  jean-luc jean-marc jean-pierre jed jedediah jeff jefferson jeffrey jeffry jelle jens jerald jeremiah jeremias
  jeremy jerko jermaine jeroen jerome jerrold jerry jerzy jesper jesus jethro jeton jetro jibril jim jimmy jiri
  jitendra joachim joan-manuel joao joaquin jocelyno jochen jock joe joel joerg johan johann johannes johannus
  john johnny jokin jomo jonah jonas jonathan jonathon jonny joop jordi jorg jorge jorgen joris jorn joschka jose
  josef josep joseph josephat josh joshua josiah josip josu jouni jovan jozef juan juanjo juha jules julian
  julien julio julius juma junaid junichi juraj jurgen juri jussi justin justus juvenal kacper kahlil kamal kamil
  kamran kangwa karan karel kari karim karl karlheinz karsten kasper katsuya kaveh kazem kazimierz kazuo kebede
  keenan kees keiji keir keith kelechi kelvin kemal ken kendrick kenji kenneth kenny kenzo kerim kermit keshav
  ketan kevin kgosi khairul khaled khalid khalifa khalil khurram khurshid kieran kingsley kinsley kip kirby kiril
  kirill kirk kirsan kiyoshi kjell klaus knud knut koffi kofi koichi koji kojo konrad konstantin konstantinos
  konstantyn korhan kosta kostas kouadio kouame kresimir krishan krister kristian kristjan kristof kristoffer
  krzysztof kuldeep kunal kurt kurtis kwabena kwadwo kwaku kwame kwasi kyaw kyle kyriakos laban lachlan ladislav
  lajos lakhdar lal lamar lamin lamine lanre larbi larry lars lasse laszlo laurent laurentiu lauri lawrence lazar
  lazarus leander leandro lech leif leland lemuel len lennart lennox leo leon leonard leonardo leonel leonid
  leonidas leopold leopoldo leroy lester leszek levi leviticus levon lewis liam lino linus lionel lior ljubomir
  llewellyn lloyd lluis loic lonnie lorenzo lothar lou louie louis lovro luc lucas lucian luciano lucien lucio
  ludek ludovic ludwig luigi luis luiz luka lukas lukasz luke lula lutz lyle lyndon lysander maarten maciej macky
  mads magloire magnus mahamadou mahamane mahamat mahathir mahdi mahendra maher mahesh mahinda mahmoud mahmud
  maithripala majed majid makoto malcolm malek malik malte mamadou mamady manfred manish manny manoj mansoor
  mansour manuel maqsood marat marc marcel marcelino marcello marcin marcio marco marcos marcus marek marian
  mariano mario mariusz mark marko markus marlon marten martial martin marvin marwan masaru masato masoud massimo
  masud mateusz mathew mathias mathieu mathis matias matija matjaz mats matt matteo matthew matthias matthieu
  matti matvey maurice mauricio maurits maurizio mauro max maxim maximilian maximo maxwell maynard mehdi mehmet
  melchior melvin melvyn mendel mesfin mete meyer micah micha michael michail michal michalis michel mick mickey
  mieczyslaw miftah miguel miguelito mihai mihail mijo mikael mike mikel mikhail mikko miklos milan milenko miles
  milivoje millard milo milomir milorad milos miloslav milton milutin minoru mircea mirko miro miroslav mirza
  mitch mitchell mitt mladen moammar modesto modibo modou mohamad mohamed mohammad mohammed mohamoud mohamud
  mohan mohd mohsen mohsin moise moises mojtaba moqtada mordechai moritz mort morten mortimer moses moshe mostafa
  mostapha moussa mthuli muammar mubarak muhammad muhammadu muhannad muhsin mukesh mukhtar munawar munir murad
  murat murtaza musa musab musawenkosi mustafa mustapha mwai mwangi mykhailo mykola myles myron naasson nabeel
  nabil nadeem nadim nael naftali nagib naim najib nando naoto narciso narendra naresh nasir nasr nasser nassir
  nathan nathanael nathaniel naveed naveen nawaf nawaz nayib neil nelson nemanja nenad nestor neville niall
  nicanor niccolo nicholas nick nico nicodemus nicolae nicolai nicolas nicolaus niels nigel nikita niklas niko
  nikola nikolai nikolaos nikolay nikos nilesh nils nimrod nitin nizar njabulo noah noe nolan nomaan norbert
  norberto norman norris nouri nuno nurlan obed obinna octave octavio oded odin ofer okey oktay ola olaf olav
  oleg olegario oleh oleksandr oleksii oleksiy olexiy oliver olivier olof olu oluwaseun omar omer omkar onur
  ophir oren oreste orhan oriol orlando orville osama oscar osman osvaldo oswald oswaldo othman otis otmar
  ottavio otto ottorino ousmane owain owen oystein paavo pablo paddy padraig palle panagiotis pancho pankaj panos
  paolo parvez pascal pascual pasi pasquale patrice patricio patrick patrik patryk paul paulinho paulino paulo
  paulus pavao pavel pavlo pawel payam pearse peder pedro peer pekka pelle pepe percival percy pero perry pervez
  petar pete peter peter-paul peteris petko petr petri petro petros petrus petteri phil philip philippe philippos
  phillip pierre pieter pinchas pio piotr pius placido plamen polycarp porfirio prabowo pradeep prakash pranab
  prasad prashant pravin predrag prem premysl priit primo przemek przemyslaw qais qasem qasim quentin quincy
  quintin rabih radek radim radoslav radoslaw radovan radu rafa rafael rafal rafiq raghav raheem rahim rahul
  raila raimo raimund raimundo raine rainer rajan rajat rajeev rajendra rajesh rajiv rajnath rakesh ralph raman
  ramesh rami ramin ramiro ramon ramsay ramzan ranald randall randolph randy ranjit raoul raphael rashid rasmus
  ratan ratko rauf raul raulito ravi ravindra ray raymond raymund raymundo raza razvan recep reece reggie
  reginald reginaldo reidar reijo reiner reinhard reino remi remigio remy renato renaud rene reto reuven rex
  reynaldo reza rhys ricardo richard rick rigoberto rikard rinat rishad rishi ritchie rizwan rob robbie robby
  robert robertas roberto rocco roch roderick rodney rodolfo rodolphe rodrigo rodrigue roel rogelio roger rogerio
  rohan rohit roland rolando rolf romain roman romano romeo romualdo romulo ron ronald ronaldo ronen ronnie roque
  rory ross rostam rostislav roy royce ruben rudiger rudolf rudolph rudy rufus ruhollah rui rune rupert rurik
  ruslan russ russell rustam ryan ryo ryszard saad sabri sachin saddam sadiq sadok saeb saeed safwan sagar saif
  saifuddin sajid sajjad saku salah salahuddin saleem saleh salim salman salomon salva salvador salvatore sam
  samer sami samir sampo sampson samson samuel samy sandeep sandor sandro sani sanjay sanjeev santiago santino
  santo santosh sargon sasa sashi satish satoshi saturnino satya saul saulius savas scott seamus sean sebastian
  sebastiano sebastien sedat seif sekou selahattin selcuk selim semyon senad sepp seppo serafin serdar serge
  sergei sergey sergio serhii serhiy severino severo seydou seymour shabir shafiq shahbaz shahid shahram shaker
  shakir shamil shams shamsul shane shankar sharad sharif shashi shaukat shaun shawn shehbaz sheldon shem sherif
  sherman shigeru shimon shinzo shiv shivraj shlomo shota shyam sibusiso siegfried sigmar sigmund sigurd silas
  silvester silvestre silvio simao simeon simo simon siphiwe sipho sivaram sixto slava slavko slawomir slobodan
  sohail sohrab solomon sonny soren soroush souleymane spencer spiros spyridon srdjan srecko stan stanford
  stanislas stanislav stanislaw stanko stanley stathis stavros stefan stefanos steinar stelios sten stepan
  stephan stephane stephen sterling stevan steve steven stewart stig stipe stojan stuart sulaiman suleiman
  sulejman suleyman sumit sunil suraj surendra suresh sushil svein sven svend svetozar syed sylvain sylvester
  szymon tadao tadashi taddeo tadej tadeo tadeusz tage taha taj takeshi takis talal talat tamas tamer tapio tarak
  tarek tariku tariq tarmo taro tarun tatsuya tawfik taye tayyip ted teddy tedros teemu teodor teofilo terence
  tero terrence terry teuvo thabo thad thaddeus thami thanasis themba theo theodor theodore theodoros theophile
  thierno thierry thomas thomaz thor thorbjorn thorsten tiago tiberiu tibor tidjane tiemoko tihomir tillman tim
  timo timothy timur tito titus tjark tobias todd tofail toivo tom tomas tomasz tomaz tomer tomislav tommaso
  tommy tongai tony toomas torben tord tore torgeir torsten toshio trent trevor tristan troy trygve tudor tunde
  tuomas turgut tyler tyrone tzachi uberto udo ugo uhuru ulf ulises ulrich ulysses umar umberto upendra urho uri
  uriel urs usama usman uwe vaclav vaclavs valdemar valdis valentin valentino valerio valeriy valery valmir
  valter vance vangelis vardan varun vasil vasile vasilios vasily vassilis vasyl velimir vello venkat venu vernon
  veselin viacheslav vibert vicenc vicent vicente victor vidar vidkun viggo vijay vikas vikram viktor viliam
  vilmos vinay vince vincent vincenzo vinko vinod virgil virgilio vishal vishnu vitali vitalii vitaliy vitaly
  vito vittorio vivek vjekoslav vlad vladan vladimir vladimiro vladislav vlado vojislav vojtech volkan volker
  volodymyr vuk vuyo vyacheslav wael waheed wahid waldemar waldo waleed walid walt walter wanderley waqar warren
  warwick wasim wayne wenceslao wendell werner wes wesley wieslaw wiktor wilbert wilbur wilfred wilfredo wilfrid
  wilhelm wilhelmus willard willem willi william willie willis wim winfried winston witold wladyslaw wojciech
  wolfgang woodrow wouter wyatt xabier xanana xavier yaakov yacine yacoub yahaya yahya yair yakov yakubu yamil
  yannick yannis yaron yaroslav yasin yasser yassine yaw yehuda yerzhan yevgeny yigal yitzchak yitzhak yohannes
  yonas yoram yoshihide yoshiro yossi youcef younes youri yousef youssef youssouf yoweri yul yunus yuri yuriy
  yusef yusuf yves yves-marie zac zach zacharia zacharie zachary zack zafar zaher zahid zahir zaid zain zakaria
  zaki zane zaur zayd zbigniew zdenek zdenko zdravko zeev zeke zelimir zeljko zenon zev zeyad zhelyu zhivko zia
  ziad zigmund zine zinedine ziv ziyad zlatan zlatko zoltan zoran zubair zulfikar zvi zvonimir zygmunt`,
);

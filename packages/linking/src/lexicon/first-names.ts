function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** First names that are nearly always women's. Lower case, without accents. */
export const FEMALE_NAMES: ReadonlySet<string> = words(
  `abigail adriana agnes aicha aisha alejandra alice alicia alina alison amanda amelia amina aminata amrita amy ana
  ananya anastasia angela angelina anita anjali ann anna annalena annalise anne annette annie antonia aretha
  ariana asma astrid audrey aurora awa aya ayesha barbara beata beatrice becky belen benazir bernadette beth
  betty beverly bianca birgit brenda bridget brigitte britney bronwyn camila camille carla carlotta carmen carol
  carolina caroline carolyn carrie catalina catherine cathy cecilia celeste celine charlotte chelsea cheryl
  chiara chimamanda chloe christina christine cindy claire clara claudia condoleezza consuelo cristina cynthia
  dalia daniela deborah deepika delia delphine diana diane dilma dina dolores donna dora dorothea dorothy edith
  eileen ekaterina elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elodie eloise elsa emilia
  emily emine emma erica erika estela estelle esther eugenia eva eve evelina evelyn ewa fadwa farah fatima fatma
  fatou fatoumata fernanda fiona florence folasade frances francesca francoise frida gabriela gail gemma
  genevieve georgina gertrude gina giorgia gisele giulia gloria grace graciela greta gretchen guadalupe hafsat
  halima hanna hannah harriet harriett hawa heather heidi helen helena helene helga henrietta hilary hillary
  hina hind huda ida ilana ileana imelda ines inga ingeborg ingrid irena irene irina isabel isabella isabelle
  iulia ivana ivanka ivonne jacinda jacqueline jamila jana jane janet janice janina jasmine jayne jeanine
  jeannette jelena jen jenna jennifer jenny jessica jessie jill joan joanna jocelyn jodie josephine jovana joyce
  juana juanita judit judith judy julia juliana julianne julie justine kadiatou kaja kalpana kamala karen karin
  karina karolina kate katerina katharina katherine kathleen kathryn kathy katie katrin katrina kavita kayla
  keiko khadija kirsten kirstjen kristalina kristen kristi kristina ksenia kyrsten lara larisa larissa latifa
  laura lauren leila lena leticia liane lidia ligia lilian liliana lily lina linda lindsay lisa liz liza ljubica
  lois lorena loretta lorraine louise lourdes lucia lucie lucy ludmila luisa lupita lydia lynn lyudmila
  madeleine magdalena maggie maia maite malala malia malika manal manuela mara margaret margarita margrethe
  mariam mariama mariana marianne maribel marie marija marina marine marisa mariya marjan marjorie marlene marta
  martha martine mary maryam masha matilda maureen maya mayra meena meera megan melania melissa mercedes mercy
  meryl mette mia michelle mila mildred milena minna mireille miriam mitsuko molly mona monica monika muriel
  nabila nadezhda nadia nadine najla nancy naomi natalia natalie natasha nawal nazanin neha nicola nicole nikki
  nina nirmala nomvula nora norma noura nuria nusrat oksana olena olga olivia oprah ornella pamela paola
  patricia paula pauline penny perla petra phyllis pilar polina pooja prisca priscilla priti priyanka rachel
  radhika raisa rana rania raquel rasha rebecca reem regina rekha renata renate rihanna rita roberta rocio
  roksana romina rosa rosalynn rosario roxana roza rukmini rupa ruth sabina sabrina safiya sahar sally salma
  samantha samia sandra sandrine sanna sara sarah saskia segolene serena shabana shakira sharon sheikha sheila
  shelly sherry shirin shirley shreya silvana silvia simona sinead siobhan sofia solange soledad sonia sophia
  sophie soraya stacey stefania stella stephanie sunita susan susana susanna sushma suzanne svetlana sviatlana
  svitlana swati sylvia tamara tammy tania tanya tara tatiana tatjana tatyana teresa tessa thandiwe thelma
  theresa tiffany tina trudy tulsi ulrike ursula urszula valentina valeria valerie vandana vanessa veena vera
  veronica vesna victoria vidya viktoria viola violeta virginia vivian vjosa wanda wangari wendy whitney wilma
  winnie wioletta xenia xiomara yasmin yekaterina yelena yingluck ylva yolanda yulia yuliya yuriko yvette yvonne
  zahra zainab zara zdravka zeinab zenaida zoe zofia zsuzsanna zuleikha zuzana`,
);

/** First names that are nearly always men's. Lower case, without accents. */
export const MALE_NAMES: ReadonlySet<string> = words(
  `aaron abbas abdel abdelfattah abdou abdoulaye abdul abdulla abdullah abdurrahman abiy abraham adam adel adnan
  adolf adrian agus ahmad ahmed ajay akbar akira alain alan alassane albert albin aldo alejandro aleksandar
  aleksander alessandro alexander alexandr alexandre alexandros alexei alexis alfonso alfred alfredo alhaji ali
  aliou aljaz allan allen alpha alvaro amadou amin amir amit anand anatoly anders andre andreas andrei andres
  andrew andrey andrzej anil anthony antoine anton antonin antonio antony anwar ariel arjun armando armin arnaud
  arnold arthur arturo arvind ashok ashraf asif atiku augusto axel aziz babatunde bakary balazs bambang bashar
  ben benigno benjamin benoit bernard bernie bertrand bilal bill bob bogdan bola boris boubou brad branko
  brendan brett brian bruce bruno callum camilo carl carlo carlos casimir cedric cesar chandra charles chris
  christian christoph christopher christos chuck claude clement colin craig cristian cristobal cyril dale damian
  damir dan dani daniel danny dario darren david davide dean dennis denys derek diarmuid dick diego dilip
  dimitar dimitris dirk djibril dmitri dmitry dmytro dominic don donald dong douglas dragan duncan dusan dwight
  eamon earl ebrahim ed eddie edgar edin edmund edson eduardo edward efrain egor ehud eli elias elon emil emilio
  emmanuel emre enda enrique enzo eric erik ernest ernesto esteban ethan eugene evgeny evo fabian fabio fadi
  faisal farid farouk federico felipe felix ferdinand fernando fidel florian francis francisco franck francois
  frank franklin fred frederic frederick fuad fumio gabriel gary gaston gavin gennady geoffrey georg george
  georges georgios gerald gerard gerardo gerhard gianni gideon gilbert gilberto giorgi giorgio giovanni giuseppe
  glenn gonzalo goran gordan gordon graham greg gregory guido guillaume guillermo gunter gurbanguly gustavo guy
  habib hakainde hakan halim hamad hamid hamza hans harald haris harish harold harry hashim hassan hassanal
  hector heiko helmut henri henry herbert herman herve hiroshi hisham horacio howard hubert hugh hugo humberto
  hussein ian ibrahim idriss ignacio ignazio igor ilham imad imran iqbal irakli isaac islam ismael ismail istvan
  iulian ivan ivo jabir jacek jacinto jack jacob jacques jaime jair jake jakob jalal jamal james jamil jan janez
  janos jarno jaroslaw jason javad javid javier jay jean-claude jean-luc jean-marc jean-pierre jeff jeffrey jens
  jeremy jerome jerry jesper jesus jim jimmy jiri joachim joao joaquin jocelyno jochen joe joel johan johannes
  john johnny jokin jomo jonas jonathan jorg jorge jose josef josep joseph joshua jozef juan juha julian julio
  jurgen justin kamal kari karim karl kazem keir keith kemal ken kenneth kevin khaled khalid khalil kiril
  kiyoshi klaus kofi konstantin krzysztof kurt kwame kwasi kyle lajos lamine larry lars laszlo laurent lawrence
  lazarus leandro lech leif leo leon leonard leonid leopoldo levi levon lewis ljubomir lloyd lorenzo louis luc
  lucas ludovic luigi luis luiz luka lula lyndon maciej macky magnus mahamadou mahamat mahathir mahinda mahmoud
  maithripala malik mamadou manish manuel marc marcel marco marcos marek marian mariano mario mark markus martin
  mateusz mathias matt matteo matthew matti maurice mauricio mauro max maxim mehdi mehmet michael michel miguel
  miguelito mihai mikael mike mikhail miklos milan milorad milos mirko miro mitch mitt modou mohamed mohammad
  mohammed mohan moise moises mojtaba moqtada moses moussa muammar muhammad muhammadu mukesh munir murat musa
  mustafa mwai naftali naoto narendra nasser nathan nayib neil nelson nenad nestor nicanor nicholas nico nicolas
  nigel nikita nikola nikolai nikolaos nikolay nikos norman nouri octavio okey ola olaf oleg oleksandr oleksii
  oleksiy oliver olivier omar omer oriol orlando osama oscar osman otto ousmane pablo pascal patrice patricio
  patrick paul pavel pedro pekka pervez peter petr petro phil philip philippe pierre pieter piotr pius prabowo
  pradeep prakash predrag prem przemyslaw qasem radoslaw rafael raila rajesh rajiv ralph rami ramon ramzan randy
  rashid ratko raul ray raymond raymundo recep reinhard rene reuven rex ricardo richard rick rigoberto rishi
  robert roberto rodrigo roger rohan rohit roland romain roman ron ronald rory ross roy ruben rudolf rudy rui
  rupert ruslan russell saad saddam sadiq saeed saif sajid salman salva sam sami samir samuel sanjay santiago
  satoshi scott sean sebastian sebastiano selim senad serge sergei sergey sergio shahid shane shehbaz shinzo
  silvio simeon simon siphiwe slobodan soren souleymane srdjan stanislav stefan stefanos stephane stephen steve
  steven stuart sunil suresh sven syed taha takeshi tamas tariku tariq taro tayyip ted teodor terrence terry
  thabo theodore thierry thomas tiago tibor tidjane tim timothy tobias todd tom tomas tomasz tomislav tony
  toomas trevor uhuru umar usman uwe vaclav vaclavs valerio valery vasile vasyl venkat vicente victor vikram
  viktor vincent vinod vitali vitaly vlad vladimir vladislav vojislav volodymyr vuk walid walter warren wayne
  werner wilhelm willem william winston wladyslaw wolfgang xavier yahya yair yasin yasser yevgeny yitzhak
  yoshihide yoweri yuri yusuf yves zakaria zbigniew zdenek zeljko zhivko zine zoltan zoran`,
);

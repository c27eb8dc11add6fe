function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** First names that are nearly always women's. Lower case, without accents. */
export const FEMALE_NAMES: ReadonlySet<string> = words(
  `abigail adriana agnes aicha aisha alejandra alice alicia alina alison amanda amelia amina amy ana anastasia   angela angelina anita ann anna annalena anne annette annie antonia aretha ariana asma astrid audrey ayesha barbara beata
  beatrice becky belen benazir bernadette beth betty beverly bianca birgit brenda bridget brigitte britney camila camille
  carla carlotta carmen carol carolina caroline carolyn carrie catherine cathy cecilia celine charlotte chelsea cheryl
  chloe christina christine cindy claire clara claudia condoleezza cristina cynthia daniela deborah delia diana diane
  dilma dina dolores donna dora dorothy ekaterina elaine eleanor elena elisabeth elise eliza elizabeth ella
  ellen elsa emilia emily emma erica erika esther eva eve evelyn ewa fatima fatma fiona florence frances francesca
  gabriela gail gemma gina gisele giorgia gloria grace greta gretchen hanna hannah harriet heather heidi helen helena
  helga hilary hillary hina ida ilana inga ingrid irene irina isabel isabella iulia ivana ivanka jacinda jacqueline
  jana jane janet janice jasmine jeanine jen jenna jennifer jenny jessica jill joan joanna jodie josephine
  joyce juanita judith judy julia juliana julie julianne justine kaja kamala karen karin karina karolina kate katharina
  katherine kathleen kathryn kathy katie katrin katrina kayla keiko kirsten kirstjen kristalina kristen kristi kristina
  kyrsten lara latifa laura lauren leila lena leticia liane lilian lily linda lindsay lisa liz liza lois loretta lorraine
  louise lucia lucy luisa lydia lynn madeleine maggie maia malala malia manuela mara margaret margarita margrethe   mariana marianne marie marina marine marisa marjorie marta martha martine mary masha maureen maya megan melania
  melissa mercedes meryl mette mia michelle mila mildred miriam mitsuko molly monica monika muriel nadia nadine nancy
  naomi natalia natalie nicola nicole nikki nina nora norma noura olena olga olivia oprah pamela patricia paula pauline
  penny petra phyllis priscilla priti priyanka rachel raisa rebecca regina renata rihanna rita roberta rosa
  rosalynn rosario roza ruth sabina sabrina sahar sally samantha samia sandra sanna sara sarah serena shakira sharon
  sheikha sheila shelly shirin shirley silvia simone siobhan sofia sonia sophia sophie stacey stella stephanie susan
  susana susanna suzanne svetlana sviatlana sylvia tamara tammy tania tanya tara tatiana tatyana teresa tessa theresa
  tiffany tina trudy tulsi ursula valentina valerie vanessa vera veronica victoria viktoria viola violeta
  virginia vivian wanda wendy whitney wilma winnie xiomara yasmin yelena yingluck yolanda yulia yuliya yuriko yvette
  yvonne zainab zara zeinab zsuzsanna zuzana`,
);

/** First names that are nearly always men's. Lower case, without accents. */
export const MALE_NAMES: ReadonlySet<string> = words(
  `aaron abdel abdelfattah abdul abdullah abdulla abraham adam adolf ahmad ahmed alain alan albert aleksandar aleksander
  alexander alexandr alexei alfred ali allan allen amir anatoly andrei andrew andrey andrzej angel anthony antonio antony
  antonin ariel arnold arthur asif ashraf augusto bashar ben benjamin bernard bernie bill bob boris brad brendan brett
  brian bruce bruno carl carlos cesar charles chris christopher chuck claude clement colin craig cyril dale damian dan
  daniel danny darren david dean dennis derek dick diego dirk dmitri dmitry dmytro dominic don donald douglas duncan
  dwight earl ed eddie edgar edmund eduardo edward ehud elon emmanuel enrique eric erik ernest ernesto evo felipe felix
  fernando fidel francis francisco franck francois frank franklin fred frederick fumio gabriel gary gavin gennady geoffrey
  george gerald gerard gerhard giorgi giorgio giuseppe glenn gordon graham greg gregory guido gunter gustavo guy hamid
  hans harold harry hassan heiko helmut henri henry herbert herman howard hugh hugo hussein ian ibrahim idriss igor imran
  isaac islam ismail ivan jack jackson jacob jacques jair jake jakob jalal james jamal jan javier jason jay jeff jeffrey
  jens jeremy jerome jerry jesus jim jimmy joachim joao joe joel johan john johnny jonas jonathan jorge jose josef joseph
  josep joshua juan julian julio justin kari karl keir keith ken kenneth kevin khaled khalid kim klaus kofi konstantin
  kurt kyle larry lars laurent lawrence lech lee leo leon leonard leonid leopoldo lewis lloyd lorenzo louis luc lucas luis
  luiz lula lyndon mahathir mahmoud manuel marc marcel marco marcos mario mark markus martin mateusz matt matteo matthew
  maurice mauricio max maxim michael michel miguel mike mikhail milos miro mitch mitt mohamed mohammad mohammed moon
  mohammad moqtada muammar muhammad muhammadu mustafa narendra nasser nathan neil nelson nicholas nicolas nigel nikita
  nikolai nikolay norman nouri oleg oleksandr oleksii oleksiy oliver olaf omar orlando oscar osama otto pablo patrick paul
  pavel pedro pervez peter petr petro phil philip philippe pierre pieter piotr radoslaw rafael raila ralph ramzan ramon
  randy raul ray raymond recep reinhard rene rex ricardo richard rick robert roberto rodrigo rodrigo roger roland roman
  ron ronald ross roy rudolf rudy rupert russell ruslan saad saddam salman salva sam samuel scott sean sebastian serge
  sergei sergey sergio shinzo silvio simon stanislav stefan stephen stephane steve steven stuart syed tariq taro tayyip ted
  terrence terry theodore thierry thomas tim timothy tobias todd tom tony toomas trevor umar uwe vaclav valery viktor
  vincent vitali vitaly vladimir volodymyr walter warren wayne werner wilhelm william winston wolfgang xavier yair yasser
  yevgeny yitzhak yoshihide yoweri yuri yusuf zbigniew zine`,
);

/** Past forms of irregular verbs that event verbs have, with their lemmas: lemmatisers know only the commonest. */
const FORMS = `abode abide arose arise arisen arise awoke awake awoken awake befell befall beset beset besought beseech
  bade bid bidden bid bled bleed bred breed bereft bereave broke break broken break bought buy caught catch chose choose
  chosen choose clung cling crept creep dealt deal drew draw drawn draw drove drive driven drive dwelt dwell fed feed fled
  flee flung fling flew fly flown fly forbade forbid forbad forbid forbidden forbid forgave forgive forgiven forgive forgot
  forget forgotten forget forsook forsake forsaken forsake forwent forgo forgone forgo froze freeze frozen freeze gave give
  given give hung hang held hold hid hide hidden hide kept keep laid lay led lead lent lend lost lose misled mislead met
  meet mistook mistake mistaken mistake outbid outbid outdid outdo overcame overcome overran overrun oversaw oversee
  overseen oversee overthrew overthrow overthrown overthrow overtook overtake overtaken overtake overrode override
  overridden override paid pay rebuilt rebuild resold resell retook retake retaken retake rewrote rewrite rewritten rewrite
  rode ride ridden ride ran run sought seek sent send shed shed shook shake shaken shake shone shine shot shoot shrank shrink
  shrunk shrink slew slay slain slay slung sling smote smite sold sell spoke speak spoken speak sped speed spent spend spun
  spin spat spit sprang spring sprung spring stole steal stolen steal stood stand strove strive striven strive struck strike
  stricken strike strode stride strung string stung sting swept sweep swore swear sworn swear swung swing taught teach tore
  tear torn tear threw throw thrown throw told tell took take taken take underwent undergo undertook undertake undertaken
  undertake understood understand unfroze unfreeze unfrozen unfreeze upheld uphold withdrew withdraw withdrawn withdraw
  withheld withhold withstood withstand won win wove weave wrought wreak wrung wring wrote write written write`;

/** The lemma of each irregular form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Array.from(FORMS.matchAll(/(\S+)\s+(\S+)/g), ([, form, lemma]) => [form!, lemma!]),
);

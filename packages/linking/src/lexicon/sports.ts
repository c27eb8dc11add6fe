function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Those who, right after the name of a place, belong to its team. */
export const TEAM_PEOPLE: ReadonlySet<string> = words(
  `coach manager captain striker midfielder defender goalkeeper keeper winger forward forwards quarterback receiver
  linebacker cornerback tackle pitcher catcher shortstop outfielder infielder baseman slugger batsman bowler all-rounder
  opener wicketkeeper guard center fly-half flanker hooker lock prop teammate teammates fans player players star rookie
  veteran roster lineup bullpen offense defence defense squad side international skipper boss great`,
);

/** Those of them that speak of much else than sport, too. */
export const ALSO_ELSEWHERE: ReadonlySet<string> = words(
  'star veteran great boss manager side squad offense defence defense opener lock roster',
);

/** Verbs by which one team treats another. */
export const TEAM_VERBS: ReadonlySet<string> = words(
  'beat defeat thrash edge outscore draw trounce rout host face lose win play top crush down hammer hold score',
);

/** Words of which a report about sport has several. */
export const SPORTS_WORDS: ReadonlySet<string> = words(
  `football soccer basketball baseball hockey cricket rugby tennis match matches game games league cup season seasons coach
  goal goals inning innings playoff playoffs tournament championship championships striker quarterback touchdown wicket
  wickets test semifinal semi-final final midfielder goalkeeper captain bowl team teams squad scored score points halftime
  half-time stadium fans kickoff kick-off penalty rebounds runs homer pitcher semifinals quarterfinal quarterfinals fifa uefa
  concacaf conmebol fiba icc odi netball volleyball handball snooker boxing athletics marathon olympics olympic medal
  medals medalist medallist unbeaten substitute equaliser equalizer friendly batting bowling fixture fixtures player players referee`,
);

/** Those of them that speak of nothing else. */
export const SPORTS_ONLY: ReadonlySet<string> = words(
  `football soccer basketball baseball cricket rugby tennis inning innings playoff playoffs striker quarterback touchdown
  wicket wickets semifinal semi-final midfielder goalkeeper bowl scored halftime half-time kickoff kick-off rebounds homer
  pitcher semifinals quarterfinal quarterfinals fifa uefa concacaf conmebol fiba icc odi netball volleyball handball
  snooker boxing athletics marathon olympics olympic medal medals medalist medallist unbeaten substitute equaliser
  equalizer friendly batting bowling fixture fixtures coach`,
);

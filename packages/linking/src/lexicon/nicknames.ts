/** Short first names and the full ones they mostly stand for. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `abe:abraham al:albert,alan,alexander alex:alexander andy:andrew ben:benjamin bernie:bernard bert:albert bill:william
  billy:william bob:robert bobby:robert brad:bradley cathy:catherine charlie:charles chris:christopher chuck:charles
  dan:daniel danny:daniel dave:david debbie:deborah dick:richard don:donald doug:douglas ed:edward eddie:edward
  frank:francis fred:frederick gene:eugene geoff:geoffrey greg:gregory hank:henry harry:harold,henry jack:john jake:jacob
  jeff:jeffrey jen:jennifer jerry:gerald jim:james jimmy:james joe:joseph jon:jonathan josh:joshua kate:katherine
  kathy:katherine ken:kenneth kim:kimberly larry:lawrence lou:louis matt:matthew max:maximilian mike:michael mitch:mitchell
  nancy:ann nick:nicholas norm:norman pat:patrick pete:peter phil:philip ray:raymond rich:richard rick:richard rob:robert
  ron:ronald sam:samuel sandy:alexander liz:elizabeth steve:steven,stephen sue:susan ted:edward,theodore terry:terence tim:timothy
  tom:thomas tony:anthony vic:victor vince:vincent walt:walter will:william`
    .split(/\s+/)
    .map((entry): [string, string[]] => {
      const [short, full] = entry.split(':') as [string, string];
      return [short, full.split(',')];
    }),
);

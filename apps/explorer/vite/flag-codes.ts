/** Wikidata ids of countries, and of two unions, with the codes of their flags (ISO 3166-1 where there is one). */
export const FLAG_CODES: readonly (readonly [id: string, code: string])[] = `
Q16:ca Q17:jp Q20:no Q27:ie Q28:hu Q29:es Q30:us Q31:be Q32:lu Q33:fi Q34:se Q35:dk Q36:pl
Q37:lt Q38:it Q39:ch Q40:at Q41:gr Q43:tr Q45:pt Q55:nl Q77:uy Q79:eg Q96:mx Q114:ke Q115:et
Q117:gh Q142:fr Q145:gb Q148:cn Q155:br Q159:ru Q183:de Q184:by Q189:is Q191:ee Q211:lv Q212:ua
Q213:cz Q214:sk Q215:si Q217:md Q218:ro Q219:bg Q221:mk Q222:al Q223:gl Q224:hr Q225:ba Q227:az
Q228:ad Q229:cy Q230:ge Q232:kz Q233:mt Q235:mc Q236:me Q237:va Q238:sm Q241:cu Q242:bz Q244:bb
Q252:id Q258:za Q262:dz Q265:uz Q298:cl Q334:sg Q347:li Q398:bh Q399:am Q403:rs Q408:au Q414:ar
Q419:pe Q423:kp Q424:kh Q458:eu Q574:tl Q657:td Q664:nz Q668:in Q672:tv Q678:to Q683:ws Q685:sb
Q686:vu Q691:pg Q695:pw Q697:nr Q702:fm Q709:mh Q710:ki Q711:mn Q712:fj Q717:ve Q730:sr Q733:py
Q734:gy Q736:ec Q739:co Q750:bo Q754:tt Q757:vc Q760:lc Q763:kn Q766:jm Q769:gd Q774:gt Q778:bs
Q781:ag Q783:hn Q784:dm Q786:do Q790:ht Q792:sv Q794:ir Q796:iq Q800:cr Q801:il Q804:pa Q805:ye
Q810:jo Q811:ni Q813:kg Q817:kw Q819:la Q822:lb Q826:mv Q833:my Q836:mm Q837:np Q842:om Q843:pk
Q846:qa Q851:sa Q854:lk Q858:sy Q863:tj Q865:tw Q869:th Q874:tm Q878:ae Q881:vn Q884:kr Q889:af
Q902:bd Q912:ml Q916:ao Q917:bt Q921:bn Q924:tz Q928:ph Q929:cf Q945:tg Q948:tn Q953:zm Q954:zw
Q958:ss Q962:bj Q963:bw Q965:bf Q967:bi Q970:km Q971:cg Q974:cd Q977:dj Q983:gq Q986:er Q1000:ga
Q1005:gm Q1006:gn Q1007:gw Q1008:ci Q1009:cm Q1011:cv Q1013:ls Q1014:lr Q1016:ly Q1019:mg
Q1020:mw Q1025:mr Q1027:mu Q1028:ma Q1029:mz Q1030:na Q1032:ne Q1033:ng Q1036:ug Q1037:rw
Q1039:st Q1041:sn Q1042:sc Q1044:sl Q1045:so Q1049:sd Q1050:sz Q1065:un Q1183:pr Q1246:xk
Q8646:hk Q29999:nl Q40362:eh Q219060:ps Q756617:dk
`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split(':') as [string, string]);

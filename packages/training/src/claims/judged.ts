/**
 * Ids of claims drawn by their hash from re3d, GUM and MEANTIME and judged by a reader on 2026-11-21: is the claim supported
 * by its sentence, in its direction, of its type, of its entities and as certain as it says? Ids change with what a
 * claim says; those that the extractor no longer makes are not used.
 */
const RIGHT = `
  c8v1sxn3z58yyvx4y chtkqs5qakfagbbja cm5va78aarqpj7zcr cx7dgw49x56cxkjs6 ce8x5t2s7cpyyx8s6 c6qwf5fme6pn8t31y
  cr18wktvph7yznkge cbhhze44fbjf6dc55 cgjk9afxy3kcbx0ta cqzttdyf4zeja0a4x c53e47gz9a4yr284r c8s858wt9hy6gm9es
  cdwmbeh6xd83yzn89 ce9qdfe5rr1ww2mf7 ckx1hmgs2qjt4kf48 cxtggjce0q307kvbf cd77n4k0qw1wybfxq cg339kvw2z15ww7sn
  c3e9j1njzh8ke3d0w c8j6fsmc1cz370vs1 ctc54r6dsnab5gk6d c1j4kmn6kqvdpsv4m cwsytsn0jyhrw5qbn cnxxchkejee5t2n9g
  cjh3hv2kgvtcahwes ckqybk7j8z7tp39s5 c1f6k1429bzxn5h9s cwc7313txysgxwq91 c5gpj495136ht1mdk c2yvw2rrsm1tk4s1s
  cqq72j7627c8fcj7c crfmpebahtqn1n4r5 cyhvzmek3b6rbhwmb ccdndc09z7tm8p5br ct140smybqycz5baj c0pjs7h0j33snmyyz
  c8b7mqzykqbx093sk cb56wv0cw2g0kdpbs cex7073d3f8pfe7yw cnb3cqsw7h8c5bzjv c36h72cknaase6gas cah0dv8ctn184aasb
  cr9d42h8crprah44e cqte8nm4a2rh8vqfr cvn69pryn9na1c3qh ccrjb739w9c9e4ew1 c5jh8epf06vkrdfs2 cybj46xk7vgv5ybvz
  ct11c8a0tm911wj48 ccs987pjsa2p8gkkx c7yfr435kqxatbmmz cmwjzp8qx2shd22nq c1y9j2j39ds8yx1m3 c5qfe2mjmxg78bh25
  cd331cd2db0r4ta81 cve8qhbbd38yxjv0m c01a2t11bnz64c436 c0wy40j9my8n4697a cftfvw3q7jmbr818v c7ra5abcpgscw1hb1
  cd680mtq7g4hede1n cpxyz8xtk6k3qtnf8 cayacre7rhv4hq96f cyxyhhbakcm241vs7 cpz3dxk7276hpsrqw camqw7fdy3a2n1sr7
  c8cmepc2y9ss12dke cvsjjtgjqffcmta2q cmbxt0baevgj8z5pb ccsfk8whfye3kf8yb cz361w8ztn4crrf0k c73w1bv2kttjxmy4g
  cvpxatdfm1eqjmk0e chvvdz7x6yym1wta1 c71zp0phsz167xhv6 c7mvc7gg8qcp7nt2w czq3kxyx31fafmd2x ctqabtkhdr1kp64pr
  cpmf6ksm6mdr7ffyp cr75jgepj5wa2qqpt cj25qvtzjmespfcqm cp28118ceg527ac6a c2vpfa37pqyy3em1b cd0rpv8ejpx7gfnfh
  cfvkbasvvypq983r7 c0yxtcyj0kepmtw99 chy9wwss5e7e0yhdk cgxxsf387d9qvrk3q c5aprxvr3yvqze65g csjdh6kjhmn1e9pw3
  cwcd9bq5y1nbyqncf ceqqknat1n099ddgt c96zk1pjrzjaazgnq ccp3zxy6nftsebmyg cp2bghwhqmyp5hd1h c96ckwnn0jysd7023
  cnj420598drcjmydf cdxnyp8e4hnnf6fse c0zk0qqp0xq75yabt cqd5mk55t4xe232gn cckmjvbe4vg667acf cfnszq3j4qaf61mxc
  cmdgh73zt8r8426g2 ckjv65dx4ggeh4jnv cbh5714mh33wrzfbg c64t1rj8k11b27seg cej1pge4a7syxnrpy cegc24ts69d7cq2gk
  caxvah5k4n2qkw468 caqwgmthec1c3pdhf cceqygmbrjq535vxr cksjbe31v059g0snq c14mtw5570mf8mvfj cpcypndnhs1pjm3sw
  cwnnz4mjtckpzdd35 cd6pfp6rb2c1npm0x cwese702he9r6qq7r cw829awrkmb56rv24 cq4x91z8f71xaxcdp cfkamxrnd68bjwqgs
  cek6wjvwrceqbfqw4 cpe9batmqtk8a53r7 cqrpcea0yqzn8aprx ce35e87n5sjxzxx4s cbfxkz81vvwtkvdxx cy1btwe4y7kkgc6k8
  c3j0swzwa2ehggjp4 c144x95ak8wyy1nsj cv5gpc94n4jhx8zz9 c50sbs4tf0whyq3nx ctx1mvg1k1ckdetsk ctskt90cc4js8v6sj
  cr4h2z6y9k5jxwtep c4bf6nmk15n5ngvsr c2wzzzxy8rwmn9yem c36m59v1x7zae02h8 cag2rnvw9mcjpp217 c6rx4f9snv4k6wcg6
  csbv901hs9wbnzwm8 ceqy291qxrefkpej8 cag8d7pbx28rpvnvd ce4d41wy6362dseb2 cdjj7bqvk5y5xayb6 c8c3a89b4pr5rha3g
  cmrn51zvjw58t39c6 cpv6k7rg5chyndty7 c6mbdk84wfhwf7e26 camajj1wv46bkvz64 cd17pvz1e27sfe3q6 c373td5h5av6xvzxt
  cfqkdeg5fwyjdewpn ct04j1t0gnk4qs8n6 ce0sc5zh9rfkvfk49 cc2x1e231ynfwm0k6 caa0geaffp09nct18 cjk0j3f8gfxbgx5z7
  csnay3mg0pcf4d6p9 chsfxx2qawvgqccry ct66p835a7tfnczf8 c9pfbf8ar846ahr6y cesx7jdfnxy1s2dne c1vqdnw6xcjnchctj
  c06z94tfhe734ymgy
`;

const WRONG = `
  cfbc5n1a7vma9gx8h crnc3bqp8da93t7cv cdk1ev3x1n61xwmmv c21n87pm5j54jxx3q cftgw9wrg0s952hkf c5ygk1g4wkvc8c8ze
  czhdjhjdmkaf063t7 ch9fzn6gc4h159z64 ck81cwsv1xm33jgas cpxqqsbe9b3g88esx cey21sjhn16ygjcc7 cjyd1z1vj0a5e6veg
  c4w5xqqfsb65s1jnp c5b6rtm8rk9cdbbrj cq3v8zv40kg4p49h3 czs69djykqqtjv6eg c8nxextt2na0k4qbs cp5vh8scfws9jaryn
  cevtrryqyyvcbb8q6 cdxwsmf1mg4zc5h4p cw5ecdn2eyzg935dw cjeh7tjw94qdaftpe cgd7pfqs71mjzckzp csbbg2jm7wqdyjeq6
  cmss71g4xxvxf3bw0 c8fg1xs8xvyk06821 cxrq4gwtv0pctgqvz cp9xjs2rtvdrmygg9 ccrgygsgz85gqx54n cedhp151geaqzf7gq
  cn5sbt7bn863ks6zr cwg7dh2t4v64xrw07 cyyjwh2rd3k0jga1q c8402be0j0kb4senq cta2f20pcnm2mwj5g c4xb3wvvvwwhsn5vb
  crcbzre7jb38f6j3a cga64je66nama3dv2 c4amezneesbh0tvpp cbzjzwh021tvt2td5 cm76j1besrezxd6qd c1gve7d31e51wacmj
  c6xbjanwea889fkvf c442gk68prynnmbrs ck6xm3qty6esqdvym c8z5g18k4ya708y47 cn2wxres6gh99q11k ca39b79dbhb2kg7sj
  c2962x1t8bp4qfn0a cv6pj5h4knkr3t6a9 cn44z76wxpcrnr6ps c6j2j0rre75b5pg3e cvhy0x0env283nbvc ctzyvj08gm193p91k
  cpcabctjbx89kt4m2 cx8m4b3j7827k7zjs
`;

const ids = (text: string, right: boolean) =>
  text
    .trim()
    .split(/\s+/)
    .map((id) => [id, right] as const);

/** Whether a claim is right, by its id. */
export const JUDGED: ReadonlyMap<string, boolean> = new Map([...ids(RIGHT, true), ...ids(WRONG, false)]);

/**
 * What speaks for answering a message, and what against it: the reasons of `gate.ts`, and the terms in it, which are
 * stems, or meanings behind `=`; each with its weight. Fitted by `npm run calibrate` to the tables in test/eval, not by
 * hand. Plain data, so that a build can keep it, and text, for that is read faster than thousands of pairs.
 */
export const weights = {
  // Of a message with a number that may be a code.
  number: {
    reasons: `
      always -1.63 code -1.63 points 3.6 codes -0.09 rare 0.07 name -0.84 word 0.13 compared -1.67 quoted -0.22
      plain 0.27 web 1.01 meanings 1.43 weak 0.34 fields 0.04 software 1.25 method 1.25 choosing 0.38 foreign -1.19
      errand -1.33 question 1.66 unknown -2.83 stray -1.28 closer 3.04 confidence 1.68 mass -0.05 kinds 0.43
      cover 1.32 whole -0.42 quote 1.17 spoken 2.11 message -0.21
    `,
    terms: `
      0x00c7d1e8 -0.1 0x193 -0.49 0x308 -0.17 0x9a3b1f22 -0.1 0xff -0.28 =accept 0.1 =async 0.26 =attack -0.59
      =authn 0.32 =authz -0.12 =batch 0.19 =big -0.83 =block -0.24 =body 0.79 =bug -0.34 =cache 0.26 =cert 0.17
      =close -0.3 =config -1.65 =cookie 0.13 =corrupt -0.37 =create -0.67 =credentials 0.23 =database 0.47
      =delete -0.71 =disabled -0.34 =down -0.12 =empty 0.41 =expired 0.33 =file -0.57 =forbidden 0.15 =geo 0.39
      =gone -0.4 =header -1.2 =health -0.48 =hide 0.3 =host 1.03 =input -0.73 =invalid -0.67 =legal 0.16 =list -0.3
      =lock -0.94 =loggedout 0.23 =loop -0.95 =maintenance -0.16 =malformed -0.87 =mandatory -0.16 =memory -0.99
      =method -0.32 =mismatch -0.54 =missing -0.52 =move 0.27 =notexist -0.78 =overload 0.22 =param -0.61
      =partial -0.25 =payment -1.41 =precondition -0.51 =process 0.27 =proxy 0.45 =quota 0.18 =range 0.19
      =ratelimit -0.12 =referenced -0.46 =resource -0.5 =retry 0.4 =retryafter 0.5 =search -0.13 =session 0.29
      =state -0.5 =storage -0.26 =success 0.11 =timeout -0.78 =tls 0.32 =token 0.56 =unchanged -0.14
      =unimplemented 0.15 =unknown 0.37 =update 1.09 =upgrade -0.49 =upload 0.76 =upstream 0.68 =url 0.33 =version 0.2
      =webhook 0.3 a1 -0.24 a330 -0.17 a9 -0.24 abend -0.55 abrir 0.19 ac -0.37 access 0.38 accident -0.4 activ -0.11
      ad 0.37 admin 0.12 adr -0.21 after -0.67 agent -0.23 agesa -0.1 agr 0.21 ai -0.27 air -0.28 al 0.19 alert 0.4
      allow -0.1 alon -0.12 always -0.47 amp -0.13 amqp -0.21 angular 0.31 animat -0.2 another 0.29 anthropic 0.18
      anybody 1.05 ao 0.13 apach -0.75 apartment -0.15 app 0.99 app4 -0.13 approv -1.09 apt 0.17 archiv 0.38
      area -0.42 arg -0.21 argu -0.42 aria2 0.21 arm -0.32 arm64 0.18 around -0.31 ask -0.15 assay -0.39 asset 0.14
      atlanta -0.24 atm 0.14 attempt -0.11 audit -0.66 auf 0.34 avec -0.17 ax -0.43 axios 0.13 back -0.36 backer -0.41
      backup -0.14 bacula -0.18 badg -0.2 band -0.24 banner 0.12 bas -0.54 battery -0.23 beat -0.22 bed -0.42
      bedeutet 0.57 bedroom -0.28 beep -0.23 beer -0.13 behind -0.67 belong -0.31 bench -0.38 berlin -0.16 bik -0.25
      bingo -0.29 binlog -0.17 bio -0.1 bird -0.24 black -0.75 blam 0.49 blender -0.26 blind -0.74 blu -0.21
      board -0.17 bold -0.15 book -0.25 bosch -0.25 boss 0.31 bottl 0.3 bought -0.92 box -0.33 bracket -0.27
      bradbury -0.17 branch -0.19 brb -0.1 bread -0.1 break 0.29 brigad -0.16 brightness -0.13 bring -0.91
      brother -0.23 browser 0.14 btrf -0.1 buffer -0.23 build -0.48 bullsey 0.24 bump -0.25 bus -0.7 byt -0.28
      bład 0.52 cabinet -0.14 cabl -0.12 caddy -0.32 cal 0.32 calc -0.36 calendar 0.32 calibrat -0.28 cancel -0.45
      canva -0.14 capacity -0.68 captur -0.11 cargo -0.17 cart 0.14 cast -0.13 cat -0.19 catalogu -0.14 cav -0.27
      cd -0.15 cdn 0.29 cell -1.05 cellar -0.11 celsius -0.1 center 0.7 central 0.2 cerer 0.46 cf 0.17 chair -0.16
      challeng -0.2 chamar 0.13 chang 0.43 changelog -0.22 char -0.21 check -0.43 checkout 0.17 chor 0.24 christ -0.26
      chrom 0.82 ci 0.32 city -0.14 clamp -0.14 class -0.62 clean -0.34 client 0.72 clip -0.33 clippy -0.18
      clobber -0.17 clon 0.12 cloud 0.36 cloudflar 0.41 club -0.12 coach -0.18 cobol -0.9 cold -0.3 colleagu 0.17
      color -0.15 colour -0.55 column -0.71 com 0.13 comma -0.25 commit -0.33 communicat -0.13 component -0.13
      conferenc -0.12 confusion -0.13 connect -0.16 contain 0.67 content 0.54 contract 0.29 convert -0.1
      convolut -0.17 corner -0.13 cosmo 0.1 cost -0.17 count -1.43 counter -0.65 crc -0.14 crew -0.46 crm -0.13
      cron 0.61 crop -0.51 cross -0.47 css -0.22 csum -0.1 cte -0.27 curl 0.2 cursor -0.23 dad -0.55 das -0.2 dav 0.37
      davfs2 0.79 day -0.26 dc -0.12 ddo 0.52 de 0.17 dealer -0.21 debian 0.26 decal -0.47 declar -0.21 declin 0.51
      defin 0.47 degre -0.31 dell -0.34 dem 0.34 demo -1.35 dentist -0.23 deploy 0.53 depot -0.35 depuis 0.29
      descript -0.18 desk -0.18 dev 0.16 devic -0.28 devtool 0.25 diagnostic -0.34 die -0.38 dishwasher -0.25
      display -0.25 dist -0.17 diverg -0.13 dm -0.1 docker -0.17 dog -0.13 domingo -0.24 door -0.85 dopo 0.49
      dot -0.12 download 0.68 draw -0.12 drawn -0.42 driv -0.29 driver -0.35 dry -0.47 dsm 0.7 duckdb -0.17
      durabl -0.21 dust -0.17 e -0.2 e1 -0.25 earth 0.41 edi -0.14 elect -0.13 elm -0.94 els 0.31 email 0.17
      embed -0.14 encrypt 0.17 endpoint 0.58 enemy -0.14 enough -0.49 entr 0.14 envelop 0.21 epoch -0.33 eroar 0.46
      erreur 0.29 errno -0.12 erro 0.32 error 0.48 eslint -0.24 esp32 -0.36 est -0.32 estimat -0.31 et 0.14
      event -0.59 everyth 0.28 exact 0.24 excel -0.41 exchang 0.13 exec -0.15 exit -0.28 expect 1.08 explain 2.01
      explorer 0.16 export 0.41 ext -0.18 eye -0.13 f -0.78 f1 -0.19 f8 -0.19 f90 -0.31 fac -0.24 facility -0.18
      factor -0.14 fahrenheit -0.12 fail 0.41 failur 0.23 fall -0.18 family -0.22 farm -0.14 fast -0.18 fault -0.17
      fee -0.13 feed 0.21 feel -0.18 fera -0.17 ferry -0.3 fetch 0.21 fi 0.42 fiber -0.17 fiecar 0.46 fight -0.38
      film -0.39 final -0.32 fir -0.21 firefox 0.17 firmwar 0.48 fit -0.45 flag 0.19 flake8 -0.38 flaky 0.83 flap -0.2
      flash -0.1 flask -0.12 flat -0.46 floor -0.18 flutter 0.13 fn -0.19 fog -0.11 fold -0.52 folder -0.54 follow 0.4
      font -0.3 foo -0.38 food -0.39 forc -0.3 form 0.52 formulair 0.15 forrtl -0.21 forth 0.23 found -0.21 fov -0.14
      fre 0.34 freight -0.14 fresh -0.28 friday -0.21 friend -0.15 front -0.18 full 0.7 fun 0.43 funciona -0.15
      funny -0.37 fyi -0.3 gallery 0.25 gam -0.24 gb 0.54 ge -0.1 generat -0.17 german -0.54 getmethod 0.63 ghcr 0.3
      gi -0.14 gig -0.59 github 0.1 gitlab 0.15 googl 0.26 gradient -0.33 green -0.21 greylist -0.15 group 0.57
      grow -0.16 gtx -0.1 halfway -0.14 hall -0.18 handler 0.23 happen 0.33 har 0.61 harmful 0.47 hash -0.53 hat -0.17
      hdmi -0.15 head -0.14 heal -0.1 heat -0.26 heavy -0.44 helo -0.22 her -0.23 heut -0.2 high -0.25 highest -0.3
      hm 0.12 hmm 0.22 hold -0.41 homebrew 0.3 honest 0.41 hop -0.37 hotel 0.41 hour 0.34 hp -0.1 hurt -0.13
      hypertension -0.14 hyphen -0.21 icd -0.14 ich -0.2 id -0.71 idea 0.87 identity 0.43 ignor 0.16 iis 0.27 ik -0.12
      il -0.17 import 1.19 increment -0.29 index -0.47 india -0.39 indy -0.14 inequivalent -0.21 influx 0.16 ino -0.1
      install 0.36 inter -0.15 interceptor 0.31 interfac -0.15 invit -0.2 io -0.12 it 0.41 jam -0.4 javac -0.62
      jet -0.17 jira 0.16 join -0.4 jok -0.21 jour 0.29 js 0.62 json 0.49 jump -0.76 jun -0.37 junior 0.98 junki -0.12
      jusqu -0.17 kamailio -0.2 kamer -0.12 kantin -0.12 kelvin -0.3 kerbero 0.56 kernel -0.34 key -0.31
      keyboard -0.33 kid -0.34 kill -0.24 know -0.25 kommt -0.2 koofr 0.12 l -0.13 la 0.13 lab -0.39 label -0.51
      lamp -0.13 land -0.27 laravel 0.12 last -0.58 lat -0.62 laugh 0.21 layer -0.12 layout -0.2 lead 0.3 leak -0.4
      learn -0.23 leav -0.97 ledger -0.14 left -0.83 legacy -0.24 length -0.84 lent -0.11 level -0.2 levis -0.55
      lh -0.11 libr -0.29 library -0.2 lid -0.1 lift -0.11 liga -0.15 lin -0.58 linphon -0.2 liv -0.82 livret -0.17
      lleva -0.24 load -0.24 lobby -0.65 locust 0.12 log -0.68 lol 0.42 lon -0.12 loot -0.14 los -0.57 lose -0.31
      loss -0.3 lot -0.57 lower -0.17 lr -0.23 lte -0.17 lto6 -0.18 lunch -0.27 lundi 0.29 ly 0.15 m503 -0.16
      machin -0.29 macro -0.36 make -0.45 man -0.46 many 0.35 map -0.37 march -0.28 mark -0.1 match -0.3 matrix -0.13
      maven 0.23 mb 0.32 mean 0.86 meg 0.47 merg -0.22 met -0.32 meter -0.28 microstep -0.16 mind -0.37 minus -0.28
      minut 0.22 mirror 0.16 mis 0.29 miss 0.12 mjpg 0.5 mod 0.25 modbus -0.21 modul 0.14 monday 1.45 monitor -0.16
      month -0.12 mor -1.04 morn -0.78 mqtt -0.36 mr -0.18 ms -0.32 mtu -0.28 much -0.26 multiball -0.5 murderer -0.18
      naar -0.12 nach 0.34 nam -0.76 nao -0.15 narrow -0.54 nearly -0.27 need -0.48 nehm -0.2 network 0.46 newer -0.23
      news 0.13 next -0.61 nginx 0.49 nic -0.27 nicht -0.2 nick -0.25 night -0.17 ninja -0.11 nixpkg -0.28 no -0.75
      nobody -0.49 noch 0.27 nod 0.21 noel -0.17 norm -0.4 not -1.9 nothing 0.21 npm -0.63 ntlm 0.42 nuc -0.59
      null -0.12 number -0.27 numeral -0.15 numeric -0.25 nur 0.34 nvidia -0.26 octal -0.13 octokit 0.29 octoprint 0.5
      offer -0.3 offic -0.58 ohm -0.58 okta 0.17 old -1.65 older 0.16 onc 0.19 onlin -0.23 open -0.15 openapi 0.37
      option 0.13 optuna -0.2 orang 0.25 os 0.12 ospf -0.17 other -0.22 ou -0.32 outsid 0.22 oven -0.1 overfit -0.18
      overflow -0.13 overnight -0.35 owa 0.13 owe 0.42 p -0.68 pack -0.2 packag 1.19 packet -0.13 pad -0.17 pag 0.45
      paint -0.56 panel 0.26 pantheon 0.29 paper -0.55 para 0.15 paris -0.16 parquet -0.17 party -0.31 pasa -0.24
      pass -0.45 past -0.36 patch -0.67 pbx -0.1 peak 0.28 pedido 0.13 percent -0.14 perfect -0.15 perplexity -0.18
      peugeot -0.84 phas -0.11 php 0.33 pick -0.18 pil -0.14 pinball -0.5 pipelin -0.31 pizza -0.18 plain 0.57
      plan -0.29 play -0.63 plex 0.38 pm -0.16 png 0.55 pool -0.2 port -0.12 pos -0.12 post 0.14 pour -0.24
      power -0.43 press -0.15 preview -0.12 pric -0.32 prim -0.76 print -0.82 pris -0.38 pro 0.25 probat 0.17
      problem -0.24 process -0.49 prod 0.18 progress 0.63 project -0.85 propagat -0.29 propfind 0.32 proposal 0.29
      protect -0.17 przy 0.52 public -0.29 pull 0.28 purpos 0.18 push 0.18 put -0.16 quarter -0.5 que 0.41
      quedada -0.24 quick 0.46 quien -0.24 quiet -0.11 r 0.17 rad -0.2 raft -0.13 raid -0.12 rail 0.13 rais -0.67
      ran -0.31 rank -0.21 rattl -0.19 rc 0.17 rdp -0.59 react 0.21 read -1.1 readm -0.13 real -0.47 rebas -0.49
      receipt -0.43 receiv 0.12 red 0.64 ref 0.29 reflex -0.66 reflow -0.2 refuse 0.19 regex -0.16 registry 0.16
      regression 0.19 relay 0.21 releas 0.13 remot 0.42 renovat 0.45 repair -0.61 replica -0.17 reply 0.66 repons 0.36
      report -0.6 repository -0.14 request 0.27 reset -0.45 resiz -0.51 respawn -0.14 rest -0.17 restic -0.14
      restor -0.45 resum 0.21 resumabl 0.12 retent 0.16 review 0.23 reward -0.23 rewrit 0.58 rfc -0.23 rgb -0.14
      ring -0.62 roll -0.46 roman -0.15 room -0.52 roomba -0.17 root -0.1 rotat 0.58 round -0.28 rs485 -0.12 rsp -0.17
      rubber -0.22 ruikt -0.12 run -0.5 runtim -0.14 saf -0.1 safari 0.7 safety 0.22 sal -0.28 sall -0.32 sam 0.21
      sand -0.6 sat -0.17 scal -0.16 scen -0.13 school -0.16 scor -0.13 scratch -0.23 screen -0.15 script 0.52
      scrub -0.61 sd -0.18 sdk 0.18 se -0.32 sec -0.24 second 0.35 sector -0.4 security -0.4 see 0.45 seed -0.3
      seem -0.16 selenium 0.18 sentenc 0.2 sentry 0.21 seo 0.15 server 1.11 servic 0.41 sever -0.28 shap -0.42
      sheet -1.01 shelf -0.12 shell -0.11 shipment -0.14 shop 0.11 shoud 0.19 sid -0.19 sidecar -0.52 sign -0.13
      significa 0.23 sigsegv -0.21 simpl -0.17 sit -0.35 siteground 0.28 six -0.23 siz -0.14 skip -0.29 sklearn -0.18
      slack -0.16 slash 0.19 slat -0.16 slav -0.12 small -0.56 snapshot 0.52 snr -0.17 soft -0.17 softwar -0.39
      sold -1.28 sometim 0.84 song -0.35 sooo 0.6 sort -0.43 speak -0.13 spec 0.61 speedrun -0.27 spell -0.17
      spirit -0.17 squeez -0.17 srsly 0.47 ssh -0.2 sshd -0.12 sso 0.59 stag 0.8 stand -0.52 standup -0.17 start -0.4
      stay -0.97 step -0.14 sticker -0.95 stood -0.35 stop -1.22 straight -0.17 stream 0.68 street -0.35 strict -0.47
      strik -0.3 stuff -0.3 stun -0.1 subcommand -0.11 submodul 0.12 subtitl -0.25 such 0.21 sudden 0.51 sum -1.13
      sunday -0.41 sunny -0.39 supply -0.35 sur -0.15 susan -0.22 suspect -0.2 switch -0.36 sync -0.27 synology 0.7
      sys 0.56 tab 0.66 tabl -0.82 tag -0.14 tak -0.43 take -1 talk -0.49 tall -0.17 tarball -0.31 target -0.15
      tasmota -0.23 tb 0.65 tcp -0.16 tcpdump -0.11 tea -0.39 teacher -0.12 telnet 0.43 temperatur -0.16 ten -1.04
      tender -0.14 tensor -0.24 term -0.13 test 0.61 text -0.32 that -0.52 their -0.21 thin -0.4 thought 0.51
      threw -0.31 throw 0.49 thumb -0.21 thunder -0.24 thx 0.42 ti -0.16 til -0.39 till -0.1 tim 0.2 timm -0.17
      tip -0.18 toggl -0.19 tokenizer -0.29 told -0.32 tomorrow -0.13 toner -0.1 top -0.55 toronto -0.36 trac -0.2
      track -0.32 tractor -0.21 traffic 0.25 trail 0.12 train 0.16 tram -0.17 trigger 0.81 trimpot -0.12 trunk -0.23
      ts 0.24 tsc -0.47 tsconfig -0.47 tuesday 1.01 tun 0.26 tunnel 0.65 turn 0.37 typ -0.84 u8 -0.13 ugh 1.09 ui 0.48
      un 0.15 unauthoriz 0.33 und 0.3 underscor -0.22 understood 0.12 unit -0.41 unterschy 0.37 v1 0.32 v2 0.28
      v3 0.16 vacuum -0.36 val -0.33 valido 0.13 van -0.29 variant 0.24 vat -0.18 vba -0.29 verf -0.12 view -0.39
      viewer 0.19 violat -0.35 vit 0.38 vlan -0.22 vm -0.24 voic -0.22 volatil -0.29 volt -0.16 volum -0.18 vpn 0.2
      vsam -0.55 w -0.1 waht 0.44 wait -1.12 wand -0.46 warehous -0.21 warn -0.47 wast -0.48 wc -0.13 web 0.48
      webcam 0.5 webdav 0.51 week -0.64 weekend -0.2 weight -0.22 west 0.2 wheel -0.54 whisper -0.25 whit -0.26
      whol 0.29 wi 0.42 wid -1.57 wieder -0.2 wiht 0.21 window -0.28 winter -0.19 wordpress 0.13 world -0.32
      worry 0.14 worth -0.23 wow -0.17 wp 0.75 wtf 0.22 xhr 0.19 yarn 0.21 year -0.25 yellow -0.46 yes -0.12
      yolo -0.25 your -0.76 youtub 0.44 zamowienia 0.52 zapisi 0.52 zero -0.34 zit -0.12 zpool -0.61 zwischen 0.37
    `,
  },
  // Of a message without one.
  words: {
    reasons: `
      always -2.55 class 2.21 counted -0.78 name -1.19 word 0.05 compared 0.25 quoted 0.72 plain 2.25 web 1.95
      meanings 1.17 weak 0.79 fields 0.84 software -0.22 method 2.22 choosing 1.79 foreign -2.17 errand -1.54
      question -0.8 unknown -2.24 stray -2.03 closer 3.83 confidence 2.62 mass -1.83 kinds 0.64 cover 0.99 whole -1.36
      quote 2.26 spoken 1.92 message 0.95
    `,
    terms: `
      0a000086 -0.11 3fe1 0.19 8211f1d0f64f3269 -0.13 =accept 0.21 =apikey -0.13 =async -0.16 =authn 0.3 =authz 0.1
      =batch 0.35 =block 0.17 =body 0.94 =bot 1.02 =bug 0.84 =cache -0.47 =cert -0.1 =charset 0.1 =clientgone 0.29
      =close -0.37 =config -0.64 =corrupt 0.21 =create -0.5 =credentials 0.12 =csrf 0.19 =database -0.16 =delete -0.32
      =deprecated -0.28 =dns -0.12 =down 0.29 =expired 0.2 =feature -0.18 =file -0.49 =forbidden 0.43 =format 0.31
      =garbage 0.2 =health 0.16 =host -0.17 =httpversion 0.29 =idempotency 0.12 =input -0.6 =invalid -0.15 =legal 0.55
      =link 0.4 =list -0.22 =lock -0.16 =loggedout 0.15 =loop -0.52 =maintenance 0.21 =malformed 0.36 =mandatory 0.3
      =memory -0.5 =method -0.22 =mfa 0.17 =missing 0.22 =move -0.35 =notexist 0.35 =outofrange 0.12 =overload 0.45
      =param -0.58 =partial -0.28 =payment 0.48 =permanent 0.25 =precondition 0.36 =proxy 0.14 =range 0.54
      =ratelimit 0.22 =redirect 0.14 =resource 0.3 =retry 0.1 =retryafter 0.5 =scope 0.19 =search -0.33 =session -0.73
      =stale 0.5 =state -0.38 =stock 0.48 =storage 0.13 =success 0.98 =temporary 0.12 =tls 0.29 =token 0.69
      =unimplemented 0.14 =unknown 0.17 =unsupported 0.3 =unverified 0.11 =update 0.33 =upgrade 0.55 =upload 0.54
      =url -0.26 =user 0.3 =validation -0.36 =version 0.36 abc 0.22 accepted -0.15 access 0.18 acknowledg -0.11
      actual 0.1 ad -0.22 address -0.17 admin 0.12 afer 0.27 after -0.25 afterward 0.16 ago 0.21 air -0.13 al 0.14
      all 0.26 allow -0.26 already 0.39 always 0.1 ana -0.1 anadimo 0.17 anderem 0.19 android -0.13 angular -0.14
      annotat -0.27 annual 0.28 another 0.2 answer 0.25 ant 0.17 antwort 0.19 apach -0.14 apology 0.21 apostroph 0.23
      app 0.84 applicat 0.3 apply -0.31 apprentic 0.22 approval -0.11 archiv 0.17 argo -0.11 arm -0.14 around -0.11
      arriv 0.24 arrival 0.18 articl 0.56 artifactory 0.18 ask 0.86 assert 0.35 asterisk -0.18 attent 0.2 au 0.2
      auf 0.19 aus 0.16 automatic 0.17 automatical 0.16 autoscaler 0.26 avoid -0.14 axios -0.12 azur 0.15 azurerm 0.18
      baby -0.14 banner -0.12 bar -0.16 bas -0.63 bean -0.2 begin 0.11 behind -0.59 belong 0.22 birgit -0.16
      birthday 0.23 bit 0.13 bitbucket -0.1 blam -0.1 blog 0.41 book 0.58 bookmark 0.14 borg -0.12 boto3 0.15 bout 0.2
      box -0.24 branch -0.51 brand 0.11 break 0.47 bring -0.17 broker -0.16 browser 0.48 bucket 0.27 buffer -0.12
      build -0.36 built 0.34 buro 0.16 bus -0.16 buster 0.11 byt 0.3 cabl -0.14 cafeteria -0.11 cal 0.11
      calculat -0.12 calendar 0.16 calibrat -0.25 caller 0.32 cancel -0.12 canteen -0.11 car 0.26 carry 0.17
      catch 0.36 cd -0.14 cdn 0.14 cdo 0.17 certain -0.15 channel -0.12 chart -0.17 check 0.12 checkout 0.37
      chmod 0.14 chrom 0.12 chwilowo 0.28 circl 0.11 class -0.28 clean -0.1 cleanest -0.13 clear 0.11 click 0.15
      client 0.67 clinic 0.1 clock -0.16 cloud 0.33 cloudflar 0.31 cluster 0.19 codec -0.14 coffe 0.15 coin -0.12
      colleagu 0.53 collector -0.11 column -0.46 com 0.19 command -0.11 comment -0.32 commit -0.58 community -0.12
      compil -0.35 complet -0.13 component -0.19 concatenat 0.23 conferenc 0.14 configurabl -0.15 connect 0.37
      consol -0.3 contact -0.14 container -0.27 content 0.2 context -0.26 contract -0.17 convert 0.16 copy -0.39
      cor -0.17 corp 0.11 correo 0.14 cosmo 0.12 count -0.21 coupon 0.23 cours -0.1 cousin -0.18 cream -0.19 crm 0.12
      cron 0.12 crypto -0.11 ctrl -0.12 cursor -0.3 custom -0.58 danc -0.11 das 0.19 dat 0.15 datensatz 0.19 dav 0.23
      de 0.56 debug -0.2 declin 0.22 dedicat -0.29 default -0.11 delai 0.2 deliberat 0.14 deliver 0.46 delt 0.14
      dem 0.16 demand 0.32 demesi 0.26 depass 0.2 deploy 0.16 describ -0.1 desd 0.17 detach -0.13 detail 0.23
      devic -0.19 devuelv 0.14 die 0.26 digit 0.18 dir -0.22 directiv -0.18 dirty -0.16 disappear -0.13 display -0.15
      distro -0.13 dit 0.2 django -0.18 doc -0.43 docker -0.46 docx 0.26 dolunca 0.26 door 0.14 dot -0.19
      dovecot -0.17 download 0.81 dpkg -0.15 dr 0.11 drag -0.11 drf 0.29 driver 0.16 droit 0.12 dump -0.19 duty 0.25
      dynamic -0.11 dyno -0.19 e 0.16 ebs 0.15 echo 0.13 eclips -0.11 eight -0.12 el 0.38 elasticsearch -0.13 elb 0.12
      element -0.1 els 0.65 email 0.22 emit -0.11 emoji 0.15 empieza 0.17 enabl 0.16 end 0.29 endpoint 0.71
      english 0.12 enter 0.16 enum -0.3 enumerat 0.24 env -0.14 epub 0.26 err 0.16 error 0.78 es 0.18 est 0.12
      esta 0.14 etcdserver -0.13 event -0.23 everyth 0.31 exit -0.38 expens 0.19 export 0.26 expos -0.15 f5 0.41
      factor 0.17 fail 0.36 failur 0.12 family 0.24 far 0.21 fast -0.43 fatal -0.23 feed 0.2 fetch 0.39 fill -0.13
      film 0.21 fingerprint -0.13 finish 0.19 firefox 0.15 fiv 0.54 fix -0.48 flag -0.11 flat -0.14 flavour 0.14
      flight 0.15 float -0.19 focus -0.13 fold -0.11 follow 0.16 foo 0.12 food -0.11 forc -0.11 fortran -0.12
      forum 0.36 found -0.19 fourteen 0.13 fram -0.45 franc 0.21 fre -0.1 french 0.21 front 0.23 full -0.19 fun -0.13
      funct -0.3 further 0.12 gam -0.11 gastamo 0.17 geandert 0.19 generat -0.17 generic 0.22 gerekir 0.26
      germany 0.13 getmethod 0.85 gh 0.25 git -0.38 googl 0.23 grafana -0.21 graph 0.11 graphql -0.21 group -0.26
      grpc -0.41 guess -0.12 gunicorn 0.15 h -0.13 hand -0.28 handler 0.16 happi 0.14 haproxy -0.19 hard -0.19
      hashi 0.11 hasta 0.17 head -0.24 hear 0.12 helm -0.2 helpdesk -0.11 heroku -0.11 hicbir 0.26 him 0.13 hir -0.1
      hit 0.18 hol 0.27 hold -0.2 holiday 0.1 honest 0.29 hora 0.17 hotlink 0.12 hotspot 0.13 hotwir 0.25 hour 0.36
      hous -0.2 html 0.47 hundr 0.19 ice -0.2 ich 0.29 ico 0.11 icon 0.14 id 0.27 idea 0.26 idl -0.2 ignor 0.25
      iis 0.18 incident 0.25 includ -0.11 index -0.24 infinity 0.23 info -0.12 informational 0.26 ingest 0.29
      initializ -0.22 insid -0.1 insist 0.13 insufficient 0.24 interfac -0.16 interim 0.38 internet 0.23
      invalidat -0.14 invit 0.13 inzwischen 0.19 ip -0.14 it -0.29 iterator -0.13 jakarta -0.1 jamais 0.2 java -0.41
      jemand 0.19 join -0.21 jok -0.27 json 0.28 k6 0.28 keepaliv -0.14 kernel -0.18 key -0.34 keycloak -0.25
      kickoff 0.15 kid -0.2 kitchen -0.31 klappt 0.16 koa 0.15 kotlin -0.15 kubernet 0.14 kwarg -0.11 l 0.12 la 0.82
      label -0.33 land 0.14 landlord -0.16 laravel -0.12 las 0.17 last 0.45 layer -0.14 layout -0.25 le 0.37
      leader -0.16 leaflet -0.17 leak -0.11 leav -0.25 left 0.15 lfs -0.25 library -0.1 lie 0.21 lif -0.15 light -0.25
      lin 0.16 listen -0.14 littl -0.14 local -0.36 log 0.19 logo -0.13 longer 0.3 lose -0.16 lot 0.19 lov 0.1
      luego 0.17 lumen 0.24 ly 0.27 machin -0.22 main -0.48 mais 0.12 make -0.18 manager 0.32 mandar 0.23 manfr -0.11
      manual 0.11 many -0.4 map -0.36 mark -0.15 marta 0.17 match 0.12 matlab -0.25 matomo 0.29 max 0.21 maximum -0.13
      mb 0.37 meanwhil 0.25 measurement 0.11 mensuel 0.2 merely 0.49 merg -0.19 messag -0.24 meta -0.13 metr -0.15
      microsoft 0.23 middlewar -0.19 mil 0.16 mind 0.17 minut 0.67 mirror 0.2 miss -0.1 mitarbeiter 0.16 mkcol 0.28
      mobil 0.66 mod -0.25 modul -0.36 moment 0.49 monday 0.16 month 0.17 mor -0.25 morn 0.15 mosquitto -0.1
      motd -0.13 mount -0.22 movi 0.22 mowi 0.28 mp4 0.31 ms 0.23 mug -0.16 nam -0.49 namespac -0.15 nas 0.19 ne 0.26
      nest -0.42 never -0.25 newly 0.3 newsletter 0.42 next 0.15 nextcloud 0.15 nginx 0.18 nicknam 0.15
      niedostepna 0.28 nil -0.12 nin 0.27 ninety 0.14 no 0.29 nobody 0.45 noob -0.14 normal 0.37 nos 0.17 nothing 0.3
      notic -0.2 notificat -0.11 npm 0.12 nt -0.22 nuev 0.17 number 0.64 nur 0.16 oauth -0.29 offic 0.13 offset -0.2
      old 0.12 older 0.15 onc 0.11 ontem 0.23 oop 0.14 open -0.14 operat 0.34 ops 0.2 option -0.19 os -0.11 other 0.17
      outbox 0.2 output -0.19 outsid -0.14 overlap -0.17 own 0.76 packag -0.29 pag 0.9 pager 0.25 paginat -0.57
      paint -0.1 pallet 0.18 pam -0.14 panel -0.33 parsabl 0.18 partner 0.37 pas 0.12 pass -0.3 passerell 0.2
      past -0.17 patch 0.27 pattern -0.11 peer 0.1 perfect 0.18 permit 0.11 perspectiv 0.26 peticion 0.17 pg -0.11
      php 0.32 phpmyadmin 0.24 pi 0.21 pick -0.18 piec 0.16 pin -0.28 ping -0.23 pink -0.11 pip 0.22 pixel 0.22
      pk -0.11 plac 0.17 player 0.47 plug -0.12 plugin -0.37 polit 0.34 por 0.17 port -0.3 posit -0.21 post 0.78
      power -0.18 prac 0.28 prefer 0.33 prefetch 0.12 prefix -0.23 preload 0.12 press 0.45 prestashop 0.18
      pretend 0.27 pric -0.13 print -0.16 printer -0.16 pro 0.22 procedur -0.1 produc 0.23 program -0.26 propfind 0.4
      protect 0.31 protocol 0.2 proveedor 0.17 provid -0.23 prun -0.18 psql -0.11 publish 0.22 pull -0.12 push -0.52
      python -0.12 qty 0.14 que 0.62 quick 0.16 quoi 0.12 rabbitmq -0.1 rail -0.19 rank 0.11 rano 0.28 rapport 0.2
      read -0.1 real -0.28 reason -0.33 receiv 0.11 rechaza 0.17 reconcil -0.11 redeem 0.2 redelivery 0.13 reduc -0.15
      referer 0.12 refus 0.92 refuse 0.17 registrado 0.14 reject 0.22 relat -0.2 releas -0.15 remember -0.11
      render 0.26 reorder -0.23 repons 0.22 report 0.42 repository 0.11 reproduc 0.22 request 0.79 reserv 0.15
      reset -0.12 restor -0.15 revert -0.12 reviewer -0.1 rfc 0.42 room -0.22 root -0.25 rotat -0.13 routin -0.11
      rpc -0.13 rss 0.18 ruby -0.15 rul -0.14 run -0.54 s3 -0.18 sabr 0.12 safari 0.28 sam 0.31 scanner 0.16
      scratch -0.17 script -0.24 scroll -0.38 scrub 0.23 sec 0.35 second 0.11 secondary 0.11 seek -0.16 sehen 0.16
      sender 0.19 sensibl 0.22 sensitiv 0.22 sensor -0.3 sequenc -0.14 serial -0.12 serializer -0.11 server 0.45
      servic 0.23 servlet 0.17 serwisow 0.28 several -0.35 sey 0.26 shar -0.43 shed -0.14 sheet -0.15 shift -0.15
      shop 0.26 shortener -0.15 shoud 0.14 shoudn 0.18 shown -0.1 si 0.14 sicn 0.22 sid -0.12 sidecar -0.15 sign -0.26
      signatur 0.15 siguient 0.17 silent 0.24 silverlight 0.11 simpl 0.12 simpler 0.11 sincronizacion 0.17 singl 0.13
      sink -0.15 sit 0.34 sixty 0.14 siz -0.58 skip -0.22 slash -0.24 slic 0.24 slower 0.16 small -0.17 smaller 0.22
      smbd -0.18 snapshot -0.17 solr 0.25 soon -0.16 sorry -0.17 sourc -0.2 spanish 0.13 spec 0.27 special 0.2
      specify 0.17 spinner 0.26 spr -0.6 standup -0.11 start 0.22 staus 0.25 std -0.17 step -0.27 stick -0.11
      stop 0.32 stor -0.25 straight -0.12 strong 0.26 subscrib 0.22 succession -0.26 such 0.1 suggest 0.18
      sunucunun 0.26 suresi 0.26 surfac 0.11 surnam 0.37 svc -0.23 swagger 0.38 swallow 0.17 swap -0.29 swift -0.13
      switch 0.13 sync 0.45 synology 0.1 system 0.26 systemd -0.18 tab 0.21 tabl -0.64 tag -0.21 tap -0.23
      target -0.12 task -0.34 tax 0.13 teh 0.76 tell 0.4 templat -0.27 ten 0.11 term 0.16 terminal -0.14
      terraform -0.2 test -0.13 text -0.2 that -0.15 them -0.21 thread -0.28 threw 0.26 throw 0.2 thumbnail 0.12
      thus 0.21 tiff 0.16 till -0.11 tim -0.1 timer -0.33 timesheet -0.11 tlh 0.13 todo 0.15 together -0.2 told 0.44
      top -0.11 tracker 0.29 traefik -0.19 trail -0.13 transact -0.2 trash -0.1 tre 0.15 treat 0.53 trunk -0.13
      tuesday 0.24 turbo 0.33 turn 0.19 twenty 0.12 twilio 0.12 twitch 0.15 typ -0.47 unaffect 0.21 unauthoriz 0.14
      unbound -0.11 understood 0.11 une 0.2 unexpected 0.25 unicod 0.12 unit -0.24 unless 0.11 unsign -0.11
      unsubscrib 0.18 upsid -0.1 uptim 0.22 usługa 0.28 utilisateur 0.12 uuid 0.13 uygulama 0.26 v0 0.17 v1 0.14
      v3 0.11 v6 0.27 v7 0.24 valid 0.13 variabl -0.21 variant -0.16 varnish -0.17 vault 0.12 vcl -0.17 venceu 0.23
      verweigert 0.16 view -0.31 viewer 0.2 virtual -0.1 visit 0.28 visitor 0.27 vlan -0.11 vmod -0.17 vnet 0.18
      volum -0.3 von 0.19 vot -0.17 vpn -0.16 waht 0.13 warehous 0.21 warn -0.25 watch 0.12 web -0.12 webdav 0.5
      week 0.28 wich 0.16 wid 0.12 wifi 0.36 wiht 0.37 window -0.25 wizard -0.11 word -0.11 workspac -0.17
      wrapper -0.1 writabl -0.15 write -0.11 wurd 0.19 www 0.16 xls -0.15 xml 0.21 ya 0.14 yapmıyor 0.26 year 0.19
      yes -0.33 yesterday 0.39 yoghurt -0.12 your 0.12 zero -0.12 zugriff 0.16
    `,
  },
} as const satisfies Record<string, Record<'reasons' | 'terms', string>>;

/**
 * What speaks for answering a message, and what against it: the reasons of `gate.ts`, and the terms in it, which are
 * stems, or meanings behind `=`; each with its weight. Fitted by `npm run calibrate` to the tables in test/eval, not by
 * hand. Plain data, so that a build can keep it, and text, for that is read faster than thousands of pairs.
 */
export const weights = {
  // Of a message with a number that may be a code.
  number: {
    reasons: `
      always -1.56 code -1.56 points 3.55 codes -0.04 rare 0.06 name -0.81 word 0.15 compared -1.68 quoted -0.22
      plain 0.18 web 1.05 meanings 1.45 weak 0.33 fields 0.05 software 1.27 method 1.27 choosing 0.37 foreign -1.15
      errand -1.32 question 1.66 unknown -2.8 stray -1.44 closer 3.06 confidence 1.64 mass -0.13 kinds 0.26 cover 1.48
      whole -0.49 quote 1.24 spoken 2.08 message -0.15
    `,
    terms: `
      0x00c7d1e8 -0.1 0x193 -0.49 0x308 -0.17 0x9a3b1f22 -0.1 0xff -0.26 =async 0.29 =attack -0.59 =authn 0.33
      =authz -0.12 =batch 0.18 =big -0.81 =block -0.23 =body 0.83 =bug -0.33 =cache 0.27 =cert 0.18 =close -0.28
      =config -1.65 =cookie 0.13 =corrupt -0.37 =create -0.66 =credentials 0.23 =database 0.48 =delete -0.7
      =disabled -0.34 =down -0.15 =empty 0.4 =expired 0.33 =file -0.56 =forbidden 0.16 =geo 0.39 =gone -0.38
      =header -1.17 =health -0.47 =hide 0.31 =host 1.05 =input -0.74 =invalid -0.68 =legal 0.16 =list -0.29
      =lock -0.91 =loggedout 0.24 =loop -0.95 =maintenance -0.16 =malformed -0.85 =mandatory -0.16 =memory -0.99
      =method -0.31 =mismatch -0.53 =missing -0.52 =move 0.28 =notexist -0.72 =overload 0.21 =param -0.6
      =partial -0.23 =payment -1.42 =precondition -0.52 =process 0.27 =proxy 0.44 =quota 0.18 =range 0.19
      =ratelimit -0.12 =referenced -0.45 =resource -0.3 =retry 0.4 =retryafter 0.5 =search -0.1 =session 0.29
      =state -0.5 =storage -0.26 =success 0.17 =timeout -0.76 =tls 0.32 =token 0.57 =unchanged -0.14
      =unimplemented 0.15 =unknown 0.38 =update 1.08 =upgrade -0.48 =upload 0.76 =upstream 0.68 =url 0.33
      =version 0.21 =webhook 0.35 a1 -0.24 a330 -0.17 a9 -0.24 abend -0.55 abrir 0.19 ac -0.37 access 0.37
      accident -0.41 activ -0.12 ad 0.32 admin 0.12 adr -0.2 after -0.67 agent -0.22 agesa -0.1 agr 0.22 ai -0.27
      air -0.28 al 0.19 alert 0.4 alon -0.12 always -0.47 amp -0.15 amqp -0.21 angular 0.34 animat -0.2 another 0.29
      anthropic 0.18 anybody 1.04 ao 0.13 apach -0.75 apartment -0.14 app 1 app4 -0.13 approv -1.09 apt 0.16
      archiv 0.35 area -0.42 arg -0.21 argu -0.41 aria2 0.2 arm -0.32 arm64 0.18 around -0.31 ask -0.14 assay -0.39
      asset 0.14 atlanta -0.24 atm 0.14 attempt -0.1 audit -0.65 auf 0.35 avec -0.17 ax -0.36 axios 0.13 back -0.33
      backer -0.38 backup -0.13 bacula -0.17 badg -0.19 band -0.24 banner 0.12 bas -0.54 battery -0.22 beat -0.23
      bed -0.41 bedeutet 0.57 bedroom -0.28 beep -0.23 beer -0.13 behind -0.67 belong -0.3 bench -0.37 berlin -0.17
      bik -0.25 bingo -0.27 binlog -0.17 bio -0.1 bird -0.23 black -0.73 blam 0.49 blender -0.26 blind -0.74 blu -0.19
      board -0.17 bold -0.15 book -0.24 bosch -0.25 boss 0.3 bottl 0.31 bought -0.95 box -0.32 bracket -0.26
      bradbury -0.17 branch -0.19 brb -0.1 bread -0.1 break 0.29 brigad -0.16 brightness -0.13 bring -0.93
      brother -0.23 browser 0.14 btrf -0.1 buffer -0.22 build -0.46 bullsey 0.23 bump -0.25 bus -0.7 byt -0.26
      bład 0.52 cabinet -0.14 cabl -0.12 caddy -0.32 cal 0.32 calc -0.35 calendar 0.32 calibrat -0.28 cancel -0.43
      canva -0.14 capacity -0.7 captur -0.11 cargo -0.17 carry 0.18 cart 0.14 cast -0.14 cat -0.19 catalogu -0.13
      cav -0.26 cd -0.16 cdn 0.29 cell -1.01 cellar -0.11 center 0.71 central 0.19 cerer 0.46 cf 0.17 chair -0.16
      challeng -0.2 chamar 0.13 chang 0.47 changelog -0.23 char -0.21 check -0.48 checkout 0.17 chor 0.21 christ -0.25
      chrom 0.83 ci 0.32 city -0.13 clamp -0.14 class -0.62 clean -0.34 client 0.74 clip -0.32 clippy -0.18
      clobber -0.17 clon 0.12 cloud 0.36 cloudflar 0.41 club -0.11 coach -0.17 cobol -0.93 cold -0.3 colleagu 0.17
      color -0.16 colour -0.53 column -0.64 com 0.13 comma -0.24 commit -0.33 communicat -0.13 component -0.13
      conferenc -0.12 confusion -0.13 connect -0.15 contain 0.66 content 0.54 contract 0.29 convolut -0.16
      corner -0.13 cost -0.17 count -1.43 counter -0.65 crc -0.13 crew -0.47 crm -0.13 cron 0.61 crop -0.48
      cross -0.47 css -0.22 csum -0.1 cte -0.28 curl 0.21 cursor -0.22 dad -0.57 das -0.2 dav 0.37 davfs2 0.79
      day -0.25 dc -0.13 ddo 0.53 de 0.17 dealer -0.21 debian 0.25 decal -0.59 declar -0.21 declin 0.51 defin 0.15
      degre -0.3 delivery 0.11 dell -0.34 dem 0.35 demo -1.37 dentist -0.23 deploy 0.54 depot -0.35 depuis 0.29
      descript -0.17 desk -0.18 dev 0.17 devic -0.28 devtool 0.25 diagnostic -0.34 die -0.39 dishwasher -0.25
      display -0.25 dist -0.17 diverg -0.15 dm -0.1 docker -0.17 dog -0.13 domingo -0.24 door -0.83 dopo 0.49
      dot -0.12 download 0.69 draw -0.12 drawn -0.42 driv -0.29 driver -0.34 dry -0.59 dsm 0.71 duckdb -0.17
      durabl -0.21 dust -0.17 e -0.19 e1 -0.25 earth 0.41 edi -0.14 elect -0.12 elm -0.95 els 0.31 email 0.17
      embed -0.16 encrypt 0.17 endpoint 0.62 enemy -0.14 enough -0.5 entr 0.14 envelop 0.2 epoch -0.33 eroar 0.46
      erreur 0.29 errno -0.12 erro 0.32 error 0.51 eslint -0.22 esp32 -0.36 est -0.32 estimat -0.31 et 0.14
      event -0.59 everyth 0.28 exact 0.24 excel -0.38 exchang 0.12 exec -0.15 exit -0.26 expect 1.1 explain 2.02
      explorer 0.17 export 0.41 ext -0.18 eye -0.13 f -0.79 f1 -0.19 f8 -0.19 f90 -0.32 fac -0.23 facility -0.18
      factor -0.14 fahrenheit -0.11 fail 0.44 failur 0.23 fall -0.17 family -0.21 farm -0.14 fast -0.17 fault -0.16
      fee -0.14 feed 0.21 feel -0.18 fera -0.17 ferry -0.29 fetch 0.22 fi 0.42 fiber -0.17 fiecar 0.46 fight -0.38
      film -0.39 final -0.32 fir -0.22 firefox 0.18 firmwar 0.48 fit -0.47 flag 0.19 flake8 -0.38 flaky 0.84
      flap -0.19 flash -0.1 flask -0.12 flat -0.49 floor -0.18 flutter 0.14 fn -0.19 fog -0.1 fold -0.51 folder -0.51
      follow 0.4 font -0.29 foo -0.38 food -0.39 forc -0.3 form 0.49 formulair 0.16 forrtl -0.21 forth 0.24
      found -0.21 fov -0.14 fre 0.34 freight -0.14 fresh -0.28 friday -0.21 friend -0.15 front -0.18 full 0.69
      fun 0.44 funciona -0.14 funny -0.37 fyi -0.29 gallery 0.25 gam -0.24 gb 0.55 ge -0.1 generat -0.17 german -0.54
      getmethod 0.65 ghcr 0.31 gi -0.14 gig -0.6 github 0.11 gitlab 0.15 googl 0.26 gradient -0.32 green -0.21
      greylist -0.15 group 0.58 grow -0.16 gtx -0.1 halfway -0.13 hall -0.18 handler 0.23 happen 0.33 har 0.6
      harmful 0.47 hash -0.52 hat -0.17 hdmi -0.15 head -0.14 heal -0.1 heat -0.25 heavy -0.43 helo -0.22 her -0.22
      heut -0.2 high -0.24 highest -0.3 hmm 0.23 hold -0.4 homebrew 0.31 honest 0.4 hop -0.38 hotel 0.41 hour 0.34
      hp -0.1 hurt -0.13 hypertension -0.13 hyphen -0.21 icd -0.13 ich -0.2 id -0.71 idea 0.9 identity 0.44 ignor 0.16
      iis 0.27 ik -0.12 il -0.17 import 1.2 increment -0.29 index -0.47 india -0.39 indy -0.14 inequivalent -0.21
      influx 0.17 ino -0.1 install 0.36 inter -0.15 interceptor 0.34 interfac -0.14 invit -0.2 io -0.12 it 0.43
      jam -0.38 javac -0.62 jet -0.17 jira 0.16 join -0.41 jok -0.21 jour 0.29 js 0.61 json 0.53 jump -0.75 jun -0.37
      junior 0.98 junki -0.12 jusqu -0.17 kamailio -0.2 kamer -0.12 kantin -0.12 kelvin -0.3 kerbero 0.57 kernel -0.34
      key -0.31 keyboard -0.33 kid -0.33 kill -0.24 know -0.25 kommt -0.2 koofr 0.12 l -0.13 la 0.13 lab -0.39
      label -0.5 lamp -0.13 land -0.26 laravel 0.11 last -0.57 lat -0.62 laugh 0.21 layer -0.11 layout -0.2 lead 0.3
      leak -0.39 learn -0.22 leav -0.98 ledger -0.13 left -0.83 legacy -0.22 length -0.87 lent -0.11 level -0.21
      levis -0.57 lh -0.1 libr -0.26 library -0.2 lid -0.1 lift -0.11 liga -0.14 lin -0.56 linphon -0.2 liv -0.83
      livret -0.17 lleva -0.24 load -0.24 lobby -0.65 locust 0.12 log -0.67 lol 0.42 lon -0.12 loot -0.14 los -0.57
      lose -0.3 loss -0.31 lot -0.54 lower -0.17 lr -0.24 lte -0.17 lto6 -0.17 lunch -0.27 lundi 0.29 ly 0.14
      m503 -0.16 machin -0.29 macro -0.35 make -0.45 man -0.46 many 0.24 map -0.37 march -0.27 match -0.31
      matrix -0.13 maven 0.23 mb 0.32 mean 0.86 meg 0.48 merg -0.22 messag -0.1 met -0.32 meter -0.27 metric 0.28
      microstep -0.16 mind -0.38 minus -0.28 minut 0.23 mirror 0.15 mis 0.29 miss 0.11 mjpg 0.5 mod 0.24 modbus -0.21
      modul 0.14 monday 1.47 monitor -0.16 month -0.11 mor -1.06 morn -0.74 mqtt -0.36 mr -0.17 ms -0.32 mtu -0.28
      much -0.25 multiball -0.49 murderer -0.17 naar -0.12 nach 0.35 nam -0.7 nao -0.14 narrow -0.54 nearly -0.26
      need -0.48 nehm -0.2 network 0.47 newer -0.22 news 0.13 next -0.62 nginx 0.49 nic -0.27 nicht -0.2 nick -0.26
      night -0.17 ninja -0.11 nixpkg -0.27 no -0.75 nobody -0.48 noch 0.28 nod 0.21 noel -0.17 norm -0.39 not -1.88
      nothing 0.21 npm -0.62 ntlm 0.41 nuc -0.6 null -0.12 number -0.22 numeral -0.16 numeric -0.26 nur 0.35
      nvidia -0.26 octal -0.13 octokit 0.28 octoprint 0.5 offer -0.31 offic -0.55 ohm -0.58 okta 0.18 old -1.61
      older 0.17 onc 0.2 onlin -0.23 open -0.14 openapi 0.37 option 0.13 optuna -0.21 orang 0.25 order -0.6 os 0.11
      ospf -0.17 other -0.22 ou -0.32 outsid 0.23 oven -0.1 overfit -0.18 overflow -0.14 overnight -0.34 owa 0.12
      owe 0.41 p -0.7 pack -0.2 packag 1.2 packet -0.13 pad -0.16 pag 0.44 paint -0.68 panel 0.26 pantheon 0.29
      paper -0.49 para 0.16 paris -0.17 parquet -0.17 party -0.31 pasa -0.24 pass -0.45 past -0.36 patch -0.66
      peak 0.28 pedido 0.13 percent -0.14 perfect -0.15 perplexity -0.18 peugeot -0.83 phas -0.11 php 0.3 pick -0.18
      pil -0.14 pinball -0.49 pipelin -0.29 pizza -0.18 plain 0.59 plan -0.29 play -0.62 plex 0.39 pm -0.16 png 0.57
      pool -0.2 port -0.11 pos -0.12 post 0.15 pour -0.25 power -0.42 press -0.15 preview -0.12 pric -0.27 prim -0.74
      print -0.82 pris -0.38 pro 0.25 probat 0.17 problem -0.22 process -0.49 prod 0.17 progress 0.66 project -0.86
      propagat -0.29 propfind 0.32 proposal 0.3 protect -0.17 przy 0.52 public -0.29 pull 0.28 purpos 0.17 push 0.18
      put -0.16 quarter -0.49 que 0.42 quedada -0.24 quick 0.46 quien -0.24 quiet -0.11 r 0.18 rad -0.2 raft -0.12
      raid -0.13 rail 0.13 rais -0.66 ran -0.3 rank -0.21 rattl -0.13 rc 0.17 rdp -0.59 react 0.22 read -1.09
      readm -0.12 real -0.48 rebas -0.48 receipt -0.48 receiv 0.13 red 0.65 ref 0.28 reflex -0.64 reflow -0.2
      refuse 0.19 regex -0.17 registry 0.16 regression 0.19 relay 0.2 releas 0.14 remot 0.42 renovat 0.46 repair -0.61
      replica -0.17 reply 0.66 repons 0.36 report -0.57 repository -0.14 request 0.27 reset -0.44 resiz -0.48
      respawn -0.14 rest -0.17 restic -0.14 restor -0.45 resum 0.2 resumabl 0.11 retent 0.17 review 0.23 reward -0.22
      rewrit 0.59 rfc -0.23 rgb -0.14 ring -0.62 roll -0.46 roman -0.16 room -0.52 roomba -0.17 root -0.1 rotat 0.58
      round -0.28 rs485 -0.12 rsp -0.17 rubber -0.23 ruikt -0.12 run -0.52 runtim -0.13 saf -0.1 safari 0.67
      safety 0.22 sal -0.29 sall -0.32 sam 0.21 sand -0.6 sat -0.17 scal -0.16 scen -0.13 school -0.16 scor -0.12
      scratch -0.23 screen -0.15 script 0.51 scrub -0.61 sd -0.17 sdk 0.18 se -0.32 sec -0.24 second 0.35 sector -0.4
      security -0.4 see 0.45 seed -0.3 seem -0.16 selenium 0.18 sentenc 0.21 sentry 0.2 seo 0.15 server 1.08
      servic 0.41 sever -0.28 shap -0.41 sheet -0.97 shelf -0.11 shell -0.11 shipment -0.14 shop 0.12 shoud 0.19
      sid -0.19 sidecar -0.52 sign -0.13 significa 0.23 sigsegv -0.21 simpl -0.17 sit -0.33 siteground 0.28 six -0.23
      siz -0.13 skip -0.29 sklearn -0.17 slack -0.16 slash 0.19 slat -0.15 slav -0.12 small -0.58 snapshot 0.53
      snr -0.17 soft -0.16 softwar -0.39 sold -1.29 sometim 0.84 song -0.35 sooo 0.62 sort -0.36 speak -0.13 spec 0.62
      speedrun -0.26 spell -0.16 spirit -0.16 squeez -0.16 srsly 0.48 ssh -0.2 sshd -0.12 sso 0.61 stag 0.81
      stand -0.51 standup -0.16 start -0.41 stay -0.96 step -0.13 sticker -0.97 stood -0.35 stop -1.23 straight -0.17
      stream 0.68 street -0.33 strict -0.46 strik -0.29 stuff -0.28 stun -0.1 subcommand -0.11 submodul 0.12
      subtitl -0.25 such 0.19 sudden 0.51 sum -1.13 sunday -0.41 sunny -0.39 supply -0.34 sur -0.16 susan -0.21
      suspect -0.2 switch -0.26 sync -0.26 synology 0.71 sys 0.57 tab 0.68 tabl -0.84 tag -0.13 tak -0.44 take -0.98
      talk -0.49 tall -0.18 tarball -0.3 target -0.1 tasmota -0.23 tb 0.65 tcp -0.16 tcpdump -0.11 tea -0.39
      teacher -0.11 telnet 0.44 temperatur -0.15 ten -1.02 tender -0.14 tensor -0.23 term -0.12 test 0.65 text -0.32
      that -0.52 their -0.32 thin -0.41 thought 0.51 threw -0.3 throw 0.48 thumb -0.21 thunder -0.23 thx 0.42 ti -0.16
      til -0.39 till -0.1 tim 0.16 timm -0.16 tip -0.18 toggl -0.19 tokenizer -0.3 told -0.32 tomorrow -0.14
      toner -0.1 top -0.55 toronto -0.36 trac -0.2 track -0.32 tractor -0.21 traffic 0.25 trail 0.12 train 0.16
      tram -0.16 trigger 0.47 trimpot -0.12 trunk -0.13 ts 0.25 tsc -0.46 tsconfig -0.46 tuesday 1.02 tun 0.26
      tunnel 0.65 turn 0.41 typ -0.85 u8 -0.14 ugh 1.09 ui 0.48 un 0.16 unauthoriz 0.33 und 0.3 underscor -0.22
      understood 0.12 unit -0.4 unterschy 0.37 v1 0.32 v2 0.27 v3 0.16 vacuum -0.37 val -0.33 valido 0.13 van -0.29
      variant 0.21 vat -0.17 vba -0.31 verf -0.12 view -0.39 viewer 0.19 violat -0.34 vit 0.38 vlan -0.22 vm -0.24
      voic -0.22 volatil -0.29 volt -0.16 volum -0.17 vpn 0.2 vsam -0.55 w -0.1 waht 0.47 wait -1.18 wand -0.46
      warehous -0.21 warn -0.45 wast -0.51 wc -0.13 web 0.48 webcam 0.5 webdav 0.52 week -0.6 weekend -0.19
      weight -0.22 west 0.19 wheel -0.54 whisper -0.26 whit -0.26 whol 0.28 wi 0.42 wid -1.58 wieder -0.2 wiht 0.2
      window -0.27 winter -0.2 word 0.11 wordpress 0.13 world -0.32 worry 0.14 worth -0.22 wow -0.17 wp 0.76 wtf 0.23
      xhr 0.19 yarn 0.21 year -0.25 yellow -0.45 yes -0.11 yolo -0.24 your -0.74 youtub 0.45 zamowienia 0.52
      zapisi 0.52 zero -0.33 zit -0.12 zpool -0.61 zwischen 0.37
    `,
  },
  // Of a message without one.
  words: {
    reasons: `
      always -2.56 class 2.23 counted -0.76 name -1.2 word 0.05 compared 0.25 quoted 0.71 plain 2.28 web 1.96
      meanings 1.18 weak 0.78 fields 0.85 software -0.21 method 2.23 choosing 1.82 foreign -2.15 errand -1.55
      question -0.8 unknown -2.25 stray -2.07 closer 3.78 confidence 2.58 mass -1.68 kinds 0.46 cover 1.04 whole -1.38
      quote 2.31 spoken 1.9 message 0.92
    `,
    terms: `
      3fe1 0.19 8211f1d0f64f3269 -0.13 =accept 0.23 =apikey -0.13 =async -0.17 =authn 0.28 =authz 0.18 =batch 0.38
      =block 0.21 =body 0.9 =bot 1.02 =bug 0.82 =cache -0.47 =clientgone 0.29 =close -0.35 =config -0.64 =corrupt 0.2
      =create -0.5 =credentials 0.12 =csrf 0.21 =database -0.18 =delete -0.32 =deprecated -0.28 =dns -0.11 =down 0.28
      =expired 0.19 =feature -0.15 =file -0.51 =forbidden 0.44 =format 0.31 =garbage 0.19 =health 0.16 =host -0.17
      =httpversion 0.29 =idempotency 0.12 =input -0.59 =invalid -0.13 =language -0.1 =legal 0.55 =link 0.39
      =list -0.22 =lock -0.16 =loggedout 0.15 =loop -0.53 =maintenance 0.23 =malformed 0.36 =mandatory 0.31
      =memory -0.49 =method -0.22 =mfa 0.17 =missing 0.18 =move -0.28 =notexist 0.34 =outofrange 0.12 =overload 0.45
      =param -0.59 =partial -0.26 =payment 0.48 =permanent 0.25 =precondition 0.36 =proxy 0.13 =range 0.53
      =ratelimit 0.2 =redirect 0.14 =resource 0.42 =retry 0.13 =retryafter 0.49 =scope 0.22 =search -0.35
      =session -0.75 =stale 0.48 =state -0.4 =stock 0.45 =storage 0.11 =success 0.99 =temporary 0.15 =tls 0.3
      =token 0.69 =unimplemented 0.14 =unknown 0.17 =unsupported 0.34 =unverified 0.12 =update 0.35 =upgrade 0.55
      =upload 0.49 =url -0.27 =user 0.29 =validation -0.34 =version 0.47 abc 0.22 accepted -0.18 access 0.17
      acknowledg -0.11 ad -0.22 address -0.18 admin 0.12 afer 0.27 after -0.25 afterward 0.16 ago 0.21 air -0.13
      al 0.14 all 0.26 allow -0.25 already 0.39 ana -0.11 anadimo 0.18 anderem 0.19 android -0.13 angular -0.15
      annotat -0.25 annual 0.28 another 0.21 answer 0.25 ant 0.18 antwort 0.19 apach -0.12 apology 0.21 apostroph 0.22
      app 0.85 applicat 0.3 apply -0.31 apprentic 0.21 approval -0.12 archiv 0.16 argo -0.12 arm -0.14 around -0.12
      arriv 0.2 arrival 0.14 articl 0.55 artifactory 0.19 ask 0.87 assert 0.35 asterisk -0.18 attent 0.2 au 0.2
      auf 0.19 aus 0.16 automatic 0.18 automatical 0.18 autoscaler 0.26 avoid -0.14 axios -0.12 azur 0.19 azurerm 0.17
      baby -0.14 banner -0.12 bar -0.15 bas -0.64 bean -0.2 begin 0.11 behind -0.59 belong 0.21 birgit -0.16
      birthday 0.23 bit 0.11 bitbucket -0.1 blam -0.1 blog 0.4 book 0.56 bookmark 0.13 borg -0.12 boto3 0.15 bout 0.2
      box -0.23 branch -0.51 break 0.45 bring -0.17 broker -0.17 browser 0.45 bucket 0.26 buffer -0.12 build -0.36
      built 0.34 buro 0.16 bus -0.17 buster 0.11 byt 0.28 cabl -0.14 cal 0.11 calculat -0.12 calendar 0.15
      calibrat -0.25 caller 0.32 cancel -0.11 canteen -0.11 car 0.26 carry 0.17 catch 0.36 cd -0.15 cdn 0.14 cdo 0.17
      certain -0.15 chang -0.11 channel -0.13 chapter -0.1 chart -0.18 check 0.15 checkout 0.33 chmod 0.13 chrom 0.12
      chwilowo 0.28 circl 0.11 class -0.31 clean -0.11 cleanest -0.13 click 0.14 client 0.64 clinic 0.1 clock -0.16
      cloud 0.32 cloudflar 0.31 cluster 0.17 codec -0.14 coffe 0.15 colleagu 0.55 collector -0.11 column -0.48 com 0.2
      command -0.11 comment -0.32 commit -0.58 community -0.12 compil -0.34 complet -0.16 component -0.2
      concatenat 0.22 conferenc 0.13 configurabl -0.16 connect 0.37 consol -0.3 container -0.29 content 0.19
      context -0.26 contract -0.17 convert 0.15 copy -0.39 cor -0.17 corp 0.11 correo 0.14 cosmo 0.11 count -0.23
      coupon 0.23 cousin -0.17 cream -0.19 crm 0.11 cron 0.11 ctrl -0.12 cursor -0.3 custom -0.56 danc -0.11 das 0.19
      dat 0.13 datensatz 0.19 dav 0.23 de 0.57 debug -0.21 declin 0.22 dedicat -0.28 default -0.12 defin -0.11
      delai 0.2 deliberat 0.14 deliver 0.46 delt 0.2 dem 0.16 demand 0.33 demesi 0.26 depass 0.2 depend 0.14
      deploy 0.16 describ -0.11 desd 0.18 detach -0.14 detail 0.23 devic -0.2 devuelv 0.14 die 0.25 digit 0.17
      dir -0.22 directiv -0.18 dirty -0.16 disappear -0.13 display -0.16 distro -0.13 dit 0.2 django -0.19 doc -0.4
      docker -0.44 docx 0.26 dolunca 0.26 door 0.13 dot -0.19 dovecot -0.17 download 0.84 dpkg -0.15 dr 0.11
      drag -0.11 drf 0.29 driver 0.15 droit 0.12 dump -0.2 duty 0.25 dynamic -0.11 dyno -0.19 e 0.16 ebs 0.15
      echo 0.13 eclips -0.11 eight -0.12 el 0.39 elasticsearch -0.13 elb 0.12 els 0.65 email 0.22 emoji 0.14
      empieza 0.18 enabl 0.16 end 0.27 endpoint 0.7 english 0.11 enter 0.16 enum -0.29 enumerat 0.24 env -0.14
      epub 0.26 err 0.16 error 0.78 es 0.18 est 0.12 esta 0.14 etcdserver -0.13 event -0.24 everyth 0.3 exit -0.39
      expens 0.18 export 0.25 expos -0.15 f5 0.41 factor 0.17 fail 0.37 failur 0.15 family 0.21 far 0.21 fast -0.43
      fatal -0.23 feed 0.22 fetch 0.39 fill -0.16 film 0.21 fingerprint -0.13 finish 0.19 firefox 0.14 fiv 0.54
      fix -0.49 flag -0.12 flat -0.14 flavour 0.14 flight 0.15 float -0.19 focus -0.14 fold -0.12 follow 0.16
      food -0.11 forc -0.11 fortran -0.12 forum 0.36 found -0.2 fourteen 0.13 fram -0.46 franc 0.21 fre -0.11
      french 0.21 front 0.23 full -0.19 fun -0.14 funct -0.3 further 0.12 gam -0.11 gastamo 0.18 geandert 0.19
      generat -0.16 generic 0.21 gerekir 0.26 germany 0.12 getmethod 0.8 gh 0.25 git -0.37 googl 0.22 grafana -0.15
      graph 0.1 graphql -0.21 group -0.28 grpc -0.42 guess -0.12 gunicorn 0.14 h -0.13 hand -0.3 handler 0.15
      happi 0.14 haproxy -0.19 hard -0.18 hashi 0.11 hasta 0.18 head -0.25 hear 0.11 helm -0.21 helpdesk -0.11
      heroku -0.11 hicbir 0.26 him 0.13 hir -0.1 hit 0.16 hol 0.28 hold -0.22 honest 0.29 hora 0.18 hotlink 0.12
      hotspot 0.13 hotwir 0.24 hour 0.34 hous -0.2 html 0.46 hundr 0.19 ice -0.2 ich 0.29 ico 0.1 icon 0.14 id 0.24
      idea 0.25 idl -0.2 ignor 0.24 iis 0.18 incident 0.24 includ -0.11 index -0.21 infinity 0.23 info -0.11
      informational 0.26 ingest 0.29 initializ -0.22 insid -0.1 insist 0.13 install -0.1 insufficient 0.23
      interfac -0.16 interim 0.38 internet 0.23 invalidat -0.14 invit 0.13 inzwischen 0.19 ip -0.14 it -0.3
      iterator -0.13 jakarta -0.1 jamais 0.2 java -0.4 jemand 0.19 join -0.21 jok -0.27 json 0.3 k6 0.28
      keepaliv -0.14 kernel -0.19 key -0.29 keycloak -0.24 kickoff 0.15 kid -0.2 kitchen -0.32 klappt 0.16 koa 0.15
      kotlin -0.15 kubernet 0.12 kwarg -0.11 l 0.12 la 0.83 label -0.34 land 0.13 landlord -0.17 laravel -0.13
      las 0.18 last 0.53 lat -0.1 layer -0.11 layout -0.26 le 0.37 leader -0.17 leaflet -0.17 leak -0.1 leav -0.25
      left 0.15 lfs -0.25 lie 0.2 lif -0.16 light -0.25 lin 0.2 lisbon -0.1 listen -0.14 littl -0.14 local -0.35
      log 0.23 logo -0.13 longer 0.3 lose -0.16 lot 0.19 lov 0.1 luego 0.18 lumen 0.28 ly 0.27 machin -0.23 main -0.48
      mais 0.12 make -0.18 manager 0.32 mandar 0.24 many -0.38 map -0.38 mark -0.15 marta 0.17 matlab -0.25
      matomo 0.29 max 0.24 maximum -0.14 mb 0.37 meanwhil 0.25 measur -0.1 measurement 0.11 mensuel 0.2 merely 0.53
      merg -0.2 messag -0.23 meta -0.13 metr -0.15 microsoft 0.22 middlewar -0.2 mil 0.17 mind 0.17 minut 0.65
      mirror 0.21 miss -0.11 mitarbeiter 0.16 mkcol 0.28 mobil 0.66 mod -0.25 modul -0.36 moment 0.49 monday 0.15
      month 0.16 mor -0.21 morn 0.17 mosquitto -0.1 motd -0.14 mount -0.23 movi 0.26 mowi 0.28 mp4 0.31 ms 0.22
      mug -0.16 nam -0.54 namespac -0.15 nas 0.23 ne 0.26 nest -0.43 net 0.1 never -0.23 newly 0.3 newsletter 0.41
      next 0.14 nextcloud 0.14 nginx 0.17 nicknam 0.15 niedostepna 0.28 nil -0.12 nin 0.31 ninety 0.14 no 0.24
      nobody 0.45 noob -0.14 normal 0.37 nos 0.18 nothing 0.33 notic -0.18 notificat -0.12 npm 0.12 nt -0.22 nuev 0.18
      number 0.64 nur 0.16 oauth -0.29 offic 0.12 offset -0.2 old 0.19 older 0.15 ontem 0.24 oop 0.14 open -0.16
      operat 0.33 ops 0.2 option -0.19 order -0.15 other 0.22 outbox 0.2 output -0.17 outsid -0.14 overlap -0.17
      own 0.77 packag -0.29 pag 0.92 pager 0.25 paginat -0.57 paint -0.11 pallet 0.19 pam -0.13 panel -0.28
      parsabl 0.14 partner 0.36 pas 0.12 pass -0.29 passerell 0.2 past -0.18 patch 0.29 perfect 0.14 permit 0.12
      perspectiv 0.26 peticion 0.18 pg -0.12 php 0.32 phpmyadmin 0.24 pi 0.22 pick -0.18 piec 0.16 pin -0.29
      ping -0.24 pink -0.11 pip 0.21 pixel 0.22 plac 0.17 player 0.51 plug -0.13 plugin -0.39 polit 0.34 por 0.18
      port -0.3 posit -0.21 post 0.81 power -0.18 prac 0.28 prefer 0.32 prefetch 0.12 prefix -0.23 preload 0.11
      press 0.44 prestashop 0.17 pretend 0.26 pric -0.13 print -0.17 printer -0.16 pro 0.23 produc 0.23 program -0.26
      propfind 0.39 protect 0.37 protocol 0.2 proveedor 0.18 provid -0.23 prun -0.18 psql -0.11 publish 0.25 pull -0.1
      push -0.52 python -0.13 qty 0.14 que 0.63 quick 0.16 quoi 0.12 rabbitmq -0.1 rail -0.16 rank 0.11 rano 0.28
      rapport 0.2 react -0.1 reactivat -0.1 read -0.11 real -0.28 reason -0.33 receiv 0.1 rechaza 0.18 reconcil -0.11
      recreat -0.1 redeem 0.19 redelivery 0.13 reduc -0.15 referer 0.12 refus 0.93 refuse 0.17 registrado 0.14
      reject 0.22 relat -0.21 releas -0.15 render 0.26 reorder -0.22 repons 0.21 report 0.48 repository 0.14
      reproduc 0.22 request 0.82 reserv 0.16 reset -0.12 restor -0.13 revert -0.12 reviewer -0.1 rewrit -0.11 rfc 0.42
      room -0.22 root -0.25 rotat -0.17 rpc -0.1 rss 0.2 ruby -0.14 rul -0.14 run -0.55 s3 -0.19 sabr 0.12 safari 0.28
      sam 0.33 scanner 0.16 scratch -0.17 screen -0.1 script -0.25 scroll -0.39 scrub 0.27 sec 0.36 second 0.11
      secondary 0.11 seek -0.16 sehen 0.16 sender 0.18 sensibl 0.22 sensitiv 0.21 sensor -0.3 separat -0.12
      sequenc -0.13 serial -0.11 serializer -0.11 server 0.48 servic 0.25 servlet 0.17 serwisow 0.28 several -0.35
      sey 0.26 shar -0.44 shed -0.15 sheet -0.16 shift -0.16 shop 0.26 shortener -0.14 shoud 0.14 shoudn 0.19
      shown -0.1 si 0.14 sicn 0.21 sid -0.12 sidecar -0.18 sign -0.26 signatur 0.16 siguient 0.18 silent 0.23
      silverlight 0.11 simpl 0.12 simpler 0.1 sincronizacion 0.18 sink -0.15 sit 0.34 sixty 0.14 siz -0.58 skip -0.21
      slash -0.22 slic 0.23 slower 0.16 small -0.18 smaller 0.22 smbd -0.18 snapshot -0.17 solr 0.25 soon -0.16
      sorry -0.14 sourc -0.21 spanish 0.12 spec 0.27 special 0.2 specify 0.17 spinner 0.26 spr -0.61 standup -0.12
      start 0.23 staus 0.25 std -0.18 step -0.26 stick -0.11 stop 0.3 stor -0.26 straight -0.12 strong 0.26
      subdomain 0.12 subscrib 0.21 succession -0.26 such 0.1 suggest 0.17 sunucunun 0.26 suresi 0.26 surfac 0.11
      surnam 0.37 svc -0.23 swagger 0.37 swallow 0.16 swap -0.29 swift -0.15 switch 0.13 sync 0.44 system 0.26
      systemd -0.19 tab 0.21 tabl -0.65 tag -0.22 tap -0.19 task -0.33 tax 0.12 teh 0.76 tell 0.41 templat -0.27
      term 0.16 terminal -0.1 terraform -0.22 test -0.15 text -0.2 that -0.16 them -0.21 thread -0.26 threw 0.26
      throw 0.2 thus 0.21 tiff 0.16 till -0.11 timer -0.32 timesheet -0.11 tlh 0.12 todo 0.16 together -0.2 told 0.44
      top -0.11 tracker 0.29 traefik -0.19 trail -0.12 transact -0.21 trash -0.1 tre 0.16 treat 0.51 trunk -0.13
      tuesday 0.24 turbo 0.33 turn 0.18 twenty 0.12 twilio 0.11 twitch 0.15 typ -0.51 unaffect 0.21 unauthoriz 0.14
      understood 0.1 undo -0.11 une 0.2 unexpected 0.25 unicod 0.11 unit -0.24 unless 0.12 unsign -0.11 unsubscrib 0.2
      upsid -0.1 uptim 0.21 usługa 0.28 utilisateur 0.12 uuid 0.14 uygulama 0.26 v0 0.17 v1 0.13 v3 0.11 v6 0.28
      v7 0.28 valid 0.13 variabl -0.22 variant -0.16 varnish -0.17 vault 0.11 vcl -0.18 venceu 0.24 verweigert 0.16
      view -0.31 viewer 0.19 virtual -0.1 visit 0.28 visitor 0.28 vlan -0.11 vmod -0.18 vnet 0.17 volum -0.3 von 0.19
      vot -0.17 vpn -0.16 waht 0.13 warehous 0.22 warn -0.25 watch 0.11 web -0.13 webdav 0.5 week 0.26 wget 0.14
      wich 0.16 wid 0.12 wifi 0.36 wiht 0.39 window -0.26 wizard -0.1 word -0.12 workspac -0.17 wrapper -0.1
      writabl -0.15 write -0.11 wurd 0.19 www 0.16 xls -0.15 xml 0.21 ya 0.14 yapmıyor 0.26 year 0.26 yes -0.34
      yesterday 0.38 yoghurt -0.12 your 0.13 zugriff 0.16
    `,
  },
} as const satisfies Record<string, Record<'reasons' | 'terms', string>>;

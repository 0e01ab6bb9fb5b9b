/**
 * What speaks for answering a message, and what against it: the reasons of `gate.ts`, and the terms in it, which are
 * stems, or meanings behind `=`; each with its weight. Fitted by `npm run calibrate` to the tables in test/eval, not by
 * hand. Plain data, so that a build can keep it, and text, for that is read faster than thousands of pairs.
 */
export const weights = {
  // Of a message with a number that may be a code.
  number: {
    reasons: `
      always -1.6 code -1.6 points 3.58 codes -0.05 rare 0.06 name -0.83 word 0.12 compared -1.68 quoted -0.22
      plain 0.18 web 1.05 meanings 1.44 weak 0.33 fields 0.04 software 1.24 method 1.27 choosing 0.38 foreign -1.2
      errand -1.32 question 1.65 unknown -2.81 stray -1.27 closer 3.04 confidence 1.81 mass -0.18 kinds 0.38
      cover 1.27 whole -0.53 quote 1.31 spoken 2.08 message -0.07
    `,
    terms: `
      0x00c7d1e8 -0.1 0x193 -0.48 0x308 -0.17 0x9a3b1f22 -0.1 0xff -0.27 =async 0.25 =attack -0.59 =authn 0.34
      =authz -0.12 =batch 0.19 =big -0.82 =block -0.23 =body 0.83 =bug -0.34 =cache 0.25 =cert 0.18 =close -0.29
      =config -1.65 =cookie 0.13 =corrupt -0.38 =create -0.68 =credentials 0.23 =database 0.48 =delete -0.73
      =disabled -0.33 =down -0.21 =empty 0.4 =expired 0.34 =file -0.53 =forbidden 0.16 =geo 0.38 =gone -0.39
      =header -1.2 =health -0.47 =hide 0.3 =host 1.03 =input -0.76 =invalid -0.68 =legal 0.16 =list -0.3 =lock -0.92
      =loggedout 0.24 =loop -0.93 =maintenance -0.16 =malformed -0.86 =mandatory -0.17 =memory -0.99 =method -0.32
      =mismatch -0.54 =missing -0.52 =move 0.26 =notexist -0.72 =overload 0.21 =param -0.6 =partial -0.23
      =payment -1.43 =precondition -0.52 =process 0.25 =proxy 0.45 =quota 0.18 =range 0.19 =ratelimit -0.13
      =referenced -0.46 =resource -0.28 =retry 0.42 =retryafter 0.52 =search -0.13 =session 0.28 =state -0.51
      =storage -0.27 =success 0.1 =timeout -0.76 =tls 0.32 =token 0.56 =unchanged -0.14 =unimplemented 0.15
      =unknown 0.38 =update 1.06 =upgrade -0.49 =upload 0.75 =upstream 0.69 =url 0.33 =version 0.2 =webhook 0.34
      a1 -0.22 a330 -0.17 a9 -0.22 abend -0.55 abrir 0.19 ac -0.37 access 0.36 accident -0.42 activ -0.12 ad 0.24
      admin 0.12 adr -0.22 after -0.66 agent -0.23 agesa -0.1 agr 0.22 ai -0.27 air -0.28 airport 0.1 al 0.19
      alert 0.4 allow -0.1 alon -0.12 always -0.49 amp -0.15 amqp -0.21 angular 0.35 animat -0.21 another 0.29
      anthropic 0.17 anybody 1.05 ao 0.13 apach -0.76 apartment -0.15 app 1 app4 -0.13 approv -1.08 apt 0.16
      archiv 0.35 area -0.43 arg -0.21 argu -0.4 aria2 0.2 arm -0.32 arm64 0.17 around -0.31 ask -0.15 assay -0.4
      asset 0.14 atlanta -0.24 atm 0.14 attempt -0.1 audit -0.66 auf 0.35 avec -0.17 ax -0.36 back -0.35 backer -0.4
      backup -0.14 bacula -0.17 badg -0.19 band -0.24 banner 0.12 bas -0.54 battery -0.23 beat -0.22 bed -0.4
      bedeutet 0.57 bedroom -0.28 beep -0.23 beer -0.13 behind -0.68 belong -0.31 bench -0.37 berlin -0.17 bik -0.25
      bingo -0.28 binlog -0.17 bio -0.1 bird -0.24 black -0.72 blam 0.49 blender -0.26 blind -0.74 blu -0.21
      board -0.17 bold -0.15 book -0.24 bosch -0.25 boss 0.3 bottl 0.31 bought -0.93 box -0.33 bracket -0.27
      bradbury -0.17 branch -0.19 brb -0.1 bread -0.1 break 0.29 brigad -0.17 brightness -0.13 bring -0.91
      brother -0.23 browser 0.14 btrf -0.1 buffer -0.22 build -0.48 bullsey 0.23 bump -0.26 bus -0.71 byt -0.27
      bład 0.52 cabinet -0.14 cabl -0.12 caddy -0.32 cal 0.32 calc -0.36 calendar 0.32 calibrat -0.28 cancel -0.43
      canva -0.14 capacity -0.7 captur -0.12 cargo -0.17 carry 0.18 cart 0.13 cast -0.14 cat -0.2 catalogu -0.14
      cav -0.27 cd -0.15 cdn 0.29 cell -1.02 cellar -0.11 center 0.7 central 0.19 cerer 0.46 cf 0.17 chair -0.17
      challeng -0.2 chamar 0.13 chang 0.47 changelog -0.23 char -0.22 check -0.46 checkout 0.17 chor 0.21 christ -0.26
      chrom 0.82 ci 0.31 city -0.14 clamp -0.14 class -0.64 clean -0.33 client 0.69 clip -0.32 clippy -0.18
      clobber -0.17 clon 0.11 cloud 0.36 cloudflar 0.41 club -0.11 coach -0.18 cobol -0.83 cold -0.3 colleagu 0.17
      color -0.16 colour -0.55 column -0.65 com 0.13 comma -0.24 commit -0.32 communicat -0.13 component -0.13
      conferenc -0.12 confusion -0.14 connect -0.16 contain 0.69 content 0.54 contract 0.28 convolut -0.17
      corner -0.14 cost -0.17 count -1.43 counter -0.65 crc -0.14 crew -0.46 crm -0.13 cron 0.61 crop -0.5 cross -0.48
      css -0.22 csum -0.1 cte -0.27 curl 0.21 cursor -0.22 dad -0.55 das -0.2 dav 0.37 davfs2 0.8 day -0.26 dc -0.12
      ddo 0.52 de 0.17 dealer -0.21 debian 0.25 decal -0.59 declar -0.21 declin 0.51 defin 0.15 degre -0.31
      delivery 0.1 dell -0.34 dem 0.35 demo -1.34 dentist -0.23 deploy 0.54 depot -0.35 depuis 0.29 descript -0.17
      desk -0.18 dev 0.16 devic -0.28 devtool 0.25 diagnostic -0.34 die -0.39 dishwasher -0.25 display -0.25
      dist -0.17 diverg -0.15 dm -0.1 docker -0.17 dog -0.14 domingo -0.24 door -0.84 dopo 0.49 dot -0.12
      download 0.68 draw -0.12 drawn -0.41 driv -0.29 driver -0.34 dry -0.59 dsm 0.7 duckdb -0.17 durabl -0.21
      dust -0.17 e -0.2 e1 -0.25 earth 0.41 edi -0.14 elect -0.12 elm -0.93 els 0.32 email 0.17 embed -0.2
      encrypt 0.17 endpoint 0.62 enemy -0.14 enough -0.51 entr 0.14 envelop 0.19 epoch -0.34 eroar 0.46 erreur 0.29
      errno -0.12 erro 0.32 error 0.52 eslint -0.21 esp32 -0.35 est -0.32 estimat -0.36 et 0.14 event -0.59
      everyth 0.28 exact 0.24 excel -0.38 exchang 0.13 exec -0.15 exit -0.27 expect 1.08 explain 2 explorer 0.17
      export 0.4 ext -0.18 eye -0.13 f -0.8 f1 -0.19 f8 -0.19 f90 -0.32 fac -0.23 facility -0.18 factor -0.14
      fahrenheit -0.11 fail 0.44 failur 0.22 fall -0.18 family -0.22 farm -0.14 fast -0.18 fault -0.16 fee -0.13
      feed 0.2 feel -0.18 fera -0.17 ferry -0.28 fetch 0.22 fi 0.43 fiber -0.17 fiecar 0.46 fight -0.35 film -0.39
      final -0.32 fir -0.21 firefox 0.17 firmwar 0.48 fit -0.45 flag 0.19 flake8 -0.35 flaky 0.83 flap -0.2 flash -0.1
      flask -0.12 flat -0.46 floor -0.18 flutter 0.14 fn -0.19 fog -0.1 fold -0.52 folder -0.51 follow 0.4 font -0.3
      foo -0.39 food -0.4 forc -0.31 form 0.48 formulair 0.16 forrtl -0.21 forth 0.24 found -0.21 fov -0.14 fre 0.35
      freight -0.14 fresh -0.28 friday -0.21 friend -0.15 front -0.18 full 0.69 fun 0.43 funciona -0.15 funny -0.37
      fyi -0.28 gallery 0.25 gam -0.25 gb 0.55 ge -0.1 generat -0.17 german -0.54 getmethod 0.64 ghcr 0.31 gi -0.14
      gig -0.61 github 0.1 gitlab 0.15 googl 0.27 gradient -0.32 green -0.21 greylist -0.15 group 0.58 grow -0.16
      halfway -0.14 hall -0.18 hand -0.13 handler 0.24 happen 0.33 har 0.6 harmful 0.47 hash -0.53 hat -0.17
      hdmi -0.15 head -0.14 heal -0.1 heat -0.26 heavy -0.44 helo -0.22 her -0.23 heut -0.2 high -0.25 highest -0.3
      history -0.1 hmm 0.23 hold -0.41 homebrew 0.31 honest 0.41 hop -0.4 hotel 0.41 hour 0.33 hp -0.1 hurt -0.13
      hypertension -0.14 hyphen -0.22 icd -0.14 ich -0.2 id -0.71 idea 0.89 identity 0.44 ignor 0.21 iis 0.28 ik -0.12
      il -0.17 import 1.19 increment -0.3 index -0.47 india -0.39 indy -0.14 inequivalent -0.21 influx 0.17 ino -0.1
      install 0.35 inter -0.15 interceptor 0.35 interfac -0.15 invit -0.2 io -0.12 it 0.42 jam -0.4 javac -0.64
      jet -0.17 jira 0.16 join -0.42 jok -0.21 jour 0.29 js 0.6 json 0.53 jump -0.76 jun -0.36 junior 0.98 junki -0.12
      jusqu -0.17 kamailio -0.2 kamer -0.12 kantin -0.12 kelvin -0.3 kerbero 0.57 kernel -0.35 key -0.33
      keyboard -0.33 kid -0.32 kill -0.24 know -0.25 kommt -0.2 koofr 0.12 l -0.13 la 0.13 lab -0.4 label -0.51
      lamp -0.13 land -0.27 laravel 0.11 last -0.57 lat -0.64 laugh 0.21 layer -0.12 layout -0.21 lead 0.3 leak -0.39
      learn -0.23 leav -0.96 ledger -0.13 left -0.83 legacy -0.21 length -0.77 lent -0.11 level -0.21 levis -0.55
      lh -0.1 libr -0.27 library -0.21 lid -0.1 lift -0.11 liga -0.15 lin -0.57 linphon -0.2 liv -0.82 livret -0.17
      lleva -0.24 load -0.24 lobby -0.64 locust 0.12 log -0.68 lol 0.41 lon -0.12 loot -0.15 los -0.59 lose -0.31
      loss -0.31 lot -0.57 lower -0.17 lr -0.24 lte -0.17 lto6 -0.17 lunch -0.27 lundi 0.29 ly 0.14 m503 -0.16
      machin -0.29 macro -0.36 make -0.45 man -0.46 many 0.25 map -0.36 march -0.28 master -0.1 match -0.32
      matrix -0.14 maven 0.23 mb 0.32 mean 0.86 meg 0.47 merg -0.22 messag -0.1 met -0.32 meter -0.27 microstep -0.16
      mind -0.4 minus -0.28 minut 0.22 mirror 0.15 mis 0.29 mjpg 0.5 mod 0.24 modbus -0.21 modul 0.14 monday 1.46
      monitor -0.16 month -0.11 mor -1.05 morn -0.76 mount 0.1 mqtt -0.35 mr -0.17 ms -0.32 mtu -0.28 much -0.26
      multiball -0.5 murderer -0.18 naar -0.12 nach 0.35 nam -0.7 nao -0.15 narrow -0.54 nearly -0.27 need -0.49
      nehm -0.2 network 0.46 never 0.31 newer -0.23 news 0.13 next -0.63 nginx 0.49 nic -0.27 nicht -0.2 nick -0.25
      night -0.18 ninja -0.11 nixpkg -0.28 no -0.79 nobody -0.49 noch 0.28 nod 0.2 noel -0.17 norm -0.39 not -1.9
      nothing 0.21 npm -0.63 ntlm 0.42 nuc -0.61 null -0.12 number -0.23 numeral -0.15 numeric -0.25 nur 0.35
      nvidia -0.26 octal -0.13 octokit 0.27 octoprint 0.5 offer -0.3 offic -0.57 ohm -0.57 okta 0.18 old -1.63
      older 0.17 onc 0.19 onlin -0.23 open -0.15 openapi 0.36 option 0.13 optuna -0.21 orang 0.25 order -0.59 os 0.12
      ospf -0.17 other -0.22 ou -0.32 outsid 0.22 oven -0.1 overfit -0.18 overflow -0.14 overnight -0.34 owa 0.13
      owe 0.42 p -0.7 pack -0.2 packag 1.2 packet -0.13 pad -0.17 pag 0.43 paint -0.67 panel 0.26 pantheon 0.29
      paper -0.5 para 0.16 paris -0.17 parquet -0.17 party -0.32 pasa -0.24 pass -0.45 past -0.36 patch -0.66
      peak 0.27 pedido 0.13 percent -0.14 perfect -0.14 perplexity -0.18 peugeot -0.82 phas -0.11 php 0.3 pick -0.18
      pil -0.14 pinball -0.5 pipelin -0.3 pizza -0.18 plain 0.58 plan -0.29 play -0.63 plex 0.38 pm -0.16 png 0.56
      pool -0.2 port -0.13 pos -0.12 post 0.15 pour -0.24 power -0.43 press -0.14 preview -0.13 pric -0.27 prim -0.74
      print -0.83 pris -0.38 pro 0.25 probat 0.17 problem -0.21 process -0.48 prod 0.18 progress 0.64 project -0.84
      propagat -0.3 propfind 0.32 proposal 0.3 protect -0.17 przy 0.52 public -0.3 pull 0.29 purpos 0.19 push 0.17
      put -0.16 quarter -0.5 que 0.42 quedada -0.24 quick 0.46 quien -0.24 quiet -0.11 r 0.18 rad -0.2 raft -0.12
      raid -0.14 rail 0.12 rais -0.66 ran -0.3 rank -0.21 rattl -0.19 rc 0.17 rdp -0.59 react 0.21 read -1.09
      readm -0.13 real -0.49 rebas -0.49 receipt -0.46 receiv 0.12 red 0.64 ref 0.27 reflex -0.64 reflow -0.21
      refuse 0.19 regex -0.17 registry 0.15 regression 0.19 relay 0.19 releas 0.14 remot 0.42 renovat 0.46
      repair -0.61 replica -0.17 reply 0.67 repons 0.36 report -0.58 repository -0.14 request 0.27 reset -0.44
      resiz -0.5 respawn -0.14 rest -0.17 restic -0.14 restor -0.44 resum 0.2 resumabl 0.12 retent 0.17 review 0.24
      reward -0.23 rewrit 0.59 rfc -0.24 rgb -0.14 ring -0.61 roll -0.46 roman -0.15 room -0.52 roomba -0.17 root -0.1
      rotat 0.58 round -0.27 rs485 -0.12 rsp -0.17 rubber -0.24 ruikt -0.12 run -0.5 runtim -0.13 saf -0.1 safari 0.67
      safety 0.23 sal -0.29 sall -0.32 sam 0.2 sand -0.59 sat -0.17 scal -0.16 scen -0.13 school -0.17 scor -0.13
      scratch -0.23 screen -0.15 script 0.52 scrub -0.61 sd -0.17 sdk 0.17 se -0.32 sec -0.24 second 0.34 sector -0.4
      security -0.4 see 0.45 seed -0.3 seem -0.16 selenium 0.17 sentenc 0.2 sentry 0.19 seo 0.15 server 1.09
      servic 0.38 sever -0.28 shap -0.43 sheet -1.01 shelf -0.12 shell -0.11 shipment -0.14 shop 0.12 shoud 0.19
      sid -0.19 sidecar -0.52 sign -0.13 significa 0.23 sigsegv -0.21 simpl -0.18 sit -0.34 siteground 0.27 six -0.23
      siz -0.13 skip -0.29 sklearn -0.23 slack -0.16 slash 0.19 slat -0.16 slav -0.12 small -0.56 snapshot 0.53
      snr -0.16 soft -0.17 softwar -0.4 sold -1.28 sometim 0.84 song -0.36 sooo 0.62 sort -0.36 speak -0.13 spec 0.61
      speedrun -0.27 spell -0.17 spirit -0.17 squeez -0.17 srsly 0.47 ssh -0.21 sshd -0.12 sso 0.6 stag 0.82
      stand -0.51 standup -0.17 start -0.42 stay -0.97 step -0.14 sticker -0.94 stood -0.35 stop -1.24 straight -0.17
      stream 0.68 street -0.34 strict -0.46 strik -0.28 stuff -0.29 stun -0.1 subcommand -0.11 submodul 0.11
      subtitl -0.25 such 0.19 sudden 0.51 sum -1.12 sunday -0.42 sunny -0.39 supply -0.35 sur -0.16 susan -0.22
      suspect -0.21 switch -0.27 sync -0.26 synology 0.7 sys 0.57 tab 0.68 tabl -0.85 tag -0.14 tak -0.45 take -0.99
      talk -0.5 tall -0.18 tarball -0.31 target -0.13 tasmota -0.23 tb 0.66 tcp -0.16 tcpdump -0.12 tea -0.39
      teacher -0.11 telnet 0.43 temperatur -0.15 ten -1.02 tender -0.14 tensor -0.24 term -0.12 test 0.62 text -0.32
      that -0.54 their -0.32 thin -0.4 thought 0.51 threw -0.3 throw 0.43 thumb -0.21 thunder -0.24 thx 0.42 ti -0.16
      til -0.38 till -0.1 tim 0.13 timm -0.17 tip -0.18 toggl -0.19 tokenizer -0.29 told -0.32 tomorrow -0.13
      toner -0.11 top -0.55 toronto -0.36 trac -0.21 track -0.32 tractor -0.21 traffic 0.25 trail 0.12 train 0.17
      tram -0.17 trigger 0.82 trimpot -0.12 trunk -0.13 ts 0.24 tsc -0.46 tsconfig -0.46 tuesday 1.01 tun 0.26
      tunnel 0.64 turn 0.41 typ -0.84 u8 -0.14 ugh 1.09 ui 0.48 un 0.16 unauthoriz 0.33 und 0.3 underscor -0.22
      understood 0.12 unit -0.41 unterschy 0.37 v1 0.32 v2 0.27 v3 0.16 vacuum -0.37 val -0.34 valido 0.13 van -0.29
      variant 0.21 vat -0.17 vba -0.31 verf -0.12 view -0.39 viewer 0.19 violat -0.34 vit 0.38 vlan -0.22 vm -0.24
      voic -0.22 volatil -0.3 volt -0.16 volum -0.17 vpn 0.2 vsam -0.55 w -0.1 waht 0.46 wait -1.19 wand -0.46
      warehous -0.21 warn -0.45 wast -0.48 wc -0.13 web 0.49 webcam 0.5 webdav 0.51 week -0.63 weekend -0.2
      weight -0.22 west 0.19 wheel -0.54 whisper -0.25 whit -0.26 whol 0.28 wi 0.43 wid -1.56 wieder -0.2 wiht 0.2
      window -0.27 winter -0.19 word 0.11 wordpress 0.13 world -0.32 worry 0.14 worth -0.22 wow -0.17 wp 0.75 wtf 0.22
      xhr 0.19 yarn 0.2 year -0.25 yellow -0.46 yes -0.11 yolo -0.25 your -0.76 youtub 0.45 zamowienia 0.52
      zapisi 0.52 zero -0.34 zit -0.12 zpool -0.61 zwischen 0.37
    `,
  },
  // Of a message without one.
  words: {
    reasons: `
      always -2.55 class 2.19 counted -0.76 name -1.18 word 0.05 compared 0.25 quoted 0.71 plain 2.26 web 1.96
      meanings 1.17 weak 0.81 fields 0.87 software -0.21 method 2.27 choosing 1.82 foreign -2.17 errand -1.55
      question -0.8 unknown -2.25 stray -2.04 closer 3.8 confidence 2.62 mass -1.68 kinds 0.65 cover 1.03 whole -1.51
      quote 2.26 spoken 1.9 message 0.9
    `,
    terms: `
      3fe1 0.19 8211f1d0f64f3269 -0.13 =accept 0.23 =apikey -0.12 =async -0.17 =authn 0.27 =batch 0.37 =block 0.22
      =body 0.9 =bot 1.02 =bug 0.83 =cache -0.47 =clientgone 0.29 =close -0.36 =config -0.64 =cookie -0.11
      =corrupt 0.21 =create -0.51 =credentials 0.13 =csrf 0.21 =database -0.18 =delete -0.29 =deprecated -0.22
      =dns -0.11 =down 0.29 =expired 0.21 =feature -0.17 =file -0.49 =forbidden 0.44 =format 0.32 =garbage 0.19
      =health 0.16 =host -0.17 =httpversion 0.28 =idempotency 0.1 =input -0.57 =invalid -0.16 =language -0.11
      =legal 0.56 =link 0.39 =list -0.22 =lock -0.14 =loggedout 0.15 =loop -0.52 =maintenance 0.18 =malformed 0.37
      =mandatory 0.29 =memory -0.51 =method -0.23 =mfa 0.17 =missing 0.23 =move -0.35 =notexist 0.34 =outofrange 0.11
      =overload 0.47 =param -0.6 =partial -0.29 =payment 0.49 =permanent 0.26 =precondition 0.35 =proxy 0.16
      =quota 0.11 =range 0.53 =ratelimit 0.23 =redirect 0.12 =resource 0.44 =retry 0.12 =retryafter 0.5 =scope 0.19
      =search -0.34 =session -0.74 =stale 0.48 =state -0.41 =stock 0.46 =storage 0.13 =success 1.01 =temporary 0.15
      =tls 0.29 =token 0.68 =unimplemented 0.14 =unknown 0.18 =unsupported 0.3 =unverified 0.13 =update 0.36
      =upgrade 0.54 =upload 0.52 =url -0.28 =user 0.3 =validation -0.38 =version 0.44 abc 0.22 accepted -0.18
      access 0.17 acknowledg -0.11 action -0.1 actual 0.1 ad -0.22 address -0.19 admin 0.13 afer 0.28 after -0.25
      afterward 0.16 ago 0.21 air -0.13 al 0.14 all 0.26 allow -0.25 already 0.38 always 0.1 ana -0.1 anadimo 0.16
      anderem 0.19 android -0.13 angular -0.14 annotat -0.25 annual 0.28 another 0.17 answer 0.25 ant 0.16
      antwort 0.19 apach -0.12 apology 0.22 apostroph 0.23 app 0.88 applicat 0.32 apply -0.31 apprentic 0.21
      approval -0.11 archiv 0.17 argo -0.11 arm -0.13 arriv 0.23 arrival 0.14 articl 0.56 artifactory 0.19 ask 0.86
      assert 0.35 asterisk -0.18 attent 0.2 au 0.2 auf 0.18 aus 0.16 automatic 0.16 automatical 0.18 autoscaler 0.26
      avoid -0.14 axios -0.12 azur 0.22 azurerm 0.17 baby -0.14 banner -0.12 bar -0.15 bas -0.64 bean -0.2 begin 0.11
      behind -0.6 belong 0.17 birgit -0.16 birthday 0.23 bit 0.12 bitbucket -0.1 blam -0.1 blog 0.4 book 0.56
      bookmark 0.13 borg -0.12 boto3 0.15 bout 0.2 box -0.21 branch -0.51 break 0.47 bring -0.17 broker -0.16
      browser 0.45 bucket 0.27 buffer -0.12 build -0.36 built 0.34 buro 0.16 bus -0.16 buster 0.11 byt 0.28 cabl -0.14
      cal 0.11 calculat -0.12 calendar 0.15 calibrat -0.24 caller 0.32 cancel -0.11 canteen -0.11 car 0.26 carry 0.17
      catch 0.36 cd -0.15 cdn 0.14 cdo 0.17 certain -0.15 channel -0.13 chapter -0.1 chart -0.18 check 0.12
      checkout 0.33 chmod 0.13 chrom 0.12 chwilowo 0.28 circl 0.11 class -0.34 cleanest -0.13 clear 0.12 click 0.14
      client 0.67 clinic 0.1 clock -0.16 cloud 0.33 cloudflar 0.31 cluster 0.18 codec -0.14 coffe 0.15 colleagu 0.55
      collector -0.11 column -0.47 com 0.2 command -0.11 comment -0.32 commit -0.59 community -0.12 compil -0.34
      complet -0.13 component -0.19 compos -0.13 composer 0.11 concatenat 0.23 conferenc 0.13 configurabl -0.17
      connect 0.37 consol -0.31 container -0.28 content 0.19 context -0.25 contract -0.17 convert 0.15 copy -0.39
      cor -0.17 corp 0.11 correo 0.14 cosmo 0.12 count -0.22 coupon 0.23 cousin -0.17 cream -0.19 crm 0.12 cron 0.12
      ctrl -0.12 cursor -0.3 custom -0.55 danc -0.11 das 0.18 dat 0.13 datensatz 0.19 dav 0.23 de 0.56 debug -0.21
      declin 0.22 dedicat -0.29 default -0.11 defin -0.1 delai 0.2 deliberat 0.14 deliver 0.46 delt 0.2 dem 0.16
      demand 0.32 demesi 0.26 depass 0.2 deploy 0.16 describ -0.11 desd 0.16 detach -0.14 detail 0.23 devic -0.2
      devuelv 0.14 die 0.25 digit 0.17 dir -0.22 directiv -0.18 dirty -0.16 disappear -0.13 display -0.15 distro -0.13
      dit 0.2 django -0.19 doc -0.39 docker -0.47 docx 0.26 dolunca 0.26 door 0.14 dot -0.19 dovecot -0.17
      download 0.81 dpkg -0.15 dr 0.11 drag -0.12 drf 0.3 driver 0.16 droit 0.12 dump -0.2 duty 0.25 dynamic -0.11
      dyno -0.19 e 0.16 ebs 0.15 echo 0.13 eclips -0.11 eight -0.12 el 0.38 elasticsearch -0.13 elb 0.12 els 0.64
      email 0.22 emoji 0.15 empieza 0.16 enabl 0.16 end 0.28 endpoint 0.69 english 0.11 enter 0.16 enum -0.29
      enumerat 0.23 env -0.14 epub 0.25 err 0.16 error 0.75 es 0.18 est 0.12 esta 0.14 etcdserver -0.13 event -0.23
      everyth 0.31 exit -0.44 expens 0.19 export 0.25 expos -0.15 f5 0.41 factor 0.16 fail 0.36 failur 0.18 family 0.2
      far 0.21 fast -0.43 fatal -0.23 feed 0.22 fetch 0.41 fill -0.15 film 0.21 fingerprint -0.13 finish 0.19
      firefox 0.15 fiv 0.54 fix -0.49 flat -0.14 flavour 0.14 flight 0.15 float -0.19 focus -0.14 fold -0.12
      follow 0.16 foo 0.11 food -0.11 forc -0.11 fortran -0.12 forum 0.37 found -0.2 fourteen 0.13 fram -0.46
      franc 0.21 fre -0.11 french 0.21 front 0.23 full -0.18 fun -0.13 funct -0.31 further 0.12 gam -0.11 gastamo 0.16
      geandert 0.19 generat -0.16 generic 0.22 gerekir 0.26 germany 0.12 getmethod 0.83 gh 0.26 git -0.36 googl 0.22
      grafana -0.22 graph 0.1 graphql -0.21 group -0.27 grpc -0.41 guess -0.13 gunicorn 0.14 h -0.12 hand -0.28
      handler 0.16 happi 0.14 haproxy -0.19 hard -0.18 hashi 0.11 hasta 0.16 head -0.25 hear 0.11 helm -0.21
      helpdesk -0.11 heroku -0.11 hicbir 0.26 him 0.13 hir -0.1 hit 0.16 hol 0.28 hold -0.21 honest 0.29 hora 0.16
      hotlink 0.12 hotspot 0.13 hotwir 0.25 hour 0.35 hous -0.2 html 0.46 hundr 0.19 ice -0.2 ich 0.28 ico 0.11
      icon 0.14 id 0.25 idea 0.24 idl -0.2 ignor 0.26 iis 0.18 incident 0.24 includ -0.11 index -0.23 infinity 0.23
      info -0.11 informational 0.23 ingest 0.29 initializ -0.22 insist 0.12 install -0.1 insufficient 0.23
      interfac -0.16 interim 0.35 internet 0.23 invalidat -0.15 invit 0.13 inzwischen 0.19 ip -0.15 it -0.28
      iterator -0.13 jakarta -0.1 jamais 0.2 java -0.4 jemand 0.19 join -0.22 jok -0.27 json 0.3 k6 0.28
      keepaliv -0.14 kernel -0.18 key -0.29 keycloak -0.25 kickoff 0.15 kid -0.2 kitchen -0.32 klappt 0.16 koa 0.15
      kotlin -0.15 kubernet 0.13 kwarg -0.11 l 0.11 la 0.81 label -0.34 land 0.13 landlord -0.16 laravel -0.12
      las 0.16 last 0.54 lat -0.1 layer -0.11 layout -0.26 le 0.37 leader -0.16 leaflet -0.17 leak -0.1 leav -0.25
      left 0.15 lfs -0.25 lie 0.2 lif -0.15 light -0.25 lin 0.14 listen -0.13 littl -0.14 local -0.34 log 0.21
      logo -0.13 longer 0.29 lose -0.17 lot 0.19 lov 0.1 luego 0.16 lumen 0.24 ly 0.27 machin -0.22 main -0.47
      mais 0.12 make -0.19 manager 0.3 mandar 0.24 many -0.39 map -0.38 mark -0.16 marta 0.17 match 0.13 matlab -0.25
      matomo 0.29 max 0.24 maximum -0.14 mb 0.36 meanwhil 0.24 measur -0.1 measurement 0.1 mensuel 0.2 merely 0.48
      merg -0.2 messag -0.22 meta -0.13 metr -0.15 microsoft 0.22 middlewar -0.2 mil 0.16 millisecond -0.1 mind 0.18
      minut 0.66 mirror 0.23 miss -0.11 mitarbeiter 0.16 mkcol 0.28 mobil 0.67 mod -0.21 modul -0.36 moment 0.48
      monday 0.16 month 0.16 mor -0.22 morn 0.15 mosquitto -0.1 motd -0.13 mount -0.23 movi 0.22 mowi 0.28 mp4 0.31
      ms 0.23 mug -0.16 nam -0.5 namespac -0.14 nas 0.19 ne 0.26 nest -0.43 net 0.13 never -0.22 newly 0.3
      newsletter 0.42 next 0.14 nextcloud 0.13 nginx 0.17 nicknam 0.15 niedostepna 0.28 nil -0.13 nin 0.27 ninety 0.14
      no 0.25 nobody 0.45 noob -0.14 normal 0.37 nos 0.16 nothing 0.36 notic -0.18 notificat -0.12 npm 0.12 nt -0.22
      nuev 0.16 number 0.64 nur 0.16 oauth -0.29 offic 0.13 offset -0.2 old 0.18 older 0.17 ontem 0.24 oop 0.14
      open -0.16 operat 0.33 ops 0.2 option -0.11 order -0.17 os -0.11 other 0.18 outbox 0.2 output -0.17 outsid -0.14
      overlap -0.17 own 0.76 packag -0.3 packagist 0.11 pag 0.91 pager 0.25 paginat -0.56 paint -0.1 pallet 0.18
      pam -0.14 panel -0.34 parsabl 0.14 partner 0.37 pas 0.12 pass -0.31 passerell 0.2 past -0.17 patch 0.29
      perfect 0.14 permit 0.11 perspectiv 0.26 peticion 0.16 pg -0.12 php 0.33 phpmyadmin 0.21 pi 0.22 pick -0.18
      piec 0.16 pin -0.28 ping -0.23 pink -0.11 pip 0.21 pixel 0.22 plac 0.17 player 0.47 plug -0.13 plugin -0.4
      polit 0.33 por 0.16 port -0.3 posit -0.22 post 0.8 power -0.17 prac 0.28 prefer 0.32 prefetch 0.13 prefix -0.23
      preload 0.11 press 0.45 prestashop 0.18 pretend 0.26 pric -0.13 print -0.16 printer -0.16 pro 0.23 produc 0.23
      program -0.26 propfind 0.39 protect 0.37 protocol 0.2 proveedor 0.16 provid -0.23 prun -0.18 psql -0.11
      publish 0.25 pull -0.1 push -0.53 python -0.13 qty 0.14 que 0.61 quick 0.16 quoi 0.12 rabbitmq -0.1 rail -0.2
      rank 0.11 rano 0.28 rapport 0.2 react -0.1 real -0.29 reason -0.34 receiv 0.1 rechaza 0.16 reconcil -0.12
      recreat -0.1 redeem 0.19 redelivery 0.13 reduc -0.14 referer 0.12 refus 0.92 refuse 0.17 registrado 0.14
      reject 0.21 relat -0.2 releas -0.15 render 0.26 reorder -0.23 repons 0.22 report 0.42 repository 0.13
      reproduc 0.22 request 0.82 reserv 0.15 reset -0.12 restor -0.15 revert -0.12 reviewer -0.1 rewrit -0.1 rfc 0.42
      room -0.21 root -0.25 rotat -0.14 rpc -0.1 rss 0.2 ruby -0.14 rul -0.13 run -0.56 s3 -0.18 sabr 0.12 safari 0.29
      sam 0.31 scanner 0.16 scratch -0.17 screen -0.1 script -0.26 scroll -0.39 scrub 0.23 sec 0.34 second 0.11
      secondary 0.11 seek -0.16 sehen 0.16 sender 0.19 sensibl 0.22 sensitiv 0.21 sensor -0.3 separat -0.11
      sequenc -0.13 serial -0.12 serializer -0.11 server 0.45 servic 0.24 servlet 0.17 serwisow 0.28 several -0.36
      sey 0.26 shar -0.43 shed -0.14 sheet -0.13 shift -0.16 shop 0.26 shortener -0.15 shoud 0.14 shoudn 0.18
      shown -0.1 si 0.14 sicn 0.21 sid -0.12 sidecar -0.18 sign -0.26 signatur 0.16 siguient 0.16 silent 0.23
      silverlight 0.12 simpl 0.12 simpler 0.1 sincronizacion 0.16 sink -0.15 sit 0.33 sixty 0.14 siz -0.58 skip -0.22
      slash -0.23 slic 0.23 slower 0.15 small -0.17 smaller 0.25 smbd -0.18 snapshot -0.18 solr 0.25 soon -0.16
      sorry -0.14 sourc -0.19 spanish 0.12 spec 0.27 special 0.2 specify 0.17 spinner 0.26 spr -0.61 sshd -0.12
      standup -0.11 start 0.24 staus 0.25 stay -0.11 std -0.17 step -0.24 stick -0.11 stop 0.31 stor -0.25
      straight -0.12 strong 0.26 subdomain 0.12 subscrib 0.22 succession -0.26 such 0.1 suggest 0.17 sunucunun 0.26
      suresi 0.26 surfac 0.11 surnam 0.37 svc -0.23 swagger 0.38 swallow 0.16 swap -0.29 swift -0.13 switch 0.13
      sync 0.44 synology 0.1 system 0.25 systemd -0.18 tab 0.21 tabl -0.64 tag -0.21 tap -0.19 target -0.1 task -0.34
      tax 0.12 teh 0.75 tell 0.41 templat -0.27 ten 0.1 term 0.16 terminal -0.1 terraform -0.22 test -0.15 text -0.18
      that -0.16 them -0.21 thread -0.27 threw 0.26 throw 0.2 thumbnail 0.11 thus 0.21 tiff 0.16 till -0.11 tim -0.11
      timer -0.33 timesheet -0.11 tlh 0.12 todo 0.15 together -0.2 told 0.43 top -0.11 tracker 0.29 traefik -0.19
      trail -0.13 transact -0.21 trash -0.11 tre 0.15 treat 0.52 trunk -0.13 tuesday 0.24 turbo 0.33 turn 0.18
      twenty 0.12 twilio 0.11 twitch 0.15 typ -0.5 unaffect 0.21 unauthoriz 0.14 understood 0.1 undo -0.1 une 0.2
      unexpected 0.25 unicod 0.11 unit -0.24 unless 0.11 unsign -0.11 unsubscrib 0.2 upsid -0.1 uptim 0.21 usługa 0.28
      utilisateur 0.12 uuid 0.13 uygulama 0.26 v0 0.17 v1 0.2 v3 0.11 v6 0.28 v7 0.24 valid 0.13 variabl -0.22
      variant -0.16 varnish -0.17 vault 0.12 vcl -0.17 venceu 0.24 verweigert 0.16 view -0.32 viewer 0.2 virtual -0.1
      visit 0.28 visitor 0.27 vlan -0.11 vmod -0.17 vnet 0.17 volum -0.3 von 0.19 vot -0.17 vpn -0.16 waht 0.13
      warehous 0.2 warn -0.26 watch 0.11 web -0.13 webdav 0.5 week 0.25 wich 0.16 wid 0.12 wifi 0.35 wiht 0.36
      window -0.26 wizard -0.11 word -0.11 workspac -0.17 writabl -0.15 write -0.1 wurd 0.19 www 0.16 xls -0.15
      xml 0.21 ya 0.14 yapmıyor 0.26 year 0.3 yes -0.32 yesterday 0.39 yoghurt -0.12 your 0.13 zero -0.12 zugriff 0.16
    `,
  },
} as const satisfies Record<string, Record<'reasons' | 'terms', string>>;

/** Words that say nothing of what a question is about, and words that say little. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** They stand inside phrases without changing them: “has not been verified”, “a too large file”. */
export const fillers = words('a an the be been yet any so very quite really');

/** Left out of every search. */
export const silent = words(`
  a an the of to in on at by for from with as into onto per via and or nor but so than then that this these those it
  i me my mine we us our you your he she his her they them their one ones any some all both each every either
  is are was were be been being am do does did doing done has have had having will would shall should can could may
  might must ought what which who whom whose when where why how if while whether because since until about
  there here just also too very really quite even still only ever yet now today please pls help hey hi hello
  thanks thank ok okay well like get gets getting got give gives giving gave given use uses used using make makes making
  want wants wanted need say says said tell tells mean means meant know think see seen sees look looks let lets try
  trying go goes going went come comes came happen happens happening show shows showing put cause causes causing
  best good better proper properly correct correctly right appropriate suitable fitting recommended practice standard
  common usual typical default http status statuses code codes return returns returned returning respond responds
  response responses reply answer answers send sends sending sent throw issue problem question rest restful design api
  apis proposed supposed way case cases scenario situation instead rather versus vs between difference different
  semantics semantically etc eg ie e.g i.e im ive something anything thing re s t d ll m c b x y z n o v
  keep keeps keeping kind sort handle handling handled implement implementing suggest choose pick currently
  during before against among within through out over under up off possible indicate indicates signal represent
  convey express denote describe called call calls calling two three first second following example suddenly
  frontend dear guys team everyone anyone someone somebody people folks
  however most mostly due tries tried perhaps maybe basically simply often usually though although anyway
`);

/** How much a word that stands in nearly every question counts, beside 1 for the others. */
export const faint: ReadonlyMap<string, number> = new Map([
  ['error', 0.15],
  ['request', 0.3],
  ['server', 0.35],
  ['client', 0.5],
  ['servic', 0.35],
  ['application', 0.25],
  ['applicat', 0.25],
  ['app', 0.25],
  ['web', 0.2],
  ['site', 0.4],
  ['websit', 0.4],
  ['browser', 0.5],
  ['endpoint', 0.2],
  ['page', 0.5],
  ['fail', 0.45],
  ['failur', 0.45],
  ['messag', 0.3],
  ['resource', 0.35],
  ['user', 0.5],
  ['input', 0.6],
  ['time', 0.3],
  ['work', 0.3],
  ['allow', 0.5],
  ['connection', 0.6],
  ['found', 0.6],
  ['not', 0.25],
  ['no', 0.25],
  ['after', 0.4],
  ['already', 0.5],
  // What a request is made with says little of what became of it.
  ['ajax', 0.3],
  ['jquery', 0.3],
  ['xhr', 0.3],
  ['post', 0.5],
  ['getmethod', 0.5],
  ['execut', 0.4],
  ['perform', 0.4],
  ['operat', 0.4],
  ['command', 0.5],
  ['support', 0.5],
  ['add', 0.5],
  ['fix', 0.3],
  ['log', 0.6],
  ['chang', 0.6],
  // What is said of anything.
  ['start', 0.5],
  ['stop', 0.6],
  ['tak', 0.4],
  ['run', 0.5],
  ['open', 0.7],
  ['new', 0.6],
  ['old', 0.6],
  ['day', 0.5],
  ['everybody', 0.3],
  ['result', 0.3],
]);

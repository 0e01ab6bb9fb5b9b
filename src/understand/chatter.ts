/** Talk addressed to the bot that asks nothing of HTTP: thanks, greetings, requests for help. */

const only = (words: string) => new RegExp(`^(?:(?:${words})[\\s,.!?:;)(*_~❤️🙏👍😀🎉-]*)+$`, 'iu');

const thanked =
  /^(?:\W|\b(?:ok|okay|ah|oh|great|cool|nice|awesome|perfect|wow|yes|hey|many|so|that worked|it works|got it|works now)\b)*(?:thanks|thank you|thank u|thx|tysm|ty|cheers|much appreciated|appreciate it|merci|danke|gracias|great (?:bot|job|work)|good bot|nice (?:one|work|job)|awesome|perfect|well done|love (?:it|this|you))\b/i;

/** A thank-you at the end, after few words. */
const parting = /^(?:\S+\s+){0,8}?(?:thanks|thank you|thx|cheers|ty)[\s!.)]*$/i;

const small = only(
  "hi|hello|hey|yo|hiya|howdy|good (?:morning|evening|afternoon|night)|morning|ping|test|testing|bot|there|everyone|all|lol|haha|ok|okay|cool|nice|yes|no|sure|bye|goodbye|see you|sup|what[’']?s up|how are you|who are you|wow|hm+|yep|nope",
);

const help =
  /^(?:please )?(?:\/?help|\?|usage|commands?|menu|start|man|-h|--help|what (?:can|do) (?:you|u|this(?: bot)?) (?:do|know)|what can i (?:ask|say|type)(?: you)?|how do(?:es)? (?:i|one|you|this(?: bot)?) (?:use (?:you|this(?: bot)?|it)|work)|how to use(?: this(?: bot)?| it| you)?|(?:show|list) (?:me )?(?:the )?(?:help|commands?))(?: me)?(?: please)?[\s?.!]*$/i;

/** Whether the text is a thank-you, without a question in it. */
export const isThanks = (text: string): boolean =>
  text.length < 120 && (thanked.test(text) || parting.test(text)) && !/\d{3}|\?/.test(text);

/** Whether the text is a greeting or an aside and nothing more. */
export const isSmallTalk = (text: string): boolean => text.length < 80 && small.test(text.trim());

/** Whether help is asked for; nothing at all asks for it too. */
export const isHelp = (text: string): boolean => text.length < 80 && (text.trim() === '' || help.test(text.trim()));

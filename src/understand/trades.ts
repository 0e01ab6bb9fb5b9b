/** Words of neighbouring trades, where timeouts, conflicts and things not found are others, and codes are no HTTP. */

const trades: readonly string[] = [
  // Languages and what builds them.
  'stdout|stderr|compil\\w+|linker|gcc|g\\+\\+|gdb|clang|pointers?|linq|hibernate|jpa|dll|jar file|classpath|class not found|classnotfound\\w*|no ?class ?def\\w*|makefile|cmake|gradle build|eclipse|visual studio|xcode|intellij|pycharm|vs ?code|unit tests?|nonetype|nil|undefined method|linked list|tuples?|dictionary|vector|lambda expression|regex\\w*|python (?:list|script)|in (?:python|scala|c#|haskell|rust|golang|kotlin|swift|matlab)|stack overflow error|syntax highlighting|keyword|iterat\\w+|recursive function|header files?|#include|import error|modulenotfound\\w*|no module named|typescript types?|settimeout|operator|(?:on|at) line \\d+|jsr|variables?|not defined|syntax near|unexpected token near|subclass|generics?|implicit\\w*|int to string|to function|struct|enum values?|null reference|array index|mutex|semaphore|deadlocks?',
  // Version control.
  'svn|merge requests?|subversion|tortoise\\w*|mercurial|perforce|cvs|rebas\\w*|cherry-?pick\\w*|merge conflicts?|merg(?:e|ing) (?:a |the |this )?(?:pr|branch\\w*|commit)|git (?:rebase|merge|stash|checkout|lock|index)|pull requests?|package-lock|yarn\\.lock|lock ?files?|index\\.lock|(?:package|version|dependency|peer dep\\w*) conflicts?|conflicts? with (?:package|version)',
  // Systems and hardware.
  'udev\\w*|dbus|pulseaudio|alsa|grub|vim|emacs|tmux|firmware|bluetooth|mtp|desktop|wallpaper|kernel|boot(?:ing)?|reboot|bios|drivers?|usb|wi-?fi|ssh|sshd|telnet|laptop|mouse|keyboard|monitor|printer|screen|gpu|cpu|ram|hard (?:disk|drive)|file ?system|partition|mount(?:ed|ing)?|apt(?:-get|itude)?|dpkg|rpm|yum|pacman|ubuntu|debian|fedora|windows (?:xp|7|8|10|11|vista)|gnome|kde|bash|shell|terminal|cron|systemd|sudo|chmod|xorg|nvidia|geforce|radeon|amd|intel|thinkpad|samba|nfs|raid|enoent|eacces|eperm|enospc|emfile|installer|command not found|/etc/|/usr/|/lib/|modem|motherboard',
  // Data.
  'stored procedures?|sqlite|pl/sql|oracle|oci|sql server|mysqld?|mariadb|postgres(?:ql)?|sql query|left join|tablespace|ora-\\d+|jdbc|odbc|innodb|lock wait|cursor|table entry|mongo(?:db)?|pandas|dataframe|numpy|spark|hadoop|excel|spreadsheet|pivot|vlookup|power query|vba|macro|infopath|crystal reports|access database',
  // Games, pictures, learning machines.
  'player|sprite|unity|unreal|opengl|opencl|opencv|shader|texture|fps|cuda|tensorflow|pytorch|keras|training|epochs?|gradients?|perplexity|embeddings?|tokenizer|tensors?|bleu|neural|dialog|scrollbar|font|latex|pdf reader|flash player|node in the scene',
  // Mail, files, talk.
  'smtp|helo|greylist\\w*|kamailio|pbx|plc|modbus|imap|pop3|ftp|sftp|ftps|vsftpd|proftpd|filezilla|sip|xmpp|jabber|asterisk|voip|irc|nntp|ldap|snmp|kerberos|recipe|calendar|boss|wife|parking|weather|movie|song|monday|meeting|coffee|hotel room|flight|train',
];

const pattern = new RegExp(`(?<![\\w.-])(?:${trades.join('|')})(?![\\w-])`, 'gi');

/** Where a protocol or a tool is named whose numbers are its own. */
const replies =
  /\b(?:smtps?|ftps?|imap|sip|mail ?server|mailbox|user unknown|e-?mail bounce\w*|exit(?:ed|s)?(?: with)? (?:(?:status )?code|status|\d{1,3} code)|errno|irc|ora-\d+|windows error|win32|sqlstate|mysql error|postgres error|signal \d|chan_\w+|mailu|dovecot|postfix|exim|(?:retr|stor|pasv|epsv|mlsd|cwd) )|\b(?:retr|stor|pasv|epsv|mlsd)$|\b[245]\d\d[ -][245]\.\d{1,3}\.\d{1,3}\b/i;

/** The same, unless HTTP is named too. */
const tools =
  /\b(?:sftp|[a-z]*ftpd|filezilla|postfix|sendmail|exim|pop3|asterisk|voip|nntp|ircd|telnet|exited with|hresult|cuda|opencv)\b|\bunknown error:? \d{3}\b/i;

const http = /\bhttps?\b|\bstatus code\b|\brest(?:ful)?\b|\burl\b/i;

/** Words that hardly any other trade has, whatever it tunnels through HTTP. */
const own =
  /\b(?:forbidden|unauthori[sz]ed|entity|payload|gateway|too many requests|not acceptable|rate limit\w*|user agent|redirects? to|web ?server|apache|nginx|iis|status)\b/i;

/** How many different words of other trades a text has; none when it speaks of HTTP in its own words. */
export function foreign(text: string): number {
  const read = text.slice(0, 2_000);
  const words = read.match(pattern);
  return words === null || own.test(read) ? 0 : new Set(words.map((word) => word.toLowerCase())).size;
}

/** Whether its numbers are the replies of another protocol, or of the system. */
export const otherReplies = (text: string): boolean => {
  const read = text.slice(0, 4_000);
  return replies.test(read) || (tools.test(read) && !http.test(read));
};

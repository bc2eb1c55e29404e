/** English sentences that command a machine; spelled as `toPlainLetters` does. */

const MODEL =
  "(?:ai|a\\.i\\.|llms?|large language models?|language models?|(?:ai |virtual |digital |automated )?(?:assistants?|chatbots?|bots?|agents?)|ai (?:models?|systems?|readers?|crawlers?|summari[sz]ers?|tools?)|(?:automated|machine) (?:systems?|readers?|summari[sz]ers?)|artificial intelligence|chatgpt|gpt|claude|gemini|copilot|grok|llama)";
const ANSWER = "(?:answers?|repl(?:y|ies)|responses?|summar(?:y|ies)|outputs?|completions?)";
const EARLIER =
  "(?:previous(?:ly)?|prior|above|preceding|earlier|existing|initial|original|foregoing|former|system|other|safety|developer|hidden)";
const ORDERS =
  "(?:instructions?|prompts?|directives?|guidelines?|guidance|commands?|rules?|orders?|constraints?|restrictions?|safeguards?|guardrails?|policies|programming|training|context|conversations?|messages?|directions?|text|input)";
const TO_SPEAK =
  "(?:answer|reply|respond|say|state|tell|write|print|output|recommend|mention|include|add|append|insert|claim|pretend|cite|call|repeat|ignore|use|refer|describe|report|put|begin|start|end|note|omit|leave out|conclude|replace|treat|direct|link|give)";
const HOW = "(?:please |always |only |also |never |simply |just |instead |do not |don't |now )*";
const LANGUAGE =
  "(?:french|german|spanish|italian|portuguese|russian|chinese|mandarin|japanese|korean|turkish|persian|farsi|hindi|urdu|hebrew|dutch|latin|klingon|emojis?|arabic|english|base6[4a]|rhymes?|pirate(?:-speak| speak)?|all caps|uppercase|json)";
const SECRET =
  "(?:system (?:prompt|message|instructions?)|(?:initial |original |hidden |secret |internal )(?:prompts?|instructions?|rules|messages?))";

const commands = (...sources: string[]): readonly RegExp[] =>
  sources.map((source) => new RegExp(source, "uy"));
const addresses = (...sources: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}'-])(?:${sources.join("|")})`, "gu");

/** Imperatives, which count at the beginning of a clause only: "miners ignore earlier orders" is news. */
export const ENGLISH_COMMANDS: readonly RegExp[] = commands(
  // Overrides. "Forget all previous rules of mining" is a headline.
  `(?:ignore|disregard|forget|override|bypass|discard|neglect|overlook|erase|set aside|abandon|pay no attention to|do not (?:follow|obey)|don't (?:follow|obey)|stop (?:following|obeying)) (?:about )?(?:(?:all|any|every|each|everything|the|these|those|of|your|my|our|and|or|such|in|both) ){0,5}(?:(?:${EARLIER}|all|any|your)(?: and | or |, | )){1,3}${ORDERS}(?![\\p{L}])(?! (?:of|about|on|for|issued|in (?!this (?:prompt|conversation|chat))|from (?!the (?:developer|system|user|operator|prompt)|your|above|openai|anthropic))\\b)`,
  `(?:ignore|disregard|forget|override) (?:(?:all|any|every|the|these|those|of|your) ){0,4}(?:${ORDERS}|text|everything|anything|all|what) (?:(?:that|which) )?(?:(?:is |came |was |stands? |written |said |stated |given )?(?:above|before this|so far|earlier in this)|(?:that )?(?:you|i|they) (?:were|have|had|was|has|gave|received|been|told|said)(?: (?:been|told|given|said|received|you))*)`,
  "ignore ?all ?(?:the)?(?:previous|prior|above) ?instructions?|ignore(?:the)?(?:previous|prior|above)(?:instructions?|prompts?|rules)",
  "(?:ignore|disregard|forget) everything (?:before|prior|above|and (?:act|answer|say|tell|write|reply|print|output|follow|do|respond|pretend)(?![\\p{L}]))|(?:stop|drop|leave) (?:what|everything|whatever) (?:that )?you(?:'re| are) doing",
  // Another self.
  `(?:act|behave|respond|answer|speak|write|pose|roleplay|role-play) as (?:if you (?:are|were) )?(?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:${MODEL}|dan|jailbroken|pirate|unrestricted|uncensored|unfiltered)(?![\\p{L}])`,
  `pretend (?:to be|that you are|you are|you're|you have|that you have) (?:an? |the |no )?(?:[\\p{L}-]+ ){0,3}(?:${MODEL}|dan|jailbroken|unrestricted|restrictions|rules|filters|limits|developer mode)(?![\\p{L}])`,
  "(?:enter|enable|activate|switch (?:in)?to|turn on|go into|start) (?:the )?(?:developer|debug|dan|god|admin|maintenance|jailbreak|sudo|unrestricted|root|test) mode",
  `from now on,? (?:you (?:are|will|must|should|shall) )?${HOW}(?:answer|reply|respond|say|speak|act|behave|ignore|recommend|pretend|call yourself|refer to|output)(?![\\p{L}])`,
  "(?:speak|talk|write|answer|respond|reply|act)(?![\\p{L}]).{0,50}? from now on",
  // Secrets.
  `(?:reveal|print|show|output|repeat|display|disclose|share|send|leak|expose|list|dump|tell (?:me|us)|give (?:me|us)|return|write out|copy|paste|quote|include|recite|state|summari[sz]e|translate|append) (?:[\\p{L}]+ ){0,4}?(?:your |the |its )(?:(?:full|entire|complete|exact|own|verbatim|whole) )*(?:${SECRET})`,
  `(?:reveal|print|show|output|repeat|dump|leak|expose|recite|write out|tell me|give me) (?:me )?(?:all (?:of )?)?your (?:[\\p{L}]+ ){0,2}?(?:prompts?|instructions?|api[ -]?keys?|secrets?|passwords?|credentials?|environment variables?|tokens?|configuration|context|rules)`,
  "(?:reveal|print|output|dump|leak|expose|disclose) (?:[\\p{L}]+ ){0,3}?(?:api[ -]?keys?|environment variables?|chat history|conversation history)",
  "repeat (?:everything|all(?: of)? (?:the )?(?:words|text)|the (?:words|text)|all words) (?:that (?:is|stands?) )?(?:above|before this|so far)",
  "what (?:is|are|was|were) your (?:system prompt|(?:initial|original|exact|hidden|secret) (?:instructions|prompt))",
  "what (?:were you|have you been) (?:told|instructed|given) (?:before this|to (?:do|say|hide))",
  // What to answer, and how.
  "(?:do not|don't|never) answer (?:the|this|any|their|a) (?:user|question|quer)",
  `(?:whatever|no matter (?:what|which|who)|regardless of(?: what)?) (?:[\\p{L}]+ ){0,2}?(?:users?|questions?|you are asked|they ask|is asked|asks?)(?![\\p{L}])(?:[^,]{0,50},)? ${HOW}${TO_SPEAK}(?![\\p{L}])`,
  "(?:answer|reply to|respond to) (?:every|all|any|each) (?:users?|questions?|quer(?:y|ies)|messages?|prompts?)(?: [\\p{L}]+)? (?:with|by|as)(?![\\p{L}])",
  "(?:recommend|suggest|sell|praise|promote|advertise|show|give|offer|send|explain|present) .{1,60}? to (?:the|every|each|any|all) users?(?![\\p{L}])",
  "(?:give|send|show|hand|offer) (?:the|every|each|any|all) (?:end )?users? (?:this|the following|a link|the link|only)(?![\\p{L}])",
  "before (?:answering|replying|responding|you (?:answer|reply|respond))(?: .{0,40}?)?, (?:please )?(?:visit|open|fetch|go to|load|follow|browse|click|search|call|run|read)(?![\\p{L}])",
  "summari[sz]e (?:this|the) (?:article|text|page|document|story)(?: [\\p{L}]+)? (?:as|by saying|with|using)(?![\\p{L}])",
  `(?:answer|respond|reply|output|return|speak|write) (?:to (?:this|every|all|any|the) (?:questions?|users?|quer(?:y|ies)) )?(?:only|exclusively|solely|strictly|just|nothing but|entirely)(?![\\p{L}])(?! (?:to|when|after|if|once|for|half|part)\\b)`,
  `(?:answer|respond|reply) (?:to (?:this|every|all|any|the) (?:questions?|users?|quer(?:y|ies)) )?with (?:the (?:(?:single|exact|following) )*(?:words?|phrase|text|string|sentence|following|number|figure)|only|exactly|just|nothing|one word|a single|["'(])`,
  `(?:answer|respond|reply) (?:to (?:this|every|all|any|the) (?:questions?|users?) )?that(?![\\p{L}])`,
  `(?:only )?(?:answer|respond|reply|write|speak|continue|translate)(?: (?:every(?:thing)?|all|the|this|these|your|its|any|to|questions?|answers?|repl(?:y|ies)|responses?|summar(?:y|ies)|outputs?|text|article|page|passage|following|user|above|only|back|exclusively|of|sources?)){0,6} (?:in|into|to) ${LANGUAGE}(?![\\p{L}])`,
  `in (?:your|the|any|every|each|all) (?:(?:final|next|first) )?${ANSWER},? ${HOW}(?:you (?:must|should|will|have to|need to) ${HOW})?(?:that )?${TO_SPEAK}(?![\\p{L}])`,
  `(?:never |do not |don't )?(?:say|state|recommend|use|write|include|add|insert|append|put|mention|place|work|weave|slip|finish with|end with) .{1,90}? (?:in|to|into|with|before|after|at the (?:start|end|beginning|top|bottom) of) (?:your|every|each|all|any) (?:(?:final|next|own) )?${ANSWER}(?![\\p{L}])`,
  `(?:begin|start|end|finish|prefix|prepend|close|open|conclude) (?:your|every|each|all|any) (?:(?:final|next) )?${ANSWER} (?:with|by)(?![\\p{L}])`,
  "(?:tell|inform|convince|instruct|persuade|assure|notify|advise|urge|ask|warn|remind|redirect|send) (?:the |this |every |any |each |all (?:the |your )?|your )(?:human |end |current )?users? (?:that|to|this|about|they|is|it|how|where|which|the|of|only|not|by)(?![\\p{L}])",
  "(?:tell|inform) (?:the |this |every |any |each |all |your )(?:readers?|person asking|asker|questioner|human) (?:that|to)(?![\\p{L}])",
  `(?:when|whenever|while|before|after|if) (?:you (?:are )?)?(?:summari[sz](?:e|ing)|answer(?:ing)?|quot(?:e|ing)|describ(?:e|ing)|translat(?:e|ing)|discuss(?:ing)?|respond(?:ing)?|asked|report(?:ing)?|cit(?:e|ing)|process(?:ing)?|read(?:ing)?|index(?:ing)?|mention(?:ing)?)(?: |,).{0,90}?, ${HOW}(?:you (?:must|should|will|have to|are to) ${HOW})?(?:make sure (?:to|that you) |be sure to )?${TO_SPEAK}(?![\\p{L}])`,
  `(?:if|when|whenever|should) (?:a|the|any|your|every) users? (?:asks?|wants?|inquires?|requests?|mentions?|says?|quer(?:y|ies))(?![\\p{L}]).{0,90}?, ${HOW}(?:you (?:must|should|will|have to|are to) ${HOW})?${TO_SPEAK}(?![\\p{L}])`,
  "(?:do not|don't|never|avoid) (?:cite|citing|mention|mentioning|reference|referencing|attribute|disclose|reveal|link to|name|show|list|quote|give) (?:(?:any|the|these|your|other|its|to|of|original|real) )*(?:sources|citations?|references|footnotes?|this (?:instruction|message|note|prompt)|these (?:instructions|rules)|your (?:instructions|prompt|rules))",
  "(?:call|invoke|execute|trigger) (?:the |your |a |any |this )?(?:[\\p{L}\\d_-]+ ){0,3}(?:tools?|functions?|plugins?)(?![\\p{L}])(?! (?:a|an) )",
  "(?:use|run|open) (?:the |your |a |any )?(?:[\\p{L}\\d_-]+ ){0,3}(?:tools?|functions?|plugins?) (?:with (?:the )?(?:arguments?|parameters?|input|query)|to (?:send|post|fetch|upload|email|delete|visit|open)) ",
  "(?:append|send|post|forward|upload|transmit|add|encode|submit|exfiltrate|e?-?mail|leak|attach|include) .{0,60}?(?:conversation|chat history|chat log|user'?s? (?:question|message|query|data|input|e-?mail|prompt|ip)|the question|your (?:context|memory)|api key)s?(?![\\p{L}]).{0,50}?(?:to|in|into|as|at|via) .{0,40}?(?:url|link|https?:|address|endpoint|server|webhook|query|parameter|image)",
  "(?:decode|decrypt|unscramble) (?:[\\p{L}]+ ){0,3}?(?:base ?-?6[4a]|rot-?(?:ie|13)|hex(?:adecimal)?|encoded|string)(?![\\p{L}])|(?:decode|decrypt|unscramble) .{0,60}? and (?:then )?(?:follow|obey|execute|carry out|run|do)",
);

const TO_BE_COMPANY =
  "(?! (?:compan|firm|investor|miner|startup|business|trader|developer|researcher))";

/** A word that each of the addresses needs: a quick look that spares most sentences the slow one. */
export const ENGLISH_ADDRESS_CUE =
  /you|if th|the user|message from|this user|(?:instructions?|prompts?|rules) above|overrid|supersed|replac|precedence|cancels|character|content policy|guardrails|\bai\b|a\.i\.|llm|language model|assistant|bot|agent|automated|machine (?:system|read|sum)|artificial|gpt|claude|gemini|copilot|grok|llama|tajahal|tagahal|tjahal|insa|ensa|ekshef/u;
/** Addresses to a machine, which count wherever they stand. */
export const ENGLISH_ADDRESSES: RegExp = addresses(
  `you(?: are|'re) (?:now|no longer|from now on|hereby|henceforth) (?:an? |the |in |called |named |bound by |running |operating )?(?:.{0,50}? )?(?:assistant|language model|llm|chatbot|dan|jailbroken|unrestricted|unfiltered|uncensored|persona|ai (?:model|agent|system|bot|without|with no|that)|(?:developer|debug|god|admin|maintenance|jailbreak|sudo|test) mode|(?:any )?(?:rules|guidelines|restrictions|instructions) (?:above|you))(?![\\p{L}])${TO_BE_COMPANY}`,
  `if you(?:'re| are) (?:an? |the )?${MODEL}(?=\\s*(?:$|[,.:;)!-]|reading|processing|summari|that|which|who|or|and|answering|without|model|assistant|agent|system|working|tasked))`,
  `(?:all |any |every )?${MODEL} (?:that (?:is|are) |who (?:is|are) )?(?:reading|processing|summari[sz]ing|quoting|parsing|indexing|handling|ingesting|answering from|(?:that|which|who) (?:reads?|process(?:es)?|summari[sz]es?|quotes?|index(?:es)?)) (?:this|these|the (?:following|above|present))`,
  `you (?:will|shall|must|are going to) now (?:respond|answer|act|reply|behave|speak|be|play|become|pretend)(?![\\p{L}])`,
  `you are an? (?:ai|assistant|chatbot|language model|llm)(?: (?:model|assistant|language model|chatbot))? (?:named|called|that|who|without|with no)(?![\\p{L}])`,
  `your (?:(?:final|next|entire|whole|every) )?${ANSWER} (?:must|should|has to|have to|needs? to|shall|will) (?:always |only |not |never )*(?:contain|include|begin|start|end|be|consist|say|state|mention|recommend)(?![\\p{L}])`,
  `the (?:ai|assistant|language model|chatbot) (?:must|should|shall) (?:always|never|not|only) (?:${TO_SPEAK})(?![\\p{L}])`,
  `if (?:this|the|these) .{0,40}?(?:processed|read|summari[sz]ed|quoted|analy[sz]ed|parsed|seen) by (?:an? |any )?${MODEL}(?![\\p{L}])`,
  "message from (?:your (?:developers?|creators?|operators?|administrators?)|(?:the )?(?:developers?|creators?|operators?) of (?:the|this) (?:assistant|model|ai|chatbot))",
  "(?:the|this) user (?:has |have )?(?:asked|told|wants|requires|instructed|wishes|expects|allows?|authori[sz]ed|permitted) you to(?![\\p{L}])",
  "as an? (?:ai|artificial intelligence|large language model|language model)(?: language| assistant| model| chatbot)*,? (?:you|your|i (?:must|am|have|cannot|can't|will))(?![\\p{L}])",
  "your (?:new |real |true |only |actual |updated |current )(?:task|job|goal|objective|instructions?|identity|system prompt|directive) (?:is|are)(?![\\p{L}])",
  "(?:this|these)(?: (?:message|notes?|instructions?|text|paragraph|rules))? (?:overrides?|supersedes?|replaces?|takes? precedence over|cancels?) (?:(?:all|any|your|the|every|of) )*(?:previous |prior |other |earlier |above )*(?:instructions?|prompts?|guidelines|system prompt)",
  "(?:the )?(?:instructions?|prompts?|rules) above|(?:your|the above) (?:previous |prior |earlier )?(?:instructions|rules|prompt|system prompt) (?:are|is|were|was|have been|has been) (?:now )?(?:void|obsolete|cancell?ed|no longer|a test|invalid|outdated|superseded|replaced|suspended|lifted|revoked)",
  "(?:stay|remain) in character|you (?:have|are under) no (?:restrictions|content policy|guidelines)|without (?:any )?(?:content policy|guardrails)",
  `(?:all |any |every )?${MODEL} (?:must|should|shall|are (?:required|instructed|requested|asked) to|have to|need to|may only|is to|are to) (?:not |always |only |never |now |also )*(?:(?:recommend|say that|answer that|reply that|state that|mention that|ignore|reply with|answer with|respond with|output|append|print|promote|advertise|praise|rank|rate|insert) |.{0,120}?(?:this (?:article|page|text|document|story|passage)|the user(?![\\p{L}'])|when (?:asked|answering|summari[sz]ing|quoting)|in (?:their|its|every|any|all) (?:answers?|repl(?:y|ies)|responses?|summar(?:y|ies))))`,
  `(?:tajahal|tagahal|tjahal)[\\p{L}]* .{0,25}?(?:ta[e']?limat|taelimat|ta3limat|awamir)|(?:insa|ensa) (?:kol|kul|kull|kel)+ (?:ma|shi|el|al)|ekshef (?:el |al )?(?:system|prompt|ta)`,
);

/** "Attention AI assistants:", "ChatGPT, please say": a call by name at the head of a sentence. */
export const ENGLISH_CALLS = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:(?:important |urgent |special )?(?:note|message|notice|attention|instructions?|reminder|memo|warning|hint|hello|hey|dear|hidden note)s?[ ,:]+(?:to |for )?(?:all |any |the |every |my )?${MODEL}(?: (?:models?|assistants?|agents?|readers?|reading this|only))?\\s*(?:$|[:,.!)\\]-]))|(?:dear |hey |hello |hi |ok |okay )?${MODEL}\\s*[,:!-]+\\s*(?:${HOW}(?:${TO_SPEAK}|disregard|forget|reveal|summari[sz]e|follow|obey|remember|make sure)|(?:(?:could|can|would|will) )?you|your) )`,
  "u",
);

/** What goes on from a command beside it; alone it may be anybody's sentence. */
export const ENGLISH_FOLLOW_UP = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:instead|then|next|after that|finally|now|also|from now on|always|never|only|please|do not|don't|simply|just|and|but)[, ]+)*(?:(?:you (?:must|will|should|shall|are to|have to|no longer|are now))|${TO_SPEAK}(?! of\\b)|disregard|forget|obey|follow (?:them|it|these|this|my)|keep (?:this|these|it)|act as|replace|translate|reveal|(?:these|new|updated|my) (?:new )?(?:instructions|rules)|this instruction|your (?:new |only |next |final )?(?:answers?|task|repl(?:y|ies)|responses?|output))(?![\\p{L}])`,
  "u",
);

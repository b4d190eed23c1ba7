# What people type as details: words and patterns (regular expressions, without capitals), not
# shown. Where a text has several lines, each is a pattern of its own. No curly brackets.

draft-small-words = the a an their your our my how that it its it's there they you we i i'm working being having getting seeing hearing learning meeting talking everyone everything people what
draft-title = ^[^a-z]|(?:er|or|ist|ant|ian|man|lead|head|chief|nurse|officer|cook|chef|clerk|intern|staff)\b
draft-free = ^(?:with|without|where|that|which|who|more|less|closer|nearer|on|at|about|involving|around)\b
draft-clause = (?i)\b(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|isn't|aren't|wasn't|weren't|seems?|seemed|felt|feels?|sounds?|sounded|looks?|looked|got|made|makes|let|lets)\b|(?:^|\s)(?:it|he|she|they|you|there|we)'|^(?:it|he|she|they|you|there|we|i|i'm|because|very|so|really|when)\s|[.!?;:]\s

## The whole of it says that there is nothing to say.

draft-nothing =
    (?:i (?:really )?liked |it's |it was |there (?:was|is|were) |there's |well,? |honestly,? )*(?:nothing|none|nobody|no one|not (?:much|a lot|really|sure|anything|one|very much))(?: (?:really|much|special|at all|in particular|particular|particularly|specific|good|else|so far|yet|of (?:it|that|this|these|those|them)|about (?:it|them|that|this)|(?:that )?i .*|comes to mind|stood out|stands out|springs to mind|to (?:say|mention|add|name)|honestly|to be honest|i'm afraid|sorry|mentioned|came up))*
    (?:sorry,? |honestly,? |well,? )*i (?:really |honestly |actually )?(?:don't|do not|didn't|did not|can't|cannot|couldn't|could not|haven't|never|no longer)(?! have to| need to) .*
    (?:don't|do not|can't|cannot|didn't|did not) (?:know|remember|recall|say|think|like|care|mind|catch|have)\b.*
    (?:sorry,? )?i (?:have|'ve)? ?(?:forget|forgot|forgotten|no (?:idea|clue))\b.*
    i've (?:forgotten|no (?:idea|clue))\b.*
    (?:i'm |i am )?(?:not sure|unsure|not certain)\b.*
    (?:they|he|she|nobody|no one) (?:didn't|did not|never|haven't|hasn't|has not|have not)? ?(?:say|said|mention|mentioned|tell|told|name|named|given)\b(?: (?:me|any|anything|one|a|it|that|which|their|his|her|the|name|project|plan|plans|projects))*
    there (?:wasn't|weren't|isn't|aren't|was not|were not|is not|are not) (?:one|any|anything|much|a lot)\b.*
    no (?:idea|clue|name|one|projects?|plans?|contact|role|title|company|thanks|particular .*|specific .*|special .*)
    (?:hardly|barely) (?:anything|a thing|much)\b.*
    (?:everything|all|all of it|it all|it|them|that|this|you)(?: (?:all|a lot|very much|so much|really))*
    (?:yes|yeah|yep|no|nope|nah|ok|okay|sure|fine|correct|right|exactly|perfect|skip|pass|unknown|unclear|idk|dunno|tbd|n/?a|whatever|as above|the same|same)
    (?:yes,? |ok,? )?(?:that's|that is|thats|all|looks) (?:right|correct|it|all|fine|good|true)
    anything|something|any|the (?:role|job|position|company)

## Someone to write to, but no name to greet by; a firm, but not its name.

draft-nameless =
    (?:to )?(?:whom(?:soever|ever)?|who) it may concern.*
    (?:the|a|an|some|some(?:one|body)|my|your|their|our|her|his|that|this|one of|whoever|anyone|anybody)\b.*
    (?:hr|human resources|hiring|recruit\w*|talent|people ops|personnel|management|manager|reception\w*|head of|director of|company|agency)\b.*
    (?:dear )?(?:sirs?|madam|ladies|gentlemen|all|team|everyone|everybody|there|you|both|boss)\b.*
    (?:no|not|don't|i|we|he|she|they|it)\b.*
draft-firm-undescribed =
    (?:an?|some|my|their|that|this) [^A-Z].*

## Words that lead up to what matters, or follow it.

draft-lead-in = ^(?:(?:well|honestly|also),? )?(?:i (?:also |really |quite |just |genuinely )*(?:like|liked|love|loved|enjoy|enjoyed|admire|admired|appreciated)|what i (?:really )?(?:liked|loved)(?: most)? (?:is|was|were)|(?:we|they|you|he|she) (?:also |briefly )*(?:talked|spoke|chatted|told me|mentioned|discussed|explained)(?: (?:a lot|at length|briefly|with me))*(?: about)?|it (?:was|is|'s) about|something about) (?:that )?|^that (?=(?:they|you|we|it|the|he|she|there|everyone|people)\b)
draft-role-lead = ^(?:(?:well|yes|ok),? )?(?:(?:i (?:had |have |just )?(?:applied|interviewed|was interviewing|was applying|am applying|am interviewing|was invited|was going|want|wanted|would like|would love|would prefer|prefer)|i'm applying|i'd (?:like|love|prefer|rather (?:be|do|have|work))|they (?:want|need|offered|are hiring|are looking for|asked for|were looking for|invited)(?: me)?|it(?:'s| is| was| would be|'d be)|(?:the |my )?(?:role|job|position|title|post)(?: title)?(?:'s| is| was| would be)) (?:(?:to )?(?:be|become|do|go|work) )?)?(?:(?:called|about|for|as|to be|working as|in) )*
draft-role-frame = ^(?:(?:the|a|an|something|anything|maybe|in|for|as|like|more) )+|(?:(?:^| )(?:role|roles|position|job|post|vacancy))+$
draft-role-tail = \s(?:at|with) \S.*$
draft-name-tail = (?:^|\s)(?:from|at|in|who|on|via|is|or)\b.*$|\s*\(.*$
draft-mail-words = (?:,|;|\band\b)?\s*(?:\b(?:her|his|their|the|my) )?\b(?:e-?mail|mail)(?: address)?(?: is\b|'s\b)?\s*:?|\b(?:write|reach|reachable|contact)\b.*

## Speaking to the reader of what was told about them

# After one of these, “they” are others.
draft-others = (?i)\b(?:people|everyone|everybody|staff|teams?|colleagues|employees|customers|clients|users|juniors|students|patients|guests|children|kids|parents|women|men|both|all|who|\w+(?:ers|ors|ists|ants))\b
draft-they = they their them they're they've they'd they'll theirs themselves
draft-you = you your you you're you've you'd you'll yours yourselves
draft-plan-to = ^(?:that )?(?:they|you)(?:'re| are)? (?:want|wanted|plan|planned|planning|intend|intended|hope|hoping|going|wish)(?: to (?!be\b)(?=\w))
draft-plan-to-said = their plan to { $what }
draft-plan-for = ^(?:that )?(?:they|you)(?:'re| are)? planning (?:on )?(?!to\b)
draft-plan-for-said = their plans for { $what }
draft-work-on = ^(?:that )?(?:they|you)(?:'re| are)? working on 
draft-work-on-said = their work on { $what }
